import { expect, it } from 'vitest'
import { createProgress } from '../../../src/cli/ingest-progress.ts'

const RESULT = {
  paths: [],
  targets: 3,
  measures: 1,
  departments: 2,
  toDecide: 4,
  moved: null,
  proposed: { newDepartments: [], newIndicators: [] },
}

function run(isTerminal: boolean): string {
  let words = ''
  const progress = createProgress({ write: (more) => (words += more), isTerminal }, 2)
  progress.begin('a.txt')
  progress.taken('a.txt', RESULT)
  progress.begin('b.txt')
  progress.refused('b.txt', 'There is no such file.')
  progress.finish()
  return words
}

it('elsewhere than on a terminal is one line a file and a summary', () => {
  expect(run(false)).toMatchInlineSnapshot(`
    "a.txt: drafted; 3 targets, 1 measure, 2 departments, 4 to decide (npm run check lists them)
    b.txt: There is no such file.
    1 file of 2 taken: 3 targets, 1 measure, 2 departments, 4 to decide (npm run check lists them)
    Not taken: b.txt
    "
  `)
})

it('on a terminal is a line that is written over', () => {
  const words = run(true)
  expect(words).toContain('\r\u001b[K[1/2] a.txt\r\u001b[Ka.txt: drafted; ')
  expect(words).toContain('\r\u001b[K[2/2] b.txt')
})
