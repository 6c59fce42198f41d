import { expect, test } from 'vitest'
import { headingEnd, readHeading } from '../../../src/text/heading-end.ts'
import { headingShape } from '../../../src/text/heading-shape.ts'
import { toWide } from '../wide.ts'

const TEXT = '各级各部门要把这项工作摆上重要议事日程,层层压实责任,确保落到实处。'

/** `|` marks where the heading ends. */
test.each([
  ['line', '一、总体要求|'],
  ['line', '(二)主要目标:|'],
  ['line', '附件2|'],
  ['line', '第二章|'],
  ['line', '三、加快转型,建设现代化产业体系|'],
  ['tag', `第一条 【目的】|${TEXT}`],
  ['run-in', `1.加强组织领导。|${TEXT}`],
  ['run-in', `(一)指导思想:|${TEXT}`],
  ['run-in', `1、指导思想　　|${TEXT}`],
  ['lone', '(一)以更高标准打造生态高地。|'],
  ['sentence', '|(三)符合信用管理规定;'],
  ['sentence', '|1.具体标准如下:'],
  ['sentence', '|2.由申报单位提出资金申请。审核后拨付。'],
  ['sentence', '|(二)对获得认定的企业,给予奖励。'],
  ['sentence', '|3.年度用水量下降的,按比例返还。'],
  ['sentence', '|(1)换电设施:按容量计算每千瓦补贴两千元,连续补贴三年,不重复享受。'],
  [
    'sentence',
    '|1.全省推进各项改革任务落地见效,确保营商环境在同类地区中走在前列并加快政务一体化共享交换平台建设。推动落实。',
  ],
])('%s: %s', (form, marked) => {
  for (const text of [marked, toWide(marked).replaceAll('｜', '|')]) {
    const end = text.indexOf('|')
    const line = text.replace('|', '')
    const shape = headingShape(line)
    if (!shape) throw new Error('no number')
    expect(readHeading(line, shape)).toEqual({ form, end })
    expect(headingEnd(line)).toBe(end)
  }
})

test('a sentence with nothing but a clause behind it stands alone', () => {
  const line = '1.建成服务中心。（责任单位：市民政局）'
  const shape = headingShape(line)
  if (!shape) throw new Error('no number')
  expect(readHeading(line, shape, () => false).form).toBe('lone')
  expect(readHeading(line, shape).form).toBe('run-in')
})

test('a line without a number has no heading of its own', () => {
  expect(headingEnd('总体要求')).toBe(0)
})
