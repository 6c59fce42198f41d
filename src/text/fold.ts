/** Spellings that mean the same are made equal here, one character for one character, so that offsets stay valid. */
import { ofLatest } from './of-latest.ts'

const WIDE =
  /[\uff01-\uff5e\u3000\u00a0﹐﹒﹔﹕﹖﹗﹙﹚﹪ꎥꎨꎩꎬꎮꎺꎻ\u2e80-\u2fd5\uf900-\ufad9]/g
/**
 * Small forms, as some type setters number with them: `2﹒`; and the marks of GBK that the text layers of gazettes give
 * under the same numbers in Unicode: `ꎬ` (A3AC) for `，`.
 */
const SMALL = new Map(
  [...'﹐﹒﹔﹕﹖﹗﹙﹚﹪ꎥꎨꎩꎬꎮꎺꎻ'].map((char, index) => [
    char.charCodeAt(0),
    ',.;:?!()%%(),.:;'.charCodeAt(index),
  ]),
)
/** Radicals of the Unicode supplement that stand for whole characters in text layers and have no compatibility mapping. */
const SUPPLEMENT = new Map(
  [...'⺎⺟⺠⺩⻄⻅⻆⻉⻋⻑⻓⻔⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳'].map((char, index) => [
    char.charCodeAt(0),
    '兀母民王西见角贝车长长门青页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟'.charCodeAt(index),
  ]),
)
const CASED = /[A-Z\u0370-\u03ff\u0400-\u04ff]/g

/**
 * Full-width ASCII becomes ASCII, ideographic and no-break spaces become blanks; everything else (`。、“”`) stays.
 * So do small forms (`﹒`). Radicals and compatibility ideographs, which text layers of PDF files give for characters of
 * the same shape (`⼈` U+2F08), become those characters. The result has the same length.
 * `foldWidth('３．５％，⼈')` // => '3.5%,人'
 */
export function foldWidth(text: string): string {
  return text.length < SHORT ? text.replace(WIDE, foldedChar) : foldLong(text)
}

// A document is folded by everyone who reads it.
const foldLong = ofLatest((text) => {
  const codes = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at += 1) codes[at] = foldedCode(text.charCodeAt(at))
  return textOf(codes)
})

/** Up to here one call for each wide character is quicker than a copy of them all. */
const SHORT = 256

function foldedChar(char: string): string {
  return String.fromCharCode(foldedCode(char.charCodeAt(0)))
}

function foldedCode(code: number): number {
  if (code < 0xfe50) {
    if (isRadical(code)) return characterOf(code)
    if (code === 0x3000 || code === 0xa0) return 0x20
    return code >= 0xa3a5 && code <= 0xa3bb ? (SMALL.get(code) ?? code) : code
  }
  if (code >= 0xff01) return code <= 0xff5e ? code - 0xfee0 : code
  return SMALL.get(code) ?? code
}

/** CJK Radicals Supplement, Kangxi Radicals, CJK Compatibility Ideographs. */
function isRadical(code: number): boolean {
  return (code >= 0x2e80 && code <= 0x2fd5) || (code >= 0xf900 && code <= 0xfad9)
}

/** The character that the Unicode compatibility mapping or the supplement gives; itself where that is not one unit. */
function characterOf(code: number): number {
  const mapped = String.fromCharCode(code).normalize('NFKC')
  return SUPPLEMENT.get(code) ?? (mapped.length === 1 ? mapped.charCodeAt(0) : code)
}

/** Arguments of one call of `String.fromCharCode`. */
const CHUNK = 8192

/** The text of UTF-16 codes, however many. */
export function textOf(codes: Uint16Array): string {
  if (codes.length <= CHUNK) return Reflect.apply(String.fromCharCode, null, codes)
  const pieces: string[] = []
  for (let at = 0; at < codes.length; at += CHUNK)
    pieces.push(textOf(codes.subarray(at, at + CHUNK)))
  return pieces.join('')
}

/** `foldWidth`, and Latin, Greek and Cyrillic capitals become small letters. Same length. */
export function foldForSearch(text: string): string {
  return foldWidth(text).replace(CASED, (char) => {
    const small = char.toLowerCase()
    return small.length === 1 ? small : char
  })
}
