/** Compares the names of a source with those of the registries: what is certainly the same, and what only looks so. */
import { foldWidth } from '../../text/fold.ts'

/** Words that say nothing about what is measured, each with an example that loses it. */
export const SILENT_WORDS: readonly { id: string; shape: RegExp; put: string; example: string }[] =
  [
    { id: 'blanks', shape: /\s+/g, put: '', example: '森林 覆盖率' },
    { id: 'quotation-marks', shape: /[“”"‘’']/g, put: '', example: '“森林覆盖率”' },
    {
      id: 'own-region',
      shape: /^(?:(?:全|我|本)[省市区县州盟旗]域?)+/,
      put: '',
      example: '全市森林覆盖率',
    },
    { id: 'yearly-average', shape: /年均/g, put: '', example: '年均森林覆盖率' },
    { id: 'of', shape: /的/g, put: '', example: '森林的覆盖率' },
  ]

/** 增长, 增幅, 增长率 and 增速 name the same. */
const GROWTH = /(?:增长率|增长|增幅|增速)$/

/**
 * The form in which names are compared; names of the same form are the same.
 * `comparableName('全市 ＧＤＰ年均增长')` // => 'GDP增速'
 */
export function comparableName(name: string): string {
  const bare = SILENT_WORDS.reduce(
    (words, { shape, put }) => words.replace(shape, put),
    foldWidth(name).toUpperCase(),
  )
  return bare.replace(GROWTH, '增速')
}

const LEAST_LIKENESS = 0.6
/** Pairs that half of the names share tell nothing apart. */
const MOST_COMMON = 500

/** Finds the known name most like another, if one is like it; it may word a question, never decide one. */
export function nameFinder(known: readonly string[]): (name: string) => string | null {
  const forms = known.map(comparableName)
  const holders = new Map<string, number[]>()
  for (const [index, form] of forms.entries())
    for (const pair of pairsOf(form)) {
      const list = holders.get(pair) ?? []
      list.push(index)
      holders.set(pair, list)
    }
  return (name) => {
    const pairs = pairsOf(comparableName(name))
    const shared = new Map<number, number>()
    for (const pair of pairs) {
      const list = holders.get(pair) ?? []
      if (list.length > MOST_COMMON) continue
      for (const index of list) shared.set(index, (shared.get(index) ?? 0) + 1)
    }
    let best: { index: number; likeness: number } | null = null
    for (const [index, count] of shared) {
      const size = Math.max(1, (forms[index] as string).length - 1)
      const likeness = (2 * count) / (pairs.size + size)
      if (likeness >= LEAST_LIKENESS && likeness > (best?.likeness ?? 0)) best = { index, likeness }
    }
    return best === null ? null : (known[best.index] as string)
  }
}

const LONGEST_COMPARED = 60

function pairsOf(form: string): Set<string> {
  const words = form.slice(0, LONGEST_COMPARED)
  const pairs = new Set<string>()
  for (let at = 0; at + 2 <= words.length; at += 1) pairs.add(words.slice(at, at + 2))
  return pairs
}

/**
 * True when one name can be the other shortened: same ends, every character of it in the same order.
 * `isShortFor('区发改局', '区发展改革局')` // => true
 */
export function isShortFor(short: string, long: string): boolean {
  if (short.length < 3 || short.length >= long.length) return false
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false
  let at = 0
  for (const char of long) if (char === short[at]) at += 1
  return at === short.length
}
