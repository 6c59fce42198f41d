import { expect, it } from 'vitest'
import { differencesOf, sidesOf } from '../../../../src/components/indicator/differences.ts'
import { aDocument, aRegion, aTarget } from '../targets/sample-corpus.ts'

const of = (region: string, kind: 'plan' | 'draft-for-comment' = 'plan') =>
  aDocument(region, { region: aRegion(region), kind })
const by = (date: string | null) =>
  ({ date, basis: date === null ? 'none' : 'document', words: null }) as const

it('has nothing to say of one document, nor of promises alike', () => {
  const document = of('甲')
  expect(
    differencesOf(sidesOf([aTarget({ document }), aTarget({ document, due: by('2030') })])),
  ).toEqual([])
  expect(
    differencesOf(sidesOf([aTarget({ document: of('甲') }), aTarget({ document: of('乙') })])),
  ).toEqual([])
})

it('names deadlines, all of each side, and a missing one', () => {
  const one = of('甲')
  const targets = [
    aTarget({ document: one, due: by('2022') }),
    aTarget({ document: one, due: by('2020') }),
    aTarget({ document: of('乙'), due: by(null) }),
  ]
  expect(differencesOf(sidesOf(targets))).toEqual(['期限不同：甲2020年、2022年，乙未载明期限。'])
})

it('names kinds and units, and drafts even where nothing else differs', () => {
  const rate = aTarget({ document: of('甲') })
  const days = aTarget({ document: of('乙'), unit: '天' })
  const growth = aTarget({ document: of('丙'), kind: 'growth' })
  expect(differencesOf(sidesOf([rate, days]))).toEqual(['单位不同：甲%，乙天，不换算。'])
  expect(differencesOf(sidesOf([rate, growth]))).toEqual([
    '种类不同：甲水平，丙增减，不放在一条轴上。',
  ])
  const draft = aTarget({ document: of('丁', 'draft-for-comment') })
  expect(differencesOf(sidesOf([rate, draft]))).toEqual(['丁的数出自征求意见稿，并非定案。'])
})
