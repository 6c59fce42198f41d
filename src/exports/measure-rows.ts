/** 任务 and 责任 as tables: what is to be done, and which department a clause names for it. */
import { z } from 'astro/zod'
import type { CorpusMeasure, Responsibility } from '../corpus/graph.ts'
import { ROLE_LABELS } from '../model/labels.ts'
import { ROLES } from '../model/measure.ts'
import { siteUrl } from './site-url.ts'

export const measureRowSchema = z.strictObject({
  id: z.string().meta({ title: '任务编号', description: '在一份文献内唯一；也是网页上的锚点。' }),
  document: z.string().meta({ title: '文献', description: '文献编号。', references: 'documents' }),
  number: z
    .string()
    .nullable()
    .meta({ title: '序号', description: '原文所印，如“1”“工作18”；没有则空。' }),
  title: z.string().meta({ title: '任务', description: '任务的标题。' }),
  topic: z.string().meta({ title: '主题', description: '主题编号。', references: 'topics' }),
  partOf: z.string().nullable().meta({
    title: '所属任务',
    description: '没有编号、另有责任条款的部分，属于哪一条任务；否则空。',
    referencesInDocument: 'measures',
  }),
  lead: z.array(z.string()).meta({
    title: '牵头单位',
    description: '单位编号，依原文次序；没有载明则空。',
    references: 'departments',
  }),
  support: z.array(z.string()).meta({
    title: '责任单位',
    description: '责任、配合、参加单位的编号，依原文次序；没有载明则空。',
    references: 'departments',
  }),
  start: z.int().min(0).meta({ title: '起点', description: '标题连同正文的起点。' }),
  end: z.int().min(1).meta({ title: '终点', description: '不含此位置的字符。' }),
  url: z.string().meta({ title: '网址', description: '网页上任务标题的所在。' }),
})
export type MeasureRow = z.infer<typeof measureRowSchema>

/** Rows in the order of `measures`. */
export function measureRows(measures: readonly CorpusMeasure[], base: string): MeasureRow[] {
  return measures.map((measure) => ({
    id: measure.id,
    document: measure.document.id,
    number: measure.number,
    title: measure.title,
    topic: measure.topic.id,
    partOf: measure.partOf?.id ?? null,
    lead: measure.lead.map((department) => department.id),
    support: measure.support.map((department) => department.id),
    start: measure.start,
    end: measure.end,
    url: siteUrl(base, measure.url),
  }))
}

export const responsibilityRowSchema = z.strictObject({
  document: z.string().meta({ title: '文献', description: '文献编号。', references: 'documents' }),
  measure: z
    .string()
    .meta({ title: '任务', description: '任务编号。', referencesInDocument: 'measures' }),
  role: z.enum(ROLES).meta({
    title: '分工',
    description: '牵头单位为牵头；责任、配合、参加单位为责任。',
    labels: ROLE_LABELS,
  }),
  department: z
    .string()
    .meta({ title: '单位', description: '单位编号。', references: 'departments' }),
  name: z.string().meta({ title: '原文写作', description: '条款中所印的名称。' }),
  start: z.int().min(0).meta({ title: '起点', description: '名称的起点。' }),
  end: z.int().min(1).meta({ title: '终点', description: '不含此位置的字符。' }),
})
export type ResponsibilityRow = z.infer<typeof responsibilityRowSchema>

/** Rows in the order of `responsibilities`. */
export function responsibilityRows(
  responsibilities: readonly Responsibility[],
): ResponsibilityRow[] {
  return responsibilities.map((responsibility) => ({
    document: responsibility.document.id,
    measure: responsibility.measure.id,
    role: responsibility.role,
    department: responsibility.department.id,
    name: responsibility.name,
    start: responsibility.start,
    end: responsibility.end,
  }))
}
