import { describe, expect, test } from 'vitest'
import { findTableResponsibilities } from '../../../src/text/responsibility-table.ts'

/** One list a cell, leaders marked with a star. */
function read(...lines: string[]): string[][] {
  const text = lines.join('\n')
  return findTableResponsibilities(text).map(({ entries, start, end }) => {
    for (const entry of entries) {
      expect(text.slice(entry.start, entry.end)).toBe(entry.name)
      expect(start <= entry.start && entry.end <= end).toBe(true)
    }
    return entries.map(({ role, name }) => (role === 'lead' ? `*${name}` : name))
  })
}

describe('rows with tabs', () => {
  test('roles by column', () => {
    expect(
      read(
        '序号\t工作任务\t牵头单位\t配合单位\t完成时限',
        '1\t新建园所\t市教育局\t市财政局、各区\t2025年',
        '2\t新建道路\t市住建局\t/\t2025年',
      ),
    ).toEqual([['*市教育局'], ['市财政局', '各区'], ['*市住建局']])
  })

  test('gaps part cells as well as tabs', () => {
    expect(
      read(
        '序号　任务　牵头单位　配合单位',
        '1　新建园所　市教育局　市财政局、各区',
        '2  新建道路  市住建局  市财政局',
      ),
    ).toEqual([['*市教育局'], ['市财政局', '各区'], ['*市住建局'], ['市财政局']])
  })

  test('a cell that spans rows is missing at the left', () => {
    expect(read('任务\t措施\t责任单位', '建园\t选址\t市教育局', '动工\t市住建局')).toEqual([
      ['市教育局'],
      ['市住建局'],
    ])
  })
})

describe('one cell a line', () => {
  const HEAD = ['序号', '工作事项', '主要内容', '牵头单位', '配合单位']

  test('rows of names under neighbouring heads', () => {
    expect(
      read(
        ...HEAD,
        '1',
        '建园',
        '新建园所。',
        '市教育局',
        '市财政局，各区',
        '',
        '扩建园所。',
        '各区',
        '/',
      ),
    ).toEqual([['*市教育局'], ['市财政局', '各区'], ['*各区']])
  })

  test('heads of offices', () => {
    expect(
      read('事项', '局内牵头处室', '局内配合处室', '建园', '规划处', '财务处、人事处'),
    ).toEqual([['*规划处'], ['财务处', '人事处']])
  })

  test('one head needs numbered rows', () => {
    expect(read('任务', '责任单位', '1', '建园。', '市教育局', '某某市人民政府')).toEqual([])
    expect(read('任务', '责任单位', '1', '建园。', '市教育局', '2', '修路。', '市住建局')).toEqual([
      ['市教育局'],
      ['市住建局'],
    ])
  })

  test('a task that looks like a department', () => {
    expect(
      read('序号', '任务', '牵头单位', '配合单位', '1', '区域医疗中心', '市卫健委', '市财政局'),
    ).toEqual([['*市卫健委'], ['市财政局']])
  })

  test('a row that does not fit is left to the reader', () => {
    expect(
      read(
        ...HEAD,
        '1',
        '建园',
        '新建园所。',
        '市教育局',
        '市财政局',
        '市住建局',
        '市林业局',
        '市水利局',
      ),
    ).toEqual([])
  })

  test('the lines behind the table are none of it', () => {
    expect(
      read(...HEAD, '1', '建园', '新建园所。', '市教育局', '各区', '附件2', '市财政局', '市住建局'),
    ).toEqual([['*市教育局'], ['各区']])
  })
})

test('words that only look like a head make no table', () => {
  expect(read('责任单位', '市教育局', '市财政局')).toEqual([])
  expect(read('序号', '单位', '意见', '1', '区教育局', '责任单位增加区民政局')).toEqual([])
})
