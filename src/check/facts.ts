/** Law 2 for what is declared of the whole document: names are those that the document itself gives, never guessed. */
import type { DocumentReading } from '../corpus/read-document.ts'
import type { Problem } from '../model/problem.ts'
import { contains } from '../text/locate.ts'
import { hintFrom } from './hint.ts'
import { excerpt, problemAt } from './problem-at.ts'

const FACTS = ['title', 'subtitle', 'issuer', 'publisher'] as const

export function checkFacts(reading: DocumentReading): Problem[] {
  const { frontmatter, source, yaml, dropped } = reading
  return FACTS.flatMap((field) => {
    const words = frontmatter[field]
    if (words === null || dropped.has(field) || contains(source, words)) return []
    return problemAt(
      reading,
      yaml.offsetOf([field]),
      'fact-unsourced',
      `${field}: “${excerpt(words)}” does not stand in ${frontmatter.source.file}.${hintFrom(reading, words)} Copy the words from it${field === 'title' ? '' : ', or write null if it names none'}.`,
    )
  })
}
