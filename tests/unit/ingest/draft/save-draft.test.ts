import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { saveDraft } from '../../../../src/ingest/draft/save-draft.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zhushu-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const source = new Uint8Array([0xef, 0xbb, 0xbf, 0x31, 0x0d, 0x0a])
const draft = (mdx: string) => ({ id: 'plan-1', mdx, source })

test('writes the draft and keeps the source byte for byte, and leaves nothing else', () => {
  expect(saveDraft(root, draft('一'), false)).toEqual(['content/documents/plan-1.mdx'])
  expect(readFileSync(join(root, 'content/documents/plan-1.mdx'), 'utf8')).toBe('一')
  expect(new Uint8Array(readFileSync(join(root, 'seeds/plan-1.txt')))).toEqual(source)
  expect(readdirSync(join(root, 'content/documents'))).toEqual(['plan-1.mdx'])
  expect(readdirSync(join(root, 'seeds'))).toEqual(['plan-1.txt'])
})

test("never overwrites an editor's file unless forced to", () => {
  saveDraft(root, draft('editor'), false)
  expect(() => saveDraft(root, draft('again'), false)).toThrow(
    "content/documents/plan-1.mdx exists and may hold an editor's work. Give another --id, or --force to overwrite it.",
  )
  expect(readFileSync(join(root, 'content/documents/plan-1.mdx'), 'utf8')).toBe('editor')
  saveDraft(root, draft('again'), true)
  expect(readFileSync(join(root, 'content/documents/plan-1.mdx'), 'utf8')).toBe('again')
})

test('never changes a seed, not even when forced to', () => {
  saveDraft(root, draft('一'), false)
  const other = { id: 'plan-1', mdx: '二', source: new Uint8Array([0x32]) }
  expect(() => saveDraft(root, other, true)).toThrow(
    'seeds/plan-1.txt exists and is another text. Seeds are never changed: give another --id.',
  )
  expect(readFileSync(join(root, 'content/documents/plan-1.mdx'), 'utf8')).toBe('一')
  expect(existsSync(join(root, 'seeds/plan-1.txt'))).toBe(true)
})

test('writes registry drafts where there are none, and leaves those of an editor alone', () => {
  const path = 'content/indicators/plan-1.yaml'
  const registries = (text: string) => new Map([[path, text]])
  saveDraft(root, { ...draft('一'), registries: registries('first') }, true)
  expect(saveDraft(root, { ...draft('一'), registries: registries('again') }, true)).toEqual([
    'content/documents/plan-1.mdx',
  ])
  expect(readFileSync(join(root, path), 'utf8')).toBe('first')
})
