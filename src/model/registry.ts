/** Registries shared by all documents: regions, departments, indicators, topics. */
import { z } from 'astro/zod'
import { idSchema, wordsSchema } from './id.ts'
import { undecidedSchema } from './undecided.ts'

export const REGION_LEVELS = [
  'province',
  'prefecture-city',
  'municipal-district',
  'county-city',
  'county',
  'national-new-area',
  'hightech-zone',
  'development-zone',
] as const

export const regionSchema = z.strictObject({
  id: idSchema,
  /** Short name used on the site. */
  name: wordsSchema,
  /** Full name with province and city. */
  fullName: wordsSchema,
  level: z.enum(REGION_LEVELS),
  province: wordsSchema,
  city: wordsSchema,
})
export type Region = z.infer<typeof regionSchema>

export const departmentSchema = z.strictObject({
  id: idSchema,
  /** Name as the documents of its region print it. */
  name: wordsSchema,
  /** Other printed forms in the same region. */
  aliases: z.array(wordsSchema).default([]),
  region: idSchema,
  /** What an editor must tell readers about the name. */
  note: wordsSchema.nullable().default(null),
  undecided: undecidedSchema,
})
export type Department = z.infer<typeof departmentSchema>

export const DIRECTIONS = ['higher-is-better', 'lower-is-better', 'neutral'] as const

export const indicatorSchema = z.strictObject({
  id: idSchema,
  name: wordsSchema,
  aliases: z.array(wordsSchema).default([]),
  topic: idSchema,
  /** The unit in which values are compared. */
  unit: z.string(),
  /** True if its values are parts of a whole, of which none is above 100 %: a rate of coverage, not one of growth. */
  share: z.boolean().default(false),
  direction: z.enum(DIRECTIONS).default('higher-is-better'),
  /** What a reader must know before setting two of its values side by side. */
  comparability: wordsSchema.nullable().default(null),
  /** Indicators that look alike and must not be compared with it. */
  notComparableWith: z
    .array(z.strictObject({ indicator: idSchema, reason: wordsSchema }))
    .default([]),
  undecided: undecidedSchema,
})
export type Indicator = z.infer<typeof indicatorSchema>

export const topicSchema = z.strictObject({
  name: wordsSchema,
  /** One character that stands for the topic wherever its colour does. */
  glyph: z.string().length(1),
  /** Position in lists, ascending. */
  order: z.int(),
  /** One sentence: what belongs here. */
  scope: wordsSchema,
  neighbours: z.array(z.strictObject({ topic: idSchema, why: wordsSchema })).default([]),
})
export type Topic = z.infer<typeof topicSchema> & { id: string }
