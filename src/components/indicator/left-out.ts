/** Why a promise is in no chart of its indicator's page: said, so that nobody takes the chart for everything. */
import type { CorpusTarget } from '../../corpus/graph.ts'
import { TARGET_KIND_LABELS } from '../../model/labels.ts'
import { formatDue, formatTarget } from '../../text/target-words.ts'
import { documentsOf } from '../topic/head-numbers.ts'
import type { Chart } from './dot-chart.ts'
import { byTier } from './tiers.ts'

/**
 * A line for each promise that the charts leave out though several documents make one: `城关区2023年 80%：单位不同……`. A restatement
 * needs none, the promise it repeats is there; nor does a page whose promises are all of one document.
 */
export function leftOut(targets: CorpusTarget[], charts: Chart[]): string[] {
  if (documentsOf(targets).length < 2) return []
  const drawn = new Set(charts.flatMap(({ rows }) => rows.map(({ target }) => target)))
  const promises = byTier(targets.filter(({ restates }) => restates === null))
  return promises.flatMap(([target]) => {
    if (!target || drawn.has(target)) return []
    const { document, due } = target
    const who = `${document.region.name}${formatDue(due)}`
    return [`${who} ${formatTarget(target)}：${reasonOf(target, promises.flat())}。`]
  })
}

function reasonOf(target: CorpusTarget, all: CorpusTarget[]): string {
  if (target.kind === 'relative') return '与别处相比的目标，没有自己的数值'
  if (target.unit === '') return '原文漏了单位'
  const others = all.filter((other) => other.document !== target.document)
  const ofKind = others.filter((other) => other.kind === target.kind)
  if (ofKind.length > 0) return `单位与别处不同（${target.unit}），不换算`
  const kinds = [...new Set(others.map(({ kind }) => TARGET_KIND_LABELS[kind]))].join('、')
  return `说的是${TARGET_KIND_LABELS[target.kind]}，别处说的是${kinds}，不在一条轴上`
}
