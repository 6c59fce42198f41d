import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offsets } from '../../../../src/components/document/level-notes.ts'

describe('offsets', () => {
  it('sets a note level with its words, and the next after it', () => {
    const notes = [
      { top: 0, wanted: 30 },
      { top: 20, wanted: 25 },
      { top: 40, wanted: 90 },
    ]
    expect(offsets(notes, 100)).toEqual([30, 0, 20])
  })

  it('leaves a note where it is that stands below its words already', () => {
    expect(offsets([{ top: 10, wanted: 0 }], 50)).toEqual([0])
  })

  it('never asks for more room than there is', () => {
    const note = fc.record({ top: fc.nat(500), wanted: fc.nat(500) })
    fc.assert(
      fc.property(fc.array(note), fc.nat(300), (notes, room) => {
        const moves = offsets(notes, room)
        expect(moves.every((move) => move >= 0)).toBe(true)
        expect(moves.reduce((sum, move) => sum + move, 0)).toBeLessThanOrEqual(room)
      }),
    )
  })
})
