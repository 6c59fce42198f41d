/** Why a promise is in no picture of its indicator's page: said, so that nobody takes the picture for everything. */
import type { CorpusTarget } from '../../corpus/graph.ts'
import { formatDue, formatTarget } from '../../text/target-words.ts'
import { nameOf } from '../picture/topic-grid.ts'
import { documentsOf } from '../topic/head-numbers.ts'
import {
  isMeasured,
  type Panel,
  type Promised,
  promisesOf,
  refusalOf,
  targetsOf,
} from './panels.ts'

/**
 * A line for each promise that the panels leave out though several documents make one: `城关区，2023年，80%：单位是%……`. A restatement
 * needs none, the promise it repeats is there; nor does a page whose promises are all of one document.
 */
export function leftOut(targets: CorpusTarget[], panels: Panel[]): string[] {
  if (documentsOf(targets).length < 2) return []
  const drawn = new Set(panels.flatMap(targetsOf))
  const promises = promisesOf(targets)
  return promises.flatMap((promised) => {
    const [{ document, due }] = promised
    if (drawn.has(promised[0])) return []
    const values = promised.map(formatTarget).join('、')
    return [`${nameOf(document)}，${formatDue(due)}，${values}：${reasonOf(promised, promises)}。`]
  })
}

function reasonOf(promised: Promised, all: Promised[]): string {
  const [{ kind, unit }] = promised
  if (kind === 'relative') return '与别处相比的目标，没有自己的数值'
  if (unit === '') return '原文漏了单位'
  const others = all.filter((other) => other !== promised && isMeasured(other))
  // A panel of its lot would have drawn it.
  return (others.length > 0 && refusalOf(promised, others)) || '没有别的承诺可以并列'
}
