/** 主题, 指标, 单位 and 地区 as tables: the vocabulary that all documents share. */
import { z } from 'astro/zod'
import type {
  CorpusDepartment,
  CorpusIndicator,
  CorpusRegion,
  CorpusTopic,
} from '../corpus/graph.ts'
import { DIRECTION_LABELS, REGION_LEVEL_LABELS } from '../model/labels.ts'
import { DIRECTIONS, REGION_LEVELS } from '../model/registry.ts'
import { siteUrl } from './site-url.ts'

const count = z.int().min(0)

export const departmentRowSchema = z.strictObject({
  id: z
    .string()
    .meta({ title: '单位编号', description: '各地分别编号，不同地区的同名单位不合并。' }),
  name: z.string().meta({ title: '名称', description: '该地文献所印的名称。' }),
  aliases: z.array(z.string()).meta({ title: '别写', description: '该地文献里的其他写法。' }),
  region: z.string().meta({ title: '地区', description: '地区编号。', references: 'regions' }),
  regionName: z.string().meta({ title: '地区名称', description: '本站所用简称。' }),
  leads: count.meta({ title: '牵头任务数', description: '由它牵头的任务。' }),
  supports: count.meta({ title: '责任任务数', description: '由它参与的任务。' }),
  note: z
    .string()
    .nullable()
    .meta({ title: '编者说明', description: '关于名称的说明；没有则空。' }),
  url: z.string().meta({ title: '网址', description: '单位的网页。' }),
})
export type DepartmentRow = z.infer<typeof departmentRowSchema>

/** Rows in the order of `departments`. */
export function departmentRows(
  departments: readonly CorpusDepartment[],
  base: string,
): DepartmentRow[] {
  return departments.map((department) => ({
    id: department.id,
    name: department.name,
    aliases: [...department.aliases],
    region: department.region.id,
    regionName: department.region.name,
    leads: department.leads.length,
    supports: department.supports.length,
    note: department.note,
    url: siteUrl(base, department.url),
  }))
}

export const indicatorRowSchema = z.strictObject({
  id: z.string().meta({ title: '指标编号', description: '各文献共用。' }),
  name: z.string().meta({ title: '名称', description: '本站所定的统一名称。' }),
  aliases: z.array(z.string()).meta({ title: '别写', description: '各文献里的写法。' }),
  topic: z.string().meta({ title: '主题', description: '主题编号。', references: 'topics' }),
  unit: z
    .string()
    .meta({ title: '单位', description: '比较时所用的单位；没有则空。', mayBeEmpty: true }),
  direction: z.enum(DIRECTIONS).meta({
    title: '方向',
    description: '数值越高越好，还是越低越好。',
    labels: DIRECTION_LABELS,
  }),
  comparability: z
    .string()
    .nullable()
    .meta({ title: '比较须知', description: '并列两个数之前须知道的；没有则空。' }),
  notComparableWith: z.array(z.string()).meta({
    title: '不可比',
    description: '看似相同而不可相比的指标编号；理由见指标网页。',
    references: 'indicators',
  }),
  targets: count.meta({ title: '目标数', description: '含重申的目标。' }),
  url: z.string().meta({ title: '网址', description: '指标的网页。' }),
})
export type IndicatorRow = z.infer<typeof indicatorRowSchema>

/** Rows in the order of `indicators`. */
export function indicatorRows(
  indicators: readonly CorpusIndicator[],
  base: string,
): IndicatorRow[] {
  return indicators.map((indicator) => ({
    id: indicator.id,
    name: indicator.name,
    aliases: [...indicator.aliases],
    topic: indicator.topic.id,
    unit: indicator.unit,
    direction: indicator.direction,
    comparability: indicator.comparability,
    notComparableWith: indicator.notComparableWith.map((other) => other.indicator.id),
    targets: indicator.targets.length,
    url: siteUrl(base, indicator.url),
  }))
}

export const topicRowSchema = z.strictObject({
  id: z.string().meta({ title: '主题编号', description: '各表共用。' }),
  name: z.string().meta({ title: '名称', description: '主题的名称。' }),
  glyph: z.string().meta({ title: '字标', description: '与主题颜色同出的一个字。' }),
  scope: z.string().meta({ title: '范围', description: '哪些内容归入这个主题。' }),
  neighbours: z
    .array(z.string())
    .meta({ title: '相邻主题', description: '主题编号。', references: 'topics' }),
  targets: count.meta({ title: '目标数', description: '含重申的目标。' }),
  url: z.string().meta({ title: '网址', description: '主题的网页。' }),
})
export type TopicRow = z.infer<typeof topicRowSchema>

/** Rows in the order of `topics`. */
export function topicRows(topics: readonly CorpusTopic[], base: string): TopicRow[] {
  return topics.map((topic) => ({
    id: topic.id,
    name: topic.name,
    glyph: topic.glyph,
    scope: topic.scope,
    neighbours: topic.neighbourTopics.map((neighbour) => neighbour.topic.id),
    targets: topic.targets.length,
    url: siteUrl(base, topic.url),
  }))
}

export const regionRowSchema = z.strictObject({
  id: z.string().meta({ title: '地区编号', description: '各表共用。' }),
  name: z.string().meta({ title: '简称', description: '本站所用。' }),
  fullName: z.string().meta({ title: '全称', description: '连省、市。' }),
  level: z.enum(REGION_LEVELS).meta({
    title: '性质',
    description: '省级、地级行政区，市辖区、县级市、县，国家级新区、高新区、经开区。',
    labels: REGION_LEVEL_LABELS,
  }),
  province: z.string().meta({ title: '省', description: '所在省级行政区。' }),
  city: z.string().nullable().meta({ title: '市', description: '所在地级行政区；省一级为空。' }),
  documents: count.meta({ title: '文献数', description: '本站收录的。' }),
  departments: count.meta({ title: '单位数', description: '文献点到名的。' }),
  targets: count.meta({ title: '目标数', description: '含重申的目标。' }),
  url: z.string().meta({ title: '网址', description: '地区的网页。' }),
})
export type RegionRow = z.infer<typeof regionRowSchema>

/** Rows in the order of `regions`. */
export function regionRows(regions: readonly CorpusRegion[], base: string): RegionRow[] {
  return regions.map((region) => ({
    id: region.id,
    name: region.name,
    fullName: region.fullName,
    level: region.level,
    province: region.province,
    city: region.city,
    documents: region.documents.length,
    departments: region.departments.length,
    targets: region.targets.length,
    url: siteUrl(base, region.url),
  }))
}
