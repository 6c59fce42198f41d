/** 引文: a target's words with what a reader needs to find them again, ready to be pasted. */
import type { CorpusTarget } from '../../corpus/graph.ts'
import { DOCUMENT_KIND_LABELS } from '../../model/labels.ts'
import { formatDate } from '../../text/target-words.ts'
import { placeOf, type Reference } from './reference.ts'

/**
 * `“研发投入……以上”（某区委 某区政府《……的意见》，征求意见稿，2018年1月6日，一、创新，字符40–58，https://…）`. A draft is called one even where its title
 * says so: titles get shortened.
 */
export function quotationWithSource(target: CorpusTarget, reference: Reference): string {
  const { authors, title, issued, url, quotation } = reference
  const { kind } = target.document
  const source = [
    `${authors.join(' ')}《${title}》`,
    kind === 'draft-for-comment' ? DOCUMENT_KIND_LABELS[kind] : null,
    issued === null ? null : formatDate(issued),
    quotation && placeOf(quotation),
    url,
  ]
  return `“${quotation?.words ?? ''}”（${source.filter((part) => part !== null).join('，')}）`
}
