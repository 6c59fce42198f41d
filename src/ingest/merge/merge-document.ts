/** Re-ingests a changed source: a three-way merge of the old source, the new one and the editor's document. */
import type { Body } from '../../markdown/body.ts'
import { readMdx } from '../../markdown/read.ts'
import { SourceError } from '../../text/decode.ts'
import { contains } from '../../text/locate.ts'
import { type Comments, draftMeasures, draftTargets } from '../draft/draft-document.ts'
import type { LaidTarget } from '../draft/draft-findings.ts'
import { type DraftIds, draftIds, type KnownNames } from '../draft/draft-ids.ts'
import { firstCharacters } from '../draft/draft-records.ts'
import { draftExclusions } from '../draft/exclusion-words.ts'
import type { SourceReading } from '../read-source.ts'
import { type FreshPassages, mergeBody } from './merge-body.ts'
import { chunksOf } from './merge-chunks.ts'
import { mergePassages } from './merge-fates.ts'
import { draftFresh, type FreshDraft, freeIds, placeOf } from './merge-fresh.ts'
import { FrontmatterEdits } from './merge-frontmatter.ts'
import { balance, targetNumbers } from './merge-ledger.ts'
import { mergeOmissions } from './merge-omissions.ts'
import { type Dealt, dealOut } from './merge-owners.ts'
import { type Fields, mergeRecords, recordsOf } from './merge-records.ts'
import { type Move, reportOf } from './merge-report.ts'

export interface MergeInput {
  id: string
  /** The editor's document, and the source that it annotates, decoded. */
  mdx: string
  old: string
  /** The new source, and the digest of its bytes. */
  reading: SourceReading
  digest: string
  known: KnownNames
}

export interface MergedDocument {
  mdx: string
  /** What moved, line by line. */
  report: string[]
  /** New registry records that the document needs. */
  ids: DraftIds
}

/** Texts that share less are two texts. */
const LEAST_SHARED = 0.5
const FRONTMATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?\n/m
const FACTS = ['title', 'subtitle', 'issuer', 'publisher'] as const

/**
 * Passages whose words did not change keep their bytes; changed ones take the new words under the components that still
 * fit; new ones are drafted; vanished ones are taken out. No record is lost: one without words becomes a YAML comment.
 * Throws a SourceError if the document cannot be read, does not say what its source says, or the new source is another text.
 */
export function mergeDocument({
  id,
  mdx,
  old,
  reading,
  digest,
  known,
}: MergeInput): MergedDocument {
  const { body, frontmatter, errors } = readMdx(mdx)
  const head = FRONTMATTER.exec(mdx)
  const isReadable = body !== null && errors.length === 0 && frontmatter.errors.length === 0
  if (!isReadable || head === null || head.index !== 0 || !isMap(frontmatter.value))
    throw new SourceError('The document cannot be read. Mend it first: npm run check tells where.')
  const fields = frontmatter.value
  const omissions = recordsOf(fields, 'omitted').map(({ text }) => String(text ?? ''))
  const dealt = dealOut(old, reading.text, body, omissions, beginningsOf(reading))
  if (dealt.shared < LEAST_SHARED) {
    const share = Math.floor(dealt.shared * 100)
    throw new SourceError(
      `This is another text: it shares ${share} % of its characters with seeds/${id}.txt. Give another --id.`,
    )
  }
  const taken = ['targets', 'measures', 'proposals', 'notes'].flatMap((list) =>
    recordsOf(fields, list).map((record) => String(record.id)),
  )
  const free = freeIds(new Set(taken))
  const merged = mergePassages(body, dealt, reading.targets, free)
  const idsFor = (laid: readonly LaidTarget[]) =>
    idsOfFresh(id, { ...reading, targets: laid.map(({ target }) => target) }, dealt, fields, known)
  const drafts = draftFresh(reading, dealt, idsFor([]).departments, free, (after) =>
    isInMeasure(body, dealt, after),
  )
  const chunks = chunksOf(mdx, body, head[0].length)
  const fresh = drafts.flatMap((draft) => freshPassages(dealt, draft))
  const written = mergeBody(
    mdx,
    body,
    head[0].length,
    chunks,
    merged.passages,
    fresh,
    reading.text,
    dealt.source,
  )
  const edits = new FrontmatterEdits(head[1] ?? '')
  edits.setScalar(['source', 'sha256'], digest)
  const omitted = mergeOmissions(edits, reading.text, dealt, drafts)
  const changes = mergeRecords(edits, fields, body, merged, written.emptyMeasures)
  const laid = [...merged.targets, ...drafts.flatMap(({ findings }) => findings.targets)]
  const ids = idsFor(laid)
  const comments: Comments = {}
  const records = draftTargets(reading, laid, ids, comments)
  for (const [index, record] of records.entries())
    edits.append('targets', record, commentsAt(comments, `targets.${index}.`))
  for (const draft of drafts) appendMeasures(edits, draft, ids)
  const counted = [...recordsOf(fields, 'targets'), ...records] as Parameters<
    typeof targetNumbers
  >[4]
  const { body: said } = readMdx(`---\n---\n${written.mdx}`)
  if (said === null)
    throw new SourceError('The merged document cannot be read: nothing is written.')
  const numbers = targetNumbers(reading.text, dealt.source, omitted, said, counted)
  const exclusions = recordsOf(fields, 'exclusions').map(({ text }) => String(text ?? ''))
  const { open, idle } = balance(reading, numbers, omitted, exclusions)
  for (const index of idle) edits.remove('exclusions', index)
  for (const { record, comment } of draftExclusions(reading.text, reading.blocks, open))
    edits.append('exclusions', record, { reason: comment })
  edits.addFields('undecided', openFields(fields, reading, old, drafts))
  const yaml = edits.apply('原文已删去，下列记录不再使用（请处理后删除本段注释）：')
  const moves: Move[] = movesOf(dealt, merged.passages, drafts)
  const report = reportOf(
    id,
    reading.text,
    moves,
    changes,
    idle.map((index) => exclusions[index] ?? ''),
  )
  return { mdx: `---\n${yaml}---\n${written.mdx}`, report, ids }
}

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function beginningsOf({ blocks, omitted }: SourceReading): number[] {
  return [...blocks, ...omitted].flatMap(({ start, end }) => [start, end])
}

