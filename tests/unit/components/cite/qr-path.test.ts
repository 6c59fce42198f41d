import { encode } from 'uqr'
import { expect, it } from 'vitest'
import { qrPath } from '../../../../src/components/cite/qr-path.ts'

/** The modules that a path of horizontal strokes covers, as lines of # and blanks. */
function drawn(path: string, size: number): string[] {
  const lines = Array.from({ length: size }, () => Array<string>(size).fill(' '))
  let [x, y] = [0, 0]
  for (const [, command, first = '', second = ''] of path.matchAll(
    /([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?/g,
  )) {
    if (command === 'M') [x, y] = [Number(first), Math.floor(Number(second))]
    if (command === 'm') x += Number(first)
    if (command !== 'h') continue
    lines[y]?.fill('#', x, x + Number(first))
    x += Number(first)
  }
  return lines.map((line) => line.join(''))
}

it.each(['https://a.example/', `https://zhushu.example/documents/${'a'.repeat(60)}/#target`])(
  'draws every dark module and no other: %s',
  (address) => {
    const { size, path } = qrPath(address)
    const { data } = encode(address, { ecc: 'M', border: 0 })
    expect(size).toBe(data.length)
    expect(drawn(path, size)).toEqual(
      data.map((row) => row.map((dark) => (dark ? '#' : ' ')).join('')),
    )
  },
)
