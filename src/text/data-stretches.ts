/** Stretches nobody wrote as prose: columns of figures, encoded files, machine output. A number in them promises nothing. */

interface Kind {
  /** One whole run of it, from where it begins to where it ends. */
  run: RegExp
  longest: number
}

const KINDS: Kind[] = [
  // No Chinese sentence goes on so long without a Chinese character: a table of plain figures, a file in Base64.
  { run: /[^\p{Script=Han}]+/gu, longest: 2000 },
  // No sentence is so long: a page has 500 to 1,000 characters.
  { run: /[^。；;！!？?\n]+/g, longest: 20_000 },
]
const SHORTEST = Math.min(...KINDS.map(({ longest }) => longest))

/** Where such stretches are in the text: [start, end) each, in order and apart. */
export function dataStretches(text: string): [start: number, end: number][] {
  if (text.length <= SHORTEST) return []
  const all = KINDS.flatMap(({ run, longest }) => runsOf(text, run, longest))
  const apart: [number, number][] = []
  for (const [start, end] of all.sort(([a], [b]) => a - b)) {
    const last = apart.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else apart.push([start, end])
  }
  return apart
}

/** The longer runs; each is read once, which `{longest,}` in the expression would not do. */
function runsOf(text: string, run: RegExp, longest: number): [number, number][] {
  const runs: [number, number][] = []
  for (const { 0: words, index } of text.matchAll(run))
    if (words.length > longest) runs.push([index, index + words.length])
  return runs
}