/** Registry ids for what the machine drafts; what the editor's passages hold has its ids already. */
function idsOfFresh(
  id: string,
  { facts, targets, clauses }: SourceReading,
  { source, fresh }: Dealt,
  { region }: Fields,
  known: KnownNames,
): DraftIds {
  const places = fresh.map((stretch) => placeOf(source, stretch))
  const isFresh = ({ start, end }: { start: number; end: number }) =>
    places.some((place) => place.start <= start && end <= place.end)
  return draftIds({ facts, targets, clauses: clauses.filter(isFresh) }, id, known, String(region))
}

/** True if the passages before and behind a holding stand in one measure. */
function isInMeasure(body: Body, { holdings }: Dealt, after: number): boolean {
  const blocks = holdings.map(({ owner }) => (owner.kind === 'block' ? owner.block : null))
  const before = blocks.slice(0, after + 1).findLast((block) => block !== null)
  const behind = blocks.slice(after + 1).find((block) => block !== null)
  const measure = body.blocks[before ?? -1]?.measures[0]
  return measure !== undefined && measure === body.blocks[behind ?? -1]?.measures[0]
}

/** Where drafted blocks go: behind the last passage of the document that stands before them. */
function freshPassages({ holdings }: Dealt, { after, blocks }: FreshDraft): FreshPassages[] {
  if (blocks.length === 0) return []
  // Text may go on in the measure before it, what stands under a heading of its own does not.
  const first = blocks.findIndex(({ type }) => type === 'heading' || type === 'measure')
  const parts = first > 0 ? [blocks.slice(0, first), blocks.slice(first)] : [blocks]
  const at = blockBefore(holdings, after)
  return parts.map((part) => ({ after: at, blocks: part }))
}

/** Index of the last block of the document at or before a holding; -1 if there is none. */
function blockBefore(holdings: Dealt['holdings'], after: number): number {
  for (let index = after; index >= 0; index -= 1) {
    const owner = holdings[index]?.owner
    if (owner?.kind === 'block') return owner.block
  }
  return -1
}

function appendMeasures(edits: FrontmatterEdits, { reading, findings }: FreshDraft, ids: DraftIds) {
  const comments: Comments = {}
  for (const [index, record] of draftMeasures(reading, findings, ids, comments).entries())
    edits.append('measures', record, commentsAt(comments, `measures.${index}.`))
}

/** The comments of one record, by path into it. */
function commentsAt(comments: Comments, prefix: string): Comments {
  return Object.fromEntries(
    Object.entries(comments).flatMap(([path, words]) =>
      path.startsWith(prefix) ? [[path.slice(prefix.length), words]] : [],
    ),
  )
}

/** Facts that the new source does not print any more, and clauses that stand in no measure. */
function openFields(
  fields: Fields,
  { text }: SourceReading,
  old: string,
  drafts: readonly FreshDraft[],
): Record<string, string> {
  const undecided: Record<string, string> = {}
  for (const field of FACTS) {
    const words = fields[field]
    if (typeof words === 'string' && contains(old, words) && !contains(text, words))
      undecided[field] = '原文已改，请核对'
  }
  const said = isMap(fields.undecided) ? Object.keys(fields.undecided) : []
  let number = 0
  for (const { start, end } of drafts.flatMap(({ findings }) => findings.openClauses)) {
    do number += 1
    while (said.includes(`clause-${number}`))
    const words = firstCharacters(text.slice(start, end).replace(/\s+/g, ''), 40)
    undecided[`clause-${number}`] =
      `责任分工“${words}”没有归入任务，请用 <Measure> 和 <Clause> 标出，或不标`
  }
  return undecided
}

function movesOf(
  { source, holdings }: Dealt,
  passages: ReturnType<typeof mergePassages>['passages'],
  drafts: readonly FreshDraft[],
): Move[] {
  const moves = passages.flatMap(({ fate, holding }): Move[] => {
    if (fate === 'kept') return []
    const first = holding.next[0]
    const words = holding.next.map((at) => source.text[at]).join('')
    const offset = first === undefined ? null : (source.offsets[first] as number)
    return [{ kind: fate, was: holding.old, is: words, offset }]
  })
  for (const { owner, old, next } of holdings)
    if (owner.kind === 'omission' && next.length === 0)
      moves.push({ kind: 'gone', was: old, is: '', offset: null })
  for (const { place, blocks, reading } of drafts)
    moves.push({
      kind: blocks.length > 0 ? 'new' : 'omitted',
      was: '',
      is: reading.text.slice(place.start, place.end),
      offset: place.start,
    })
  return moves
}
