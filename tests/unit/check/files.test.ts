import { expect, it } from 'vitest'
import { check } from '../../../src/check/check.ts'
import { DOCUMENT, sampleContent } from './small-content.ts'

const reportWith = (path: string, text: string, undecodable: string[] = []) => {
  const files = sampleContent()
  const problems = check({
    ...files,
    texts: new Map(files.texts).set(path, text),
    undecodable: new Set(undecodable),
  })
  return problems.map(
    ({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`,
  )
}
const MDX = sampleContent().texts.get(DOCUMENT) ?? ''

it.each([
  'content/documents/more.md',
  'content/documents/2019/more.mdx',
  'content/indicators/more.yml',
  'content/more.yaml',
])('names a file that nothing reads: %s', (path) => {
  expect(reportWith(path, MDX)).toEqual([
    `${path}:1:1 file-unexpected Nothing reads this file. Move it to one of content/documents/*.mdx, content/topics/*.mdx, content/indicators/*.yaml, content/departments/*.yaml, or remove it.`,
  ])
})

it('names a file whose name cannot be an id', () => {
  expect(
    reportWith('content/topics/绿色.mdx', '---\nname: 绿\nglyph: 绿\norder: 2\nscope: 绿。\n---\n'),
  ).toMatchInlineSnapshot(`
    [
      "content/topics/绿色.mdx:1:1 file-unexpected The file name is the id, and “绿色” cannot be one. Use lower-case letters, digits and single hyphens, beginning with a letter.",
    ]
  `)
})

it('names a file that is not UTF-8', () => {
  expect(reportWith('content/glossary.yaml', '', ['content/glossary.yaml'])).toMatchInlineSnapshot(`
    [
      "content/glossary.yaml:1:1 file-undecodable The file is not UTF-8. Save it as UTF-8.",
    ]
  `)
})

it('names two documents of one source', () => {
  expect(reportWith('content/documents/second.mdx', MDX)).toMatchInlineSnapshot(`
    [
      "content/documents/second.mdx:11:9 source-shared seeds/sample.txt is the source of content/documents/sample.mdx already. Correct the name, or remove one of the two documents.",
    ]
  `)
})
