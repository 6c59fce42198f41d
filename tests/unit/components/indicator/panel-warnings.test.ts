import { expect, it } from 'vitest'
import { panelWarnings } from '../../../../src/components/indicator/panel-warnings.ts'
import { panelsOf } from '../../../../src/components/indicator/panels.ts'
import type { CorpusTarget } from '../../../../src/corpus/graph.ts'
import { aDocument, aTarget } from '../targets/sample-corpus.ts'

const warnings = (...targets: CorpusTarget[]) => panelsOf(targets).flatMap(panelWarnings)
const later = { date: '2030', basis: 'document', words: null } as const

it('warns of other deadlines, drafts and places, each only where it is so', () => {
  const document = aDocument()
  expect(warnings(aTarget({ document }), aTarget({ document }))).toEqual([])
  expect(warnings(aTarget({ document }), aTarget({ document, due: later }))).toEqual([
    '期限不同的分开画，不作前后比较。',
  ])
  const draft = aDocument('draft', { kind: 'draft-for-comment' })
  expect(warnings(aTarget({ document }), aTarget({ document: draft }))).toEqual([
    '兰州新区的数出自征求意见稿，并非定案。',
    '各地基数不同，这里只并列承诺，不评高下。',
  ])
})
