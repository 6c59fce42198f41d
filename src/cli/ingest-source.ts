/** Reads a source file for ingest: bytes, decoded text, and of a page the text that it shows. */
import { readFileSync, statSync } from 'node:fs'
import { looksLikeHtml, textOfHtml } from '../ingest/page/html-text.ts'
import { readSource, type SourceReading } from '../ingest/read-source.ts'
import type { Page } from '../ingest/to-json.ts'
import { decodeSource, SourceError } from '../text/decode.ts'

export interface ReceivedSource {
  /** As received. */
  bytes: Uint8Array
  reading: SourceReading
  warnings: string[]
  /** Null unless the file is HTML. */
  page: Page | null
}

/** Throws a SourceError for what is no text, or shows none. */
export function receive(file: string): ReceivedSource {
  const bytes = readBytes(file)
  const { text, warnings } = decodeSource(bytes)
  if (!looksLikeHtml(text)) return { bytes, reading: readSource(text), warnings, page: null }
  const html = textOfHtml(text)
  if (html.text.trim() === '')
    throw new SourceError('The page shows no text. Save its text instead.')
  const reading = readSource(html.text, html.furniture)
  return { bytes, reading, warnings, page: { text, offsets: html.offsets } }
}

/** The bytes that a document is pinned to: as received, or the text that a page shows, in UTF-8. */
export function sourceOfRecord({ bytes, reading, page }: ReceivedSource): Uint8Array {
  return page === null ? bytes : new TextEncoder().encode(reading.text)
}

function readBytes(file: string): Uint8Array {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (!stats) throw new SourceError('There is no such file.')
  if (stats.isDirectory()) throw new SourceError('This is a folder. Name the files in it.')
  return readFileSync(file)
}
