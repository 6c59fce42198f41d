import { describe, expect, test } from 'vitest'
import {
  findDutyResponsibilities,
  findLeadersInside,
} from '../../../src/text/responsibility-duties.ts'

const rolesOf = (text: string) =>
  findDutyResponsibilities(text).flatMap(({ entries }) =>
    entries.map(({ name, role, start, end }) => {
      expect(text.slice(start, end).replace(/\s+/g, '')).toBe(name)
      return `${name} ${role}`
    }),
  )

describe('lists of duties', () => {
  test.each([
    [
      '市财政局：负责落实经费。\n市教委、市民政局：负责指导学校和养老机构。\n市城管委：牵头组织推进。',
      ['市财政局 support', '市教委 support', '市民政局 support', '市城管委 lead'],
    ],
    [
      '（二）市经济信息委。负责用电安全。\n（三）市公安局。负责查处车辆占用通道。',
      ['市经济信息委 support', '市公安局 support'],
    ],
    [
      '五、责任分工　　（一）省发改委（数字办）　　组织论证项目方案。　　（二）省直其他单位　　做好梳理。\n六、其他　　（一）省财政厅　　无。',
      ['省发改委（数字办） support', '省直其他单位 support'],
    ],
    ['市财政局：负责落实经费。单独一句不成清单。', []],
    [
      '公安部门负责建设警用系统。规划（建设）部门负责建设规划平台；其中，财政部门按照预算管理权限，负责落实资金。',
      ['公安部门 support', '规划（建设）部门 support', '财政部门 support'],
    ],
    [
      '1．\n市住建委是实施的牵头部门，负责制定规范。\n2．各区政府是建设的责任主体，负责实施。\n（五）市林业局负责保护植被。',
      ['市住建委 lead', '各区政府 support', '市林业局 support'],
    ],
    ['公安部门负责建设系统。交通部门负责疏导。', []],
    [
      '二、工作责任分工\n（一）成立基地领导小组\n各市成立小组。\n（二）组建商会\n由市商会组建。',
      [],
    ],
    ['问：谁来负责？\n答：市财政局负责。市教委配合。', []],
  ])('%s', (text, expected) => {
    expect(rolesOf(text)).toEqual(expected)
  })
})

describe('who leads, said inside a sentence', () => {
  test.each([
    ['由省教育厅牵头制订配套政策，规范办学。', ['省教育厅 lead']],
    ['建立由省教育厅牵头、省财政厅参与的协调机制。', ['省教育厅 lead', '省财政厅 support']],
    ['应由区科技局牵头抓总', []],
    ['由各方共同牵头推动。', []],
    ['由市公安局、市财政局负责落实。', ['市公安局 support', '市财政局 support']],
    ['本方案由省金融办负责解释。', []],
    ['由市公安局负责同志担任组长。', []],
    [
      '由省编办牵头，省国土厅、农业厅等部门配合。',
      ['省编办 lead', '省国土厅 support', '农业厅 support'],
    ],
    ['由省发改委牵头，高校和行业组织等参与。', ['省发改委 lead']],
  ])('%s', (text, expected) => {
    const found = findLeadersInside(text).flatMap(({ entries }) => entries)
    expect(found.map(({ name, role }) => `${name} ${role}`)).toEqual(expected)
  })
})
