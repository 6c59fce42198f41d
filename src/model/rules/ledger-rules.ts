/** Law 3: every number is accounted for. */
import { rulesOf } from './rule.ts'

export const LEDGER_RULES = rulesOf('ledger', {
  'number-unaccounted': {
    holds: 'Every number is a target or excluded.',
    title: '有数字没有交代',
    example: '正文“建设5条线”，既非目标也未排除',
    remedy: '是承诺就标为目标；不是就写进 exclusions 并说明理由。',
  },
  'exclusion-unmatched': {
    holds: 'Excluded words stand in the text and decide a number.',
    title: '排除项没有对应的数字',
    example: 'exclusions: - text: 6条线（原文是5条线）',
    remedy: '从原文复制数字前后的文字；数字已是目标就删去这一项。',
  },
})
