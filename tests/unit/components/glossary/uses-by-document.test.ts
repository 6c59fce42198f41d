import { expect, it } from 'vitest'
import { usesByDocument } from '../../../../src/components/glossary/uses-by-document.ts'
import type { CorpusDocument, TermUse } from '../../../../src/corpus/graph.ts'
import { aDocument, aPassage } from '../targets/sample-corpus.ts'

function aUse(document: CorpusDocument, start: number): TermUse {
  const term = { id: 't', name: '放管服', aliases: [], definition: '', uses: [], url: '' }
  const anchor = 'term-t'
  const passage = aPassage('放管服', { document })
  return { term, document, passage, start, end: start + 3, quote: '放管服', anchor, url: '' }
}

it('groups uses by document, each in text order', () => {
  const [one, two] = [aDocument('one'), aDocument('two')]
  const [late, other, early] = [aUse(one, 90), aUse(two, 5), aUse(one, 10)]
  expect(usesByDocument({ uses: [late, other, early] })).toEqual([
    { document: one, uses: [early, late] },
    { document: two, uses: [other] },
  ])
})
