import { expect, test } from 'vitest'
import { findRowResponsibilities } from '../../../src/text/responsibility-rows.ts'

const HEAD = '序号 工作任务 牵头单位 完成时限'

test.each([
  [
    'the cell of names in each row',
    [
      HEAD,
      '1 刷卡乘车 实现在公交、地铁刷卡 市交通局  2021年底',
      '2 入园 在各景点应用 市文化旅游委，各区县政府  2021年底',
    ],
    ['市交通局 lead', '市文化旅游委 lead', '各区县政府 lead'],
  ],
  [
    'as many cells as heads, in their order',
    [
      '序号 任务 牵头单位 配合单位',
      '1 建园 市教育局 市财政局、市住建局',
      '2 修路 市住建局 市财政局',
      '3 造林 市林业局',
    ],
    ['市教育局 lead', '市财政局 support', '市住建局 support', '市住建局 lead', '市财政局 support'],
  ],
  [
    'a title stands for a head that lost its words',
    [
      '附件：重点任务项目责任清单',
      '分 责 主要建设',
      '1 实施搬迁工程。 市发展改革委、市农业农村委 搬迁4.66万人。  34  5',
      '2 加强建设。 市交通局、市水利局 建设道路。  120  35',
    ],
    ['市发展改革委 support', '市农业农村委 support', '市交通局 support', '市水利局 support'],
  ],
  [
    'a group beside a body',
    [
      '序号 任务 完成时限 牵头单位 配合单位',
      '1 创建示范区。 2016年年底前 市科委 市政府有关部门',
      '2 建设基地。 2017年年底前 市教委 市科委',
    ],
    ['市科委 lead', '市政府有关部门 support', '市教委 lead', '市科委 support'],
  ],
  ['one row is a sentence', [HEAD, '1 刷卡乘车 市交通局  2021年底'], []],
  ['no head, no table', ['1 刷卡 市交通局  2021年底', '2 入园 市旅游局  2021年底'], []],
  [
    'the next section ends the table',
    [HEAD, '三、保障措施', '1 刷卡 市交通局  2021年底', '2 入园 市旅游局  2021年底'],
    [],
  ],
])('%s', (_, lines, expected) => {
  const text = lines.join('\n')
  const entries = findRowResponsibilities(text).flatMap((clause) => clause.entries)
  for (const { name, start, end } of entries) expect(text.slice(start, end)).toBe(name)
  expect(entries.map(({ name, role }) => `${name} ${role}`)).toEqual(expected)
})
