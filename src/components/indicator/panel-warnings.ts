/** What a reader of a panel must not conclude from it. */

import { documentsOf } from '../topic/head-numbers.ts'
import { type Panel, targetsOf } from './panels.ts'

/** A sentence each, in a fixed order: deadlines, drafts, different places. */
export function panelWarnings(panel: Panel): string[] {
  const documents = documentsOf(targetsOf(panel))
  const drafts = documents.filter(({ kind }) => kind === 'draft-for-comment')
  const names = drafts.map(({ region }) => region.name).join('、')
  return [
    panel.facets.length > 1 && '期限不同的分开画，不作前后比较。',
    drafts.length > 0 && `${names}的数出自征求意见稿，并非定案。`,
    documents.length > 1 && '各地基数不同，这里只并列承诺，不评高下。',
  ].filter((words) => words !== false)
}
