/** Sets notes level with their words where CSS cannot do it by anchors (WebKit, which keeps them in a column beside the passage). */

/** A note in its column, in CSS pixels from the top of the column. */
export interface NoteInColumn {
  /** Where it stands when nothing moves it. */
  top: number
  /** Where it would stand level with its words. */
  wanted: number
}

/**
 * How far each note is to be set off from the one before it. Together they take at most `room`, so that no passage grows:
 * what comes first is set level, and the last notes stand as low as they can.
 *
 * example: offsets([{ top: 0, wanted: 30 }, { top: 20, wanted: 25 }], 40) // => [30, 0]
 */
export function offsets(notes: readonly NoteInColumn[], room: number): number[] {
  let moved = 0
  return notes.map(({ top, wanted }) => {
    const offset = Math.max(0, Math.min(wanted - top - moved, room - moved))
    moved += offset
    return offset
  })
}

/** A note begins this much below the top of its words, in rem, as in margin-pairs.css. */
const BELOW_WORDS = 0.2

/** Levels the notes of every passage under `source`, again whenever their widths change. */
export function levelNotes(source: HTMLElement): void {
  const columns = [...source.querySelectorAll<HTMLElement>('.passage > .notes')]
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const level = () => {
    for (const note of source.querySelectorAll<HTMLElement>('.passage > .notes > .n'))
      note.style.marginTop = ''
    // Everything is measured before anything is moved: the browser lays the page out once.
    const moves = columns.flatMap((column) => movesIn(column, BELOW_WORDS * rem))
    for (const { note, offset } of moves) if (offset > 0) note.style.marginTop = `${offset}px`
  }
  new ResizeObserver(level).observe(source)
}

function movesIn(column: HTMLElement, below: number): { note: HTMLElement; offset: number }[] {
  const passage = column.parentElement
  const text = passage?.firstElementChild
  const notes = [...column.children] as HTMLElement[]
  const last = notes.at(-1)
  const { right, bottom } = column.getBoundingClientRect()
  // Below the text, on narrow screens, notes stand in order.
  if (!passage || !text || !last || text.getBoundingClientRect().right > right) return []
  const places = notes.map((note): NoteInColumn => {
    const mark = /\bw\d+\b/.exec(note.className)?.[0]
    const words = [...passage.querySelectorAll(`:is(.t, .x).${mark}`)].at(-1) ?? text
    return {
      top: note.getBoundingClientRect().top,
      wanted: words.getBoundingClientRect().top + below,
    }
  })
  const moves = offsets(places, bottom - last.getBoundingClientRect().bottom)
  return notes.map((note, index) => ({ note, offset: moves[index] ?? 0 }))
}
