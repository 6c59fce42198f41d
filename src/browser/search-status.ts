/** Says in a sentence what a search found. */
import { SEARCH_KIND_LABELS, SEARCH_KINDS, type SearchFacet } from '../model/search-record.ts'
import type { Answer } from './search-engine.ts'
import type { Filters } from './search-filters.ts'

const KIND_COUNTERS = { target: '个', passage: '段', measure: '项', note: '条' } as const

/** For the reader and the screen reader: `“研发投入”在 3 份文献中出现，共 5 条：4 个目标，1 段全文。` */
export function statusSentence(query: string, answer: Answer, filters: Filters): string {
  const words = `“${query.trim()}”`
  if (answer.unfiltered === 0) return `没有找到${words}。`
  if (answer.total === 0) return `${words}有 ${answer.unfiltered} 条结果，都不在所选的筛选之内。`
  if (answer.readAs !== null)
    return `原文用简体字：按“${answer.readAs.trim()}”检索，近似结果 ${answer.total} 条。`
  if (answer.mode === 'near') {
    const parts = answer.terms.map((part) => `“${part}”`).join('')
    return `原文没有${words}这样的写法。近似结果 ${answer.total} 条，都含有${parts}。`
  }
  const documents = Object.keys(chosenCounts(answer, filters, 'document')).length
  const kinds = chosenCounts(answer, filters, 'kind')
  const list = SEARCH_KINDS.flatMap((kind) =>
    kinds[kind] ? [`${kinds[kind]} ${KIND_COUNTERS[kind]}${SEARCH_KIND_LABELS[kind]}`] : [],
  )
  const found = `在 ${documents} 份文献中出现，共 ${answer.total} 条：${list.join('，')}。`
  if (answer.bounds.length === 0) return `${words}${found}`
  const terms = answer.terms.map((term) => `含“${term}”`)
  const bounds = answer.bounds.map(({ unit, words }) => (unit === null ? words : `数值${words}`))
  return `${[...terms, ...bounds].join('、')}的目标，${found}`
}

/** The values of a filter that occur among the results themselves, with how many each has. */
export function chosenCounts(
  answer: Answer,
  filters: Filters,
  facet: SearchFacet,
): Record<string, number> {
  const chosen = filters[facet] ?? []
  const counts = Object.entries(answer.counts[facet] ?? {})
  return Object.fromEntries(
    counts.filter(([value, n]) => n > 0 && (chosen.length === 0 || chosen.includes(value))),
  )
}
