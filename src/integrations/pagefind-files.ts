/** Pagefind's own files as the site uses them: an index of terms whose pages are called by the numbers of our records. */
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { decode, encode } from 'cborg'

/** Pagefind's mark at the head of every file it unpacks. */
const SIGNATURE = Buffer.from('pagefind_dcd')
const FRAGMENT = /^fragment\//
const META = /^pagefind\.(.+)\.pf_meta$/
const ENTRY = 'pagefind-entry.json'
/** Pagefind's widgets and its worker; the site asks and draws itself, and asks on the page's own thread. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./

const ENGINE = 'pagefind.js'
/** Where the engine takes a file of the index that it could not load for an empty one, and where it owns up to it. */
const FORGIVING = 'console.error(`Failed to load the index chunk'
const HONEST = 'throw new Error(`Failed to load the index chunk'

/** A file of the index, its path relative to the index folder. */
export interface IndexFile {
  path: string
  content: Uint8Array
}

/** What Pagefind's meta file holds: version, pages as [name, words] … */
type Meta = [string, [string, number][], ...unknown[]]

/**
 * Pagefind's files without its fragments, each page renamed to the number that its url begins with, so that an answer
 * of Pagefind names records. The meta file is named after what it holds.
 * @throws Error when a page has no such url or the format is another than that of Pagefind 1.5.
 */
export function recordIndex(written: readonly IndexFile[], count: number): IndexFile[] {
  const numbers = new Map<string, string>()
  const files: IndexFile[] = []
  for (const file of written) {
    if (FRAGMENT.test(file.path)) numbers.set(...pageNumber(file))
    else if (!UNUSED.test(file.path)) files.push(file.path === ENGINE ? honest(file) : file)
  }
  if (numbers.size !== count)
    throw new Error(`Pagefind wrote ${numbers.size} pages for ${count} records.`)
  const meta = files.find(({ path }) => META.test(path))
  const entry = files.find(({ path }) => path === ENTRY)
  if (!meta || !entry) throw new Error(`Pagefind wrote no ${meta ? ENTRY : 'meta file'}.`)
  const [version, pages, ...rest] = decode(unpack(meta.content)) as Meta
  const renamed = pages.map(([name, words]) => [numbers.get(name) ?? unknownPage(name), words])
  const content = pack(encode([version, renamed, ...rest]))
  const old = META.exec(meta.path)?.[1] ?? ''
  const name = `${old.split('_')[0]}_${sha256(content).slice(0, 12)}`
  const languages = Buffer.from(entry.content).toString('utf8').replaceAll(`"${old}"`, `"${name}"`)
  return [
    ...files.filter((file) => file !== meta && file !== entry),
    { path: meta.path.replace(old, name), content },
    { path: ENTRY, content: Buffer.from(languages) },
  ]
}

/** The engine, but its search throws when a file of the index cannot be loaded. */
function honest({ path, content }: IndexFile): IndexFile {
  const [before, after, ...others] = Buffer.from(content).toString('utf8').split(FORGIVING)
  if (after === undefined || others.length > 0)
    throw new Error(
      `Pagefind's ${path} handles files that it cannot load in another way: adapt src/integrations/pagefind-files.ts to it.`,
    )
  return { path, content: Buffer.from(`${before}${HONEST}${after}`) }
}

/** `fragment/und_06d5f65.pf_fragment`, whose url is /42 // => ['und_06d5f65', '16'], the number in base 36. */
function pageNumber({ path, content }: IndexFile): [name: string, number: string] {
  const { url } = JSON.parse(unpack(content).toString('utf8')) as { url: string }
  const number = /^\/?(\d+)$/.exec(url)?.[1]
  if (number === undefined) throw new Error(`Pagefind's ${path} belongs to no record (${url}).`)
  return [path.replace(/^fragment\/|\.pf_fragment$/g, ''), Number(number).toString(36)]
}

function unknownPage(name: string): never {
  throw new Error(
    `Pagefind lists a page “${name}” without a fragment: adapt src/integrations/pagefind-files.ts to its format.`,
  )
}

/** What a packed file of Pagefind holds, without its signature. */
export function unpack(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content)
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error('This is not a file of Pagefind: it does not begin with its signature.')
  return bytes.subarray(SIGNATURE.length)
}

/** The reverse of `unpack`, equal on every system. */
export function pack(bytes: Uint8Array): Uint8Array {
  return gzip(Buffer.concat([SIGNATURE, bytes]))
}

/** gzip at its best, equal on every system: the header does not name it. */
export function gzip(bytes: Uint8Array): Uint8Array {
  const packed = gzipSync(bytes, { level: 9 })
  packed[9] = 255
  return packed
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
