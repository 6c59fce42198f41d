/** Finds clauses that open a sentence which goes on: 由A牵头，B参与，建立机制。 A牵头，会同B、C等部门制定办法。 */
import { isLikelyName } from './department-names.ts'
import { verbBody } from './responsibility-body.ts'
import { CONVENED, type FoundClause, isSentence } from './responsibility-lines.ts'
import type { ClauseText } from './responsibility-text.ts'

/** Verbs that close what stands in front of a sentence that goes on. */
const OPENING_VERBS = /牵头(?:负责)?,.*(?:配合|参与|协助|负责|落实)$/
/** 会同省财政厅等相关部门建立…机制: where the names end and what they do begins. */
const CONVENED_TO =
  /(?:,|牵头)会同[^。;,]{2,120}?(?:厅|局|委|办|部门|单位)(?=(?:共同|联合|抓紧|尽快|研究)?(?:建立|制定|制订|组织|开展|推进|成立|出台|印发|编制|加强|完善|做好))/g
const CONVENES = /牵头(?:负责)?,?会同.*(?:厅|局|委|办|部门|单位)$/
const LONGEST_OPENING = 240

/** 由市住建委牵头,市水务局等部门参与,建立机制。: who does it stands before the comma behind which the sentence goes on. */
export function openingVerbs(source: ClauseText): FoundClause[] {
  const { text, gaps } = source
  const found: FoundClause[] = []
  for (const { index } of text.matchAll(/牵头(?:负责)?(?:,|(?=会同))/g)) {
    const lowest = Math.max(0, index - LONGEST_OPENING)
    let start = index
    while (start > lowest && gaps[start] !== 2 && !'。;!?:'.includes(text[start - 1] as string))
      start -= 1
    const words = text.slice(start, start + LONGEST_OPENING)
    const ends = [...words.matchAll(/,/g)].map((comma) => start + comma.index)
    const end =
      ends.findLast(
        (at) =>
          (OPENING_VERBS.test(text.slice(start, at)) &&
            isSentence(source, start, at, OPENING_VERBS)) ||
          (CONVENED.test(text.slice(start, at)) && hasOnlyNames(source, start, at)),
      ) ?? convenedEnd(source, start, words)
    const body = end === undefined ? null : verbBody(source, start, end)
    if (end !== undefined && body)
      found.push({ start, end, rule: 'verbs-in-sentence', entries: body.entries })
  }
  return found
}

function convenedEnd(source: ClauseText, start: number, words: string): number | undefined {
  const ends = [...words.matchAll(CONVENED_TO)].map(
    (found) => start + found.index + found[0].length,
  )
  return ends.find(
    (at) => CONVENES.test(source.text.slice(start, at)) && hasOnlyNames(source, start, at),
  )
}

function hasOnlyNames(source: ClauseText, from: number, to: number): boolean {
  const body = verbBody(source, from, to)
  const names = body?.entries.map(({ name }) => source.text.slice(...name)) ?? []
  return body?.verb === 'strong' && names.every(isLikelyName)
}
