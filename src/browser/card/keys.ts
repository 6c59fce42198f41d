/** What single keys ask for on the page of a document. */

export type Step = 'next' | 'previous'
export type Asked = Step | 'card'

const KEYS: Record<string, Asked> = {
  n: 'next',
  ']': 'next',
  p: 'previous',
  '[': 'previous',
  c: 'card',
}

/** `null`: the key keeps its own meaning. While words of a search are marked, `n` leads from mark to mark. */
export function askedByKey(key: string, inField: boolean, hasMarks: boolean): Asked | null {
  if (inField || (hasMarks && key === 'n')) return null
  return KEYS[key] ?? null
}
