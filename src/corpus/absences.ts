/** What a document does not say, in the words of the site's badges: absence is data. */
import type { CorpusDocument } from './graph.ts'

/** Chinese phrases in fixed order; empty when nothing is missing. */
export function absencesOf(document: CorpusDocument): string[] {
  const { targets, measures, responsibilities, proposals } = document
  const absences: string[] = []
  if (document.part) absences.push(document.part.missing)
  if (targets.length === 0) absences.push('没有量化目标')
  if (responsibilities.length === 0) absences.push('没有载明责任单位')
  else {
    const silent = measures.filter((measure) => measure.responsibilities.length === 0)
    if (silent.length > 0) absences.push(`${silent.length}项任务未载明责任单位`)
    const leaderless = measures.filter(
      (measure) => measure.responsibilities.length > 0 && measure.lead.length === 0,
    )
    if (leaderless.length > 0) absences.push(`${leaderless.length}项任务未载明牵头单位`)
  }
  if (document.published === null) absences.push('未载明发布日期')
  if (document.issuer === null) absences.push('未载明发文机关')
  const undated = targets.filter((target) => target.due.date === null)
  if (undated.length > 0) absences.push(`${undated.length}个目标未载明期限`)
  const unitless = targets.filter((target) => target.unit === '')
  if (unitless.length > 0) absences.push(`${unitless.length}个目标缺单位`)
  const rows = new Set(proposals.map((proposal) => proposal.row))
  const silentRows = [...rows].filter((row) =>
    proposals.some((proposal) => proposal.row === row && proposal.adoption === 'not-stated'),
  )
  if (silentRows.length > 0) absences.push(`${silentRows.length}家反馈未载明采纳情况`)
  return absences
}
