/** How many targets of each topic each document states. */
import type { Corpus, CorpusDocument, CorpusTopic } from '../../corpus/graph.ts'
import { DOCUMENT_KIND_LABELS } from '../../model/labels.ts'
import type { BarGrid } from './bar-grid.ts'

/** Documents down, as given; topics across, by their order. `url` is of the targets of a document under a topic. */
export function topicGrid(
  { documents, topics }: Pick<Corpus, 'documents' | 'topics'>,
  url: (document: CorpusDocument, topic: CorpusTopic) => string,
): BarGrid {
  return {
    name: '各份文献每个主题的目标数',
    columns: topics.map((topic) => ({ name: topic.name, topic })),
    rows: documents.map((document) => ({
      head: { name: document.region.name, tag: draftTag(document) },
      absence: document.targets.length === 0 ? '没有量化目标' : null,
      cells: topics.map((topic) => {
        const value = document.targets.filter((target) => target.topic === topic).length
        return {
          parts: [{ value, colour: `--${topic.id}` }],
          url: url(document, topic),
          words: `${nameOf(document)}，${topic.name}：${value}个目标`,
        }
      }),
    })),
  }
}

/** 征求意见稿, where the document is one; it stands at every mention. */
export function draftTag({ kind }: Pick<CorpusDocument, 'kind'>): string | null {
  return kind === 'draft-for-comment' ? DOCUMENT_KIND_LABELS[kind] : null
}

/** For words that are read alone: `铜官区（征求意见稿）`. */
export function nameOf(document: Pick<CorpusDocument, 'kind' | 'region'>): string {
  const tag = draftTag(document)
  return tag ? `${document.region.name}（${tag}）` : document.region.name
}
