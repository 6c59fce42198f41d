import { describe, expect, test } from 'vitest'
import { sourceLinesOf } from '../../../src/components/source-text/source-view.ts'
import { loadBuiltCorpus } from '../../../src/corpus/corpus-from-disk.ts'
import { lineColumnAt } from '../../../src/text/line-column.ts'

const { documents } = loadBuiltCorpus().corpus

describe.each(documents.map((document) => [document.id, document] as const))(
  '%s',
  (_, document) => {
    const lines = sourceLinesOf(document)

    test('is there line by line, character for character', () => {
      const text = lines.map(({ pieces }) => pieces.map((piece) => piece.text).join('')).join('\n')
      expect(text).toBe(document.sourceText.replace(/\r\n?/g, '\n').replace(/\n$/, ''))
      const points = [...document.sourceText]
      for (const { number, start } of lines) {
        const offset = points.slice(0, start).join('').length
        expect(lineColumnAt(document.sourceText, offset)).toEqual({ line: number, column: 1 })
      }
    })

    test('shows every target and every number that is none', () => {
      const pieces = lines.flatMap((line) => line.pieces)
      expect(new Set(pieces.flatMap(({ targets }) => targets))).toEqual(new Set(document.targets))
      const others = document.ledger.filter(({ target }) => target === null)
      expect(new Set(pieces.flatMap(({ number }) => number ?? []))).toEqual(new Set(others))
    })

    test('says of every omission once why', () => {
      const begins = new Set(
        document.omitted.map(({ start }) => lines.findLast((line) => line.start <= start)?.number),
      )
      const said = lines.filter(({ beginsOmission }) => beginsOmission)
      expect(new Set(said.map(({ number }) => number))).toEqual(begins)
      expect(new Set(lines.flatMap(({ omitted }) => omitted ?? []))).toEqual(
        new Set(document.omitted.map(({ reason }) => reason)),
      )
    })
  },
)
