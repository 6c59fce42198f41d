/** In the offline edition only: files of the search index out of the packs that the build has made of them. */
import { loadScript } from './disk-script.ts'
import { siteRoot } from './site-root.ts'

type Bytes = Uint8Array<ArrayBuffer>

const PACKS = 'pagefind/packs/'

/** Path of the first file of each pack, sorted. */
let firsts: readonly string[] = []
/** Packs as they came, by position: a character a byte, whose code has the byte in its low half. */
const packed = new Map<number, string>()
const unpacked = new Map<number, Promise<Map<string, Bytes>>>()

/** Called by the list of packs. */
export function takePacks(list: readonly string[]): void {
  firsts = list
}

/** Called by a pack. */
export function takePack(position: number, bytes: string): void {
  packed.set(position, bytes)
}

/**
 * In place of `fetch`: a file of the search index, or a response with the status 404. Queries in the address, which the
 * engine adds against caches, do not count.
 * @throws TypeError when the pack cannot be loaded, as `fetch` does without a network.
 */
export async function fetchFromDisk(address: string | URL): Promise<Response> {
  const path = pathInSite(`${address}`)
  await loadScript(new URL(`${PACKS}list.js`, siteRoot()).href)
  const position = firsts.findLastIndex((first) => first <= path)
  const bytes = position < 0 ? undefined : (await openPack(position)).get(path)
  return bytes
    ? new Response(bytes)
    : new Response(null, { status: 404, statusText: `${path} is not in the offline edition` })
}

/** The path that an address names, '' outside of the site. Pagefind cuts `location.origin` off its addresses. */
function pathInSite(address: string): string {
  const url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(address) ? address : location.origin + address)
  url.search = ''
  url.hash = ''
  const root = siteRoot().href
  return url.href.startsWith(root) ? decodeURIComponent(url.href.slice(root.length)) : ''
}

function openPack(position: number): Promise<Map<string, Bytes>> {
  const known = unpacked.get(position)
  if (known) return known
  const opening = unpackPack(position).catch((error) => {
    unpacked.delete(position)
    throw error
  })
  unpacked.set(position, opening)
  return opening
}

/** A pack is a line of JSON with path and length of each file, then their bytes. */
async function unpackPack(position: number): Promise<Map<string, Bytes>> {
  await loadScript(new URL(`${PACKS}${position}.js`, siteRoot()).href, 'x-user-defined')
  const bytes = await gunzip(toBytes(packed.get(position) ?? ''))
  const end = bytes.indexOf('\n'.charCodeAt(0))
  const lengths: [string, number][] = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)))
  const files = new Map<string, Bytes>()
  let at = end + 1
  for (const [path, length] of lengths) {
    files.set(path, bytes.subarray(at, at + length))
    at += length
  }
  return files
}

function toBytes(text: string): Bytes {
  // Of a code larger than a byte the array keeps the low half.
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

async function gunzip(bytes: Bytes): Promise<Bytes> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
