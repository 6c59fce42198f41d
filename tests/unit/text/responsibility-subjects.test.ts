import { expect, test } from 'vitest'
import { findSubjectResponsibilities } from '../../../src/text/responsibility-subjects.ts'

test.each([
  ['（五）加强评价。市教委要牵头建立反馈机制。', ['市教委 lead']],
  ['省统计局负责汇总试点情况，报省政府。', ['省统计局 support']],
  ['国务院办公厅、公安部负责统筹协调对接工作。', ['国务院办公厅 support', '公安部 support']],
  [
    '市住建委、市应急局为牵头单位，市教委、市财政局为成员单位。',
    ['市住建委 lead', '市应急局 lead', '市教委 support', '市财政局 support'],
  ],
  ['各市、县（区）政府负责本地普查。', ['各市、县（区）政府 support']],
  ['第三条生态环境部负责全国的指导工作。', []],
  ['本方案由市科技局负责解释。市科技局负责解释。', []],
  ['市财政局负责人主持会议。', []],
  ['落实企业主体责任，由企业负责运营。医疗机构负责转诊。', []],
  ['各专项小组具体负责推进各专项行动。', []],
  ['加强领导，市财政局负责保障。', []],
])('%s', (text, expected) => {
  const entries = findSubjectResponsibilities(text).flatMap((clause) => clause.entries)
  for (const { name, start, end } of entries) expect(text.slice(start, end)).toBe(name)
  expect(entries.map(({ name, role }) => `${name} ${role}`)).toEqual(expected)
})
