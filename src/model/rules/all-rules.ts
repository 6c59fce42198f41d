/** The table of rules: every id a problem can carry, the law it serves, what it means and what to do about it. */
import type { RuleId } from '../problem.ts'
import { DOUBLE_ENTRY_RULES } from './double-entry-rules.ts'
import { ERASURE_RULES } from './erasure-rules.ts'
import { LEDGER_RULES } from './ledger-rules.ts'
import { READABLE_RULES } from './readable-rules.ts'
import { REFERENCE_RULES } from './reference-rules.ts'
import type { Rule } from './rule.ts'

export const RULES: Record<RuleId, Rule> = {
  ...READABLE_RULES,
  ...ERASURE_RULES,
  ...DOUBLE_ENTRY_RULES,
  ...LEDGER_RULES,
  ...REFERENCE_RULES,
}
