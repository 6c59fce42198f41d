import { expect, it } from 'vitest'
import { draftExclusions } from '../../../../src/ingest/draft/exclusion-words.ts'
import type { ExcludedNumber } from '../../../../src/ingest/promise/find-targets.ts'
import type { SourceBlock } from '../../../../src/ingest/structure/blocks.ts'

/** The exclusions of all `12` in a text, one block a line. */
function exclusionsOf(text: string, confidence: ExcludedNumber['confidence'] = 'high') {
  const blocks: SourceBlock[] = []
  for (const { index, 0: words } of text.matchAll(/[^\n]+/g))
    blocks.push({
      kind: 'paragraph',
      level: 0,
      number: null,
      style: null,
      start: index,
      end: index + words.length,
    })
  const numbers = [...text.matchAll(/12/g)].map(
    ({ index }): ExcludedNumber => ({
      start: index,
      end: index + 2,
      reason: 'history',
      byForm: false,
      rule: 'no-quantity',
      confidence,
    }),
  )
  return draftExclusions(text, blocks, numbers)
}
const wordsOf = (text: string) => exclusionsOf(text).map(({ record }) => record.text)

it('takes no more words than make the number unmistakable', () => {
  expect(wordsOf('去年建成公园12个并开放。')).toEqual(['建成公园12个并开放'])
})

it('takes more words where the same number stands among the same', () => {
  const words = wordsOf('甲街道当年建成公园12个并开放使用。\n乙街道当年建成公园12个并开放使用。')
  expect(words).toHaveLength(2)
  expect(words[0]).toContain('甲')
  expect(words[1]).toContain('乙')
})

it('excludes once what stands word for word in several places', () => {
  expect(wordsOf('公园12个\n公园12个')).toEqual(['公园12个'])
})

it('stays inside the line, and cuts no character in two', () => {
  expect(wordsOf('前一行\n𠮷𠮷𠮷𠮷𠮷12𠮷𠮷𠮷𠮷𠮷\n后一行')).toEqual(['𠮷𠮷12𠮷𠮷'])
  expect(wordsOf('前一行\n𠮷𠮷a12a𠮷𠮷\n后一行')).toEqual(['𠮷𠮷a12a𠮷𠮷'])
})

it('asks about a guess of low confidence only, and tells the rule of each', () => {
  expect(exclusionsOf('公园12个', 'low')[0]?.record.undecided).toBe(
    '依据“数字后面没有量词；把握低”排除，是不是目标',
  )
  expect(exclusionsOf('公园12个', 'medium')[0]).toEqual({
    record: { text: '公园12个', reason: 'history' },
    comment: '数字后面没有量词；把握中',
  })
})
