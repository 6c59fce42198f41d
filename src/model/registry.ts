/** Registries shared by all documents: regions, departments, indicators, topics. */
import { z } from 'astro/zod'
import { idSchema, indicatorIdSchema, regionIdSchema, topicIdSchema, wordsSchema } from './id.ts'
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
  id: idSchema.describe('地区的 id，用在网址里'),
  /** Short name used on the site. */
  name: wordsSchema.describe('简称'),
  /** Full name with province and city. */
  fullName: wordsSchema.describe('全称，带省市'),
  level: z.enum(REGION_LEVELS).describe('层级'),
  province: wordsSchema.describe('省、自治区、直辖市'),
  /** Null for a province. */
  city: wordsSchema.nullable().default(null).describe('市、州；省一级不写'),
})
export type Region = z.infer<typeof regionSchema>

export const departmentSchema = z.strictObject({
  id: idSchema.describe('部门的 id，以地区开头'),
  /** Name as the documents of its region print it. */
  name: wordsSchema.describe('本地区文献所用的名称'),
  /** Other printed forms in the same region. */
  aliases: z.array(wordsSchema).default([]).describe('同一地区的其他写法'),
  region: regionIdSchema,
  /** What an editor must tell readers about the name. */
  note: wordsSchema.nullable().default(null).describe('关于名称要告诉读者的话'),
  undecided: undecidedSchema,
})
export type Department = z.infer<typeof departmentSchema>

export const DIRECTIONS = ['higher-is-better', 'lower-is-better', 'neutral'] as const

export const indicatorSchema = z.strictObject({
  id: idSchema.describe('指标的 id'),
  name: wordsSchema.describe('指标名称'),
  aliases: z.array(wordsSchema).default([]).describe('原文里的其他说法，起草时据以识别'),
  topic: topicIdSchema,
  /** The unit in which values are compared. */
  unit: z.string().describe('比较时所用的单位'),
  /** True if its values are parts of a whole, of which none is above 100 %: a rate of coverage, not one of growth. */
  share: z.boolean().default(false).describe('是占比：不会超过 100%'),
  direction: z
    .enum(DIRECTIONS)
    .default('higher-is-better')
    .describe('越高越好、越低越好，还是无所谓高低'),
  /** What a reader must know before setting two of its values side by side. */
  comparability: wordsSchema
    .nullable()
    .default(null)
    .describe('把两个数值放在一起比之前该知道的事'),
  /** Indicators that look alike and must not be compared with it. */
  notComparableWith: z
    .array(z.strictObject({ indicator: indicatorIdSchema, reason: wordsSchema }))
    .default([])
    .describe('看着相像而口径不同、不可比的指标'),
  undecided: undecidedSchema,
})
export type Indicator = z.infer<typeof indicatorSchema>

export const topicSchema = z.strictObject({
  name: wordsSchema.describe('主题名称'),
  /** One character that stands for the topic wherever its colour does. */
  glyph: z.string().length(1).describe('代表主题的一个字'),
  /** Position in lists, ascending. */
  order: z.int().describe('次序'),
  /** One sentence: what belongs here. */
  scope: wordsSchema.describe('哪些内容归在这里'),
  neighbours: z
    .array(z.strictObject({ topic: topicIdSchema, why: wordsSchema }))
    .default([])
    .describe('相邻的主题，为什么'),
})
export type Topic = z.infer<typeof topicSchema> & { id: string }
