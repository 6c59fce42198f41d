/** When promises fall due, and when they were made: the facts of the picture of deadlines. */
import type { Corpus, CorpusDocument, CorpusTarget, CorpusTopic } from '../../corpus/graph.ts'
import { dueYears } from '../home/due-years.ts'

/** The targets of one document that fall due in one year. */
export interface DueEvent {
  document: CorpusDocument
  /** `2020`; null for targets whose deadline no words give. */
  year: string | null
  /** Topics that occur, by their order. */
  topics: { topic: CorpusTopic; count: number }[]
  targets: CorpusTarget[]
}

export interface Deadlines {
  /** Every year from the first promise or deadline to the last deadline, empty ones too. */
  years: string[]
  documents: CorpusDocument[]
  /** By year, those without a deadline last; within a year in the order of the documents. */
  events: DueEvent[]
}

export function deadlinesOf({
  documents,
  targets,
  topics,
}: Pick<Corpus, 'documents' | 'targets' | 'topics'>): Deadlines {
  const events = dueYears(targets).flatMap(({ year, targets: due }) =>
    documents
      .map((document) => ({
        document,
        year,
        targets: targets.filter((target) => target.document === document && due.includes(target)),
      }))
      .filter((event) => event.targets.length > 0)
      .map((event) => ({ ...event, topics: countTopics(event.targets, topics) })),
  )
  const stated = [
    ...events.map(({ year }) => year),
    ...events.map(({ document }) => document.published?.slice(0, 4)),
  ].filter((year) => typeof year === 'string')
  return { years: yearsBetween(stated), documents, events }
}

function countTopics(targets: readonly CorpusTarget[], topics: readonly CorpusTopic[]) {
  return topics
    .map((topic) => ({ topic, count: targets.filter((target) => target.topic === topic).length }))
    .filter(({ count }) => count > 0)
}

function yearsBetween(years: readonly string[]): string[] {
  if (years.length === 0) return []
  const numbers = years.map(Number)
  const first = Math.min(...numbers)
  return Array.from({ length: Math.max(...numbers) - first + 1 }, (_, n) => String(first + n))
}

/** `2020年`, or that no words give one. */
export function yearName(year: string | null): string {
  return year === null ? '未载明期限' : `${year}年`
}

/** HTML id of an event on the page of deadlines. */
export function eventAnchor({ year, document }: Pick<DueEvent, 'year' | 'document'>): string {
  return `due-${year ?? 'none'}-${document.id}`
}

/** A day as a place on the axis of years: `yearsAt('2019-07-01')` // => 2019.5, by twelfths. */
export function yearsAt(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number)
  return year + (month - 1) / 12
}
