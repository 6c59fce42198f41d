import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftDocument } from '../../../src/ingest/draft/draft-document.ts'
import { readSource, type SourceReading } from '../../../src/ingest/read-source.ts'
import { readMdx } from '../../../src/markdown/read.ts'
import { decodeSource } from '../../../src/text/decode.ts'
import { withoutSpace } from '../../../src/text/squeeze.ts'

const RUNS = Number(process.env.RUNS ?? 10_000)

/** Nobody waits a second for a text of some hundred characters; reading one takes milliseconds. */
const HANG = 1000

const SEEDS = [
  'lanzhou-new-area-2019',
  'lanzhou-hightech-innovation-plan-7',
  'tongguan-five-development-2018',
  'zhengzhou-hightech-2020',
  'lanzhou-chengguan-2023',
].map((id) => readFileSync(`seeds/${id}.txt`, 'utf8'))

const slice = fc
  .tuple(fc.constantFrom(...SEEDS), fc.nat(), fc.integer({ min: 1, max: 260 }))
  .map(([seed, at, length]) => seed.slice(at % seed.length).slice(0, length))
const noise = fc.oneof(
  fc.constantFrom(
    '(',
    ')',
    '（',
    '〔',
    '“',
    '《',
    '、',
    '，',
    '。',
    '；',
    '：',
    '\n',
    '\t',
    '\f',
    '\r\n',
  ),
  fc.constantFrom('\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\u200b', '\ufeff', '\ufffd'),
  fc.constantFrom('\ud83d', '\ude00', '𠮷', '①', '㈠', '½', '²'),
  fc.constantFrom(
    '一',
    '十',
    '百',
    '万',
    '亿',
    '%',
    '以上',
    '牵头单位：',
    '责任单位',
    '到2025年',
    '第',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.integer().map(String),
)
/** A stretch of a source with something cut out, put in, repeated or turned around. */
const mutated = fc
  .tuple(slice, fc.array(fc.tuple(fc.nat(), fc.nat(20), noise, fc.nat(3)), { maxLength: 6 }))
  .map(([text, changes]) =>
    changes.reduce((words, [where, length, put, how]) => {
      const at = where % (words.length + 1)
      const taken = words.slice(at, at + length)
      const middle = [put, taken + put, taken + taken, [...taken].reverse().join('')][how]
      return words.slice(0, at) + middle + words.slice(at + length)
    }, text),
  )
const text = fc.oneof(
  { weight: 5, arbitrary: mutated },
  { weight: 2, arbitrary: fc.tuple(mutated, mutated).map((halves) => halves.join('\n')) },
  { weight: 1, arbitrary: fc.array(noise, { maxLength: 60 }).map((pieces) => pieces.join('')) },
)

/** Offsets in order and inside the text, numbers inside their words, blocks apart. */
function expectSound({ text: words, targets, blocks, clauses, omitted, excluded }: SourceReading) {
  for (const { start, end } of [...targets, ...blocks, ...clauses, ...omitted, ...excluded]) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(words.length)
  }
  for (const target of targets) {
    expect(target.numberStart).toBeGreaterThanOrEqual(target.start)
    expect(target.numberEnd).toBeLessThanOrEqual(target.end)
  }
  for (const [index, block] of blocks.entries())
    expect(block.start).toBeGreaterThanOrEqual(blocks[index - 1]?.end ?? 0)
  for (const { entries } of clauses)
    for (const { name, start, end } of entries)
      expect(bare(words.slice(start, end))).toBe(bare(name))
}

/** Characters that print nothing are no part of a name. */
const bare = (words: string) => withoutSpace(words).replace(/\p{Cf}/gu, '')

/** What is left of the draft without its components is the source without what was omitted. */
function expectErasure(reading: SourceReading) {
  const { body, errors, faults } = readMdx(draftDocument(reading, 'linjiang-2024', '0'.repeat(64)))
  expect({ errors, faults }).toEqual({ errors: [], faults: [] })
  let at = 0
  let kept = ''
  for (const { start, end } of reading.omitted) {
    kept += reading.text.slice(at, start)
    at = end
  }
  expect(withoutSpace(body?.text ?? '')).toBe(withoutSpace(kept + reading.text.slice(at)))
}

const isSource = (words: string) => {
  try {
    return decodeSource(new TextEncoder().encode(words)).text === words
  } catch {
    return false
  }
}

describe(`${RUNS} texts that nobody wrote`, () => {
  test('are read without a crash or a hang, and the draft says what they say', {
    timeout: 300_000,
  }, () => {
    fc.assert(
      fc.property(text, (words) => {
        const start = performance.now()
        const reading = readSource(words)
        expect(performance.now() - start).toBeLessThan(HANG)
        expectSound(reading)
        if (isSource(words)) expectErasure(reading)
      }),
      { numRuns: RUNS },
    )
  })
})

const MEGABYTE = 1_000_000
const page = SEEDS.join('')
describe('a megabyte', () => {
  test.each([
    ['of one line', page.replace(/\s+/g, '')],
    ['of short lines', page.replace(/(.{8})/gu, '$1\n')],
    ['of brackets', '（(〔'],
    ['of clauses', '（牵头单位：区发改局；责任单位：'],
    ['of quotation marks', '“《'],
    ['of digits', '1'],
    ['of numerals', '一二三四五六七八九十百千万亿'],
    ['of deadlines', '到2025年，'],
    ['of headings', '一、目标\n'],
    ['of blanks', ' \u3000'],
    ['of one promise', '建成幼儿园10所'],
    ['of shares', '5%、'],
    ['of plain numbers', '1,'],
    ['of line ends', 'a\r\n'],
  ])('%s is read', { timeout: 60_000 }, (_, piece) => {
    const words = piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE)
    const reading = readSource(words)
    const { targets, excluded, blocks } = reading
    const found = [...targets, ...excluded, ...blocks]
    // A megabyte of blanks holds nothing, and says so.
    expect(found.length > 0).toBe(words.trim() !== '')
    expect(found.every(({ start, end }) => start < end && end <= words.length)).toBe(true)
  })
})
