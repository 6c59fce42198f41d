/** One thing wrong with the content, and where: what every rule reports and every reporter prints. */

/** A position in a file of the repository; line and column are 1-based, columns count code points. */
export interface Place {
  file: string
  line: number
  column: number
}

export interface Problem extends Place {
  /** Permanent id of the rule; see the table in `model/rules/`. */
  rule: RuleId
  /** What happened and why, then what to do. */
  message: string
}

/** Permanent ids of everything that can be wrong with content. Never renamed, never reused. */
export const RULE_IDS = [
  'file-unexpected',
  'file-undecodable',
  'yaml-broken',
  'mdx-broken',
  'frontmatter-invalid',
  'source-missing',
  'source-changed',
  'source-undecodable',
  'source-shared',
  'text-changed',
  'omission-missing',
  'component-unknown',
  'component-misplaced',
  'attribute-missing',
  'attribute-unknown',
  'markup-forbidden',
  'expression-forbidden',
  'duplicate-id',
  'id-reserved',
  'record-unused',
  'record-missing',
  'value-disagrees',
  'due-disagrees',
  'due-before-publication',
  'due-beyond-horizon',
  'share-over-100',
  'unit-incomparable',
  'promise-repeated',
  'promise-contradicted',
  'responsibility-disagrees',
  'name-disagrees',
  'heading-disagrees',
  'part-disagrees',
  'fact-unsourced',
  'restatement-chained',
  'number-unaccounted',
  'exclusion-unmatched',
  'proposal-unmatched',
  'topic-unknown',
  'indicator-unknown',
  'department-unknown',
  'region-unknown',
  'target-unknown',
  'measure-unknown',
  'term-unknown',
  'registry-invalid',
  'registry-unused',
  'alias-shared',
  'needs-decision',
] as const
export type RuleId = (typeof RULE_IDS)[number]
