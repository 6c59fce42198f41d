/** How a proposal is named where it is listed, and which words of the text it speaks of. */
import type { CorpusProposal, Range } from '../../corpus/graph.ts'
import { PROPOSAL_ACTION_LABELS } from '../../model/labels.ts'
import { locate } from '../../text/locate.ts'

/** The place a proposal would change and how: `18 建立更加健全社会保障体系：改文字`. */
export function proposalPlace(proposal: CorpusProposal): string {
  const { measure, target, from, to, action } = proposal
  const place = measure
    ? `${measure.number ?? ''} ${measure.title}`.trim()
    : (target?.indicator.name ?? `“${from ?? to}”`)
  return `${place}：${PROPOSAL_ACTION_LABELS[action]}`
}

/** The words that a proposal quotes, in code points of the source; null when its passage does not hold them, or they
 * belong to a target or to a department's name, which are links already. */
export function proposalWords(proposal: CorpusProposal): Range | null {
  const { passage, target, from } = proposal
  if (passage === null || target !== null || from === null) return null
  const found = locate(passage.text, from)
  const place = found.kind === 'ambiguous' ? found.places[0] : found
  if (place === undefined || !('start' in place)) return null
  const points = (offset: number) => passage.start + [...passage.text.slice(0, offset)].length
  const words = { start: points(place.start), end: points(place.end) }
  const inName = passage.responsibilities.some(
    (name) => name.start < words.end && words.start < name.end,
  )
  return inName ? null : words
}
