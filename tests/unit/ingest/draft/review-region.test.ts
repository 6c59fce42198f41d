import { expect, it } from 'vitest'
import { regionOf } from '../../../../src/ingest/draft/review-region.ts'

const FACTS = { title: '2024年工作方案', issuer: null }
const REGIONS = [
  { id: 'lanzhou', names: ['兰州市'] },
  { id: 'lanzhou-new-area', names: ['兰州新区'] },
]

it('takes the longest region the id begins with, for certain', () => {
  expect(regionOf('lanzhou-new-area-2019', FACTS, REGIONS)).toEqual({
    region: 'lanzhou-new-area',
    undecided: null,
  })
})

it('takes the region that the title names, and asks', () => {
  const facts = { title: '兰州新区2024年工作方案', issuer: null }
  expect(regionOf('plan-2024', facts, REGIONS)).toEqual({
    region: 'lanzhou-new-area',
    undecided: '由标题或发文机关中的“兰州新区”推断，请核对',
  })
})

it('takes the first word where no region is known, and says where to register it', () => {
  const { region, undecided } = regionOf('linjiang-green-2024', FACTS, [])
  expect(region).toBe('linjiang')
  expect(undecided).toContain('content/regions.yaml')
})

it('does not choose between two regions that the title names', () => {
  const facts = { title: '兰州市支持兰州新区发展', issuer: null }
  expect(regionOf('plan-2024', facts, REGIONS).region).toBe('plan')
})
