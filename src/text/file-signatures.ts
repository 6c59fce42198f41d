/** Knows files that are no text by their first bytes, so that the message can name them. */

interface Signature {
  /** What an editor calls such a file. */
  name: string
  /** The first bytes as Latin-1. */
  begins: string
  /** Latin-1 words among the first bytes that tell this kind of archive from others. */
  holds?: string
  remedy: string
}

const COPY = 'Open it, copy its text, and save that as plain text in UTF-8.'
const UNPACK = 'Unpack it, and give the document in it as plain text in UTF-8.'

/** First match wins: archives with a known content stand before the plain archive. */
export const FILE_SIGNATURES: Signature[] = [
  {
    name: 'a PDF',
    begins: '%PDF-',
    remedy: 'Save its text layer as plain text in UTF-8 (pdftotext -layout does it).',
  },
  {
    name: 'a Word document (DOCX)',
    begins: 'PK\x03\x04',
    holds: 'word/',
    remedy: 'Save it in Word or WPS as plain text in UTF-8.',
  },
  {
    name: 'an Excel workbook (XLSX)',
    begins: 'PK\x03\x04',
    holds: 'xl/',
    remedy: 'Save it in Excel or WPS as plain text in UTF-8.',
  },
  { name: 'an OFD file', begins: 'PK\x03\x04', holds: 'OFD.xml', remedy: COPY },
  { name: 'a ZIP archive', begins: 'PK\x03\x04', remedy: UNPACK },
  { name: 'a RAR archive', begins: 'Rar!\x1a\x07', remedy: UNPACK },
  { name: 'a 7-Zip archive', begins: '7z\xbc\xaf\x27\x1c', remedy: UNPACK },
  { name: 'a gzip archive', begins: '\x1f\x8b\x08', remedy: UNPACK },
  {
    name: 'a Word or WPS document (DOC)',
    begins: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    remedy: 'Save it in Word or WPS as plain text in UTF-8.',
  },
  {
    name: 'an RTF document',
    begins: '{\\rtf',
    remedy: 'Save it in Word or WPS as plain text in UTF-8.',
  },
  { name: 'a CAJ file', begins: 'CAJ\0', remedy: COPY },
  { name: 'a PNG picture', begins: '\x89PNG\r\n\x1a\n', remedy: 'Type or recognise its text.' },
  { name: 'a JPEG picture', begins: '\xff\xd8\xff', remedy: 'Type or recognise its text.' },
  { name: 'a GIF picture', begins: 'GIF8', remedy: 'Type or recognise its text.' },
]

const READ = 4096

/** What file these bytes begin, or null. An archive is known by the names of its first files. */
export function signatureOf(bytes: Uint8Array): { name: string; remedy: string } | null {
  const head = latin1(bytes.subarray(0, READ))
  return (
    FILE_SIGNATURES.find(
      ({ begins, holds }) =>
        head.startsWith(begins) && (holds === undefined || head.includes(holds)),
    ) ?? null
  )
}

/** Every byte as the character of its number. */
export function latin1(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
