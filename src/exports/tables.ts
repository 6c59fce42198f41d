/** The tables that the site gives away: the only list of them. */
import type { z } from 'astro/zod'
import type { Corpus } from '../corpus/graph.ts'
import type { Cell } from './csv.ts'
import { numberRowSchema, numberRows } from './ledger-rows.ts'
import {
  measureRowSchema,
  measureRows,
  responsibilityRowSchema,
  responsibilityRows,
} from './measure-rows.ts'
import { noteRowSchema, noteRows, termRowSchema, termRows } from './note-rows.ts'
import { proposalRowSchema, proposalRows } from './proposal-rows.ts'
import {
  departmentRowSchema,
  departmentRows,
  indicatorRowSchema,
  indicatorRows,
  regionRowSchema,
  regionRows,
  topicRowSchema,
  topicRows,
} from './registry-rows.ts'
import { type TableField, tableFields } from './table-schema.ts'
import { targetRowSchema, targetRows } from './target-rows.ts'
import { documentRowSchema, documentRows, passageRowSchema, passageRows } from './text-rows.ts'

export type TableRow = Readonly<Record<string, Cell>>

export interface Table {
  /** File name without ending. */
  name: string
  title: string
  description: string
  /** Columns that together name a row. */
  key: readonly string[]
  fields: TableField[]
  /** Column names in order. */
  columns: string[]
  /** Sorted as the corpus is. `base` is the path under which the site stands. */
  rows(corpus: Corpus, base: string): TableRow[]
}

function table<Schema extends z.ZodObject>(
  name: string,
  title: string,
  key: readonly (keyof z.infer<Schema> & string)[],
  schema: Schema,
  description: string,
  rows: (corpus: Corpus, base: string) => (z.infer<Schema> & TableRow)[],
): Table {
  const fields = tableFields(schema)
  return { name, title, key, fields, description, columns: Object.keys(schema.shape), rows }
}

/** In the order in which they are shown. */
export const TABLES: readonly Table[] = [
  table('documents', '文献', ['id'], documentRowSchema, '一行一份文献。', (corpus, base) =>
    documentRows(corpus.documents, base),
  ),
  table(
    'passages',
    '段落',
    ['document', 'id'],
    passageRowSchema,
    '一行一段：标题、段落、责任条款或表格的一行。合起来就是除略去的网页文字之外的全部原文。',
    (corpus, base) => passageRows(corpus.documents, base),
  ),
  table(
    'targets',
    '目标',
    ['document', 'id'],
    targetRowSchema,
    '一行一个目标：原文对将来作出的、带数字的承诺。部门建议不在其内。',
    (corpus, base) => targetRows(corpus.targets, base),
  ),
  table(
    'measures',
    '任务',
    ['document', 'id'],
    measureRowSchema,
    '一行一条任务：文献中带编号的标题及其正文。',
    (corpus, base) => measureRows(corpus.measures, base),
  ),
  table(
    'responsibilities',
    '责任',
    ['document', 'start'],
    responsibilityRowSchema,
    '一行是一条任务的责任条款点到的一个单位。',
    (corpus) => responsibilityRows(corpus.documents.flatMap((each) => each.responsibilities)),
  ),
  table(
    'departments',
    '单位',
    ['id'],
    departmentRowSchema,
    '一行一个单位，各地分别登记。',
    (corpus, base) => departmentRows(corpus.departments, base),
  ),
  table(
    'indicators',
    '指标',
    ['id'],
    indicatorRowSchema,
    '一行一个指标：各文献之间可以对照的同一件事。',
    (corpus, base) => indicatorRows(corpus.indicators, base),
  ),
  table('topics', '主题', ['id'], topicRowSchema, '一行一个主题。', (corpus, base) =>
    topicRows(corpus.topics, base),
  ),
  table(
    'proposals',
    '部门建议',
    ['document', 'id'],
    proposalRowSchema,
    '一行是征求意见时一个单位请求的一处改动。不是目标，也不是责任。',
    (corpus, base) =>
      proposalRows(
        corpus.documents.flatMap((each) => each.proposals),
        base,
      ),
  ),
  table(
    'numbers',
    '数字账',
    ['document', 'start'],
    numberRowSchema,
    '一行是原文里的一个数字和它的去向，一个不落。',
    (corpus) => numberRows(corpus.documents.flatMap((each) => each.ledger)),
  ),
  table(
    'notes',
    '校注',
    ['document', 'id'],
    noteRowSchema,
    '一行一条校注。是编者的话，不是原文。',
    (corpus, base) =>
      noteRows(
        corpus.documents.flatMap((each) => each.notes),
        base,
      ),
  ),
  table('regions', '地区', ['id'], regionRowSchema, '一行一个地区。', (corpus, base) =>
    regionRows(corpus.regions, base),
  ),
  table(
    'terms',
    '词条',
    ['id'],
    termRowSchema,
    '一行一个词条。释义是编者的话，不是原文。',
    (corpus, base) => termRows(corpus.terms, base),
  ),
]

/** The table of that name. Throws when there is none. */
export function tableNamed(name: string): Table {
  const found = TABLES.find((candidate) => candidate.name === name)
  if (!found)
    throw new Error(
      `there is no table “${name}”; the tables are ${TABLES.map((each) => each.name).join(', ')}`,
    )
  return found
}
