/** Lets traditional characters find simplified text: which of them stand for a character that the texts use. */
import { Converter } from 'opencc-js/t2cn'

const FIRST = 0x3400
const LAST = 0x9fff

/**
 * Pairs, traditional then simplified, in one string without anything between: `萬万與与`. Only characters whose
 * simplified form occurs in the texts; one that occurs there itself is what it is. Ordered by code point.
 */
export function traditionalCharacters(texts: Iterable<string>): { traditional: string } {
  const used = new Set<string>()
  for (const text of texts) for (const character of text) used.add(character)
  const toSimplified = Converter({ from: 't', to: 'cn' })
  let traditional = ''
  for (let code = FIRST; code <= LAST; code += 1) {
    const character = String.fromCodePoint(code)
    if (used.has(character)) continue
    const simplified = toSimplified(character)
    if (simplified !== character && used.has(simplified)) traditional += character + simplified
  }
  return { traditional }
}
