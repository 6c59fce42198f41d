/** The table of rules: every id a problem can carry, the law it serves and what it means. */
import type { RuleId } from '../model/problem.ts'

/** The four laws of the design, and what must hold before they can be asked. */
export type Law = 'readable' | 'erasure' | 'double-entry' | 'ledger' | 'reference'

export interface Rule {
  law: Law
  /** What holds when nothing is wrong. */
  holds: string
}

export const RULES: Record<RuleId, Rule> = {
  'file-unexpected': { law: 'readable', holds: 'Every file of content/ is one that is read.' },
  'file-undecodable': { law: 'readable', holds: 'Content files are UTF-8.' },
  'yaml-broken': { law: 'readable', holds: 'YAML can be parsed.' },
  'mdx-broken': { law: 'readable', holds: 'MDX can be parsed.' },
  'frontmatter-invalid': { law: 'readable', holds: 'Frontmatter fits the schema.' },
  'registry-invalid': { law: 'readable', holds: 'Registry records fit their schema.' },
  'component-unknown': { law: 'readable', holds: 'Only known components are used.' },
  'component-misplaced': { law: 'readable', holds: 'Components stand where their kind may stand.' },
  'attribute-missing': { law: 'readable', holds: 'Components carry the id of their record.' },
  'attribute-unknown': { law: 'readable', holds: 'Components carry nothing else.' },
  'markup-forbidden': {
    law: 'readable',
    holds: 'Source words carry no Markdown but headings, tables and line breaks.',
  },
  'expression-forbidden': { law: 'readable', holds: 'Documents hold no code.' },
  'source-missing': { law: 'erasure', holds: 'The source file exists.' },
  'source-changed': { law: 'erasure', holds: 'The source has the digest that is pinned.' },
  'source-undecodable': { law: 'erasure', holds: 'The source can be decoded.' },
  'source-shared': { law: 'erasure', holds: 'A source belongs to one document.' },
  'text-changed': { law: 'erasure', holds: 'The body says what the source says.' },
  'omission-missing': { law: 'erasure', holds: 'Omitted stretches stand in the source.' },
  'value-disagrees': {
    law: 'double-entry',
    holds: 'Value, unit and comparator are those of the words.',
  },
  'due-disagrees': { law: 'double-entry', holds: 'The deadline is that of its words.' },
  'responsibility-disagrees': {
    law: 'double-entry',
    holds: 'Departments are those of the clause.',
  },
  'name-disagrees': {
    law: 'double-entry',
    holds: 'Tagged words are a name of what they are tagged as.',
  },
  'heading-disagrees': {
    law: 'double-entry',
    holds: 'Number and title of a measure are those of its heading.',
  },
  'part-disagrees': {
    law: 'double-entry',
    holds: 'A measure stands inside the one it is a part of, and in no other.',
  },
  'fact-unsourced': {
    law: 'double-entry',
    holds: 'Title, subtitle, issuer and publisher stand in the source.',
  },
  'proposal-unmatched': {
    law: 'double-entry',
    holds: 'A proposal quotes its table row and the text.',
  },
  'needs-decision': {
    law: 'double-entry',
    holds: 'An editor has decided what a machine drafted.',
  },
  'number-unaccounted': { law: 'ledger', holds: 'Every number is a target or excluded.' },
  'exclusion-unmatched': {
    law: 'ledger',
    holds: 'Excluded words stand in the text and decide a number.',
  },
  'duplicate-id': { law: 'reference', holds: 'Ids are unique.' },
  'id-reserved': { law: 'reference', holds: 'Ids are none that the page gives itself.' },
  'record-unused': { law: 'reference', holds: 'Every record has its words in the text.' },
  'record-missing': { law: 'reference', holds: 'Every tag has its record.' },
  'topic-unknown': { law: 'reference', holds: 'Topics exist.' },
  'indicator-unknown': { law: 'reference', holds: 'Indicators exist.' },
  'department-unknown': {
    law: 'reference',
    holds: 'Departments exist in the region of the document.',
  },
  'region-unknown': { law: 'reference', holds: 'Regions exist.' },
  'target-unknown': { law: 'reference', holds: 'Targets exist in the document.' },
  'restatement-chained': {
    law: 'reference',
    holds: 'A restatement names the target that promised first.',
  },
  'measure-unknown': { law: 'reference', holds: 'Measures exist in the document.' },
  'term-unknown': { law: 'reference', holds: 'Terms exist in the glossary.' },
}
