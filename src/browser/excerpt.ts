/** Chooses what of a long passage a result shows, and cuts it where marks begin and end. */
import type { Mark } from '../text/search-tokens.ts'

/** Up to this many code points a text is shown whole. */
const WHOLE = 120
/** Code points shown on either side of a mark. */
const CONTEXT = 40

export interface Piece {
  /** `cut` stands for words left out; its text is empty. */
  kind: 'text' | 'mark' | 'cut'
  text: string
}

/**
 * The text in pieces: whole if it is short, else the surroundings of the marks with a `cut` wherever words are left
 * out. Texts of the pieces between two cuts, joined, are verbatim. `marks` are in code points, in order, apart.
 * @example excerpt('占GDP比重', [[1, 4]]) // => text 占, mark GDP, text 比重
 */
export function excerpt(text: string, marks: readonly Mark[]): Piece[] {
  const characters = [...text]
  const windows =
    characters.length <= WHOLE ? [whole(characters)] : around(marks, characters.length)
  const pieces: Piece[] = []
  const add = (kind: Piece['kind'], start: number, end: number) => {
    if (start < end) pieces.push({ kind, text: characters.slice(start, end).join('') })
  }
  let shownTo = 0
  for (const [start, end] of windows) {
    if (start > shownTo) pieces.push({ kind: 'cut', text: '' })
    let at = start
    for (const [from, to] of marks.filter((mark) => mark[0] >= start && mark[1] <= end)) {
      add('text', at, from)
      add('mark', from, to)
      at = to
    }
    add('text', at, end)
    shownTo = end
  }
  if (shownTo < characters.length) pieces.push({ kind: 'cut', text: '' })
  return pieces
}

function whole(characters: string[]): Mark {
  return [0, characters.length]
}

/** Windows around the first marks, joined where they meet, until about `WHOLE` code points are shown. */
function around(marks: readonly Mark[], length: number): Mark[] {
  const windows: Mark[] = []
  let shown = 0
  for (const [from, to] of marks) {
    const start = Math.max(0, from - CONTEXT)
    const end = Math.min(length, to + CONTEXT)
    const last = windows.at(-1)
    if (last && start <= last[1]) {
      shown += end - last[1]
      last[1] = end
    } else if (shown < WHOLE) {
      windows.push([start, end])
      shown += end - start
    }
    if (shown >= 2 * WHOLE) break
  }
  return windows.length > 0 ? windows : [[0, Math.min(length, WHOLE)]]
}
