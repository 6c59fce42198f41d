/** Turns source bytes into text, or says why they are none. */
import {
  declaredCharset,
  decodeAs,
  type Encoding,
  everydayShare,
  markedEncoding,
  readableShare,
} from './encodings.ts'
import { signatureOf } from './file-signatures.ts'
import { lineColumnAt } from './line-column.ts'

/** Bytes that ingest cannot read; the message tells the editor what to do. */
export class SourceError extends Error {
  override name = 'SourceError'
}

export interface DecodedSource {
  /** Without byte order mark. */
  text: string
  encoding: Encoding
  /** Characters that hint at damage, one sentence a kind with line and column of the first; empty for most files. */
  warnings: string[]
}

const AS_UTF8 = 'Save the document as plain text in UTF-8.'

/**
 * Decodes UTF-8, UTF-16 and GB18030 with or without byte order mark; a character set that an HTML page declares counts
 * where the bytes fit it. Throws a SourceError for other files, for damaged and for blank text.
 */
export function decodeSource(bytes: Uint8Array): DecodedSource {
  if (bytes.length === 0)
    throw new SourceError('The file is empty. Save the text of the document in it.')
  const file = signatureOf(bytes)
  if (file) throw new SourceError(`The file is ${file.name}, not text. ${file.remedy}`)
  const { text, encoding } = decodeAny(bytes)
  if (text.trim() === '')
    throw new SourceError('The file holds only blanks. Save the text of the document in it.')
  if (controlShare(text) > MOST_CONTROL)
    throw new SourceError(`The file holds control characters between its letters. ${AS_UTF8}`)
  return { text, encoding, warnings: warningsOf(text) }
}

/** More control characters than this are no slip. */
const MOST_CONTROL = 0.02
/** Less than this is not Chinese in GB18030. */
const LEAST_EVERYDAY = 0.6
const LEAST_READABLE = 0.95

type Decoded = Pick<DecodedSource, 'text' | 'encoding'>

function decodeAny(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes)
  if (marked) {
    const text = decodeAs(bytes, marked)
    if (text === null || text.includes('\0')) throw notText(bytes)
    return { text, encoding: marked }
  }
  // What a page declares counts where both encodings fit: a few Chinese words may do.
  const isDeclared = /^(?:gb|x-gbk)/.test(declaredCharset(bytes) ?? '')
  const declared = isDeclared ? asGb18030(bytes, LEAST_READABLE) : null
  if (declared) return declared
  const utf8 = decodeAs(bytes, 'utf-8')
  if (utf8 !== null && !utf8.includes('\0')) return { text: utf8, encoding: 'utf-8' }
  const damage = utf8 === null ? utf8Damage(bytes) : null
  if (damage) throw new SourceError(damage)
  const decoded = asGb18030(bytes, LEAST_EVERYDAY) ?? asUtf16(bytes)
  if (!decoded) throw notText(bytes)
  return decoded
}

function asGb18030(bytes: Uint8Array, leastEveryday: number): Decoded | null {
  const text = decodeAs(bytes, 'gb18030')
  if (text === null || text.includes('\0') || everydayShare(bytes) < leastEveryday) return null
  return { text, encoding: 'gb18030' }
}

/** Any few bytes look like something in UTF-16. */
const FEWEST_BYTES = 8

/** UTF-16 without mark: only in the right order its letters, blanks and line breaks are readable. */
function asUtf16(bytes: Uint8Array): Decoded | null {
  if (bytes.length < FEWEST_BYTES) return null
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = decodeAs(bytes, encoding)
    if (text !== null && !text.includes('\0') && readableShare(text) > LEAST_READABLE)
      return { text, encoding }
  }
  return null
}

/** Where a file that is UTF-8 but for a few bytes breaks; null for files in another encoding. */
function utf8Damage(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.split('\ufffd').length - 1
  const sound = text.match(/[\u0080-\ufffc]/g)?.length ?? 0
  if (sound < 2 * broken) return null
  const { line, column } = lineColumnAt(text, text.indexOf('\ufffd'))
  return `The file is UTF-8 with damaged bytes, first at line ${line}, column ${column}. Copy the text again from where it came.`
}

function notText(bytes: Uint8Array): SourceError {
  const big5 = decodeAs(bytes, 'big5')
  const isBig5 = big5 !== null && !big5.includes('\0') && readableShare(big5) > LEAST_READABLE
  return new SourceError(
    isBig5
      ? `The file seems to be text in Big5. ${AS_UTF8}`
      : `The file is not text in UTF-8, UTF-16 or GB18030. ${AS_UTF8}`,
  )
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\x01-\x08\x0e-\x1f\x7f-\x9f]/g

function controlShare(text: string): number {
  return (text.match(CONTROL)?.length ?? 0) / text.length
}

/** What may be damage, by its characters. */
const SUSPECTS: [string, RegExp][] = [
  ['The text holds the replacement character � (U+FFFD): something was lost before', /\ufffd/g],
  ['The text holds private characters that have no meaning elsewhere', /[\ue000-\uf8ff]/g],
  ['The text holds control characters', CONTROL],
]

function warningsOf(text: string): string[] {
  return SUSPECTS.flatMap(([words, shape]) => {
    const found = text.match(shape)?.length ?? 0
    if (found === 0) return []
    const { line, column } = lineColumnAt(text, text.search(shape))
    return `${words}, ${found} in all, first at line ${line}, column ${column}. Compare it with the original.`
  })
}
