/** Where a target has a page of its own; its permalink (`target.url`) is the place of its words. */
import type { CorpusTarget } from '../../corpus/graph.ts'

/** `targetPageUrl(target)` // => '/targets/lanzhou-new-area-2019/rd-intensity/' */
export function targetPageUrl({ id, document }: Pick<CorpusTarget, 'id' | 'document'>): string {
  return `/targets/${document.id}/${id}/`
}
