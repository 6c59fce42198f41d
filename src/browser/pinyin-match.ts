/** Whether Latin letters spell Chinese words: whole syllables, their initials, or both: `fangguan`, `fgf`, `fangg`. */

/** More letters than any name has; what is longer was not typed as pinyin. */
const LONGEST = 60
const DOUBLE_INITIALS = ['zh', 'ch', 'sh']

/** From the best: spells all of it, its beginning, something inside. */
export const PINYIN_MATCHES = ['whole', 'start', 'inside'] as const
export type PinyinMatch = (typeof PINYIN_MATCHES)[number]

/**
 * What was typed as letters and digits only, or null when it cannot be pinyin. Blanks and apostrophes part syllables
 * and are not needed; ü may be typed as v or u.
 * @example pinyinLetters("Fang'guan fu") // => 'fangguanfu'
 */
export function pinyinLetters(typed: string): string | null {
  const letters = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’`·-]/g, '')
    .replaceAll('ü', 'u')
    .replace(/(?<=[ln])v/g, 'u')
  return /^[a-z\d]+$/.test(letters) && /[a-z]/.test(letters) && letters.length <= LONGEST
    ? letters
    : null
}

/**
 * How well `letters` (from `pinyinLetters`) spell a reading, given in syllables parted by blanks. The last syllable may
 * be unfinished. A single letter inside a name means nothing.
 * @example matchPinyin('fangg', 'fang guan fu') // => 'start'
 */
export function matchPinyin(letters: string, reading: string): PinyinMatch | null {
  const syllables = reading.split(' ')
  const last = lastSpelt(letters, syllables, 0)
  if (last !== null) return last === syllables.length - 1 ? 'whole' : 'start'
  if (letters.length < 2) return null
  return syllables.some((_, from) => from > 0 && lastSpelt(letters, syllables, from) !== null)
    ? 'inside'
    : null
}

/** Index of the syllable in which the letters end if they are spelt out from syllable `from` on. */
function lastSpelt(letters: string, syllables: readonly string[], from: number): number | null {
  const syllable = syllables[from]
  if (syllable === undefined || syllable[0] !== letters[0]) return null
  if (syllable.startsWith(letters)) return from
  for (const taken of [syllable, syllable.slice(0, 2), syllable.slice(0, 1)]) {
    const isPart = taken === syllable || taken.length === 1 || DOUBLE_INITIALS.includes(taken)
    if (!isPart || !letters.startsWith(taken)) continue
    const last = lastSpelt(letters.slice(taken.length), syllables, from + 1)
    if (last !== null) return last
  }
  return null
}
