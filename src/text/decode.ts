/** Turns source bytes into text, or says why they are none. */

/** Bytes that ingest cannot read; the message tells the editor what to do. */
export class SourceError extends Error {
  override name = 'SourceError'
}

export interface DecodedSource {
  /** Without byte order mark. */
  text: string
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
}

/** Decodes UTF-8, UTF-16 with byte order mark, or GB18030. Throws a SourceError for anything else and for blank text. */
export function decodeSource(bytes: Uint8Array): DecodedSource {
  if (bytes.length === 0)
    throw new SourceError('The file is empty. Save the text of the document in it.')
  const decoded = decodeAny(bytes)
  if (!decoded)
    throw new SourceError(
      'The file is not text in UTF-8, UTF-16 or GB18030. Save the document as plain text in UTF-8.',
    )
  if (decoded.text.trim() === '')
    throw new SourceError('The file holds only blanks. Save the text of the document in it.')
  return decoded
}

function decodeAny(bytes: Uint8Array): DecodedSource | null {
  for (const encoding of candidates(bytes)) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      // GB18030 and UTF-8 accept NUL, no document contains it: an archive, an image, a .doc.
      if (!text.includes('\0')) return { text, encoding }
    } catch {
      // Not this encoding.
    }
  }
  return null
}

function candidates(bytes: Uint8Array): DecodedSource['encoding'][] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le']
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be']
  return ['utf-8', 'gb18030']
}
