/** Clauses that a page or an editor's program has broken, and the departments a reader finds in them all the same. */
import { type ClauseExample, example } from './responsibility-examples.ts'

export const BROKEN: ClauseExample[] = [
  example(
    'label and names broken by lines',
    '（责任单\n位：市政务服务和数\n据局、市住房城乡\n建设局）',
    ['市政务服务和数据局', '市住房城乡建设局'],
  ),
  example('page number blanked', '（责任单位：市林业局，各区\n      \n（市）县政府）', [
    '市林业局',
    '各区（市）县政府',
  ]),
  example('justified line', '（ 责 任 单 位 ： 市 林 业 局 、 市 财 政 局 ）', [
    '市林业局',
    '市财政局',
  ]),
  example('break behind a strong ending', '（责任单位：某某高新区管委\n会、市林业局）', [
    '某某高新区管委会',
    '市林业局',
  ]),
  example('verb broken', '（市林业局、各县区政府按职责分\n工负责）', ['市林业局', '各县区政府']),
  example('NBSP', '（责任单位：\u00a0市林业局、\u00a0市财政局\u00a0）', ['市林业局', '市财政局']),
]
