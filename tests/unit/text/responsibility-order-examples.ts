/** Clauses of documents that say once who of several leads, and what holds from there on. */
import { type ClauseExample, example } from './responsibility-examples.ts'

export const ORDERED: ClauseExample[] = [
  example(
    'the first of each group leads',
    '完成。（责任单位：甲市能源局、市经信委；乙省能源局、科技厅；两省市列首位的为牵头单位，下同）\n做好。（责任单位：甲市水利局、市财政局；乙省水利厅、财政厅）',
    ['*甲市能源局', '市经信委', '*乙省能源局', '科技厅'],
    ['*甲市水利局', '市财政局', '*乙省水利厅', '财政厅'],
  ),
  example(
    'comma',
    '(责任单位:甲局,乙局、丙局。逗号前为牵头单位,下同)再如(责任单位:丁局,戊局)',
    ['*甲局', '乙局', '丙局'],
    ['*丁局', '戊局'],
  ),
  example(
    'before the first clause',
    '责任单位中排在第一位的为牵头单位，下同。\n建园。（责任单位：甲局、乙局）',
    ['*甲局', '乙局'],
  ),
  example(
    'listed first',
    '建园。（甲局、乙局按职责分工负责，列第一位的为牵头单位，下同）修路。（丙局、丁局按职责分工负责）',
    ['*甲局', '乙局'],
    ['*丙局', '丁局'],
  ),
  example(
    'not before it is stated',
    '建园。（责任单位：甲局、乙局）修路。（责任单位：丙局、丁局，第一个单位为牵头单位，下同）',
    ['甲局', '乙局'],
    ['*丙局', '丁局'],
  ),
  example('note behind all', '建园。（责任单位：甲局、乙局）\n注：责任单位列首位的为牵头单位。', [
    '*甲局',
    '乙局',
  ]),
  example(
    'helpers never lead',
    '排第一的为牵头单位。\n建园。\n责任单位：甲局、乙局\n配合单位：丙局、丁局\n',
    ['*甲局', '乙局'],
    ['丙局', '丁局'],
  ),
  example('a word says more', '排第一的为牵头单位。\n（甲局、乙局牵头，丙局配合）', [
    '*甲局',
    '*乙局',
    '丙局',
  ]),
  example(
    'last words of a paragraph',
    '投资增长10%，占比不低于55%，由县发改局牵头，县工信局、县住建局配合。\n',
    ['*县发改局', '县工信局', '县住建局'],
  ),
  example(
    'names that answer, at its end',
    '贷款增长12%，净增3亿元，县金融办、人行南川支行负责。\n',
    ['县金融办', '人行南川支行'],
  ),
]
