/** How many targets each topic has, for keys and heads. */
import type { CorpusTarget, CorpusTopic } from '../../corpus/graph.ts'

/** Topics that occur, by their `order`, each with its number of targets. */
export function countByTopic(
  targets: readonly CorpusTarget[],
): { topic: CorpusTopic; count: number }[] {
  const counts = new Map<CorpusTopic, number>()
  for (const { topic } of targets) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  return [...counts]
    .map(([topic, count]) => ({ topic, count }))
    .sort((a, b) => a.topic.order - b.topic.order)
}
