/** 目标: a quantified commitment about the future, as defined in the annotation guide. */
import { z } from 'astro/zod'
import { dateSchema } from './date.ts'
import { idSchema, wordsSchema } from './id.ts'
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
    date: dateSchema.nullable(),
    basis: dueBasisSchema,
    /** The words that give the date, as printed; null when no words near the target give it. */
    words: wordsSchema.nullable().default(null),
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
    id: idSchema,
    /** Id in the indicator registry. */
    indicator: idSchema,
    topic: idSchema,
    kind: targetKindSchema,
    comparator: comparatorSchema,
    /** The number as written, signed for growth; [low, high] for `between`. */
    value: z.union([finite, z.tuple([finite, finite])], {
      error: 'must be a number, or [low, high] for “between”',
    }),
    /** As written, 万 and 亿 included (`3万人` is 3 万人); "" when the source lost it. */
    unit: z.string(),
    tier: tierSchema.nullable().default(null),
    /** Words of what a relative target is measured against (高于全市平均水平). */
    reference: wordsSchema.nullable().default(null),
    due: dueSchema,
    /** Id of the target in the same document that this one says again. */
    restates: idSchema.nullable().default(null),
    /** 原文如此: what is wrong with the source here. */
    sic: wordsSchema.nullable().default(null),
    /** 1-based: which of the quantities in the words with this very value and unit; only needed when there are several. */
    nth: z.int().min(1).default(1),
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
