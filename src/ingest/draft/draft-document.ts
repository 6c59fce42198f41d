/** Turns the reading of a source into a draft of its document, for an editor to finish. */
import { writeDocument } from '../../markdown/write.ts'
import { isDate } from '../../model/date.ts'
import { promiseKey } from '../../model/target.ts'
import { contains } from '../../text/locate.ts'
import type { SourceReading } from '../read-source.ts'
import { type LaidFindings, type LaidTarget, layFindings } from './draft-findings.ts'
import { type DraftIds, draftIds, indicatorKey } from './draft-ids.ts'
import {
  firstCharacters,
  measureRecord,
  openNumbers,
  restatements,
  targetRecord,
} from './draft-records.ts'
import { draftExclusions, type ExplainedExclusion } from './exclusion-words.ts'
import { reasonWords } from './review-words.ts'
import { shortTitle } from './short-title.ts'

/** Comments by path, as `writeDocument` takes them. */
export type Comments = Record<string, string>

/**
 * The MDX of the draft: all laws hold, and what an editor has to judge is marked `undecided`. Indicators and departments
 * carry the ids of `ids`, with the name as a comment behind them; rule and confidence stand behind each finding.
 */
export function draftDocument(
  reading: SourceReading,
  id: string,
  digest: string,
  ids: DraftIds = draftIds(reading, id),
): string {
  const findings = layFindings(reading, ids.departments)
  const comments: Comments = {}
  const targets = draftTargets(reading, findings.targets, ids, comments)
  const measures = draftMeasures(reading, findings, ids, comments)
  const exclusions = explained(
    draftExclusions(reading.text, reading.blocks, openNumbers(reading, findings.disagreeing)),
    comments,
  )
  const undecided = openFacts(reading, findings, ids)
  const frontmatter = {
    ...factFields(reading, ids),
    source: { file: `seeds/${id}.txt`, sha256: digest },
    omitted: reading.omitted.map(({ start, end, reason }) => ({
      text: reading.text.slice(start, end).replace(/\s+/g, ' '),
      reason,
    })),
    targets,
    measures,
    exclusions,
    ...(Object.keys(undecided).length > 0 ? { undecided } : {}),
  }
  return writeDocument(frontmatter, findings.blocks, comments)
}

/** Title and the like, as far as the source bears them out. */
function factFields({ text, facts }: SourceReading, { region }: DraftIds) {
  const printed = (words: string | null) => (words !== null && contains(text, words) ? words : null)
  const title = printed(facts.title) ?? firstCharacters(text.trim(), LONGEST_TITLE)
  const day = facts.published
  return {
    title,
    subtitle: printed(facts.subtitle),
    shortTitle: shortTitle(title),
    region,
    kind: facts.kind,
    issuer: printed(facts.issuer),
    publisher: printed(facts.publisher),
    published: day !== null && day.length === 10 && isDate(day) ? day : null,
    horizon: facts.horizon !== null && isDate(facts.horizon) ? facts.horizon : null,
  }
}

const LONGEST_TITLE = 40

/** What of the document as a whole is a guess, by field; clauses that stand in no measure, one by one. */
function openFacts(
  { text, facts, tableClauses }: SourceReading,
  { openClauses }: LaidFindings,
  { regionUndecided }: DraftIds,
): Record<string, string> {
  const undecided: Record<string, string> = {}
  if (facts.titles.length === 0 || !contains(text, facts.title))
    undecided.title = '没有找到标题，取自首句，请核对'
  if (regionUndecided !== null) undecided.region = regionUndecided
  for (const [index, clause] of openClauses.entries()) {
    const words = text.slice(clause.start, clause.end).replace(/\s+/g, '')
    undecided[`clause-${index + 1}`] =
      `责任分工“${firstCharacters(words, 40)}”没有归入任务，请用 <Measure> 和 <Clause> 标出，或不标`
  }
  const [table] = tableClauses
  if (table)
    undecided.table = `${table.rule === 'table-column' ? '表格' : '正文'}列有责任单位（如“${firstCharacters(table.entries[0]?.name ?? '', 40)}”），没有归入任务，请核对`
  return undecided
}

/** Records in text order; comments are added at `targets.N`, `from` being the first N. */
export function draftTargets(
  reading: SourceReading,
  laid: readonly LaidTarget[],
  ids: DraftIds,
  comments: Comments,
) {
  const same = restatements(laid.map(({ target }) => target))
  const firsts = new Map<string, string>()
  return laid.map((one, index) => {
    const first = same[index]
    const restates = first === null || first === undefined ? null : (laid[first]?.id ?? null)
    const record = withRival(targetRecord(reading, one, ids, restates), firsts)
    comments[`targets.${index}.id`] = reasonWords(one.target)
    const name = ids.names.get(ids.indicators.get(indicatorKey(one.target)) ?? '')
    if (name !== undefined) comments[`targets.${index}.indicator`] = name
    return record
  })
}

/** Asks what a target is to an earlier one of the same indicator and deadline. `firsts`: ids by promise, added to. */
function withRival(
  record: ReturnType<typeof targetRecord>,
  firsts: Map<string, string>,
): ReturnType<typeof targetRecord> {
  const key = promiseKey({ tier: null, reference: null, ...record })
  const first = firsts.get(key)
  if (first === undefined) firsts.set(key, record.id)
  if (first === undefined || record.restates !== undefined) return record
  const question = `与 ${first} 同一指标、同一期限，是重申、分级，还是另一个指标`
  return { ...record, undecided: [record.undecided, question].filter(Boolean).join('；') }
}

export function draftMeasures(
  reading: SourceReading,
  { measures }: LaidFindings,
  { names }: DraftIds,
  comments: Comments,
) {
  const found = new Map(reading.measures.map((measure) => [measure.id, measure]))
  return [...measures.values()].map((measure, index) => {
    const { number = null, first = 0, last = -1 } = found.get(measure.id) ?? {}
    const body = reading.text.slice(reading.blocks[first]?.start, reading.blocks[last]?.end ?? 0)
    const record = measureRecord(measure, number, body)
    for (const role of ['lead', 'support'] as const)
      for (const [at, department] of record[role].entries())
        comments[`measures.${index}.${role}.${at}`] = names.get(department) ?? department
    return record
  })
}

export function explained(exclusions: readonly ExplainedExclusion[], comments: Comments) {
  return exclusions.map(({ record, comment }, index) => {
    comments[`exclusions.${index}.reason`] = comment
    return record
  })
}
