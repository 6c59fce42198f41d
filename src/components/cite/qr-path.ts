/** A QR code as one path: a stroke of width 1 for each run of dark modules, so that it stays small in the page. */
import { encode } from 'uqr'

export interface QrPath {
  /** Modules a side, quiet zone not included. */
  size: number
  /** For a `stroke-width` of 1; the middle of the first module is at 0.5, 0.5. */
  path: string
}

export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  return { size, path: data.map((row, line) => rowPath(row, line)).join('') }
}

/** `rowPath([true, true, false, true], 2)` // => 'M0 2.5h2m1 0h1' */
function rowPath(row: readonly boolean[], line: number): string {
  let path = ''
  let end = 0
  for (let start = row.indexOf(true); start >= 0; start = row.indexOf(true, end)) {
    const gap = start - end
    const next = row.indexOf(false, start)
    const stop = next < 0 ? row.length : next
    path += path === '' ? `M${start} ${line}.5h${stop - start}` : `m${gap} 0h${stop - start}`
    end = stop
  }
  return path
}
