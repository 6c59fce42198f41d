import { expect, it } from 'vitest'
import { passes } from '../../../../src/components/measures/filter-measures.ts'

const measure = { region: 'tongguan', departments: ['tongguan-keji', 'tongguan-fagai'] }

it('wants both the region and the department, where they are chosen', () => {
  expect(passes(measure, { region: '', department: '' })).toBe(true)
  expect(passes(measure, { region: 'tongguan', department: 'tongguan-keji' })).toBe(true)
  expect(passes(measure, { region: 'chengguan', department: 'tongguan-keji' })).toBe(false)
  expect(passes(measure, { region: '', department: 'tongguan-caizheng' })).toBe(false)
})
