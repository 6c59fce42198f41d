/** What editors say about a text without being part of it: omissions, exclusions, proposals, notes and terms. */
import { z } from 'astro/zod'
import { idSchema, wordsSchema } from './id.ts'
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
  text: wordsSchema,
  reason: z.enum(OMISSION_REASONS),
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
  text: wordsSchema,
  reason: exclusionReasonSchema,
  note: wordsSchema.nullable().default(null),
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
    id: idSchema,
    /** 1-based row of the feedback table that asks for it (序号). */
    row: z.int().min(1),
    /** The department that asks. */
    by: idSchema,
    action: z.enum(PROPOSAL_ACTIONS),
    /** The measure or the target it would change; both null when it concerns other text. */
    measure: idSchema.nullable().default(null),
    target: idSchema.nullable().default(null),
    /** 原文, as the table quotes it; null for a pure addition. */
    from: wordsSchema.nullable().default(null),
    /** 拟改为 or 增加. */
    to: wordsSchema,
    /** Departments proposed, as registry ids, where the change is about departments. */
    departments: z.array(idSchema).default([]),
    role: z.enum(['lead', 'support']).nullable().default(null),
    adoption: z.enum(ADOPTIONS),
    /** The table's reason for not adopting, as printed. */
    reason: wordsSchema.nullable().default(null),
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
  id: idSchema,
  kind: z.enum(NOTE_KINDS),
  text: wordsSchema,
})
export type Note = z.infer<typeof noteSchema>

/** 释: a glossary term that the texts use. */
export const termSchema = z.strictObject({
  id: idSchema,
  name: wordsSchema,
  aliases: z.array(wordsSchema).default([]),
  definition: wordsSchema,
})
export type Term = z.infer<typeof termSchema>
