/** 校注 and 释 as tables: the editors' own words, kept apart from the sources'. */
import { z } from 'astro/zod'
import type { CorpusNote, CorpusTerm } from '../corpus/graph.ts'
import { NOTE_KINDS } from '../model/annotation.ts'
import { NOTE_KIND_LABELS } from '../model/labels.ts'
import { siteUrl } from './site-url.ts'

export const noteRowSchema = z.strictObject({
  id: z.string().meta({ title: '校注编号', description: '在一份文献内唯一；也是网页上的锚点。' }),
  document: z.string().meta({ title: '文献', description: '文献编号。', references: 'documents' }),
  kind: z.enum(NOTE_KINDS).meta({
    title: '类别',
    description: '指出原文自身的讹误，或作说明。',
    labels: NOTE_KIND_LABELS,
  }),
  text: z.string().meta({ title: '校注', description: '编者的话，不是原文。' }),
  quote: z
    .string()
    .meta({ title: '所注文字', description: '原文中从 start 到 end 的字符，一字不改。' }),
  start: z.int().min(0).meta({ title: '起点', description: '在 sources/文献编号.txt 中的位置。' }),
  end: z.int().min(1).meta({ title: '终点', description: '不含此位置的字符。' }),
  passage: z
    .string()
    .meta({ title: '段落', description: '所在段落的编号。', referencesInDocument: 'passages' }),
  url: z.string().meta({ title: '网址', description: '网页上这条校注的所在。' }),
})
export type NoteRow = z.infer<typeof noteRowSchema>

/** Rows in the order of `notes`. */
export function noteRows(notes: readonly CorpusNote[], base: string): NoteRow[] {
  return notes.map((note) => ({
    id: note.id,
    document: note.document.id,
    kind: note.kind,
    text: note.text,
    quote: note.quote,
    start: note.start,
    end: note.end,
    passage: note.passage.id,
    url: siteUrl(base, note.url),
  }))
}

export const termRowSchema = z.strictObject({
  id: z.string().meta({ title: '词条编号', description: '各文献共用。' }),
  name: z.string().meta({ title: '词', description: '词条。' }),
  aliases: z.array(z.string()).meta({ title: '别写', description: '各文献里的其他写法。' }),
  definition: z.string().meta({ title: '释义', description: '编者的话，不是原文。' }),
  uses: z.int().min(0).meta({ title: '出现处数', description: '各文献中标出的次数。' }),
  url: z.string().meta({ title: '网址', description: '词条的所在。' }),
})
export type TermRow = z.infer<typeof termRowSchema>

/** Rows in the order of `terms`. */
export function termRows(terms: readonly CorpusTerm[], base: string): TermRow[] {
  return terms.map((term) => ({
    id: term.id,
    name: term.name,
    aliases: [...term.aliases],
    definition: term.definition,
    uses: term.uses.length,
    url: siteUrl(base, term.url),
  }))
}
