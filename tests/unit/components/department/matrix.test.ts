import { describe, expect, it } from 'vitest'
import { matrixOf } from '../../../../src/components/department/matrix.ts'
import { aDocument, aPassage } from '../targets/sample-corpus.ts'
import { aDepartment, aMeasure } from '../targets/sample-duties.ts'

describe('matrixOf', () => {
  it('needs two departments', () => {
    const document = aDocument()
    aMeasure(document, 'm1', { lead: [aDepartment('甲')] })
    expect(matrixOf(document)).toBeNull()
  })

  it('sorts by leads, then supports, and names the measures without a clause', () => {
    const document = aDocument()
    const [one, two, three] = ['甲', '乙', '丙'].map(aDepartment)
    if (!one || !two || !three) throw new Error('three departments')
    aMeasure(document, 'm1', { lead: [two], support: [one, three] })
    aMeasure(document, 'm2', { lead: [two], support: [three] })
    const silent = aMeasure(document, 'm3')
    const matrix = matrixOf(document)
    expect(matrix?.rows.map((row) => [row.department.name, row.leads, row.supports])).toEqual([
      ['乙', 2, 0],
      ['丙', 0, 2],
      ['甲', 0, 1],
    ])
    expect(matrix?.columns.map((column) => column.measure.id)).toEqual(['m1', 'm2'])
    expect(matrix?.without).toEqual([silent])
  })

  it('merges the parts of a measure into its column; a lead anywhere wins', () => {
    const document = aDocument()
    const [one, two] = [aDepartment('甲'), aDepartment('乙')]
    const whole = aMeasure(document, 'm4')
    aMeasure(document, 'm4-a', { lead: [two], support: [one] }, whole)
    aMeasure(document, 'm4-b', { lead: [one] }, whole)
    const matrix = matrixOf(document)
    expect(matrix?.columns).toHaveLength(1)
    const cell = matrix?.rows.find((row) => row.department === one)?.cells[0]
    expect(cell?.role).toBe('lead')
    expect(cell?.responsibilities.map((naming) => naming.measure.id)).toEqual(['m4-b', 'm4-a'])
  })

  it('groups columns by the heading above them', () => {
    const document = aDocument()
    const [one, two] = [aDepartment('甲'), aDepartment('乙')]
    for (const section of ['创新', '绿色']) {
      document.headings.push(aPassage(section, { kind: 'heading', depth: 2 }))
      aMeasure(document, `${section}1`, { lead: [one] })
      aMeasure(document, `${section}2`, { support: [two] })
    }
    const matrix = matrixOf(document)
    expect(matrix?.sections.map((s) => [s.heading?.text, s.columns])).toEqual([
      ['创新', 2],
      ['绿色', 2],
    ])
    expect(matrix?.columns.map((column) => column.first)).toEqual([true, false, true, false])
  })
})
