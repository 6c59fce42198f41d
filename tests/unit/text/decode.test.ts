import { expect, test } from 'vitest'
import { decodeSource } from '../../../src/text/decode.ts'

const bytes = (...values: number[]) => new Uint8Array(values)

test.each([
  ['UTF-8', new TextEncoder().encode('兰州'), 'utf-8'],
  ['UTF-8 with byte order mark', new TextEncoder().encode('\ufeff兰州'), 'utf-8'],
  ['UTF-16, little end first', bytes(0xff, 0xfe, 0x70, 0x51, 0xde, 0x5d), 'utf-16le'],
  ['UTF-16, big end first', bytes(0xfe, 0xff, 0x51, 0x70, 0x5d, 0xde), 'utf-16be'],
  ['GB18030', bytes(0xc0, 0xbc, 0xd6, 0xdd), 'gb18030'],
])('%s', (_name, source, encoding) => {
  expect(decodeSource(source)).toEqual({ text: '兰州', encoding })
})

test.each([
  ['an empty file', bytes(), 'The file is empty. Save the text of the document in it.'],
  ['blanks', bytes(0x20, 0x0a), 'The file holds only blanks. Save the text of the document in it.'],
  [
    'a picture',
    bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff),
    'The file is not text in UTF-8, UTF-16 or GB18030. Save the document as plain text in UTF-8.',
  ],
])('%s is refused', (_name, source, message) => {
  expect(() => decodeSource(source)).toThrow(message)
})
