/** Turns one received source into the files of a document: a draft, or a merge with what an editor has made of it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../ingest/draft/digest.ts'
import { draftDocument } from '../ingest/draft/draft-document.ts'
import { type DraftIds, draftIds, type KnownNames } from '../ingest/draft/draft-ids.ts'
import { draftRegistries } from '../ingest/draft/draft-registries.ts'
import { countDecisions } from '../ingest/draft/review-count.ts'
import { repair, saveDraft, saveMerged, standingOf } from '../ingest/draft/save-draft.ts'
import { mergeDocument } from '../ingest/merge/merge-document.ts'
import { decodeSource } from '../text/decode.ts'
import { type ReceivedSource, sourceOfRecord } from './ingest-source.ts'

export interface TakenFile {
  /** Paths written, the document first. */
  paths: string[]
  targets: number
  measures: number
  departments: number
  /** Decisions that are left to an editor. */
  toDecide: number
  /** What a merge moved; null for a draft. */
  moved: string[] | null
  /** Registry records that the document proposes. */
  proposed: Pick<DraftIds, 'newDepartments' | 'newIndicators'>
}

/**
 * Writes the files of document `id` under `root`. Throws a SourceError, and writes nothing, if the document is there
 * already and is of this very source, or cannot be merged; `force` overwrites it.
 */
export function takeFile(
  root: string,
  id: string,
  received: ReceivedSource,
  known: KnownNames,
  force: boolean,
): TakenFile {
  const source = sourceOfRecord(received)
  repair(root, id)
  const standing = standingOf(root, id, source)
  const { reading } = received
  const digest = sha256(source)
  const files = { id, source, ...(received.page === null ? {} : { page: received.bytes }) }
  const isTaken = (path: string) => existsSync(join(root, path))
  if (standing.kind === 'changed' && !force) {
    const mdx = new TextDecoder().decode(standing.mdx)
    const old = decodeSource(standing.seed).text
    const merged = mergeDocument({ id, mdx, old, reading, digest, known })
    const registries = draftRegistries(merged.ids, id, isTaken)
    const paths = saveMerged(root, { ...files, mdx: merged.mdx, registries })
    return { ...countsOf(received, merged.mdx, merged.ids), paths, moved: merged.report }
  }
  const ids = draftIds(reading, id, known)
  const mdx = draftDocument(reading, id, digest, ids)
  const registries = draftRegistries(ids, id, isTaken)
  const paths = saveDraft(root, { ...files, mdx, registries }, force)
  return { ...countsOf(received, mdx, ids), paths, moved: null }
}

function countsOf({ reading }: ReceivedSource, mdx: string, ids: DraftIds) {
  const { newDepartments, newIndicators } = ids
  const entries = [...reading.clauses, ...reading.tableClauses].flatMap((clause) => clause.entries)
  return {
    targets: reading.targets.length,
    measures: reading.measures.length,
    departments: new Set(entries.map(({ name }) => name)).size,
    toDecide: countDecisions(mdx) + newDepartments.length + newIndicators.length,
    proposed: { newDepartments, newIndicators },
  }
}
