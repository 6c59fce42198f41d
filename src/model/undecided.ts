/** 待定: what a machine drafted and an editor has still to decide; finished content holds none of it. */
import { z } from 'astro/zod'
import { wordsSchema } from './id.ts'

/** Why an editor must look at a record, in Chinese. Absent once decided: the rule `needs-decision` reports it until then. */
export const undecidedSchema = wordsSchema
  .optional()
  .describe('机器起草、待编者决定；决定之后删去这一行')

/** The same for what is declared of a whole document: a sentence by field (`title`, `region`) or finding (`clause-1`). */
export const undecidedFieldsSchema = z
  .record(z.string().regex(/^[a-z][A-Za-z0-9-]*$/), wordsSchema)
  .optional()
  .describe('机器起草、全篇待编者决定的各项；决定一项删去一行')
