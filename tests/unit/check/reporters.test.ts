import { stripVTControlCharacters } from 'node:util'
import { expect, it } from 'vitest'
import { check } from '../../../src/check/check.ts'
import { hasErrors, printReport } from '../../../src/check/reporters.ts'
import type { Problem } from '../../../src/model/problem.ts'
import { DOCUMENT, sampleContent } from './small-content.ts'

const problems = check(sampleContent([[DOCUMENT, '占GDP的', '占GNP的']]))

it('prints for people', () => {
  expect(printReport(problems, 'text')).toMatchInlineSnapshot(`
    "content/documents/sample.mdx
      45:36     error   text-changed             The source says “研发投入占GDP的比重达到” here (seeds/sample.txt:4:20), the document “研发投入占GNP的比重达到”. Restore the words, or move yours into <Note>.

    1 error in 1 file.
    "
  `)
})

it('says so when there is nothing to say', () => {
  expect(printReport([], 'text')).toBe('No problems.\n')
  expect(printReport([], 'json')).toBe('[]\n')
  expect(printReport([], 'github')).toBe('')
})

it('prints for programs', () => {
  expect(JSON.parse(printReport(problems, 'json'))).toEqual(
    problems.map((problem) => ({ ...problem, severity: 'error', law: 'erasure' })),
  )
})

it('prints workflow commands, escaped', () => {
  expect(
    printReport(
      [{ file: 'a,b.mdx', line: 1, column: 2, rule: 'text-changed', message: '50%\nmore' }],
      'github',
    ),
  ).toBe(
    '::error file=a%2Cb.mdx,line=1,col=2,title=text-changed%3A The body says what the source says.::50%25%0Amore\n',
  )
})

it('tells errors from warnings', () => {
  const warning = { ...(problems[0] as Problem), rule: 'registry-unused' } as const
  expect(printReport([...problems, warning, warning], 'text')).toContain(
    '1 error and 2 warnings in 1 file.',
  )
  expect(printReport([warning], 'github')).toMatch(/^::warning file=/)
  expect(hasErrors([warning])).toBe(false)
  expect(hasErrors([warning, ...problems])).toBe(true)
})

it('paints for a terminal, and says the same', () => {
  const painted = printReport(problems, 'text', true)
  expect(painted).toContain('\u001b[31merror')
  expect(stripVTControlCharacters(painted)).toBe(printReport(problems, 'text'))
})
