import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withAnchors } from '../../../src/cli/dev-problems.ts'
import { problemFinder } from '../../../src/cli/problem-finder.ts'
import { type Break, DOCUMENT, sampleContent } from '../check/small-content.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zhushu-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function put(breaks: Break[] = []) {
  const { texts, sources } = sampleContent(breaks)
  for (const [path, content] of [...texts, ...sources]) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
}

test('problems come and go with the files', async () => {
  put()
  const find = problemFinder(root)
  expect(await find()).toEqual([])
  put([[DOCUMENT, 'value: 3.5', 'value: 5.3']])
  expect(await find()).toMatchObject([{ rule: 'value-disagrees' }])
  put([[DOCUMENT, '区科技局', '区科委']])
  expect((await find()).map(({ rule }) => rule)).toContain('text-changed')
  put()
  expect(await find()).toEqual([])
})

test.each([
  ['the words of its record', 'value: 3.5', 'value: 5.3', 'rd-intensity'],
  ['the passage in which it stands', '一、创新', '一、创造', 'p2'],
  ['no place for what is declared of the whole', 'issuer: null', 'issuer: 某局', null],
])('on the page a problem has %s', async (_, find, replacement, anchor) => {
  put([[DOCUMENT, find, replacement]])
  const [problem] = withAnchors(await problemFinder(root)(), root)
  expect(problem).toMatchObject({ page: '/documents/sample/', anchor, severity: 'error' })
})
