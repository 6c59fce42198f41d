/** Turns rows of the data files into the records that search finds, with the facts each is filtered and sorted by. */
import { COMPARATOR_LABELS, NOTE_KIND_LABELS } from '../model/labels.ts'
import type { SearchFacts, SearchKind, SearchRecord } from '../model/search-record.ts'
import { canonicalValue, comparableUnit } from '../text/canonical-unit.ts'
import { searchCharacters } from '../text/search-tokens.ts'
import type { SearchRows } from './search-rows-from-disk.ts'

export interface IndexedRecord {
  record: SearchRecord
  facts: SearchFacts
}

interface Range {
  start: number
  end: number
}
type Row<Table extends keyof SearchRows> = SearchRows[Table][number]
type Departments = Pick<SearchFacts, 'lead' | 'support'>
/** A record before it knows its neighbours: what is annotated around it, and where it stands. */
interface Draft {
  at: Range
  record: Omit<SearchRecord, 'document'>
  topics: string[]
  departments: Departments
  target: Pick<SearchFacts, 'indicator' | 'due' | 'value'>
}

const KIND_ORDER: Record<SearchKind, number> = { measure: 0, passage: 1, target: 2, note: 3 }
const NO_TARGET: Draft['target'] = { indicator: null, due: null, value: null }

/**
 * All records, by document as in `documents.json`, then by place in the text, then measure, passage, target, note.
 * A passage answers to the topics and departments of the measures it belongs to and of the targets inside it; a note
 * to those of its passage.
 * @throws Error when a note names a passage that its document does not have.
 */
export function searchRecords(rows: SearchRows): IndexedRecord[] {
  const tables = {
    passages: byDocument(rows.passages),
    targets: byDocument(rows.targets),
    measures: byDocument(rows.measures),
    notes: byDocument(rows.notes),
    responsibilities: byDocument(rows.responsibilities),
    topicOrder: orderOf(rows.topics),
    departmentOrder: orderOf(rows.departments),
    departmentNames: new Map(rows.departments.map(({ id, name }) => [id, name])),
  }
  return rows.documents.flatMap((document) => documentRecords(document, tables))
}

/** The rows as one document needs them, so that the work grows with the rows and not with their square. */
interface Tables {
  passages: Map<string, Row<'passages'>[]>
  targets: Map<string, Row<'targets'>[]>
  measures: Map<string, Row<'measures'>[]>
  notes: Map<string, Row<'notes'>[]>
  responsibilities: Map<string, Row<'responsibilities'>[]>
  topicOrder: Map<string, number>
  departmentOrder: Map<string, number>
  departmentNames: Map<string, string>
}

function byDocument<Entry extends { document: string }>(entries: Entry[]): Map<string, Entry[]> {
  return Map.groupBy(entries, (entry) => entry.document)
}

function orderOf(registry: { id: string }[]): Map<string, number> {
  return new Map(registry.map(({ id }, position) => [id, position]))
}

function documentRecords(document: Row<'documents'>, tables: Tables): IndexedRecord[] {
  const here = <Entry>(table: Map<string, Entry[]>) => table.get(document.id) ?? []
  const measures = here(tables.measures)
  const targets = here(tables.targets)
  const ofMeasure = Map.groupBy(here(tables.responsibilities), ({ measure }) => measure)
  const departmentsOf = (ids: string[]): Departments => {
    const answerable = ids.flatMap((id) => ofMeasure.get(id) ?? [])
    const inRole = (wanted: string) =>
      inOrder(
        tables.departmentOrder,
        answerable.flatMap(({ role, department }) => (role === wanted ? department : [])),
      )
    return { lead: inRole('lead'), support: inRole('support') }
  }

  const passages = here(tables.passages).map((passage): Draft => {
    const around = measures.filter((measure) => overlap(measure, passage))
    const inside = targets.filter((target) => overlap(target, passage))
    return {
      ...draft(passage, 'passage', passage.text),
      topics: [...around, ...inside].map((entry) => entry.topic),
      departments: departmentsOf([
        ...around.map((measure) => measure.id),
        ...inside.flatMap((target) => target.measure ?? []),
      ]),
    }
  })
  const sectionAt = ({ start, end }: Range) =>
    passages.find(({ at }) => at.start <= start && end <= at.end)?.record.section ?? null
  const drafts = [
    ...passages,
    ...targets.map((target) => targetDraft(target, departmentsOf([target.measure ?? '']))),
    ...measures.map((measure) =>
      measureDraft(measure, departmentsOf([measure.id]), sectionAt(measure), tables),
    ),
    ...here(tables.notes).map((note) => noteDraft(note, passages)),
  ]
  return drafts.sort(byPlace).map(({ record, topics, departments, target }) => ({
    record: { ...record, document: document.id },
    facts: {
      kind: record.kind,
      document: document.id,
      length: searchCharacters(record.text).length,
      topics: inOrder(tables.topicOrder, topics),
      ...departments,
      ...target,
    },
  }))
}

