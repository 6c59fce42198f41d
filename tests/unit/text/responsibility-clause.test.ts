import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldWidth } from '../../../src/text/fold.ts'
import { findResponsibilityClauses, orderInForce } from '../../../src/text/responsibility-clause.ts'
import { BROKEN } from './responsibility-broken-examples.ts'
import { LABELLED } from './responsibility-examples.ts'
import { NO_CLAUSES } from './responsibility-no-clauses.ts'
import { ORDERED } from './responsibility-order-examples.ts'
import { IN_LINES, VERBAL } from './responsibility-verbs-examples.ts'

const EXAMPLES = [...LABELLED, ...BROKEN, ...VERBAL, ...IN_LINES, ...ORDERED]

/** Leaders marked with a star. */
function read(text: string): string[][] {
  return findResponsibilityClauses(text).map(({ entries }) =>
    entries.map(({ role, name }) => (role === 'lead' ? `*${name}` : name)),
  )
}

describe('what documents write', () => {
  test.each(EXAMPLES)('$title: $text', ({ text, names }) => {
    expect(read(text)).toEqual(names)
  })

  test.each(EXAMPLES)('the same in ASCII: $title', ({ text, names }) => {
    expect(read(foldWidth(text))).toEqual(names.map((list) => list.map(foldWidth)))
  })

  test.each(EXAMPLES)('the words of a clause alone say the same: $title', ({ text }) => {
    for (const { start, end, entries } of findResponsibilityClauses(text)) {
      const order = orderInForce(text, end) ?? orderInForce(text, text.length)
      const isOrdered = ORDERED.some((ordered) => ordered.text === text)
      const again = findResponsibilityClauses(text.slice(start, end), isOrdered ? order : null)
      const names = again.flatMap((clause) => clause.entries.map(({ name }) => name))
      expect(names).toEqual(entries.map(({ name }) => name))
      if (!isOrdered)
        expect(again.flatMap((clause) => clause.entries.map(({ role }) => role))).toEqual(
          entries.map(({ role }) => role),
        )
    }
  })

  test.each(EXAMPLES)('offsets hold the name: $title', ({ text }) => {
    for (const { start, end, entries } of findResponsibilityClauses(text))
      for (const entry of entries) {
        expect(text.slice(entry.start, entry.end).replace(/\s+/g, '')).toBe(entry.name)
        expect(start <= entry.start && entry.end <= end).toBe(true)
      }
  })
})

test.each(NO_CLAUSES)('no clause: %s', (text) => {
  expect(read(text)).toEqual([])
})

describe('any text', () => {
  const pieces = [
    ...[
      '（',
      '）',
      '(',
      ')',
      '〔',
      '〕',
      '【',
      '】',
      '<',
      '>',
      '[',
      '、',
      '，',
      ',',
      '；',
      '。',
      '：',
      ':',
    ],
    ...[
      '\n',
      ' ',
      '　',
      '牵头单位',
      '责任单位',
      '配合',
      '牵头',
      '负责',
      '会同',
      '按职责分工',
      '等',
      '和',
    ],
    ...[
      '市财政局',
      '各区',
      '市教\n育局',
      '各县（市）政府',
      '完成时限：2025年',
      '建成平台',
      '1.',
      '逗号前为牵头单位',
    ],
  ]
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((list) => list.join(''))

  test('offsets are in order and hold the names; the words of a clause are a clause', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let behind = 0
        for (const clause of findResponsibilityClauses(text)) {
          expect(clause.start).toBeGreaterThanOrEqual(behind)
          behind = clause.end
          expect(clause.entries.length).toBeGreaterThan(0)
          let last = clause.start
          for (const { start, end, name } of clause.entries) {
            expect(start).toBeGreaterThanOrEqual(last)
            last = end
            expect(text.slice(start, end).replace(/\s+/g, '')).toBe(name)
          }
          expect(last).toBeLessThanOrEqual(clause.end)
          const again = findResponsibilityClauses(text.slice(clause.start, clause.end))
          expect(again.flatMap(({ entries }) => entries.map(({ name }) => name))).toEqual(
            clause.entries.map(({ name }) => name),
          )
        }
      }),
      { numRuns: 3000 },
    )
  })

  test.each([
    ['one long line', '推进市财政局牵头的工作,'.repeat(80_000)],
    ['open brackets', '('.repeat(100_000)],
    ['nested brackets', `${'(市财政局牵头'.repeat(50_000)}${')'.repeat(50_000)}`],
    ['many lines', '责任单位:市财政局\n'.repeat(50_000)],
    ['hosts', '主办单位:市财政局\n'.repeat(50_000)],
    ['one endless list', `(责任单位:${'市财政局、'.repeat(200_000)}`],
    ['joints', '市财政局和'.repeat(100_000)],
  ])('%s: no hang, no overflow', { timeout: 10_000 }, (_title, text) => {
    const clauses = findResponsibilityClauses(text)
    expect(clauses.every(({ start, end }) => start < end && end <= text.length)).toBe(true)
  })
})
