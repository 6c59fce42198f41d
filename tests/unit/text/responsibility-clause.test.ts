import { expect, test } from 'vitest'
import { findResponsibilityClauses } from '../../../src/text/responsibility-clause.ts'

/** Leaders marked with a star. */
function read(text: string): string[][] {
  return findResponsibilityClauses(text).map(({ entries }) =>
    entries.map(({ role, name }) => (role === 'lead' ? `*${name}` : name)),
  )
}

test.each([
  [
    'labels',
    '推进。(牵头单位: 区政府办;责任单位:区发改局、区经信局)',
    [['*区政府办', '区发改局', '区经信局']],
  ],
  [
    'full width',
    '推进。（牵头单位：市科技局，配合单位：市发展改革委、各区）',
    [['*市科技局', '市发展改革委', '各区']],
  ],
  [
    'nested brackets',
    '〔责任单位:市经信局、相关区（市、县）政府〕',
    [['市经信局', '相关区（市、县）政府']],
  ],
  ['verbs', '完成。(区发改局牵头,区财政局、区住建局配合)', [['*区发改局', '区财政局', '区住建局']]],
  ['in charge only', '完成。(市商务局、各县区政府按职责分工负责)', [['市商务局', '各县区政府']]],
  ['broken lines', '（责任单\n位：市政务服务和数\n据局）', [['市政务服务和数据局']]],
  ['own line', '做好工作\n责任单位：区教育局、区财政局\n下一段', [['区教育局', '区财政局']]],
  ['no full stop', '提升承载能力(牵头单位:区住建局)', [['*区住建局']]],
])('%s', (_name, text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('the convention about the comma holds from where it is stated', () => {
  const text = '(责任单位:甲局,乙局、丙局。逗号前为牵头单位,下同)。再如(责任单位:丁局,戊局)'
  expect(read(text)).toEqual([
    ['*甲局', '乙局', '丙局'],
    ['*丁局', '戊局'],
  ])
})

test('brackets that name nobody are no clause', () => {
  expect(read('新增(含续建)项目(见附件)由企业(单位)负责。主办单位:某局')).toEqual([])
})

test('offsets hold exactly the name', () => {
  const text = '前文。(牵头单位:区科技局;责任单位:区发改局)'
  for (const { entries } of findResponsibilityClauses(text))
    for (const { name, start, end } of entries) expect(text.slice(start, end)).toBe(name)
})
