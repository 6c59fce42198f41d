/** Spellings that mean the same are made equal here, one character for one character, so that offsets stay valid. */

const WIDE = /[\uff01-\uff5e\u3000\u00a0﹐﹒﹔﹕﹖﹗﹙﹚﹪]/g
/** Small forms, as some type setters number with them: `2﹒` */
const SMALL = new Map(
  [...'﹐﹒﹔﹕﹖﹗﹙﹚﹪'].map((char, index) => [char, ',.;:?!()%'[index] as string]),
)
const CASED = /[A-Z\u0370-\u03ff\u0400-\u04ff]/g

/**
 * Full-width ASCII becomes ASCII, ideographic and no-break spaces become blanks; everything else (`。、“”`) stays.
 * So do small forms (`﹒`). The result has the same length. `foldWidth('３．５％，')` // => '3.5%,'
 */
export function foldWidth(text: string): string {
  return text.replace(WIDE, (char) => {
    const code = char.charCodeAt(0)
    if (code >= 0xff01) return String.fromCharCode(code - 0xfee0)
    return SMALL.get(char) ?? ' '
  })
}

/** `foldWidth`, and Latin, Greek and Cyrillic capitals become small letters. Same length. */
export function foldForSearch(text: string): string {
  return foldWidth(text).replace(CASED, (char) => {
    const small = char.toLowerCase()
    return small.length === 1 ? small : char
  })
}
