/** 文献 and their passages as tables: what the texts are and how search and quotations cut them. */
import { z } from 'astro/zod'
import type { CorpusDocument } from '../corpus/graph.ts'
import { DOCUMENT_KINDS } from '../model/document.ts'
import { DOCUMENT_KIND_LABELS } from '../model/labels.ts'
import { sectionWords } from './section-words.ts'
import { siteUrl } from './site-url.ts'

export const documentRowSchema = z.strictObject({
  id: z.string().meta({ title: '文献编号', description: '网址、文件名与各表都用它。' }),
  title: z.string().meta({ title: '标题', description: '原文标题。' }),
  subtitle: z.string().nullable().meta({ title: '副标题', description: '原文没有则空。' }),
  shortTitle: z.string().meta({ title: '简称', description: '本站所拟，用于列表。' }),
  region: z.string().meta({ title: '地区', description: '地区编号。', references: 'regions' }),
  regionName: z.string().meta({ title: '地区名称', description: '本站所用简称。' }),
  kind: z.enum(DOCUMENT_KINDS).meta({
    title: '文种',
    description: '征求意见稿并非定案，引用时须注明。',
    labels: DOCUMENT_KIND_LABELS,
  }),
  issuer: z
    .string()
    .nullable()
    .meta({ title: '发文单位', description: '文献自身未载明则空，不推测。' }),
  publisher: z
    .string()
    .nullable()
    .meta({ title: '发布者', description: '登载它的报刊或网站；未载明则空。' }),
  published: z.string().nullable().meta({
    title: '发布日期',
    description: '文献自身所载的日期；未载明则空，不推测。',
    fieldType: 'date',
  }),
  horizon: z
    .string()
    .nullable()
    .meta({ title: '全文年限', description: '未另写期限的承诺所到的年份；未载明则空。' }),
  part: z
    .int()
    .min(1)
    .nullable()
    .meta({ title: '连载序号', description: '连载的第几部分；不是连载则空。' }),
  sourceFile: z.string().meta({ title: '源文件', description: '源文件在项目仓库里的路径。' }),
  sha256: z.string().meta({ title: '摘要', description: '源文件字节的 SHA-256 摘要，十六进制。' }),
  sourceLength: z.int().min(0).meta({ title: '源文字数', description: '源文的 Unicode 码点数。' }),
  targets: z.int().min(0).meta({ title: '目标数', description: '含重申的目标。' }),
  measures: z
    .int()
    .min(0)
    .meta({ title: '任务数', description: '带编号的任务及其中自带责任条款的部分。' }),
  responsibilities: z
    .int()
    .min(0)
    .meta({ title: '责任条目数', description: '一条任务点名一个单位算一条。' }),
  absences: z
    .array(z.string())
    .meta({ title: '缺项', description: '文献没有说的；读合计数之前先看这一栏。' }),
  url: z.string().meta({ title: '网址', description: '文献的网页。' }),
})
export type DocumentRow = z.infer<typeof documentRowSchema>

/** Rows in the order of `documents`. */
export function documentRows(documents: readonly CorpusDocument[], base: string): DocumentRow[] {
  return documents.map((document) => ({
    id: document.id,
    title: document.title,
    subtitle: document.subtitle,
    shortTitle: document.shortTitle,
    region: document.region.id,
    regionName: document.region.name,
    kind: document.kind,
    issuer: document.issuer,
    publisher: document.publisher,
    published: document.published,
    horizon: document.horizon,
    part: document.part?.number ?? null,
    sourceFile: document.source.file,
    sha256: document.source.sha256,
    sourceLength: document.sourceLength,
    targets: document.targets.length,
    measures: document.measures.length,
    responsibilities: document.responsibilities.length,
    absences: [...document.absences],
    url: siteUrl(base, document.url),
  }))
}

export const passageRowSchema = z.strictObject({
  id: z.string().meta({ title: '段落编号', description: '在一份文献内唯一；也是网页上的锚点。' }),
  document: z.string().meta({ title: '文献', description: '文献编号。', references: 'documents' }),
  section: z.string().nullable().meta({
    title: '章节',
    description: '所在章节的标题，由外到内用“ › ”相连；第一个标题之前则空。',
  }),
  text: z.string().meta({ title: '文字', description: '原文中从 start 到 end 的字符，一字不改。' }),
  start: z.int().min(0).meta({ title: '起点', description: '在 sources/文献编号.txt 中的位置。' }),
  end: z.int().min(1).meta({ title: '终点', description: '不含此位置的字符。' }),
  url: z.string().meta({ title: '网址', description: '网页上这一段的所在。' }),
})
export type PassageRow = z.infer<typeof passageRowSchema>

/** Rows by document in the order given, then in text order. */
export function passageRows(documents: readonly CorpusDocument[], base: string): PassageRow[] {
  return documents.flatMap((document) =>
    document.passages.map((passage) => ({
      id: passage.id,
      document: document.id,
      section: sectionWords(passage),
      text: passage.text,
      start: passage.start,
      end: passage.end,
      url: siteUrl(base, passage.url),
    })),
  )
}
