/** Decides whether a quantity is promised, and names the rule that says so. */
import type { ExclusionReason } from '../../model/annotation.ts'
import { EVIDENCE } from './evidence.ts'
import { AMONG_EXCLUSIONS } from './exclusions-among.ts'
import { CLASS_EXCLUSIONS } from './exclusions-classes.ts'
import { ELIGIBLE_EXCLUSIONS } from './exclusions-eligible.ts'
import { EXTENT_EXCLUSIONS } from './exclusions-extent.ts'
import { LABEL_EXCLUSIONS } from './exclusions-labels.ts'
import { NEWS_EXCLUSIONS } from './exclusions-news.ts'
import { NUMERAL_EXCLUSIONS } from './exclusions-numerals.ts'
import { OTHER_EXCLUSIONS } from './exclusions-others.ts'
import { PAST_EXCLUSIONS } from './exclusions-past.ts'
import { RULE_EXCLUSIONS } from './exclusions-rules.ts'
import { SITE_EXCLUSIONS } from './exclusions-sites.ts'
import { SIZE_EXCLUSIONS } from './exclusions-size.ts'
import { STANDARD_EXCLUSIONS } from './exclusions-standards.ts'
import { TERM_EXCLUSIONS } from './exclusions-terms.ts'
import type { QuantityContext } from './quantity-context.ts'
import type { Confidence, Evidence, Exclusion } from './rule.ts'

/** All rules that exclude, in the order in which they are asked. */
export const EXCLUSIONS: readonly Exclusion[] = [
  ...PAST_EXCLUSIONS,
  ...OTHER_EXCLUSIONS,
  ...NEWS_EXCLUSIONS,
  ...NUMERAL_EXCLUSIONS,
  ...CLASS_EXCLUSIONS,
  ...STANDARD_EXCLUSIONS,
  ...RULE_EXCLUSIONS,
  ...TERM_EXCLUSIONS,
  ...LABEL_EXCLUSIONS,
  ...EXTENT_EXCLUSIONS,
  ...SITE_EXCLUSIONS,
  ...AMONG_EXCLUSIONS,
  ...SIZE_EXCLUSIONS,
  ...ELIGIBLE_EXCLUSIONS,
]

/** `reason` is null for a promise. `rule`: id of the rule that decided. */
export interface Judgement {
  reason: ExclusionReason | null
  rule: string
  confidence: Confidence
}

/** The first exclusion that applies, else the strongest sign of a promise. */
export function judge(context: QuantityContext): Judgement {
  if (context.form !== null) return { reason: context.form, rule: 'form', confidence: 'high' }
  const exclusion = EXCLUSIONS.find((rule) => rule.applies(context))
  if (exclusion)
    return { reason: exclusion.reason, rule: exclusion.id, confidence: exclusion.confidence }
  const evidence = EVIDENCE.find((rule) => rule.applies(context)) as Evidence
  return { reason: null, rule: evidence.id, confidence: evidence.confidence }
}
