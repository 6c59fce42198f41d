/** 文献: one source text with everything that is declared about it; the frontmatter of an MDX file. */
import { z } from 'astro/zod'
import { exclusionSchema, noteSchema, omissionSchema, proposalSchema } from './annotation.ts'
import { dateSchema, daySchema } from './date.ts'
import { regionIdSchema, wordsSchema } from './id.ts'
import { measureSchema } from './measure.ts'
import { targetSchema } from './target.ts'
import { undecidedFieldsSchema } from './undecided.ts'

export const DOCUMENT_KINDS = [
  'work-report',
  'report-digest',
  'plan',
  'draft-for-comment',
  'press-article',
  'notice',
] as const
export const documentKindSchema = z.enum(DOCUMENT_KINDS)
export type DocumentKind = z.infer<typeof documentKindSchema>

export const documentSchema = z.strictObject({
  title: wordsSchema.describe('题名，照原文抄写'),
  subtitle: wordsSchema.nullable().default(null).describe('副题，照原文抄写；没有就写 null'),
  /** A few characters for lists and the cover slip. */
  shortTitle: wordsSchema.describe('简称，几个字，用在列表和书签上；编者自拟'),
  region: regionIdSchema,
  kind: documentKindSchema.describe(
    '文体：work-report 工作报告，report-digest 报告摘要，plan 规划或方案，draft-for-comment 征求意见稿，press-article 报道，notice 通知',
  ),
  issuer: wordsSchema.nullable().describe('发文机关，照原文抄写；原文没有就写 null'),
  publisher: wordsSchema.nullable().describe('登载者（报纸、网站），照原文抄写；没有就写 null'),
  /** The day the document itself gives; null when it gives none. Never guessed. */
  published: daySchema
    .nullable()
    .describe('原文载明的发布日期 "YYYY-MM-DD"，加引号；没有就写 null，从不推测'),
  /** The year (or date) to which its undated promises run; null when it states none. */
  horizon: dateSchema
    .nullable()
    .describe('没有写期限的承诺到哪一年为止，如 "2025"；原文没有说就写 null'),
  source: z
    .strictObject({
      file: z
        .string()
        .describe('原文文件，一字不动地放在 seeds/ 里')
        .regex(/^seeds\/[a-z0-9-]+\.txt$/, {
          error: 'must name a file seeds/….txt',
        }),
      sha256: z
        .string()
        .describe('原文文件的 SHA-256 摘要')
        .regex(/^[0-9a-f]{64}$/, {
          error: 'must be the 64 hexadecimal digits of the SHA-256 digest of the source file',
        }),
    })
    .describe('原文文件及其 SHA-256 摘要'),
  /** For a serial: which part this is and what is missing. */
  part: z
    .strictObject({ number: z.int().min(1), missing: wordsSchema })
    .nullable()
    .default(null)
    .describe('连载的第几部分，缺哪些'),
  /** For a consultation: the period in which comments were taken, and the state the page gave. */
  consultation: z
    .strictObject({ from: daySchema, to: daySchema, state: wordsSchema })
    .nullable()
    .default(null)
    .describe('征求意见的起止日期和网页所标的状态'),
  /** What a reader has to know before reading: one or two sentences by the editor. */
  editorial: wordsSchema.nullable().default(null).describe('编者按：读者读之前该知道的一两句话'),
  omitted: z.array(omissionSchema).default([]).describe('略去的网页文字，按原文先后'),
  targets: z.array(targetSchema).default([]).describe('目标：带数字的承诺'),
  measures: z.array(measureSchema).default([]).describe('任务：有编号或标题的一段，及其责任部门'),
  proposals: z.array(proposalSchema).default([]).describe('部门反馈的修改意见'),
  notes: z.array(noteSchema).default([]).describe('校注'),
  exclusions: z.array(exclusionSchema).default([]).describe('不是目标的数字，每一项说明理由'),
  undecided: undecidedFieldsSchema,
})
export type DocumentFrontmatter = z.infer<typeof documentSchema>
