/** 目标 as a table: one row a target, every field of the record and where its words stand. */
import { z } from 'astro/zod'
import type { CorpusTarget } from '../corpus/graph.ts'
import { COMPARATOR_NAMES, DUE_BASIS_LABELS, TARGET_KIND_LABELS } from '../model/labels.ts'
import { COMPARATORS, DUE_BASES, TARGET_KINDS, TIERS } from '../model/target.ts'
import { sectionWords } from './section-words.ts'
import { siteUrl } from './site-url.ts'

export const targetRowSchema = z.strictObject({
  id: z.string().meta({ title: '目标编号', description: '在一份文献内唯一；也是网页上的锚点。' }),
  document: z.string().meta({ title: '文献', description: '文献编号。', references: 'documents' }),
  indicator: z
    .string()
    .meta({ title: '指标', description: '指标编号。', references: 'indicators' }),
  indicatorName: z.string().meta({ title: '指标名称', description: '本站给指标的统一名称。' }),
  kind: z.enum(TARGET_KINDS).meta({
    title: '类别',
    description:
      '水平是“达到多少”，增减是“增长或下降多少”，数量是“做成多少个”，累计是几年合计，相对是与别处比较。',
    labels: TARGET_KIND_LABELS,
  }),
  comparator: z.enum(COMPARATORS).meta({
    title: '限定',
    description: '原文怎样限定这个数：以上、以内、突破、左右，或径直写出。',
    labels: COMPARATOR_NAMES,
  }),
  value: z.number().meta({ title: '数值', description: '原文所写的数；区间取下限；下降为负。' }),
  valueMax: z
    .number()
    .nullable()
    .meta({ title: '数值上限', description: '区间的上限；不是区间则空。' }),
  unit: z.string().meta({
    title: '单位',
    description: '原文所写，万、亿留在单位里（“3万人”是 3、万人）；原文脱漏单位则空。',
    mayBeEmpty: true,
  }),
  tier: z.enum(TIERS).nullable().meta({ title: '档次', description: '分档目标属哪一档。' }),
  reference: z
    .string()
    .nullable()
    .meta({ title: '比较对象', description: '相对目标与谁相比，照录原文。' }),
  due: z.string().nullable().meta({
    title: '期限',
    description: '年、年月或年月日，精确到原文所说为止；未载明则空。',
  }),
  dueBasis: z.enum(DUE_BASES).meta({
    title: '期限依据',
    description: '期限出自本句、本节，还是由全文年限推得。',
    labels: DUE_BASIS_LABELS,
  }),
  dueWords: z
    .string()
    .nullable()
    .meta({ title: '期限原文', description: '说出期限的原文；附近没有则空。' }),
  topic: z.string().meta({ title: '主题', description: '主题编号。', references: 'topics' }),
  quote: z
    .string()
    .meta({ title: '引文', description: '原文中从 start 到 end 的字符，一字不改。' }),
  start: z
    .int()
    .min(0)
    .meta({ title: '引文起点', description: '在 sources/文献编号.txt 中的位置。' }),
  end: z.int().min(1).meta({ title: '引文终点', description: '不含此位置的字符。' }),
  numberStart: z.int().min(0).meta({ title: '数字起点', description: '引文中数字本身的起点。' }),
  numberEnd: z.int().min(1).meta({ title: '数字终点', description: '不含此位置的字符。' }),
  section: z.string().nullable().meta({
    title: '章节',
    description: '所在章节的标题，由外到内用“ › ”相连；第一个标题之前则空。',
  }),
  measure: z.string().nullable().meta({
    title: '任务',
    description: '所属任务的编号；不属任何任务则空。',
    referencesInDocument: 'measures',
  }),
  lead: z.array(z.string()).meta({
    title: '牵头单位',
    description: '所属任务的牵头单位编号。',
    references: 'departments',
  }),
  support: z.array(z.string()).meta({
    title: '责任单位',
    description: '所属任务的责任单位编号。',
    references: 'departments',
  }),
  restates: z.string().nullable().meta({
    title: '重申',
    description: '所重申的目标编号；首次提出则空。统计时不应重复计入。',
    referencesInDocument: 'targets',
  }),
  sic: z
    .string()
    .nullable()
    .meta({ title: '原文如此', description: '原文此处自身的讹误；没有则空。' }),
  url: z.string().meta({ title: '网址', description: '网页上这些字的所在。' }),
})
export type TargetRow = z.infer<typeof targetRowSchema>

/** Rows in the order of `targets`; `base` is the path under which the site stands. */
export function targetRows(targets: readonly CorpusTarget[], base: string): TargetRow[] {
  return targets.map((target) => ({
    id: target.id,
    document: target.document.id,
    indicator: target.indicator.id,
    indicatorName: target.indicator.name,
    kind: target.kind,
    comparator: target.comparator,
    value: target.value,
    valueMax: target.valueMax,
    unit: target.unit,
    tier: target.tier,
    reference: target.reference,
    due: target.due.date,
    dueBasis: target.due.basis,
    dueWords: target.due.words,
    topic: target.topic.id,
    quote: target.quote,
    start: target.start,
    end: target.end,
    numberStart: target.numberStart,
    numberEnd: target.numberEnd,
    section: sectionWords(target.passage),
    measure: target.measure?.id ?? null,
    lead: (target.measure?.lead ?? []).map((department) => department.id),
    support: (target.measure?.support ?? []).map((department) => department.id),
    restates: target.restates?.id ?? null,
    sic: target.sic,
    url: siteUrl(base, target.url),
  }))
}
