import { describe, expect, it, test } from 'vitest'
import { countDecisions } from '../../../../src/ingest/draft/review-count.ts'
import { reasonWords, targetQuestion } from '../../../../src/ingest/draft/review-words.ts'
import { EVIDENCE } from '../../../../src/ingest/promise/evidence.ts'
import { EXCLUSIONS } from '../../../../src/ingest/promise/judge.ts'
import { checkDraft } from './check-draft.ts'

test.each([...EVIDENCE, ...EXCLUSIONS].map(({ id, title }) => [id, title]))(
  'the rule %s is called %s',
  (id, title) => {
    expect(reasonWords({ rule: id ?? '', confidence: 'high' })).toBe(`${title}；把握高`)
  },
)

describe('targetQuestion', () => {
  it('asks nothing about what is nearly always right', () => {
    expect(targetQuestion({ rule: 'dated', confidence: 'high' }, null)).toBeNull()
  })
  it('asks about a guess, and about a promise that seems to be made twice', () => {
    expect(targetQuestion({ rule: 'dated', confidence: 'low' }, 't1')).toBe(
      '依据“写明期限；把握低”，是不是目标；与 t1 同值同名，是不是同一承诺',
    )
  })
})

it('what a draft counts as open is what the check reports of it', () => {
  const { mdx, problems } = checkDraft(
    '重点工作\n建成公园3个。社区食堂12个。\n责任单位：区林业局\n经济总量力争突破700亿元。\n经济总量力争突破700亿元。',
  )
  const own = problems.filter(({ file }) => file.includes('documents'))
  expect(own.length).toBeGreaterThan(2)
  expect(countDecisions(mdx)).toBe(own.length)
})
