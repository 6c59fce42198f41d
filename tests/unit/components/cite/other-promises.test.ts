import { expect, it } from 'vitest'
import { otherPromises } from '../../../../src/components/cite/other-promises.ts'
import { fixtureCorpus } from '../../exports/fixture-corpus.ts'

it('leaves out the target itself and what says it again, from either side', () => {
  const { targets } = fixtureCorpus().corpus
  const said = targets.filter(({ indicator }) => indicator.id === 'rd-intensity')
  expect(said.map(({ id }) => id)).toEqual(['rd', 'rd-again'])
  for (const target of said) expect(otherPromises(target)).toEqual([])
})

it('lists the promises of others', () => {
  const [target] = fixtureCorpus().corpus.targets
  if (!target) throw new Error('the fixture has no target')
  const other = { ...target, id: 'other', restates: null, restatedBy: [] }
  const own = { ...target }
  own.indicator = { ...target.indicator, targets: [own, other] }
  expect(otherPromises(own)).toEqual([other])
})
