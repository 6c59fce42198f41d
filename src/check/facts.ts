/** Law 2 for what is declared of the whole document: names are those that the document itself gives, never guessed. */
import type { DocumentReading } from '../corpus/read-document.ts'
import type { Problem } from '../model/problem.ts'
import { findDays, findYears } from '../text/dates.ts'
import { findDueWords, resolveDue } from '../text/due.ts'
import { contains } from '../text/locate.ts'
import { hintFrom } from './hint.ts'
import { excerpt, problemAt } from './problem-at.ts'

const FACTS = ['title', 'subtitle', 'issuer', 'publisher'] as const

/** Dates of the document as a whole: the source prints them. */
function checkDates(reading: DocumentReading): Problem[] {
  const { frontmatter, source, yaml, dropped } = reading
  const { published, consultation, horizon } = frontmatter
  const days = findDays(source)
  const problem = (path: string[], message: string) =>
    problemAt(reading, yaml.offsetOf(path), 'fact-unsourced', message)
  const problems: Problem[] = []
  const checkDay = (path: string[], day: string | undefined | null) => {
    if (!day || days.has(day) || dropped.has(path[0] ?? '')) return
    const known = [...days].slice(0, 5).join(', ') || 'none'
    problems.push(
      problem(
        path,
        `${path.join('.')}: ${day} is no day that ${frontmatter.source.file} names (${known}). Correct it${path.length > 1 ? '' : ', or write null if the source gives no date'}.`,
      ),
    )
  }
  checkDay(['published'], published)
  checkDay(['consultation', 'from'], consultation?.from)
  checkDay(['consultation', 'to'], consultation?.to)
  if (consultation && !dropped.has('consultation') && !contains(source, consultation.state))
    problems.push(
      problem(
        ['consultation', 'state'],
        `consultation.state: “${excerpt(consultation.state)}” does not stand in ${frontmatter.source.file}. Copy the words from it.`,
      ),
    )
  if (horizon !== null && !dropped.has('horizon') && !namesYear(reading, horizon.slice(0, 4)))
    problems.push(
      problem(
        ['horizon'],
        `horizon: nothing in ${frontmatter.source.file} speaks of ${horizon.slice(0, 4)}. Correct it, or write null if the document states none.`,
      ),
    )
  return problems
}

/** Whether the source names a year: as such, or by words that mean it (“十三五”, 未来3年). */
function namesYear({ source, frontmatter }: DocumentReading, year: string): boolean {
  if (frontmatter.published?.startsWith(year) || findYears(source).includes(Number(year)))
    return true
  const from = Number(frontmatter.published?.slice(0, 4) ?? Number.NaN)
  return findDueWords(source).some(({ words }) =>
    resolveDue(words, Number.isNaN(from) ? null : from)?.startsWith(year),
  )
}

export function checkFacts(reading: DocumentReading): Problem[] {
  return [...checkNames(reading), ...checkDates(reading)]
}

function checkNames(reading: DocumentReading): Problem[] {
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
