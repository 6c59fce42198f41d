/** What is known of a rule besides the code that asks it: what people are told, in reports and in the guide. */

/** The four laws of the design, and what must hold before they can be asked. */
export const LAWS = ['readable', 'erasure', 'double-entry', 'ledger', 'reference'] as const
export type Law = (typeof LAWS)[number]

/** An error stops the build; a warning asks an editor to look, and may stay. */
export type Severity = 'error' | 'warning'

export interface Rule {
  law: Law
  severity: Severity
  /** What holds when nothing is wrong. */
  holds: string
  /** What is wrong, in Chinese, for the guide. */
  title: string
  /** The least that breaks it: a line of a content file, or what happened to one. */
  example: string
  /** What to do, in Chinese. */
  remedy: string
}

/** The rules of one law; `severity` is that of an error if it is not given. */
export function rulesOf<Id extends string>(
  law: Law,
  rules: Record<Id, Omit<Rule, 'law' | 'severity'> & { severity?: Severity }>,
): Record<Id, Rule> {
  const entries = Object.entries(rules) as [Id, Omit<Rule, 'law' | 'severity'>][]
  return Object.fromEntries(
    entries.map(([id, rule]) => [id, { severity: 'error', ...rule, law }]),
  ) as Record<Id, Rule>
}
