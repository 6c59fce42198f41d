/** 数字账 as a table: every number of every source and what became of it. */
import { z } from 'astro/zod'
import type { LedgerEntry } from '../corpus/graph.ts'
import { EXCLUSION_REASONS } from '../model/annotation.ts'
import { EXCLUSION_REASON_LABELS, LEDGER_STATUS_LABELS } from '../model/labels.ts'

/** What a published site knows of a number; an unaccounted one stops the build (rule number-unaccounted). */
export const LEDGER_STATUSES = ['target', 'rule', 'excluded'] as const

export const numberRowSchema = z.strictObject({
  document: z.string().meta({ title: '文献', description: '文献编号。', references: 'documents' }),
  text: z.string().meta({ title: '数字', description: '原文中从 start 到 end 的字符，一字不改。' }),
  start: z.int().min(0).meta({ title: '起点', description: '在 sources/文献编号.txt 中的位置。' }),
  end: z.int().min(1).meta({ title: '终点', description: '不含此位置的字符。' }),
  status: z.enum(LEDGER_STATUSES).meta({
    title: '去向',
    description: '入了目标，依规则排除，还是由编者排除。',
    labels: LEDGER_STATUS_LABELS,
  }),
  reason: z.enum(EXCLUSION_REASONS).nullable().meta({
    title: '理由',
    description: '排除的理由；入了目标则空。',
    labels: EXCLUSION_REASON_LABELS,
  }),
  target: z.string().nullable().meta({
    title: '目标',
    description: '目标编号；不入目标则空。',
    referencesInDocument: 'targets',
  }),
})
export type NumberRow = z.infer<typeof numberRowSchema>

/** Rows in the order of `ledger`. Throws on a number that nobody accounted for: `check` reports it with its place. */
export function numberRows(ledger: readonly LedgerEntry[]): NumberRow[] {
  return ledger.map((entry) => {
    if (entry.status === 'unaccounted')
      throw new Error(
        `${entry.document.id}: the number “${entry.text}” at ${entry.start} is not accounted for; run npm run check and correct what it reports`,
      )
    return numberRowSchema.parse({
      document: entry.document.id,
      text: entry.text,
      start: entry.start,
      end: entry.end,
      status: entry.status,
      reason: entry.reason,
      target: entry.target?.id ?? null,
    })
  })
}
