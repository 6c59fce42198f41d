/** Random strings cut out of the texts, and which passages hold them: the bench's own reading of “contains”. */
import { seededRandom } from '../seeded-random.ts'

export interface Passage {
  document: string
  id: string
  text: string
}

/** Set 1 was looked at while search was written, set 2 never. */
export const SEEDS = { first: 20261122, keptApart: 77003 } as const

const QUOTES = /["'“”‘’「」『』〝〞]/g

/** Width, case, blanks and quotation marks aside. Not the site's code on purpose. */
export function folded(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, '')
    .replace(/[A-Z]/g, (capital) => capital.toLowerCase())
    .replace(QUOTES, '')
}

/** Substrings of 1 to 12 characters, word-aligned or not; every eighth begins at a number. */
export function randomQuestions(
  passages: readonly Passage[],
  count: number,
  seed: number,
): string[] {
  const random = seededRandom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const questions: string[] = []
  while (questions.length < count) {
    const characters = [...(passages[below(passages.length)]?.text ?? '')]
    const numbers = characters.flatMap((character, at) => (/\d/.test(character) ? [at] : []))
    const atNumber = questions.length % 8 === 0 && numbers.length > 0
    const start = atNumber ? (numbers[below(numbers.length)] ?? 0) : below(characters.length)
    const question = characters.slice(start, start + 1 + below(12)).join('')
    if (folded(question) !== '') questions.push(question)
  }
  return questions
}

/** `document id` of the passages that hold each question. */
export function truths(passages: readonly Passage[], questions: readonly string[]): Set<string>[] {
  const texts = passages.map(
    ({ document, id, text }) => [`${document} ${id}`, folded(text)] as const,
  )
  return questions.map((question) => {
    const wanted = folded(question)
    return new Set(texts.flatMap(([key, text]) => (text.includes(wanted) ? [key] : [])))
  })
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
