/** 任务/举措: a numbered heading of a document with its text, and the departments that answer for it. */
import { z } from 'astro/zod'
import { departmentIdSchema, idSchema, topicIdSchema, wordsSchema } from './id.ts'
import { undecidedSchema } from './undecided.ts'

/** 牵头 leads; 责任, 配合 and 参加 support. */
export const ROLES = ['lead', 'support'] as const
export const roleSchema = z.enum(ROLES)
export type Role = z.infer<typeof roleSchema>

export const measureSchema = z.strictObject({
  /** Unique in its document; the anchor of its heading. */
  id: idSchema.describe('本篇之内不重复'),
  /** The number as printed: `1`, `工作18`; null for an unnumbered part. */
  number: wordsSchema.nullable().describe('编号，照原文写（1、工作18）；没有写 null'),
  title: wordsSchema.describe('标题，照原文抄写，不带编号'),
  topic: topicIdSchema,
  /** The numbered measure of which this is an unnumbered part with a clause of its own. */
  partOf: idSchema.nullable().default(null).describe('属于哪项任务：它的 id'),
  /** Departments in the order of the clause. Empty when the document names none. */
  lead: z.array(departmentIdSchema).default([]).describe('牵头单位的 id，按条文次序'),
  support: z.array(departmentIdSchema).default([]).describe('责任、配合单位的 id，按条文次序'),
  undecided: undecidedSchema,
})
export type Measure = z.infer<typeof measureSchema>
