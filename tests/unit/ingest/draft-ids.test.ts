import { describe, expect, it } from 'vitest'
import { check } from '../../../src/check/check.ts'
import { sha256 } from '../../../src/ingest/digest.ts'
import { draftDocument } from '../../../src/ingest/draft-document.ts'
import { draftIds, NOTHING_KNOWN, regionOfId } from '../../../src/ingest/draft-ids.ts'
import { draftRegistries } from '../../../src/ingest/draft-registries.ts'
import { readSource } from '../../../src/ingest/read-source.ts'

const SOURCE = `临江区绿色发展实施方案(2024年)
一、主要任务
1. 改善生态环境。到2024年,森林覆盖率达到45%以上。(牵头单位:区林业局;责任单位:区发改局、区财政局)
2. 推进节能降碳。到2024年,森林覆盖率达到46%以上,新建公园3个。(牵头单位:区发改局)
`

describe('regionOfId', () => {
  it('takes the longest region the id begins with', () => {
    expect(regionOfId('lanzhou-new-area-2019', ['lanzhou', 'lanzhou-new-area'])).toBe(
      'lanzhou-new-area',
    )
  })
  it('takes the first word where no region is known', () => {
    expect(regionOfId('linjiang-green-2024')).toBe('linjiang')
  })
})

describe('draftIds', () => {
  const reading = readSource(SOURCE)

  it('gives one name one id, numbered where it is new', () => {
    const { departments, newDepartments } = draftIds(reading, 'linjiang-2024')
    expect([...departments]).toEqual([
      ['区林业局', 'linjiang-department-1'],
      ['区发改局', 'linjiang-department-2'],
      ['区财政局', 'linjiang-department-3'],
    ])
    expect(newDepartments).toEqual(['区林业局', '区发改局', '区财政局'])
  })

  it('points at what the registries hold, and takes no id twice', () => {
    const { departments, newDepartments, indicators } = draftIds(reading, 'linjiang-2024', {
      ...NOTHING_KNOWN,
      departments: new Map([['区发改局', 'linjiang-department-1']]),
      indicators: new Map([['森林覆盖率', 'forest-cover']]),
    })
    expect(departments.get('区发改局')).toBe('linjiang-department-1')
    expect(departments.get('区林业局')).toBe('linjiang-department-2')
    expect(newDepartments).not.toContain('区发改局')
    expect(indicators.get('森林覆盖率')).toBe('forest-cover')
  })
})

it('a draft with its registry drafts and a region has no problem left', () => {
  const bytes = new TextEncoder().encode(SOURCE)
  const reading = readSource(SOURCE)
  const ids = draftIds(reading, 'linjiang-2024')
  const topic = (name: string, order: number) =>
    `---\nname: ${name}\nglyph: ${name[0]}\norder: ${order}\nscope: ${name}。\n---\n\n导言。\n`
  const texts = new Map([
    [
      'content/documents/linjiang-2024.mdx',
      draftDocument(reading, 'linjiang-2024', sha256(bytes), ids),
    ],
    ...draftRegistries(reading, ids, 'linjiang-2024'),
    [
      'content/regions.yaml',
      '- id: linjiang\n  name: 临江区\n  fullName: 某省某市临江区\n  level: municipal-district\n  province: 某省\n  city: 某市\n',
    ],
    ['content/glossary.yaml', '- id: gdp\n  name: GDP\n  definition: 国内生产总值。\n'],
    ...(['innovation', 'green', 'livelihood', 'economy', 'city'] as const).map(
      (id, order) => [`content/topics/${id}.mdx`, topic(id, order)] as const,
    ),
  ])
  const problems = check({ texts, sources: new Map([['seeds/linjiang-2024.txt', bytes]]) })
  expect(problems).toEqual([])
})
