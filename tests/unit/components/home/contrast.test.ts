import { expect, it } from 'vitest'
import { chooseContrast, contrastInWords } from '../../../../src/components/home/contrast.ts'
import type { CorpusTarget } from '../../../../src/corpus/graph.ts'
import { aDocument, anIndicator, aRegion, aTarget } from '../targets/sample-corpus.ts'

const here = aDocument('here', { region: aRegion('高新区') })
const there = aDocument('there', { kind: 'draft-for-comment', region: aRegion('铜官区') })

function promised(id: string, ...given: Partial<CorpusTarget>[]) {
  const indicator = anIndicator(id)
  for (const one of given) aTarget({ indicator, ...one })
  return indicator
}
const choose = (...indicators: ReturnType<typeof promised>[]) => chooseContrast({ indicators })

it('takes what lies farthest apart, and says how far, with the draft told', () => {
  const near = promised('near', { document: here, value: 9 }, { document: there, value: 8 })
  const far = promised('far', { document: there, value: 3.53 }, { document: here, value: 9 })
  const contrast = choose(near, far)
  expect(contrast?.indicator).toBe(far)
  expect(contrast && contrastInWords(contrast)).toBe(
    '同是2020年，同说“达到”：高新区承诺9%，铜官区（征求意见稿）承诺3.53%，前者约为后者的2.5倍。',
  )
})

it('says a whole ratio without “about”', () => {
  const contrast = choose(
    promised('one', { document: here, value: 4 }, { document: there, value: 2 }),
  )
  expect(contrast && contrastInWords(contrast)).toMatch(/前者为后者的2倍。$/)
})

it.each([
  ['another deadline', { due: { date: '2030', basis: 'document', words: null } }],
  ['another comparator of one stance', { comparator: 'about' }],
  ['a floor', { comparator: 'at-least' }],
  ['another kind', { kind: 'growth' }],
  ['the same document', { document: here }],
  ['the same number', { value: 9 }],
  ['a range', { comparator: 'between', valueMax: 4 }],
] as const)('sets nothing against %s', (_, given) => {
  expect(
    choose(promised('one', { document: here, value: 9 }, { document: there, value: 3, ...given })),
  ).toBeNull()
})

it('counts the promises that stand aside', () => {
  const later = { date: '2030', basis: 'document', words: null } as const
  const contrast = choose(
    promised(
      'one',
      { document: here, value: 4 },
      { document: there, value: 2 },
      { document: there, value: 6, due: later },
    ),
  )
  expect(contrast?.others).toBe(1)
  expect(contrast?.panel.facets.map(({ due }) => due)).toEqual(['2020年'])
})
