/** Puts a draft on disk without ever destroying an editor's work or leaving half a file. */
import { rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { SourceError } from '../../text/decode.ts'
import { sha256 } from './digest.ts'
import { bytesOf, finish, leftOver, type NewFile, writeWhole } from './save-whole.ts'

export interface DraftFiles {
  id: string
  mdx: string
  /** Bytes of the source of record, `seeds/ID.txt`. */
  source: Uint8Array
  /** Bytes as received where the source of record is the text of an HTML page, `seeds/ID.html`. */
  page?: Uint8Array
  /** Registry drafts: path from the root and text. */
  registries?: ReadonlyMap<string, string>
}

/** Paths of a document from the root of the repository. */
export const documentPath = (id: string) => join('content', 'documents', `${id}.mdx`)
export const seedPath = (id: string) => join('seeds', `${id}.txt`)
const pagePath = (id: string) => join('seeds', `${id}.html`)

/** What stands on disk for an id before ingest writes. */
export type Standing =
  | { kind: 'nothing' }
  | { kind: 'same' }
  /** The document is there, and its seed holds another text than the one received. */
  | { kind: 'changed'; mdx: Uint8Array; seed: Uint8Array }
  /** A seed of another text, and no document. */
  | { kind: 'other-seed' }

/** Compares what is there with the bytes of a new source of record. */
export function standingOf(root: string, id: string, source: Uint8Array): Standing {
  const mdx = bytesOf(root, documentPath(id))
  const seed = bytesOf(root, seedPath(id))
  const isSame = seed !== null && Buffer.from(seed).equals(source)
  if (mdx === null) return { kind: seed === null || isSame ? 'nothing' : 'other-seed' }
  return seed === null || isSame ? { kind: 'same' } : { kind: 'changed', mdx, seed }
}

/**
 * Writes `content/documents/ID.mdx` under `root` and, where they are not there, `seeds/ID.txt` and the registry drafts;
 * returns the paths written, the document first.
 * Throws a SourceError if the document exists and `force` is false, or if the seed has other bytes.
 */
export function saveDraft(root: string, draft: DraftFiles, force: boolean): string[] {
  const { kind } = standingOf(root, draft.id, draft.source)
  const document = documentPath(draft.id)
  if (!force && (kind === 'same' || kind === 'changed'))
    throw new SourceError(
      `${document} exists and may hold an editor's work. Give another --id, or --force to overwrite it.`,
    )
  if (kind === 'changed' || kind === 'other-seed')
    throw new SourceError(
      `${seedPath(draft.id)} exists and is another text. Seeds are never changed: give another --id.`,
    )
  return save(root, draft, kind === 'same')
}

/** Writes a document merged with a changed source, the new seed included; returns the paths written, the document first. */
export function saveMerged(root: string, draft: DraftFiles): string[] {
  return save(root, draft, true)
}

function save(root: string, { id, mdx, source, page, registries }: DraftFiles, replace: boolean) {
  const fresh = [...(registries ?? [])].filter(([path]) => bytesOf(root, path) === null)
  const seed = bytesOf(root, seedPath(id))
  const isKept = seed !== null && Buffer.from(seed).equals(source)
  const isPageKept = page === undefined || (bytesOf(root, pagePath(id)) !== null && !replace)
  // The document comes last: until it is in place, nothing refers to the others.
  const files: NewFile[] = [
    ...fresh,
    ...(isPageKept ? [] : [[pagePath(id), page] as const]),
    ...(isKept ? [] : [[seedPath(id), source] as const]),
    [documentPath(id), mdx],
  ]
  writeWhole(root, files)
  return [documentPath(id), ...fresh.map(([path]) => path)]
}

/**
 * Ends what a killed process began: a merged document whose new seed is in place already is put to its place, too.
 * Left-over temporary files are removed. True if a document was put in place.
 */
export function repair(root: string, id: string): boolean {
  const document = documentPath(id)
  const seed = bytesOf(root, seedPath(id))
  const digest = seed === null ? null : sha256(seed)
  const current = bytesOf(root, document)
  // Temporary files are whole before the first of them is put in place.
  const whole =
    digest !== null && current !== null && !names(current, digest)
      ? leftOver(root, dirname(document), (name) => name === basename(document)).find((path) =>
          names(bytesOf(root, path) ?? current, digest),
        )
      : undefined
  if (whole !== undefined) finish(root, document, whole)
  // A registry draft may carry a number behind the id; a document of another id must not be taken for one.
  const isOwn = (name: string) =>
    name.startsWith(id) && /^(?:(?:-\d+)?\.yaml|\.(?:mdx|txt|html))$/.test(name.slice(id.length))
  for (const folder of FOLDERS)
    for (const path of leftOver(root, folder, isOwn)) rmSync(join(root, path), { force: true })
  return whole !== undefined
}

const FOLDERS = [
  join('content', 'documents'),
  join('content', 'departments'),
  join('content', 'indicators'),
  'seeds',
]

function names(mdx: Uint8Array, digest: string): boolean {
  return Buffer.from(mdx).includes(digest)
}
