/** 部门建议 as a table: changes that departments ask for in a consultation draft, never counted as targets. */
import { z } from 'astro/zod'
import type { CorpusProposal } from '../corpus/graph.ts'
import { ADOPTIONS, PROPOSAL_ACTIONS } from '../model/annotation.ts'
import { ADOPTION_LABELS, PROPOSAL_ACTION_LABELS, ROLE_LABELS } from '../model/labels.ts'
import { ROLES } from '../model/measure.ts'
import { siteUrl } from './site-url.ts'

export const proposalRowSchema = z.strictObject({
  id: z.string().meta({ title: '建议编号', description: '在一份文献内唯一。' }),
  document: z.string().meta({ title: '文献', description: '文献编号。', references: 'documents' }),
  row: z.string().meta({
    title: '所在表行',
    description: '载有这条建议的表格行，段落编号。',
    referencesInDocument: 'passages',
  }),
  by: z.string().meta({ title: '提出单位', description: '单位编号。', references: 'departments' }),
  byName: z.string().meta({ title: '提出单位名称', description: '该地文献所印的名称。' }),
  action: z.enum(PROPOSAL_ACTIONS).meta({
    title: '改法',
    description: '改文字、增文字，还是改动单位。',
    labels: PROPOSAL_ACTION_LABELS,
  }),
  measure: z.string().nullable().meta({
    title: '任务',
    description: '所改任务的编号；不涉任务则空。',
    referencesInDocument: 'measures',
  }),
  target: z.string().nullable().meta({
    title: '目标',
    description: '所改目标的编号；不涉目标则空。',
    referencesInDocument: 'targets',
  }),
  from: z
    .string()
    .nullable()
    .meta({ title: '原文', description: '表中所引、请求改掉的文字；纯增补则空。' }),
  to: z.string().meta({ title: '拟改为', description: '表中所拟的文字。' }),
  departments: z.array(z.string()).meta({
    title: '所涉单位',
    description: '拟增或拟改的单位编号；与单位无关则空。',
    references: 'departments',
  }),
  role: z.enum(ROLES).nullable().meta({
    title: '拟任分工',
    description: '拟增或拟改的单位任何分工；与单位无关则空。',
    labels: ROLE_LABELS,
  }),
  adoption: z.enum(ADOPTIONS).meta({
    title: '采纳情况',
    description: '表中所载；表中空着即为未载明。',
    labels: ADOPTION_LABELS,
  }),
  reason: z.string().nullable().meta({ title: '理由', description: '表中所载的理由；没有则空。' }),
  url: z.string().meta({ title: '网址', description: '网页上表格行的所在。' }),
})
export type ProposalRow = z.infer<typeof proposalRowSchema>

/** Rows in the order of `proposals`. */
export function proposalRows(proposals: readonly CorpusProposal[], base: string): ProposalRow[] {
  return proposals.map((proposal) => ({
    id: proposal.id,
    document: proposal.document.id,
    row: proposal.row.id,
    by: proposal.by.id,
    byName: proposal.by.name,
    action: proposal.action,
    measure: proposal.measure?.id ?? null,
    target: proposal.target?.id ?? null,
    from: proposal.from,
    to: proposal.to,
    departments: proposal.departments.map((department) => department.id),
    role: proposal.role,
    adoption: proposal.adoption,
    reason: proposal.reason,
    url: siteUrl(base, proposal.url),
  }))
}
