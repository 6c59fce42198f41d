/** Finds where each character of a parsed HTML text node stands in the page: behind entities, CRLF and stray tags. */

/**
 * `offsets[i]` is the place of `value[i]` in `html`, searched from `start` up to `end`; ascending. The value is what the
 * parser read there: entities decoded, CRLF one line feed, comments and stray tags gone.
 */
export function characterOffsets(
  html: string,
  start: number,
  end: number,
  value: string,
): number[] {
  const offsets: number[] = []
  let at = start
  for (let index = 0; index < value.length; ) {
    const char = value[index] as string
    at = skipTags(html, at, end, char)
    const [length, characters] = characterAt(html, at, char, value[index + 1])
    for (let part = 0; part < characters && index < value.length; part += 1) {
      offsets.push(Math.min(at, end))
      index += 1
    }
    at = Math.min(at + length, end)
  }
  return offsets
}

function skipTags(html: string, from: number, end: number, char: string): number {
  let at = from
  while (at < end && html[at] === '<' && char !== '<') {
    const close = html.startsWith('<!--', at) ? html.indexOf('-->', at) + 2 : html.indexOf('>', at)
    if (close <= at || close >= end) return at
    at = close + 1
  }
  return at
}

const ENTITY = /&(?:#(\d{1,8});?|#x([\da-f]{1,6});?|[a-z][\da-z]{1,31};)/iy
/** Entities that HTML reads without their semicolon, as far as pages use them. */
const BARE_ENTITY = /&(?:nbsp|lt|gt|amp|quot|copy|reg|middot|times|deg|laquo|raquo|sect|para)/iy

/** How many characters of the page make one or more of the text. */
function characterAt(
  html: string,
  at: number,
  char: string,
  next: string | undefined,
): [length: number, characters: number] {
  if (html[at] === '\r' && char === '\n') return [html[at + 1] === '\n' ? 2 : 1, 1]
  if (html[at] !== '&') return [1, 1]
  if (char === '&' && !/^&(?:amp|#0*38|#x0*26)(?![\da-z])/i.test(html.slice(at, at + 12)))
    return [1, 1]
  for (const shape of [ENTITY, BARE_ENTITY]) {
    shape.lastIndex = at
    const match = shape.exec(html)
    if (match) return [match[0].length, isPair(char, next) ? 2 : 1]
  }
  return [1, 1]
}

function isPair(char: string, next: string | undefined): boolean {
  return /[\ud800-\udbff]/.test(char) && next !== undefined && /[\udc00-\udfff]/.test(next)
}
