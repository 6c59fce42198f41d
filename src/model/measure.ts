/** 任务/举措: a numbered heading of a document with its text, and the departments that answer for it. */
import { z } from 'astro/zod'
import { idSchema, wordsSchema } from './id.ts'
import { undecidedSchema } from './undecided.ts'

/** 牵头 leads; 责任, 配合 and 参加 support. */
export const ROLES = ['lead', 'support'] as const
export const roleSchema = z.enum(ROLES)
export type Role = z.infer<typeof roleSchema>

export const measureSchema = z.strictObject({
  /** Unique in its document; the anchor of its heading. */
  id: idSchema,
  /** The number as printed: `1`, `工作18`; null for an unnumbered part. */
  number: wordsSchema.nullable(),
  title: wordsSchema,
  topic: idSchema,
  /** The numbered measure of which this is an unnumbered part with a clause of its own. */
  partOf: idSchema.nullable().default(null),
  /** Departments in the order of the clause. Empty when the document names none. */
  lead: z.array(idSchema).default([]),
  support: z.array(idSchema).default([]),
  undecided: undecidedSchema,
})
export type Measure = z.infer<typeof measureSchema>
