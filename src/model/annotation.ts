/** What editors say about a text without being part of it: omissions, exclusions, proposals, notes and terms. */
import { z } from 'astro/zod'
import { departmentIdSchema, idSchema, wordsSchema } from './id.ts'
import { undecidedSchema } from './undecided.ts'

/** Kinds of web furniture that may be left out of a document. */
export const OMISSION_REASONS = [
  'navigation',
  'form',
  'share-bar',
  'footer',
  'licence-number',
  'teaser',
  'site-banner',
] as const

/** A stretch of web furniture that the annotated document leaves out. Matched in order, white space aside. */
export const omissionSchema = z.strictObject({
  text: wordsSchema.describe('略去的文字，照原文抄写'),
  reason: z.enum(OMISSION_REASONS).describe('为什么略去'),
})
export type Omission = z.infer<typeof omissionSchema>

/** Why a number is not a target. Rules of the ledger use the same words. */
export const EXCLUSION_REASONS = [
  'date',
  'ordinal',
  'document-number',
  'policy-label',
  'existing-size',
  'history',
  'specification',
  'proposal',
  'other-party',
  'not-a-quantity',
  'context',
] as const
export const exclusionReasonSchema = z.enum(EXCLUSION_REASONS)
export type ExclusionReason = z.infer<typeof exclusionReasonSchema>

/** An editor's decision that a number in the text is no target. */
export const exclusionSchema = z.strictObject({
  /** Words of the source that hold the number, short but unmistakable. */
  text: wordsSchema.describe('数字前后的原文，短而不致混淆'),
  reason: exclusionReasonSchema.describe('为什么不是目标'),
  note: wordsSchema.nullable().default(null).describe('需要时说明一句'),
  undecided: undecidedSchema,
})
export type Exclusion = z.infer<typeof exclusionSchema>

export const ADOPTIONS = ['adopted', 'partly-adopted', 'rejected', 'not-stated'] as const
export const PROPOSAL_ACTIONS = [
  'replace-words',
  'add-words',
  'add-department',
  'change-department',
] as const

/** 部门反馈: a change that a department asks for in a consultation draft. Never a target, never a responsibility. */
export const proposalSchema = z
  .strictObject({
    id: idSchema.describe('本篇之内不重复'),
    /** 1-based row of the feedback table that asks for it (序号). */
    row: z.int().min(1).describe('反馈表的第几行，从 1 数起'),
    /** The department that asks. */
    by: departmentIdSchema,
    action: z.enum(PROPOSAL_ACTIONS).describe('要求：改文字、加文字、加部门、换部门'),
    /** The measure or the target it would change; both null when it concerns other text. */
    measure: idSchema.nullable().default(null).describe('涉及的任务的 id'),
    target: idSchema.nullable().default(null).describe('涉及的目标的 id'),
    /** 原文, as the table quotes it; null for a pure addition. */
    from: wordsSchema.nullable().default(null).describe('原文，照表格抄写；纯增加写 null'),
    /** 拟改为 or 增加. */
    to: wordsSchema.describe('拟改为，照表格抄写；关于部门的写“责任单位增加甲、乙”'),
    /** Departments proposed, as registry ids, where the change is about departments. */
    departments: z.array(departmentIdSchema).default([]).describe('所提部门的 id'),
    role: z
      .enum(['lead', 'support'])
      .nullable()
      .default(null)
      .describe('拟任牵头（lead）还是责任单位（support）'),
    adoption: z.enum(ADOPTIONS).describe('采纳情况'),
    /** The table's reason for not adopting, as printed. */
    reason: wordsSchema.nullable().default(null).describe('不采纳的理由，照表格抄写'),
  })
  .superRefine((proposal, context) => {
    if (proposal.action === 'replace-words' && proposal.from === null)
      context.addIssue({
        code: 'custom',
        path: ['from'],
        message: 'replace-words needs the words to be replaced',
      })
    if (proposal.action.endsWith('department') && proposal.departments.length === 0)
      context.addIssue({
        code: 'custom',
        path: ['departments'],
        message: `${proposal.action} needs the departments it names`,
      })
  })
export type Proposal = z.infer<typeof proposalSchema>

/** 校注: an editor's note on words of the source; `sic` flags the source's own slip (原文如此). */
export const NOTE_KINDS = ['sic', 'comment'] as const
export const noteSchema = z.strictObject({
  id: idSchema.describe('本篇之内不重复'),
  kind: z.enum(NOTE_KINDS).describe('sic 原文如此，comment 说明'),
  text: wordsSchema.describe('校注的文字'),
})
export type Note = z.infer<typeof noteSchema>

/** 释: a glossary term that the texts use. */
export const termSchema = z.strictObject({
  id: idSchema.describe('术语的 id，用在 <Term id="…">'),
  name: wordsSchema.describe('术语'),
  aliases: z.array(wordsSchema).default([]).describe('别的写法'),
  definition: wordsSchema.describe('释义'),
})
export type Term = z.infer<typeof termSchema>
