import { expect, it } from 'vitest'
import { sharedIndicators } from '../../../../src/components/region/shared-indicators.ts'
import { aDocument, anIndicator, aRegion, aTarget } from '../targets/sample-corpus.ts'

it('keeps what a document of another region promises too', () => {
  const [here, there] = [aRegion('甲'), aRegion('乙')]
  const shared = anIndicator('shared')
  const own = anIndicator('own')
  const document = aDocument('here', { region: here })
  here.targets = [aTarget({ document, indicator: own }), aTarget({ document, indicator: shared })]
  aTarget({ document: aDocument('there', { region: there }), indicator: shared })
  expect(sharedIndicators(here)).toEqual([shared])
})
