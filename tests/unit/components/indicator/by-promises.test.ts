import { expect, it } from 'vitest'
import { byPromises } from '../../../../src/components/indicator/by-promises.ts'
import { aDocument, anIndicator, aTarget } from '../targets/sample-corpus.ts'

it('puts what several documents promise before what one says often, then goes by pinyin', () => {
  const [shared, often, zhong, an] = ['共', '多', '中', '安'].map((name) =>
    anIndicator(name, { name }),
  )
  if (!shared || !often || !zhong || !an) throw new Error('four indicators')
  const [one, two] = [aDocument('one'), aDocument('two')]
  for (const document of [one, two]) aTarget({ document, indicator: shared })
  for (const index of [1, 2, 3]) aTarget({ document: one, index, indicator: often })
  expect(byPromises([zhong, often, an, shared])).toEqual([shared, often, an, zhong])
})
