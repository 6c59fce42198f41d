import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { check } from '../../../src/check/check.ts'
import { formatted } from '../../../src/cli/fmt.ts'
import { create } from '../../../src/cli/new.ts'
import { readContentFiles } from '../../../src/corpus/corpus-from-disk.ts'
import { DOCUMENT, sampleContent } from '../check/small-content.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zhushu-'))
  const { texts, sources } = sampleContent()
  for (const [path, content] of [...texts, ...sources]) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
})
afterEach(() => rmSync(root, { recursive: true }))

const rules = () => new Set(check(readContentFiles(root)).map(({ rule }) => rule))

test.each([
  [{ indicator: 'gdp', name: '地区生产总值', topic: 'innovation', unit: '亿元' }],
  [{ department: 'sample-finance', name: '区财政局', region: 'sample-region' }],
  [{ term: 'gdp', name: 'GDP', definition: '国内生产总值。' }],
  [
    {
      region: 'other',
      name: '乙区',
      fullName: '某省某市乙区',
      level: 'county',
      province: '某省',
      city: '某市',
    },
  ],
])('one more record: %o', (values) => {
  const [path = ''] = create(root, values)
  // It is in order, and waits for a document that names it.
  expect(rules()).toEqual(new Set(['registry-unused']))
  expect(formatted(readContentFiles(root))).toEqual(new Map())
  expect(readFileSync(join(root, path), 'utf8')).toContain(values.name)
})

test('one more topic is one more file', () => {
  const values = {
    topic: 'digital',
    name: '数字政府',
    glyph: '数',
    order: '6',
    scope: '数字政府。',
  }
  expect(create(root, values)).toEqual(['content/topics/digital.mdx'])
  expect(rules()).toEqual(new Set())
})

test('an empty document holds the text, and leaves its numbers to the editor', () => {
  writeFileSync(join(root, 'seeds/sample-region-2020.txt'), '某区2020年要点\n新建学校3所。\n')
  const [path = ''] = create(root, { document: 'sample-region-2020' })
  expect(readFileSync(join(root, path), 'utf8')).toContain('新建学校3所。')
  expect(rules()).toContain('number-unaccounted')
  expect(rules()).not.toContain('text-changed')
})

test('everything wrong with the arguments is said at once, and nothing is written', () => {
  const before = readContentFiles(root).texts
  const wrong = { indicator: 'RD', topic: 'inovation' }
  expect(() => create(root, wrong)).toThrow(
    /cannot be an id[\s\S]*--name is missing[\s\S]*no topic “inovation”/,
  )
  expect(() => create(root, {})).toThrow('Say what to create')
  expect(() => create(root, { document: 'none' })).toThrow('There is no')
  expect(() => create(root, { document: 'sample' })).toThrow('exists')
  expect(readContentFiles(root).texts).toEqual(before)
})

test('fmt puts fields in order and says the same', () => {
  const mdx = sampleContent().texts.get(DOCUMENT) ?? ''
  const moved = mdx
    .replace('title: 某区2019年工作要点\n', '')
    .replace('omitted:', 'title: 某区2019年工作要点\nomitted:')
  writeFileSync(join(root, DOCUMENT), moved)
  expect([...formatted(readContentFiles(root))]).toEqual([[DOCUMENT, mdx]])
})
