/** 文献: one source text with everything that is declared about it; the frontmatter of an MDX file. */
import { z } from 'astro/zod'
import { exclusionSchema, noteSchema, omissionSchema, proposalSchema } from './annotation.ts'
import { dateSchema, daySchema } from './date.ts'
import { idSchema, wordsSchema } from './id.ts'
import { measureSchema } from './measure.ts'
import { targetSchema } from './target.ts'
import { undecidedFieldsSchema } from './undecided.ts'

export const DOCUMENT_KINDS = [
  'work-report',
  'report-digest',
  'plan',
  'draft-for-comment',
  'press-article',
  'notice',
] as const
export const documentKindSchema = z.enum(DOCUMENT_KINDS)
export type DocumentKind = z.infer<typeof documentKindSchema>

export const documentSchema = z.strictObject({
  title: wordsSchema,
  subtitle: wordsSchema.nullable().default(null),
  /** A few characters for lists and the cover slip. */
  shortTitle: wordsSchema,
  region: idSchema,
  kind: documentKindSchema,
  issuer: wordsSchema.nullable(),
  publisher: wordsSchema.nullable(),
  /** The day the document itself gives; null when it gives none. Never guessed. */
  published: daySchema.nullable(),
  /** The year (or date) to which its undated promises run; null when it states none. */
  horizon: dateSchema.nullable(),
  source: z.strictObject({
    file: z.string().regex(/^seeds\/[a-z0-9-]+\.txt$/, {
      error: 'must name a file seeds/….txt',
    }),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, {
      error: 'must be the 64 hexadecimal digits of the SHA-256 digest of the source file',
    }),
  }),
  /** For a serial: which part this is and what is missing. */
  part: z
    .strictObject({ number: z.int().min(1), missing: wordsSchema })
    .nullable()
    .default(null),
  /** For a consultation: the period in which comments were taken, and the state the page gave. */
  consultation: z
    .strictObject({ from: daySchema, to: daySchema, state: wordsSchema })
    .nullable()
    .default(null),
  /** What a reader has to know before reading: one or two sentences by the editor. */
  editorial: wordsSchema.nullable().default(null),
  omitted: z.array(omissionSchema).default([]),
  targets: z.array(targetSchema).default([]),
  measures: z.array(measureSchema).default([]),
  proposals: z.array(proposalSchema).default([]),
  notes: z.array(noteSchema).default([]),
  exclusions: z.array(exclusionSchema).default([]),
  undecided: undecidedFieldsSchema,
})
export type DocumentFrontmatter = z.infer<typeof documentSchema>
