/** Changes of one character to the real content, as a slip of the hand would make them, and changes that mean nothing. */
import type { ContentFiles } from '../../src/corpus/content-files.ts'
import { seededRandom } from '../seeded-random.ts'

/** One change; `line` is the 1-based line of `file` that it changes. */
export interface Mutation {
  file: string
  /** The document that must be found at fault: itself, or the one whose source is changed. */
  document: string
  line: number
  /** For a report of what was missed. */
  what: string
  text: string
}

/** Fields that are the editor's own words: nothing else says what they should be. */
const OWN_WORDS = /(?:^|[\s{,])(?:shortTitle|editorial|note|text|sic|missing):|#/
const HAN = /\p{Script=Han}/u
const DIGITS = '0123456789'
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const OTHER_HAN = '的以市区上下百千亿万家个项推进加快建设创新'

/** Another character of the same class; null for what is no digit, letter or Chinese character. */
function slipOf(char: string, random: () => number): string | null {
  const choices = /\d/.test(char)
    ? DIGITS
    : /[a-z]/.test(char)
      ? LETTERS
      : HAN.test(char)
        ? OTHER_HAN
        : null
  if (choices === null) return null
  const others = [...choices].filter((other) => other !== char)
  return others[Math.floor(random() * others.length)] ?? null
}

export type Part = 'seed' | 'body' | 'frontmatter'

/** `count` single-character changes to one part of the documents, by turns. */
export function slips(files: ContentFiles, part: Part, count: number, seed: number): Mutation[] {
  const random = seededRandom(seed)
  const documents = [...files.texts].filter(([file]) => file.startsWith('content/documents/'))
  const found: Mutation[] = []
  while (found.length < count) {
    const [document, mdx] = documents[found.length % documents.length] ?? ['', '']
    const file =
      part === 'seed' ? `seeds/${document.slice('content/documents/'.length, -4)}.txt` : document
    const text =
      part === 'seed' ? new TextDecoder().decode(files.sources.get(file) ?? new Uint8Array()) : mdx
    const end = mdx.indexOf('\n---', 4)
    const [from, to] =
      part === 'frontmatter' ? [4, end] : [part === 'body' ? end + 4 : 0, text.length]
    const at = from + Math.floor(random() * (to - from))
    const put = slipOf(text[at] as string, random)
    const lineStart = text.lastIndexOf('\n', at - 1) + 1
    const line = text.slice(lineStart, text.indexOf('\n', at))
    if (put === null || !isStated(text, part, at, line)) continue
    found.push({
      file,
      document,
      line: text.slice(0, at).split('\n').length,
      what: `“${text[at]}” → “${put}” in ${line.trim().slice(0, 80)}`,
      text: text.slice(0, at) + put + text.slice(at + 1),
    })
  }
  return found
}

/** Whether the laws speak of the character: words of the source, and fields that must agree with them. */
function isStated(text: string, part: Part, at: number, line: string): boolean {
  if (part === 'seed') return true
  if (part === 'frontmatter') {
    const { list, field } = fieldAt(text, at)
    // Nothing else names a proposal.
    if (list === 'proposals' && field === 'id') return false
    const quotes = field === 'text' && (list === 'omitted' || list === 'exclusions')
    return quotes || !OWN_WORDS.test(line)
  }
  const opening = text.lastIndexOf('<Note>', at)
  return opening < 0 || text.lastIndexOf('</Note>', at) > opening
}

/** The list and the field of frontmatter in which a character stands. */
function fieldAt(
  text: string,
  at: number,
): { list: string | undefined; field: string | undefined } {
  const before = text.slice(0, at)
  return {
    list: [...before.matchAll(/^(\w+):/gm)].at(-1)?.[1],
    field: [...before.matchAll(/^ *(?:- )?(\w+):/gm)].at(-1)?.[1],
  }
}

/** Ways to write a document that say the same: [what, the new text or null where it cannot be done]. */
const SAME: [what: string, change: (mdx: string, random: () => number) => string | null][] = [
  [
    'a blank line between blocks',
    (mdx, random) => insertAt(mdx, /\n\n(?=\S)/g, '\n', random, 'body'),
  ],
  [
    'a blank at the end of a line',
    (mdx, random) => insertAt(mdx, /(?<=[^\s|>])(?=\n)/g, ' ', random, 'body'),
  ],
  [
    'a line break in a paragraph',
    (mdx, random) =>
      insertAt(mdx, /(?<=^[^#|<\n][^\n]*[,，。;；])(?=[\p{Script=Han}“])/gmu, '\n', random, 'body'),
  ],
  [
    'a comment',
    (mdx, random) =>
      insertAt(
        mdx,
        /(?<=\n)(?= {2}- (?:id|text): [^|\n]+\n)/g,
        '  # 待查\n',
        random,
        'frontmatter',
      ),
  ],
  [
    'a blank line between records',
    (mdx, random) => insertAt(mdx, /(?<=\n)(?= {2}- id: )/g, '\n', random, 'frontmatter'),
  ],
  [
    'other quotation marks',
    (mdx, random) => swapAt(mdx, /"([^"'\n\\]*)"(?=[ ,}\n])/g, ([, words]) => `'${words}'`, random),
  ],
  [
    'two fields in the other order',
    (mdx, random) =>
      swapAt(
        mdx,
        /(?<=\n)( {4}\w+: [^|>\n]+\n)( {4}\w+: [^|>\n]+\n)/g,
        ([, one, other]) => `${other}${one}`,
        random,
      ),
  ],
]

function placesIn(mdx: string, where: RegExp, part: Part): RegExpMatchArray[] {
  const end = mdx.indexOf('\n---', 4)
  return [...mdx.matchAll(where)].filter(({ index = 0 }) =>
    part === 'body' ? index > end + 5 : index > 4 && index < end,
  )
}

function insertAt(
  mdx: string,
  where: RegExp,
  put: string,
  random: () => number,
  part: Part,
): string | null {
  const places = placesIn(mdx, where, part)
  const place = places[Math.floor(random() * places.length)]
  return place ? mdx.slice(0, place.index) + put + mdx.slice(place.index) : null
}

function swapAt(
  mdx: string,
  where: RegExp,
  put: (match: RegExpMatchArray) => string,
  random: () => number,
): string | null {
  const places = placesIn(mdx, where, 'frontmatter')
  const place = places[Math.floor(random() * places.length)]
  if (!place) return null
  const at = place.index ?? 0
  return mdx.slice(0, at) + put(place) + mdx.slice(at + place[0].length)
}

/** `count` changes to documents that change nothing, every way and every document by turns. */
export function rewritings(files: ContentFiles, count: number, seed: number): Mutation[] {
  const random = seededRandom(seed)
  const documents = [...files.texts].filter(([file]) => file.startsWith('content/documents/'))
  const found: Mutation[] = []
  for (let turn = 0; found.length < count; turn += 1) {
    const [file, mdx] = documents[turn % documents.length] ?? ['', '']
    const [what, change] = SAME[Math.floor(turn / documents.length) % SAME.length] ?? [
      '',
      () => null,
    ]
    const text = change(mdx, random)
    if (text !== null && text !== mdx) found.push({ file, document: file, line: 0, what, text })
  }
  return found
}
