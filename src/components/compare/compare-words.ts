/** Sentences of `/compare/`. */
import { differencesOf } from '../indicator/differences.ts'
import type { ComparedDocument, ComparedIndicator } from './compared.ts'
import type { ComparedRow, TopicComparison } from './comparison.ts'

/** How a document is called beside others: by its region, and by its title too where another is of the same region. */
export function nameAmong(document: ComparedDocument, all: readonly ComparedDocument[]): string {
  const alone = all.every((other) => other === document || other.region !== document.region)
  return alone ? document.region : `${document.region}${document.shortTitle}`
}

/** `兰州新区、城关区与郑州高新区`. */
export function namesOf(documents: readonly ComparedDocument[]): string {
  const names = documents.map((document) => nameAmong(document, documents))
  return [names.slice(0, -1).join('、'), names.at(-1)].filter(Boolean).join('与')
}

/** Why the promises of a row are not measured against each other; a row of two indicators has its reason. */
export function rowDifferences(row: ComparedRow, documents: readonly ComparedDocument[]): string[] {
  if (row.reason !== null) return []
  const sides = row.sides.flatMap((side, n) => {
    const document = documents[n]
    if (!document || side.length === 0) return []
    const { draft } = document
    const promises = side.flatMap((indicator) => indicator.promises)
    return [{ name: nameAmong(document, documents), draft, promises }]
  })
  return differencesOf(sides)
}

/** What the comparison comes to, in one line. */
export function sumOf(topics: readonly TopicComparison[]): string {
  const count = (of: (topic: TopicComparison) => number) =>
    topics.reduce((sum, topic) => sum + of(topic), 0)
  const shared = count((topic) => topic.shared.length)
  const apart = count((topic) => topic.apart.length)
  const alone = count((topic) => topic.alone.flat().length)
  const parts = [
    shared > 0 ? `同一指标 ${shared} 个` : '没有同一指标',
    apart > 0 && `看着相似而不可比的 ${apart} 对`,
    alone > 0 && `另有 ${alone} 个指标只有一份文献承诺`,
  ]
  return `${parts.filter(Boolean).join('，')}。`
}

/** The head of what is folded: `只有一份文献承诺的：兰州新区 8 个指标，城关区 12 个指标`. */
export function aloneWords(
  alone: readonly ComparedIndicator[][],
  documents: readonly ComparedDocument[],
): string {
  const parts = documents.flatMap((document, n) => {
    const count = alone[n]?.length ?? 0
    return count > 0 ? [`${nameAmong(document, documents)} ${count} 个指标`] : []
  })
  return `只有一份文献承诺的：${parts.join('，')}`
}
