/** Pagefind's files as the site uses them: its engine, and an index of terms whose pages are called by the numbers of our records. */
import { decode, encode } from 'cborg'
import { close, createIndex } from 'pagefind'
import { type IndexFile, pack, sha256, unpack } from './pagefind-format.ts'
import { type TermChunk, termChunks } from './term-chunks.ts'

const CHUNK = /^index\//
const META = /\.pf_meta$/
const ENTRY = 'pagefind-entry.json'
const ENGINE = 'pagefind.js'
/** The language that Pagefind does not know: it leaves the terms as they are. */
const LANGUAGE = 'und'

/** Where the engine takes a file of the index that it could not load for an empty one, and where it owns up to it. */
const FORGIVING = 'console.error(`Failed to load the index chunk'
const HONEST = 'throw new Error(`Failed to load the index chunk'

/** What Pagefind's meta file holds: version, pages as [name, words], chunks as [from, to, name] … */
type Meta = [string, [string, number][], [string, string, string][], ...unknown[]]

/** Pages that Pagefind itself indexes at every build: terms repeated, left out, near and far. */
const SAMPLE = [
  ['aaaabbbb', 'bbbbcccc', 'aaaabbbb', ...Array<string>(300).fill('ccccdddd'), 'aaaabbbb'],
  ['bbbbcccc'],
  ['aaaabbbb', 'ccccdddd'],
]

/** Engine and index, and the first term in each file of the index. */
export interface PagefindFiles {
  files: IndexFile[]
  firsts: string[]
}

/**
 * The engine and the index of these terms: page n is called n in base 36. Files are named after what they hold.
 * @throws Error when Pagefind cannot start, or writes its files in another way than this module does.
 */
export async function pagefindFiles(pages: readonly (readonly string[])[]): Promise<PagefindFiles> {
  // Pagefind works in a process of its own meanwhile.
  const sample = indexedByPagefind(SAMPLE)
  const chunks = termChunks(pages).map((chunk) => ({ ...chunk, name: nameOf(chunk.bytes) }))
  const pagefinds = await sample
  const [version, , , ...rest] = sameAsOurs(pagefinds, termChunks(SAMPLE))
  const named = pages.map((terms, page) => [page.toString(36), terms.length])
  const ranges = chunks.map(({ first, last, name }) => [first, last, name])
  const meta = encode([version, named, ranges, ...rest])
  const files = [
    only(pagefinds, (path) => path.startsWith('wasm.')),
    honest(only(pagefinds, (path) => path === ENGINE)),
    entry(
      only(pagefinds, (path) => path === ENTRY),
      nameOf(meta),
      pages.length,
    ),
    { path: `pagefind.${nameOf(meta)}.pf_meta`, content: await pack(meta) },
    ...(await Promise.all(
      chunks.map(async ({ name, bytes }) => ({
        path: `index/${name}.pf_index`,
        content: await pack(bytes),
      })),
    )),
  ]
  return { files, firsts: chunks.map(({ first }) => first) }
}

async function indexedByPagefind(pages: readonly string[][]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex()
    if (!index) throw new Error(`Pagefind cannot start: ${errors.join('; ')}`)
    for (const [page, terms] of pages.entries()) {
      const record = { url: `${page}`, content: terms.join(' '), language: LANGUAGE }
      const { errors: problems } = await index.addCustomRecord(record)
      if (problems.length > 0) throw new Error(`Pagefind refuses a page: ${problems.join('; ')}`)
    }
    const { files, errors: problems } = await index.getFiles()
    if (problems.length > 0) throw new Error(`Pagefind cannot write: ${problems.join('; ')}`)
    return files
  } finally {
    // The worker binary would keep the build from ending.
    await close()
  }
}

/** What Pagefind's meta file says. @throws Error when its index of the sample is not what ours is. */
export function sameAsOurs(files: readonly IndexFile[], ours: readonly TermChunk[]): Meta {
  const meta = decode(unpack(only(files, (path) => META.test(path)).content)) as Meta
  const theirs = unpack(only(files, (path) => CHUNK.test(path)).content)
  const [[from, to] = []] = meta[2]
  const [{ first, last, bytes } = { first: '', last: '', bytes: theirs }] = ours
  if (!theirs.equals(bytes) || from !== first || to !== last)
    throw new Error(
      `Pagefind ${meta[0]} writes its index of terms in another way: adapt src/integrations/term-chunks.ts to it.`,
    )
  return meta
}

/** The engine, but its search throws when a file of the index cannot be loaded. */
export function honest({ path, content }: IndexFile): IndexFile {
  const [before, after, ...others] = Buffer.from(content).toString('utf8').split(FORGIVING)
  if (after === undefined || others.length > 0)
    throw new Error(
      `Pagefind's ${path} handles files that it cannot load in another way: adapt src/integrations/pagefind-files.ts to it.`,
    )
  return { path, content: Buffer.from(`${before}${HONEST}${after}`) }
}

/** Pagefind's list of its indexes, which names ours. */
function entry({ path, content }: IndexFile, hash: string, pages: number): IndexFile {
  const { languages, ...rest } = JSON.parse(Buffer.from(content).toString('utf8')) as {
    languages: Record<string, object>
  }
  const ours = { ...languages[LANGUAGE], hash, page_count: pages }
  const written = JSON.stringify({ ...rest, languages: { [LANGUAGE]: ours } })
  return { path, content: Buffer.from(written) }
}

function only(files: readonly IndexFile[], isIt: (path: string) => boolean): IndexFile {
  const [found, ...others] = files.filter(({ path }) => isIt(path))
  if (!found || others.length > 0)
    throw new Error(
      `Pagefind writes other files than it used to (${files.map(({ path }) => path).join(', ')}): adapt src/integrations/pagefind-files.ts to it.`,
    )
  return found
}

function nameOf(bytes: Uint8Array): string {
  return `${LANGUAGE}_${sha256(bytes).slice(0, 12)}`
}
