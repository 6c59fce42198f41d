/** Turns rows of the data files into the records that search finds, with the filters each answers to. */
import { COMPARATOR_LABELS, NOTE_KIND_LABELS } from '../model/labels.ts'
import type { SearchKind, SearchRecord } from '../model/search-record.ts'
import type { SearchRows } from './search-rows-from-disk.ts'

interface Range {
  start: number
  end: number
}
type Row<Table extends keyof SearchRows> = SearchRows[Table][number]
/** A record before it knows its neighbours: what is annotated around it, and where it stands. */
type Draft = Pick<SearchRecord, 'id' | 'kind' | 'text' | 'url' | 'number' | 'caption'> & {
  at: Range
  topics: string[]
  departments: string[]
}

const KIND_ORDER: Record<SearchKind, number> = { measure: 0, passage: 1, target: 2, note: 3 }

/**
 * All records, by document as in `documents.json`, then by place in the text, then measure, passage, target, note.
 * A passage answers to the topics and departments of the measures it belongs to and of the targets inside it; a note
 * to those of its passage.
 * @throws Error when a note names a passage that its document does not have.
 */
export function searchRecords(rows: SearchRows): SearchRecord[] {
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

function documentRecords(document: Row<'documents'>, tables: Tables): SearchRecord[] {
  const here = <Entry>(table: Map<string, Entry[]>) => table.get(document.id) ?? []
  const measures = here(tables.measures)
  const targets = here(tables.targets)
  const responsibilities = here(tables.responsibilities)
  const departmentsOf = (ids: string[]) =>
    responsibilities.filter((r) => ids.includes(r.measure)).map((r) => r.department)

  const passages = here(tables.passages).map((passage): Draft => {
    const around = measures.filter((measure) => overlap(measure, passage))
    const inside = targets.filter((target) => overlap(target, passage))
    return {
      ...plain(passage, 'passage', passage.text),
      caption: passage.section,
      topics: [...around, ...inside].map((entry) => entry.topic),
      departments: departmentsOf([
        ...around.map((measure) => measure.id),
        ...inside.flatMap((target) => target.measure ?? []),
      ]),
    }
  })
  const drafts = [
    ...passages,
    ...targets.map((target) => targetDraft(target, departmentsOf([target.measure ?? '']))),
    ...measures.map((measure) => measureDraft(measure, departmentsOf([measure.id]), tables)),
    ...here(tables.notes).map((note) => noteDraft(note, passages)),
  ]
  return drafts.sort(byPlace).map((draft) => ({
    id: draft.id,
    kind: draft.kind,
    document: document.id,
    url: draft.url,
    anchor: draft.url.slice(draft.url.indexOf('#') + 1),
    text: draft.text,
    number: draft.number,
    caption: draft.caption,
    filters: {
      kind: [draft.kind],
      region: [document.region],
      document: [document.id],
      topic: inOrder(tables.topicOrder, draft.topics),
      department: inOrder(tables.departmentOrder, draft.departments),
    },
  }))
}

function plain(row: { id: string; url: string } & Range, kind: SearchKind, text: string): Draft {
  const at = { start: row.start, end: row.end }
  const { id, url } = row
  return { id, kind, text, url, at, number: null, caption: null, topics: [], departments: [] }
}

function targetDraft(target: Row<'targets'>, departments: string[]): Draft {
  const due = target.due === null ? '未载明期限' : chineseDate(target.due)
  const values = [target.value, target.valueMax].filter((value) => value !== null)
  return {
    ...plain(target, 'target', target.quote),
    number: {
      before: wordsBefore(target),
      value: values.map((value) => `${Math.abs(value)}`).join('–'),
      unit: target.unit,
    },
    caption: `${target.indicatorName} · ${due}`,
    topics: [target.topic],
    departments,
  }
}

/** As the target stands on the other pages: `增长不低于`, `高于全市平均水平`, '' for a bare level. */
function wordsBefore(target: Row<'targets'>): string {
  if (target.kind === 'relative') return target.reference ?? ''
  const change = target.kind === 'growth' ? (target.value < 0 ? '下降' : '增长') : ''
  return change + (target.comparator === 'between' ? '' : COMPARATOR_LABELS[target.comparator])
}

function measureDraft(measure: Row<'measures'>, departments: string[], tables: Tables): Draft {
  const names = inOrder(tables.departmentOrder, departments).map((id) =>
    tables.departmentNames.get(id),
  )
  return {
    ...plain(measure, 'measure', measure.title),
    caption: names.length > 0 ? names.join('、') : '未载明部门',
    topics: [measure.topic],
    departments,
  }
}

function noteDraft(note: Row<'notes'>, passages: Draft[]): Draft {
  const passage = passages.find((draft) => draft.id === note.passage)
  if (!passage)
    throw new Error(
      `data/notes.json: note “${note.id}” of ${note.document} stands in passage “${note.passage}”, which data/passages.json does not have.`,
    )
  return {
    ...passage,
    id: note.id,
    kind: 'note',
    text: note.text,
    url: note.url,
    caption: `${NOTE_KIND_LABELS[note.kind]} · “${note.quote}”`,
  }
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
    KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}

/** `2020-12` // => `2020年12月` */
function chineseDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`
}
