/** 旁注 in three engines: on the document with most notes and the one with most targets nothing overlaps, and notes keep to their words. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SITE } from '../../site/folders.ts'
import { serveSite } from '../site.ts'
import { ENGINES } from './all-engines.ts'
import type { Engine } from './engine.ts'
import { type Box, type MarginPlaces, measureMargin, type NotePlace } from './measure-margin.ts'

const DOCUMENTS = [
  { id: 'tongguan-five-development-2018', notes: 97 },
  { id: 'lanzhou-chengguan-2023', notes: 92 },
]
const WIDE = [1440, 1100]
const NARROW = 390
/** CSS pixels that rounding may take or give. */
const SLACK = 1
/** A column of notes begins a little lower than the first line beside it. */
const SLACK_IN_COLUMNS = 8
/** A note begins this much below the top of its words, or below the end of the note before it. */
const BELOW_WORDS = 0.2 * 16
const BELOW_NOTE = 0.3 * 16

const overlap = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK

/** Notes that lie over another note or over the text, by id. */
function overlaps({ notes, texts }: MarginPlaces): string[] {
  return notes.flatMap((note, index) => [
    ...notes
      .slice(0, index)
      .filter((other) => overlap(other.box, note.box))
      .map((other) => `${note.id} over ${other.id}`),
    ...texts.filter((text) => overlap(text, note.box)).map(() => `${note.id} over the text`),
  ])
}

/** Notes whose words run out of their box. */
function cut({ notes }: MarginPlaces): string[] {
  return notes
    .filter(
      ({ box, words }) =>
        words !== null && (words.right > box.right + SLACK || words.bottom > box.bottom + 4),
    )
    .map(({ id }) => id)
}

/** Notes that stand neither level with their words nor right below the note before. */
function astray({ notes, anchored }: MarginPlaces): string[] {
  return notes
    .filter(({ box, wordsTop, passage }, index) => {
      const before = notes[index - 1]
      const afterNote =
        before !== undefined && Math.abs(box.top - before.box.bottom - BELOW_NOTE) <= SLACK
      const level = Math.abs(box.top - wordsTop - BELOW_WORDS)
      if (anchored) return level > SLACK && !afterNote
      return level > SLACK_IN_COLUMNS && !afterNote && !isLowest(notes, passage)
    })
    .map(({ id, box, wordsTop }) => `${id}: ${box.top - wordsTop} px below its words`)
}

/** In columns a passage never grows for its notes to be level: then they end where it ends. */
function isLowest(notes: readonly NotePlace[], passage: number): boolean {
  const last = notes.findLast((note) => note.passage === passage)
  return last !== undefined && last.box.bottom >= last.passageEnd - SLACK
}

describe.each(ENGINES)('$name', ({ open, can }) => {
  let site: Awaited<ReturnType<typeof serveSite>>
  let engine: Engine
  beforeAll(async () => {
    if (!can) return
    site = await serveSite(SITE)
    engine = await open()
  })
  afterAll(async () => {
    await engine?.close()
    await site?.close()
  })
  /** Every target's words must be there to be seen, whatever else is asked. */
  const measure = async (id: string, width: number) => {
    await engine.open(`${site.url}documents/${id}/`, width)
    const places = await engine.run(measureMargin)
    expect(places.viewport).toBe(width)
    expect(places.targets).toBeGreaterThan(0)
    expect(places.wordless).toEqual([])
    return places
  }

  // WebKitGTK is made for Linux alone: there is nothing that a reader of this message could install.
  describe.skipIf(!can).each(DOCUMENTS)('$id', ({ id, notes }) => {
    it.each(WIDE)('keeps notes apart and beside their words at %i px', async (width) => {
      const places = await measure(id, width)
      expect(places.notes.length).toBeGreaterThanOrEqual(notes)
      expect(overlaps(places)).toEqual([])
      expect(cut(places)).toEqual([])
      // Where anchors do not chain a script levels the notes, a moment after the page has loaded.
      await expect
        .poll(async () => astray(await engine.run(measureMargin)), { timeout: 5000 })
        .toEqual([])
      expect(overlaps(await engine.run(measureMargin))).toEqual([])
      expect(places.scrolled).toBeLessThanOrEqual(width)
    })

    it(`has notes after their paragraph at ${NARROW} px`, async () => {
      const places = await measure(id, NARROW)
      expect(places.notes.length).toBeGreaterThanOrEqual(notes)
      expect(overlaps(places)).toEqual([])
      expect(cut(places)).toEqual([])
      const before = places.notes.filter((note) => note.box.top < note.text.bottom - SLACK)
      expect(before.map((note) => note.id)).toEqual([])
      expect(places.scrolled).toBeLessThanOrEqual(NARROW)
    })
  })

  it.skipIf(!can)('meets no error', () => {
    expect(engine.errors ?? []).toEqual([])
  })
})
