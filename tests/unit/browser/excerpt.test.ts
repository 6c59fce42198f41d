import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerpt } from '../../../src/browser/excerpt.ts'
import { findMarks } from '../../../src/text/search-tokens.ts'

const shape = (pieces: ReturnType<typeof excerpt>) =>
  pieces
    .map(({ kind, text }) => (kind === 'mark' ? `[${text}]` : kind === 'cut' ? '…' : text))
    .join('')

describe('excerpt', () => {
  test('shows a short text whole', () => {
    expect(shape(excerpt('占GDP比重', [[1, 4]]))).toBe('占[GDP]比重')
  })
  test('shows forty characters on either side in a long one', () => {
    const text = `${'前'.repeat(100)}目标${'后'.repeat(100)}`
    expect(shape(excerpt(text, [[100, 102]]))).toBe(`…${'前'.repeat(40)}[目标]${'后'.repeat(40)}…`)
  })
  test('does not cut where nothing is left out', () => {
    const text = `目标${'后'.repeat(200)}`
    expect(shape(excerpt(text, [[0, 2]]))).toBe(`[目标]${'后'.repeat(40)}…`)
  })
  test('joins surroundings that meet, and cuts between those that do not', () => {
    const text = `${'a'.repeat(60)}X${'b'.repeat(60)}X${'c'.repeat(300)}X${'d'.repeat(60)}`
    expect(shape(excerpt(text, findMarks(text, 'x')))).toBe(
      `…${'a'.repeat(40)}[X]${'b'.repeat(60)}[X]${'c'.repeat(40)}…`,
    )
  })
  test('shows the beginning of a long text without marks', () => {
    expect(shape(excerpt('字'.repeat(200), []))).toBe(`${'字'.repeat(120)}…`)
  })
  test('keeps every word verbatim and in order, and marks only marks', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'甲乙丙丁𠮷'), maxLength: 400 })
    fc.assert(
      fc.property(
        texts,
        fc.string({ unit: fc.constantFrom(...'甲乙'), maxLength: 3 }),
        (text, query) => {
          const pieces = excerpt(text, findMarks(text, query))
          const runs = pieces
            .map(({ kind, text: words }) => (kind === 'cut' ? '\n' : words))
            .join('')
          let at = 0
          for (const run of runs.split('\n')) {
            const found = text.indexOf(run, at)
            expect(found).toBeGreaterThanOrEqual(at)
            at = found + run.length
          }
          for (const { kind, text: words } of pieces) if (kind === 'mark') expect(words).toBe(query)
        },
      ),
    )
  })
})
