/** Turns the SVG of a card into PNG with one face, Noto Serif SC, whatever fonts the machine has. */
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import subsetFont from 'subset-font'

const FACE = dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/noto-serif-sc/package.json'),
)
const VERSION = '1'
/** Weight of all words: resvg takes one weight a face. */
const WEIGHT = 500

/**
 * The card as PNG; the same SVG gives the same bytes. `cache`: a folder where fonts and cards are kept between builds.
 * @throws Error when the face lacks a character.
 */
export async function cardPng(svg: string, cache: string): Promise<Uint8Array> {
  const digest = createHash('sha256').update(`${VERSION} ${svg}`).digest('hex').slice(0, 24)
  return await kept(join(cache, `${digest}.png`), async () => {
    const fontFiles = await fontsFor(svg.replace(/<[^>]+>/g, ''), cache)
    const image = await renderAsync(svg, {
      font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Noto Serif SC' },
    })
    return image.asPng()
  })
}

/** The file if it is there; else what `make` makes, kept for the next time. Builds at the same time do no harm. */
async function kept(file: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const known = await readFile(file).catch(() => null)
  if (known) return known
  const made = await make()
  await mkdir(dirname(file), { recursive: true })
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, made)
  await rename(draft, file)
  return made
}

/** Files of the slices of the face that hold these characters, made from the package's own when first needed. */
async function fontsFor(text: string, cache: string): Promise<string[]> {
  loadedSlices ??= readSlices()
  const slices = await loadedSlices
  const needed = new Set<string>()
  for (const character of new Set(text)) {
    const slice = slices.find(({ ranges }) => holds(ranges, character.codePointAt(0) ?? 0))
    if (!slice) throw new Error(`Noto Serif SC has no “${character}” for a social card.`)
    needed.add(slice.name)
  }
  return await Promise.all(
    [...needed].sort().map(async (name) => {
      const file = join(cache, `${name}-${WEIGHT}.ttf`)
      await kept(file, () => sliceAsTtf(name, slices))
      return file
    }),
  )
}

async function sliceAsTtf(name: string, slices: readonly Slice[]): Promise<Uint8Array> {
  const packed = await readFile(join(FACE, `files/noto-serif-sc-${name}-wght-normal.woff2`))
  const { ranges } = slices.find((slice) => slice.name === name) ?? { ranges: [] }
  const characters = ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at))
    .map((code) => String.fromCodePoint(code))
  const options = { targetFormat: 'truetype', variationAxes: { wght: WEIGHT } } as const
  return await subsetFont(packed, characters.join(''), options)
}

type Range = [first: number, last: number]
interface Slice {
  name: string
  ranges: Range[]
}

let loadedSlices: Promise<Slice[]> | undefined

/** `unicode.json`: `{"[4]": "U+1f1e9-1f1f5,U+203c"}`. */
async function readSlices(): Promise<Slice[]> {
  const listed: Record<string, string> = JSON.parse(
    await readFile(join(FACE, 'unicode.json'), 'utf8'),
  )
  return Object.entries(listed).map(([name, ranges]) => ({
    name: name.replace(/[[\]]/g, ''),
    ranges: ranges.split(',').map((range): Range => {
      const [first = '', last = first] = range.replace(/^U\+/i, '').split('-')
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
    }),
  }))
}

function holds(ranges: readonly Range[], code: number): boolean {
  return ranges.some(([first, last]) => first <= code && code <= last)
}
