/** What search suggests while a reader types: the shape of pagefind/suggestions.json. No zod: it is read in the browser too. */

/** In the order in which equally good suggestions are shown. */
export const SUGGESTION_KINDS = [
  'term',
  'indicator',
  'topic',
  'department',
  'region',
  'document',
] as const
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number]

export const SUGGESTION_KIND_LABELS: Record<SuggestionKind, string> = {
  term: '词语',
  indicator: '指标',
  topic: '主题',
  department: '部门',
  region: '地区',
  document: '文献',
}

/** A thing with a page of its own, by all its names. */
export interface Suggestion {
  /** Its name on the site. */
  words: string
  kind: SuggestionKind
  /** 别写: other names under which the sources or readers know it. */
  aliases: string[]
  /** From the site's root, without a leading slash: `glossary/#fangguanfu`. */
  path: string
  /**
   * How its names are read, each once, in syllables parted by blanks; ü is written u, a Latin letter or a digit is a
   * syllable of its own: `['fang guan fu']`, `['g d p zeng su']`. The initials are the syllables' first letters.
   */
  pinyin: string[]
  /** Where departments and documents belong; two regions may have departments of one name. */
  region?: string
}
