import { expect, it } from 'vitest'
import { dueYears } from '../../../../src/components/home/due-years.ts'
import { anIndicator, aTarget, aTopic } from '../targets/sample-corpus.ts'

const due = (date: string | null) => ({
  due: { date, basis: date ? ('clause' as const) : ('none' as const), words: date },
})

it('puts months under their year, years in order, “not stated” last', () => {
  const targets = [due(null), due('2023-06'), due('2020'), due('2023')].map((d) => aTarget(d))
  expect(dueYears(targets).map(({ year, targets: { length } }) => [year, length])).toEqual([
    ['2020', 1],
    ['2023', 2],
    [null, 1],
  ])
})

it('sorts the targets of a year by topic', () => {
  const late = aTarget({ indicator: anIndicator('a', { topic: aTopic('city', 5) }) })
  const early = aTarget({ indicator: anIndicator('b', { topic: aTopic('green', 2) }) })
  expect(dueYears([late, early])[0]?.targets).toEqual([early, late])
})
