/** Checks many documents on all cores: this thread takes its share of them, and a worker on each other core. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { checkDocument, type DocumentFindings } from '../check/check-document.ts'
import { type ContentFiles, DOCUMENT_FOLDER } from '../corpus/content-files.ts'
import type { Registries } from '../corpus/read-registries.ts'

/** What a worker is given: its documents, and everything that any document may name. */
export interface Share {
  texts: ReadonlyMap<string, string>
  sources: ReadonlyMap<string, Uint8Array>
  documents: readonly string[]
}

/** Fewer are read sooner than a thread starts. */
export const FEWEST = 40
/** A worker lets go of each document it has read; without a limit its heap would grow to that of the machine. */
const HEAP_MB = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64 }

/** The findings of `documents`, in any order. Taken by turns, because neighbours in the alphabet are often of one size. */
export async function checkDocuments(
  files: ContentFiles,
  documents: readonly string[],
  registries: Registries,
  cores = availableParallelism(),
): Promise<DocumentFindings[]> {
  const threads = Math.max(1, Math.min(cores, Math.floor(documents.length / FEWEST)))
  const shareOf = (thread: number) => documents.filter((_file, at) => at % threads === thread)
  const shared = [...files.texts].filter(([file]) => !file.startsWith(DOCUMENT_FOLDER))
  const others = Array.from({ length: threads - 1 }, (_, index) => {
    const own = shareOf(index + 1)
    const texts = own.map((file): [string, string] => [file, files.texts.get(file) ?? ''])
    return runWorker({
      texts: new Map([...shared, ...texts]),
      sources: sourcesNamedIn(files, texts),
      documents: own,
    })
  })
  const found = shareOf(0).map((file) => checkDocument(files, file, registries))
  return [found, ...(await Promise.all(others))].flat()
}

const NAMED = /seeds\/[a-z0-9-]+\.txt/g

/** Sources that the texts name anywhere: no more are copied to the thread. */
function sourcesNamedIn(
  { sources }: ContentFiles,
  texts: readonly [string, string][],
): Share['sources'] {
  const names = texts.flatMap(([, text]) => text.match(NAMED) ?? [])
  return new Map(
    names.flatMap((name) => {
      const bytes = sources.get(name)
      return bytes ? [[name, bytes] as const] : []
    }),
  )
}

function runWorker(share: Share): Promise<DocumentFindings[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), {
      workerData: share,
      resourceLimits: HEAP_MB,
    })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`A check thread ended with code ${code}.`)))
  })
}
