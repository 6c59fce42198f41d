import { describe, expect, test } from 'vitest'
import { decodeSource } from '../../../src/text/decode.ts'
import { FILE_SIGNATURES } from '../../../src/text/file-signatures.ts'

const bytes = (...values: number[]) => new Uint8Array(values)
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, isBigEndian: boolean) => {
  const little = Buffer.from(text, 'utf16le')
  return new Uint8Array(isBigEndian ? little.swap16() : little)
}
/** 到2025年，绿化率达到35%。 */
const GB_SENTENCE = latin1(
  '\xb5\xbd2025\xc4\xea\xa3\xac\xc2\xcc\xbb\xaf\xc2\xca\xb4\xef\xb5\xbd35%\xa1\xa3',
)

describe('encodings', () => {
  test.each([
    ['UTF-8', utf8('兰州'), '兰州', 'utf-8'],
    ['UTF-8 with byte order mark', utf8('\ufeff兰州'), '兰州', 'utf-8'],
    ['UTF-16, little end first', utf16('\ufeff兰州', false), '兰州', 'utf-16le'],
    ['UTF-16, big end first', utf16('\ufeff兰州', true), '兰州', 'utf-16be'],
    ['UTF-16 without mark', utf16('到2025年，35%。\r\n', false), '到2025年，35%。\r\n', 'utf-16le'],
    ['UTF-16 of the other order', utf16('一、到2025年\n', true), '一、到2025年\n', 'utf-16be'],
    ['UTF-16 without one Latin letter', utf16('绿化率提高', false), '绿化率提高', 'utf-16le'],
    ['GB18030', bytes(0xc0, 0xbc, 0xd6, 0xdd), '兰州', 'gb18030'],
    ['GBK with digits', GB_SENTENCE, '到2025年，绿化率达到35%。', 'gb18030'],
    ['GB18030 with mark', bytes(0x84, 0x31, 0x95, 0x33, 0xc0, 0xbc), '兰', 'gb18030'],
  ])('%s', (_name, source, text, encoding) => {
    expect(decodeSource(source)).toEqual({ text, encoding, warnings: [] })
  })

  test('a declared character set decides where the bytes fit two', () => {
    // 0xc2 0xa1 is 隆 in GBK and ¡ in UTF-8.
    const page = (charset: string) => latin1(`<meta charset="${charset}"><p>\xc2\xa1</p>`)
    expect(decodeSource(page('gb2312')).text).toContain('隆')
    expect(decodeSource(page('utf-8')).text).toContain('¡')
  })

  test('a wrongly declared character set does not count', () => {
    const page = utf8(
      '<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>绿色发展</p>',
    )
    expect(decodeSource(page)).toMatchObject({ encoding: 'utf-8' })
  })
})

describe('refused', () => {
  test.each([
    ['an empty file', bytes(), 'The file is empty. Save the text of the document in it.'],
    [
      'blanks',
      bytes(0x20, 0x0a),
      'The file holds only blanks. Save the text of the document in it.',
    ],
    [
      'bytes of no encoding',
      bytes(0x80, 0xff, 0xff, 0x41, 0xff),
      'The file is not text in UTF-8, UTF-16 or GB18030. Save the document as plain text in UTF-8.',
    ],
    [
      'text with NUL',
      latin1('ab\0cd'),
      'The file is not text in UTF-8, UTF-16 or GB18030. Save the document as plain text in UTF-8.',
    ],
    [
      'Big5',
      // 綠色發展的目標，
      latin1('\xba\xf1\xa6\xe2\xb5\x6f\xae\x69\xaa\xba\xa5\xd8\xbc\xd0\xa1\x41'),
      'The file seems to be text in Big5. Save the document as plain text in UTF-8.',
    ],
    [
      'a broken character in UTF-8',
      Buffer.concat([utf8('第一行\n绿化'), bytes(0xe7), utf8('率提高')]),
      'The file is UTF-8 with damaged bytes, first at line 2, column 3. Copy the text again from where it came.',
    ],
    [
      'many control characters',
      latin1('\x01\x02\x03 text'),
      'The file holds control characters between its letters. Save the document as plain text in UTF-8.',
    ],
  ])('%s', (_name, source, message) => {
    expect(() => decodeSource(source)).toThrow(message)
  })

  test.each(FILE_SIGNATURES)('$name', ({ name, begins, holds = '', remedy }) => {
    const file = latin1(`${begins}\0\0${holds}\0`)
    expect(() => decodeSource(file)).toThrow(`The file is ${name}, not text. ${remedy}`)
  })
})

describe('warnings', () => {
  test.each([
    [
      'a replacement character',
      '甲\n乙\ufffd',
      /^The text holds the replacement character .* 1 in all, first at line 2, column 2/,
    ],
    [
      'a private character',
      '\ue5e5甲\ue5e5',
      /private characters .* 2 in all, first at line 1, column 1/,
    ],
    [
      'a control character',
      `${'甲'.repeat(99)}\x07`,
      /control characters, 1 in all, first at line 1, column 100/,
    ],
  ])('%s', (_name, text, warning) => {
    expect(decodeSource(utf8(text)).warnings).toEqual([expect.stringMatching(warning)])
  })
})
