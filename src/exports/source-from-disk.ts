/** The disk edge of the exports: source files go out byte for byte as they came in. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CorpusDocument } from '../corpus/graph.ts'

/** The bytes of a document's source file, undecoded. Rejects when the file cannot be read. */
export async function readSource(
  document: CorpusDocument,
  root = process.cwd(),
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(join(root, document.source.file)))
}
