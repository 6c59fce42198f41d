/** 目标: a quantified commitment about the future, as defined in the annotation guide. */
import { z } from 'astro/zod'
import { dateSchema } from './date.ts'
import { idSchema, indicatorIdSchema, topicIdSchema, wordsSchema } from './id.ts'
import { undecidedSchema } from './undecided.ts'

/** What kind of number a target states. Order: as listed in the data dictionary. */
export const TARGET_KINDS = ['level', 'growth', 'count', 'cumulative', 'relative'] as const
export const targetKindSchema = z.enum(TARGET_KINDS)
export type TargetKind = z.infer<typeof targetKindSchema>

/** How the words bound the number: 以上 `at-least`, 以内 `at-most`, 超 `more-than`, 左右 `about`, 达到 `exactly`, a range `between`. */
export const COMPARATORS = [
  'at-least',
  'at-most',
  'more-than',
  'less-than',
  'exactly',
  'about',
  'between',
] as const
export const comparatorSchema = z.enum(COMPARATORS)
export type Comparator = z.infer<typeof comparatorSchema>

/** 目标值, 争取值, 奋斗值: the tiers of a three-tier target, lowest first. */
export const TIERS = ['目标值', '争取值', '奋斗值'] as const
export const tierSchema = z.enum(TIERS)
export type Tier = z.infer<typeof tierSchema>

/** Where the deadline is stated: in the clause, in a heading or sentence above it, for the whole document, or nowhere. */
export const DUE_BASES = ['clause', 'section', 'document', 'none'] as const
export const dueBasisSchema = z.enum(DUE_BASES)
export type DueBasis = z.infer<typeof dueBasisSchema>

/** A deadline: as precise as its words, and where those words stand. */
export const dueSchema = z
  .strictObject({
    date: dateSchema
      .nullable()
      .describe('期限 "YYYY"、"YYYY-MM" 或 "YYYY-MM-DD"，加引号；没有期限写 null'),
    basis: dueBasisSchema.describe(
      '期限写在哪里：clause 本句，section 上文或标题，document 全篇，none 没有写',
    ),
    /** The words that give the date, as printed; null when no words near the target give it. */
    words: wordsSchema.nullable().default(null).describe('说明期限的文字，照原文抄写'),
  })
  .superRefine((due, context) => {
    if (due.basis === 'none' && due.date !== null)
      context.addIssue({
        code: 'custom',
        path: ['date'],
        message: 'basis “none” says that no deadline is stated, so date must be null',
      })
    if (due.basis !== 'none' && due.date === null)
      context.addIssue({
        code: 'custom',
        path: ['date'],
        message: `basis “${due.basis}” needs a date; write one, or basis: none`,
      })
    if ((due.basis === 'clause' || due.basis === 'section') && due.words === null)
      context.addIssue({
        code: 'custom',
        path: ['words'],
        message: `basis “${due.basis}” needs the words that state the deadline`,
      })
  })
export type Due = z.infer<typeof dueSchema>

const finite = z.number({ error: 'must be a number, as written in the words' })

export const targetSchema = z
  .strictObject({
    /** Unique in its document; the anchor of its permalink. */
    id: idSchema.describe('本篇之内不重复；也是网址里的锚点'),
    /** Id in the indicator registry. */
    indicator: indicatorIdSchema,
    topic: topicIdSchema,
    kind: targetKindSchema.describe(
      '种类：level 达到的水平，growth 增减幅度，count 办成的件数，cumulative 几年累计，relative 与别处相比',
    ),
    comparator: comparatorSchema.describe(
      '比较方式：at-least 以上，at-most 以内，more-than 超过，less-than 不足，exactly 正好，about 左右，between 区间',
    ),
    /** The number as written, signed for growth; [low, high] for `between`. */
    value: z
      .union([finite, z.tuple([finite, finite])], {
        error: 'must be a number, or [low, high] for “between”',
      })
      .describe('数值，照原文写；下降写负数，区间写 [低, 高]'),
    /** As written, 万 and 亿 included (`3万人` is 3 万人); "" when the source lost it. */
    unit: z
      .string()
      .describe('单位，照原文写，万、亿留在单位里（3 万人）；原文漏了就写空字符串并加 sic'),
    tier: tierSchema.nullable().default(null).describe('分级目标的哪一级'),
    /** Words of what a relative target is measured against (高于全市平均水平). */
    reference: wordsSchema
      .nullable()
      .default(null)
      .describe('与什么相比，照原文抄写（高于全市平均水平）'),
    due: dueSchema.describe('期限'),
    /** Id of the target in the same document that this one says again. */
    restates: idSchema.nullable().default(null).describe('重申本篇的哪个目标：它的 id'),
    /** 原文如此: what is wrong with the source here. */
    sic: wordsSchema.nullable().default(null).describe('原文如此：这里错在哪里'),
    /** 1-based: which of the quantities in the words with this very value and unit; only needed when there are several. */
    nth: z.int().min(1).default(1).describe('所圈文字里有几个同值同单位的数时，是第几个'),
    undecided: undecidedSchema,
  })
  .superRefine((target, context) => {
    const issue = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (target.comparator === 'between') {
      if (!Array.isArray(target.value)) issue('value', '“between” needs two values, [low, high]')
      else if (target.value[0] >= target.value[1])
        issue('value', `[${target.value.join(', ')}] is not in order; write the lower value first`)
    } else if (Array.isArray(target.value))
      issue('value', `two values need comparator “between”, not “${target.comparator}”`)
    if (target.kind === 'relative' && target.reference === null)
      issue('reference', 'a relative target needs the words it is measured against')
    if (target.kind !== 'relative' && target.reference !== null)
      issue('reference', `a target of kind “${target.kind}” has no reference; use kind: relative`)
    if (target.restates === target.id) issue('restates', 'a target cannot restate itself')
    if (target.unit === '' && target.sic === null)
      issue('sic', 'a number without a unit needs a sic note that says the source lost it')
  })
export type Target = z.infer<typeof targetSchema>

/** Equal for targets that can only be one promise: of one indicator, kind and tier, for one deadline, against one standard. */
export function promiseKey({
  indicator,
  kind,
  tier,
  due,
  reference,
}: Pick<Target, 'indicator' | 'kind' | 'tier' | 'due' | 'reference'>): string {
  return JSON.stringify([indicator, kind, tier, due.date, reference])
}
