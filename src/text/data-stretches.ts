/** Stretches nobody wrote as prose: columns of figures, encoded files, machine output. A number in them promises nothing. */

/** No Chinese sentence goes on so long without a Chinese character: a table of plain figures, an English text, a file in Base64. */
const WITHOUT_HAN = 2000
/** No sentence is so long: a page has 500 to 1,000 characters. */
const WITHOUT_STOP = 20_000

const DATA = [
  new RegExp(`[^\\p{Script=Han}]{${WITHOUT_HAN},}`, 'gu'),
  new RegExp(`[^。；;！!？?\\n]{${WITHOUT_STOP},}`, 'g'),
]

/** Where such stretches are in the text: [start, end) each, in order and apart. */
export function dataStretches(text: string): [start: number, end: number][] {
  if (text.length < WITHOUT_HAN) return []
  const all = DATA.flatMap((kind) =>
    [...text.matchAll(kind)].map(({ index, 0: words }): [number, number] => [
      index,
      index + words.length,
    ]),
  ).sort(([a], [b]) => a - b)
  const apart: [number, number][] = []
  for (const [start, end] of all) {
    const last = apart.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else apart.push([start, end])
  }
  return apart
}
