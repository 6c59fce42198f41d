import { expect, it } from 'vitest'
import { incomparablePairs } from '../../../../src/components/topic/incomparable.ts'
import { anIndicator, aTarget } from '../targets/sample-corpus.ts'

it('names each pair once, and none of which a side is promised nowhere', () => {
  const [days, ratio, unused] = [anIndicator('days'), anIndicator('ratio'), anIndicator('unused')]
  const reason = '口径不同'
  days.notComparableWith = [
    { indicator: ratio, reason },
    { indicator: unused, reason },
  ]
  ratio.notComparableWith = [{ indicator: days, reason }]
  aTarget({ indicator: days })
  aTarget({ indicator: ratio })
  expect(incomparablePairs([days, ratio])).toEqual([{ one: days, other: ratio, reason }])
})
