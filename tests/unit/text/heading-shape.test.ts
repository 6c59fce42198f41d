import { expect, test } from 'vitest'
import { headingEnd, headingShape, inlineTaskStarts } from '../../../src/text/heading-shape.ts'

test.each([
  ['一、总体要求', 'cjk', '一'],
  ['（一）指导思想', 'cjk-brackets', '一'],
  ['(三)重大战略。根据', 'cjk-brackets', '三'],
  ['第三章 保障', 'chapter', '第三章'],
  ['第五条 【能源】', 'article', '第五条'],
  ['工作18:增强兰州', 'task', '工作18'],
  ['1. 深化', 'arabic', '1'],
  ['１．深化', 'arabic', '1'],
  ['1、指导思想', 'arabic-comma', '1'],
  ['2.2035年,基本建成', 'arabic', '2'],
  ['1 持续推进', 'arabic-space', '1'],
  ['专栏3  工业大数据', 'box', '专栏3'],
])('%s is %s %s', (line, style, number) => {
  expect(headingShape(line)).toMatchObject({ style, number })
})

test.each(['3.5%以上', '2020年,高新区', '10个以上', '一是加强', '统筹推进'])(
  '%s is no heading',
  (line) => {
    expect(headingShape(line)).toBeNull()
  },
)

test('a heading runs to its line or to its first full stop', () => {
  expect(headingEnd('一、总体要求')).toBe(6)
  expect(headingEnd('1. 深化改革。扎实推进')).toBe(8)
  expect(headingEnd('第一条 【目的】为贯彻')).toBe(8)
  expect(
    headingEnd(
      '1.全省推进各项改革任务落地见效,确保新区营商环境在国家级新区中走在前列并加快政务一体化共享交换平台建设。推动',
    ),
  ).toBe(0)
})

test('tasks begin inside paragraphs', () => {
  expect(inlineTaskStarts('项目布设。工作24:全面理顺')).toEqual([5])
})