function draft(
  row: { id: string; url: string; section?: string | null } & Range,
  kind: SearchKind,
  text: string,
): Draft {
  const anchor = row.url.slice(row.url.indexOf('#') + 1)
  const { id, section = null } = row
  return {
    at: { start: row.start, end: row.end },
    record: { id, kind, anchor, text, section, number: null, topic: null, caption: null },
    topics: [],
    departments: { lead: [], support: [] },
    target: NO_TARGET,
  }
}

function targetDraft(target: Row<'targets'>, departments: Departments): Draft {
  const due = target.due === null ? '未载明期限' : chineseDate(target.due)
  const values = [target.value, target.valueMax].filter((value) => value !== null)
  const base = draft(target, 'target', target.quote)
  const { value, valueMax } = canonicalValue(target.value, target.valueMax, target.unit)
  return {
    ...base,
    record: {
      ...base.record,
      number: {
        before: wordsBefore(target),
        value: values.map((each) => `${Math.abs(each)}`).join('–'),
        unit: target.unit,
      },
      topic: target.topic,
      caption: `${target.indicatorName} · ${due}`,
    },
    topics: [target.topic],
    departments,
    target: {
      indicator: target.indicator,
      due: target.due,
      value: { low: value, high: valueMax ?? value, unit: comparableUnit(target.unit) },
    },
  }
}

/** As the target stands on the other pages: `增长不低于`, `高于全市平均水平`, '' for a bare level. */
function wordsBefore(target: Row<'targets'>): string {
  if (target.kind === 'relative') return target.reference ?? ''
  const change = target.kind === 'growth' ? (target.value < 0 ? '下降' : '增长') : ''
  return change + (target.comparator === 'between' ? '' : COMPARATOR_LABELS[target.comparator])
}

function measureDraft(
  measure: Row<'measures'>,
  departments: Departments,
  section: string | null,
  tables: Tables,
): Draft {
  const named = inOrder(tables.departmentOrder, [...departments.lead, ...departments.support])
  const names = named.map((id) => tables.departmentNames.get(id))
  const base = draft({ ...measure, section }, 'measure', measure.title)
  return {
    ...base,
    record: { ...base.record, caption: names.length > 0 ? names.join('、') : '未载明部门' },
    topics: [measure.topic],
    departments,
  }
}

function noteDraft(note: Row<'notes'>, passages: Draft[]): Draft {
  const passage = passages.find(({ record }) => record.id === note.passage)
  if (!passage)
    throw new Error(
      `data/notes.json: note “${note.id}” of ${note.document} stands in passage “${note.passage}”, which data/passages.json does not have.`,
    )
  const own = draft({ ...note, ...passage.at }, 'note', note.text)
  const caption = `${NOTE_KIND_LABELS[note.kind]} · “${note.quote}”`
  return { ...passage, record: { ...own.record, section: passage.record.section, caption } }
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/** The ids in the order of their registry, each once; without those that it does not have. */
function inOrder(order: Map<string, number>, ids: string[]): string[] {
  const place = (id: string) => order.get(id) ?? -1
  return [...new Set(ids)].filter((id) => place(id) >= 0).sort((a, b) => place(a) - place(b))
}

function byPlace(a: Draft, b: Draft): number {
  return (
    a.at.start - b.at.start ||
    KIND_ORDER[a.record.kind] - KIND_ORDER[b.record.kind] ||
    (a.record.id < b.record.id ? -1 : a.record.id > b.record.id ? 1 : 0)
  )
}

/** `2020-12` // => `2020年12月` */
function chineseDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`
}
