import { describe, expect, test } from 'vitest'
import { check } from '../../../src/check/check.ts'
import { printReport } from '../../../src/check/reporters.ts'
import { RULE_IDS } from '../../../src/model/problem.ts'
import { RULES } from '../../../src/model/rules/all-rules.ts'
import { FAULTS, type Files } from './rule-fixtures.ts'
import { sampleContent } from './small-content.ts'

describe('every rule is broken by its fixture, which breaks no other', () => {
  test.each(RULE_IDS)('%s', async (rule) => {
    const { texts, sources } = sampleContent()
    const files: Files = {
      texts: new Map(texts),
      sources: new Map(sources),
      undecodable: new Set(),
    }
    FAULTS[rule](files)
    const problems = check(files)
    expect([...new Set(problems.map((problem) => problem.rule))]).toEqual([rule])
    await expect(printReport(problems, 'text')).toMatchFileSnapshot(
      `../../fixtures/check/${rule}.txt`,
    )
  })
})

test('the table tells of every rule what is wrong and what to do, in words of its own', () => {
  expect(Object.keys(RULES).sort()).toEqual([...RULE_IDS].sort())
  const rules = Object.values(RULES)
  for (const field of ['holds', 'title', 'example', 'remedy'] as const)
    expect(new Set(rules.map((rule) => rule[field])).size).toBe(rules.length)
})
