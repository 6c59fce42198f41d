/** Says in a sentence, for the reader and the screen reader, what the dialog lists. */
import type { DialogAnswer } from './dialog-search.ts'

/** What was asked and what came of it. */
export interface DialogOutcome {
  /** As typed. */
  typed: string
  /** As searched: traditional characters made simplified. */
  query: string
  answer: DialogAnswer
  suggestions: number
}

/** `“研发投入”共 15 条，先列 8 条。` */
export function dialogStatus({ typed, query, answer, suggestions }: DialogOutcome): string {
  const converted = query === typed ? '' : `已把“${typed}”换成简体。`
  const also = suggestions > 0 ? `另可直达 ${suggestions} 处。` : ''
  return `${converted}${foundSentence(query, answer)}${also}`
}

function foundSentence(query: string, { mode, total, results }: DialogAnswer): string {
  if (total === 0) return `原文没有“${query}”。`
  const listed = total > results.length ? `，先列 ${results.length} 条` : ''
  return mode === 'near'
    ? `原文没有“${query}”这样的写法，近似结果 ${total} 条${listed}。`
    : `“${query}”共 ${total} 条${listed}。`
}
