/** Loads files of the search index, as bytes, whatever the page was opened from. */

/**
 * The bytes of a file of the site.
 * @throws Error naming the file when it cannot be had.
 */
export async function loadFile(file: URL): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(file)
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${response.statusText}`)
  return new Uint8Array(await response.arrayBuffer())
}

/** A JSON file of the site. @throws Error naming the file when it cannot be had. */
export async function loadJson<T>(file: URL): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await loadFile(file)))
}

/**
 * A JSON file, packed with gzip or, as in the offline edition, not: its packs are packed as a whole.
 * @throws Error naming the file when it cannot be had.
 */
export async function loadPacked<T>(file: URL): Promise<T> {
  const bytes = await loadFile(file)
  if (bytes[0] !== GZIP[0] || bytes[1] !== GZIP[1])
    return JSON.parse(new TextDecoder().decode(bytes))
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(unpacked).json()
}

/** The first two bytes of every file of gzip. */
const GZIP = [0x1f, 0x8b]
