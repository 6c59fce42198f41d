/** Puts a draft on disk without ever destroying an editor's work or leaving half a file. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { SourceError } from '../text/decode.ts'

export interface DraftFiles {
  id: string
  mdx: string
  source: Uint8Array
  /** Registry drafts: path from the root and text. */
  registries?: ReadonlyMap<string, string>
}

/**
 * Writes `content/documents/ID.mdx` under `root` and, where they are not there, `seeds/ID.txt` and the registry drafts;
 * returns the paths written, the document first.
 * Throws a SourceError if the document exists and `force` is false, or if the seed has other bytes.
 */
export function saveDraft(root: string, draft: DraftFiles, force: boolean): string[] {
  const document = join('content', 'documents', `${draft.id}.mdx`)
  const seed = join('seeds', `${draft.id}.txt`)
  if (existsSync(join(root, document)) && !force)
    throw new SourceError(
      `${document} exists and may hold an editor's work. Give another --id, or --force to overwrite it.`,
    )
  if (existsSync(join(root, seed))) {
    if (!readFileSync(join(root, seed)).equals(draft.source))
      throw new SourceError(
        `${seed} exists and is another text. Seeds are never changed: give another --id.`,
      )
  } else writeWhole(join(root, seed), draft.source)
  writeWhole(join(root, document), draft.mdx)
  const fresh = [...(draft.registries ?? [])].filter(([path]) => !existsSync(join(root, path)))
  for (const [path, text] of fresh) writeWhole(join(root, path), text)
  return [document, ...fresh.map(([path]) => path)]
}

/** All or nothing: a reader sees the old file or the new one. */
function writeWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  const temporary = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(temporary, content)
    renameSync(temporary, path)
  } finally {
    rmSync(temporary, { force: true })
  }
}
