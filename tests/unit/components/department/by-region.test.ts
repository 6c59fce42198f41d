import { expect, it } from 'vitest'
import { byRegion } from '../../../../src/components/department/by-region.ts'
import { aDocument, aRegion } from '../targets/sample-corpus.ts'
import { aDepartment, aMeasure } from '../targets/sample-duties.ts'

it('keeps departments of one name apart by region, and puts those that lead first', () => {
  const [here, there] = [aRegion('甲'), aRegion('乙')]
  const follower = { ...aDepartment('区发改局'), region: here }
  const namesake = { ...aDepartment('区发改局'), region: there }
  const leader = { ...aDepartment('区科技局'), region: here }
  leader.leads = [aMeasure(aDocument(), 'm1', { lead: [leader] })]
  expect(byRegion([follower, namesake, leader])).toEqual([
    { region: here, departments: [leader, follower] },
    { region: there, departments: [namesake] },
  ])
})
