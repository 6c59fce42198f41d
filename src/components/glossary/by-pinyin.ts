/** Puts names in the order of a Chinese dictionary. */

const PINYIN = new Intl.Collator('zh-CN')

/** A copy sorted by pinyin; names in Latin letters follow those in characters. */
export function byPinyin<T extends { name: string }>(things: readonly T[]): T[] {
  return things.toSorted((a, b) => PINYIN.compare(a.name, b.name))
}
