import { describe, expect, it } from 'vitest'
import { draftIds, indicatorKey, NOTHING_KNOWN } from '../../../../src/ingest/draft/draft-ids.ts'
import { draftRegistries } from '../../../../src/ingest/draft/draft-registries.ts'
import { readSource } from '../../../../src/ingest/read-source.ts'
import { checkDraft } from './check-draft.ts'

const SOURCE = `临江区绿色发展实施方案(2024年)
一、主要任务
1. 改善生态环境。到2024年,森林覆盖率达到45%以上。(牵头单位:区林业局;责任单位:区发改局、区财政局)
2. 推进节能降碳。到2024年,森林覆盖率达到46%以上,新建公园3个。(牵头单位:区发改局)
`

describe('draftIds', () => {
  const reading = readSource(SOURCE)
  const forest = indicatorKey({ indicator: '森林覆盖率', unit: '%' })

  it('gives one name one id, numbered where it is new', () => {
    const { departments, newDepartments } = draftIds(reading, 'linjiang-2024')
    expect([...departments]).toEqual([
      ['区林业局', 'linjiang-department-1'],
      ['区发改局', 'linjiang-department-2'],
      ['区财政局', 'linjiang-department-3'],
    ])
    expect(newDepartments.map(({ name }) => name)).toEqual(['区林业局', '区发改局', '区财政局'])
  })

  it('points at what the registries hold, and takes no id twice', () => {
    const { departments, newDepartments, indicators, newIndicators } = draftIds(
      reading,
      'linjiang-2024',
      {
        regions: [],
        departments: [{ id: 'linjiang-department-1', names: ['区发改局'], region: 'linjiang' }],
        indicators: [{ id: 'forest-cover', names: ['森林覆盖率'], unit: '%' }],
      },
    )
    expect(departments.get('区发改局')).toBe('linjiang-department-1')
    expect(departments.get('区林业局')).toBe('linjiang-department-2')
    expect(newDepartments.map(({ name }) => name)).not.toContain('区发改局')
    expect(indicators.get(forest)).toBe('forest-cover')
    expect(newIndicators.map(({ name }) => name)).not.toContain('森林覆盖率')
  })

  it('takes no department of another region for one of this', () => {
    const known = [{ id: 'other-planning', names: ['区发改局'], region: 'other' }]
    const { departments } = draftIds(reading, 'linjiang-2024', {
      ...NOTHING_KNOWN,
      departments: known,
    })
    expect(departments.get('区发改局')).toBe('linjiang-department-2')
  })

  it('asks about a department that may be a known one shortened', () => {
    const { newDepartments } = draftIds(reading, 'linjiang-2024', {
      ...NOTHING_KNOWN,
      departments: [{ id: 'planning', names: ['区发展改革局'], region: 'linjiang' }],
    })
    expect(newDepartments.find(({ name }) => name === '区发改局')?.undecided).toBe(
      '新的部门；与“区发展改革局”相近，是否同一部门',
    )
  })

  it('keeps the ids of new indicators when the source grows', () => {
    const grown = readSource(SOURCE.replace('一、主要任务', '新建水库2座。\n一、主要任务'))
    const before = draftIds(reading, 'linjiang-2024').indicators
    const after = draftIds(grown, 'linjiang-2024').indicators
    expect(after.size).toBe(before.size + 1)
    expect([...after]).toEqual(expect.arrayContaining([...before]))
    expect(new Set(after.values()).size).toBe(after.size)
  })

  it('parts two things of one name that are counted in other units', () => {
    const days = readSource('2024年计划\n优良天数达到300天。\n优良天数达到80%以上。')
    const { indicators } = draftIds(days, 'linjiang-2024', {
      ...NOTHING_KNOWN,
      indicators: [{ id: 'good-days', names: ['优良天数'], unit: '天' }],
    })
    expect(indicators.get(indicatorKey({ indicator: '优良天数', unit: '天' }))).toBe('good-days')
    expect(indicators.get(indicatorKey({ indicator: '优良天数', unit: '%' }))).toMatch(
      /^linjiang-2024-indicator-/,
    )
  })

  it('merges nothing where two known indicators could be meant', () => {
    const { newIndicators } = draftIds(reading, 'linjiang-2024', {
      ...NOTHING_KNOWN,
      indicators: [
        { id: 'cover-a', names: ['全区森林覆盖率'], unit: '%' },
        { id: 'cover-b', names: ['森林的覆盖率'], unit: '%' },
      ],
    })
    const question = newIndicators.find(({ name }) => name === '森林覆盖率')?.undecided
    expect(question).toMatch(/^新的指标；与“.+”相近，是否同一指标$/)
  })
})

describe('draftRegistries', () => {
  it('goes to a file of its own where an editor may have worked already', () => {
    const ids = draftIds(readSource(SOURCE), 'linjiang-2024')
    const taken = new Set(['content/indicators/linjiang-2024.yaml'])
    expect([...draftRegistries(ids, 'linjiang-2024', (path) => taken.has(path)).keys()]).toEqual([
      'content/departments/linjiang-2024.yaml',
      'content/indicators/linjiang-2024-2.yaml',
    ])
  })
})

it('a draft with its registry drafts leaves only decisions, one for each new record', () => {
  const { problems } = checkDraft(SOURCE)
  expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['needs-decision']))
  const inRegistries = problems.filter(({ file }) => !file.includes('documents'))
  expect(inRegistries).toHaveLength(5)
})
