/** Brings the records of a merged document up to its words: what an editor wrote stays, and what changed asks to be judged. */
import type { Body } from '../../markdown/body.ts'
import { firstCharacters } from '../draft/draft-records.ts'
import type { ChangedSpan, MergedPassages } from './merge-fates.ts'
import type { FrontmatterEdits } from './merge-frontmatter.ts'

/** Frontmatter as written: what a list holds may be anything. */
export type Fields = Readonly<Record<string, unknown>>

export function recordsOf(fields: Fields, list: string): Fields[] {
  const records = fields[list]
  if (!Array.isArray(records)) return []
  return records.map((record: unknown) =>
    typeof record === 'object' && record !== null ? (record as Fields) : {},
  )
}

/** One thing that the merge did to a record, for the report. */
export interface RecordChange {
  list: string
  id: string
  what: 'question' | 'removed'
  words: string
}

const LISTS = { Target: 'targets', Noted: 'notes' } as const
const GONE = '原文已删去'
const LONGEST_QUOTE = 60

/** Marks the records whose words changed, and takes out those whose words are gone. */
export function mergeRecords(
  edits: FrontmatterEdits,
  fields: Fields,
  body: Body,
  { passages, changed }: MergedPassages,
  emptyMeasures: readonly string[],
): RecordChange[] {
  const changes: RecordChange[] = []
  const ask = (list: string, id: string, words: string) => {
    const index = recordsOf(fields, list).findIndex((record) => record.id === id)
    if (index < 0) return
    if (list !== 'notes') edits.setUndecided(list, index, words)
    changes.push({ list, id, what: 'question', words })
  }
  const remove = (list: string, id: string) => {
    const index = recordsOf(fields, list).findIndex((record) => record.id === id)
    if (index < 0) return
    edits.remove(list, index)
    changes.push({ list, id, what: 'removed', words: GONE })
  }
  for (const span of changed) {
    const list = span.name === 'Target' || span.name === 'Noted' ? LISTS[span.name] : null
    if (list === null || span.id === null) continue
    if (span.is === '') remove(list, span.id)
    else ask(list, span.id, changeWords(span))
  }
  for (const id of emptyMeasures) remove('measures', id)
  const questions = measureQuestions(body, passages, changed)
  for (const [id, words] of questions)
    if (!emptyMeasures.includes(id)) ask('measures', id, [...words].join('；'))
  return changes
}

/** 原文由“…”改为“…” */
export function changeWords({ was, is }: Pick<ChangedSpan, 'was' | 'is'>): string {
  if (is === '') return `${GONE}“${quoteOf(was)}”`
  return `原文由“${quoteOf(was)}”改为“${quoteOf(is)}”`
}

function quoteOf(words: string): string {
  const quote = firstCharacters(words, LONGEST_QUOTE)
  return quote.length < words.length ? `${quote}…` : quote
}

/** What to judge about measures whose heading or clause is not what it was. */
function measureQuestions(
  body: Body,
  passages: MergedPassages['passages'],
  changed: readonly ChangedSpan[],
): Map<string, Set<string>> {
  const questions = new Map<string, Set<string>>()
  const add = (block: number, words: string) => {
    const id = body.blocks[block]?.measures.at(-1)
    if (id !== undefined) questions.set(id, (questions.get(id) ?? new Set()).add(words))
  }
  const headed = new Set<string>()
  const fates = new Map(passages.map(({ block, fate }) => [block, fate]))
  for (const [index, { measures }] of body.blocks.entries()) {
    const id = measures.at(-1)
    if (id === undefined || headed.has(id)) continue
    headed.add(id)
    const fate = fates.get(index)
    if (fate === 'changed') add(index, '标题所在段落原文有改动')
    if (fate === 'gone') add(index, '标题原文已删去')
  }
  for (const span of changed)
    if (span.name === 'Clause') add(span.block, `责任分工${changeWords(span)}`)
  return questions
}
