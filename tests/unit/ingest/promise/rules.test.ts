import { describe, expect, test } from 'vitest'
import { EVIDENCE } from '../../../../src/ingest/promise/evidence.ts'
import { EXCLUSIONS } from '../../../../src/ingest/promise/judge.ts'
import { readSource } from '../../../../src/ingest/read-source.ts'
import { foldWidth } from '../../../../src/text/fold.ts'

/** The rule that decided about the number in 「」 of a text, and what it decided. */
function decisionOn(example: string) {
  // An example with a title of its own is a whole document.
  const marked = example.includes('\n\n') ? example : `某区2024年工作方案\n\n${example}`
  const start = marked.indexOf('「')
  const reading = readSource(marked.replace(/[「」]/g, ''))
  const target = reading.targets.find((found) => found.numberStart === start)
  const excluded = reading.excluded.find((found) => found.start === start)
  return { rule: (target ?? excluded)?.rule, reason: target ? 'promise' : excluded?.reason }
}

const halfWidth = (text: string) => foldWidth(text).replace(/。$/, '.')

describe('every rule decides its own example, in either width', () => {
  test.each(EXCLUSIONS.map((rule) => [rule.id, rule] as const))('%s', (id, { example, reason }) => {
    expect(decisionOn(example)).toEqual({ rule: id, reason })
    expect(decisionOn(halfWidth(example))).toEqual({ rule: id, reason })
  })

  test.each(EVIDENCE.map((rule) => [rule.id, rule] as const))('%s', (id, { example }) => {
    expect(decisionOn(example)).toEqual({ rule: id, reason: 'promise' })
    expect(decisionOn(halfWidth(example))).toEqual({ rule: id, reason: 'promise' })
  })
})

test('ids and titles of rules are unique', () => {
  const rules = [...EXCLUSIONS, ...EVIDENCE]
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  expect(new Set(rules.map(({ title }) => title)).size).toBe(rules.length)
})
