import { describe, expect, test } from 'vitest'
import { isAside, isLikelyName } from '../../../src/text/department-names.ts'
import { findResponsibilityClauses } from '../../../src/text/responsibility-clause.ts'
import { findLabels, isFieldLine } from '../../../src/text/responsibility-labels.ts'
import {
  ASIDES,
  CONVENERS,
  LABEL_NOUNS,
  LABEL_STEMS,
  MENTIONS,
  ORDER_RULES,
  OTHER_FIELDS,
  VERBS,
} from '../../../src/text/responsibility-lexicon.ts'
import { findStatedOrders } from '../../../src/text/responsibility-order.ts'
import { clauseText } from '../../../src/text/responsibility-text.ts'

function read(text: string): string[] {
  return findResponsibilityClauses(text).flatMap(({ entries }) =>
    entries.map(({ role, name }) => (role === 'lead' ? `*${name}` : name)),
  )
}

const marked = (role: string) => (role === 'lead' ? '*市科技局' : '市科技局')

describe('every entry proves itself by its example', () => {
  test.each(LABEL_STEMS)('label $stem', ({ stem, role, example }) => {
    expect(example).toContain(stem)
    expect(read(`建成平台。${example}`)).toEqual([marked(role)])
  })

  test.each(LABEL_STEMS)('label $stem in a line: $inLines', ({ stem, role, inLines }) => {
    const found = read(`建成平台。\n${stem}单位：市科技局\n建设基地。`)
    expect(found).toEqual(inLines ? [marked(role)] : [])
  })

  test.each(LABEL_NOUNS)('label noun %s', (noun) => {
    expect(read(`建成平台。（牵头${noun}：市科技局）`)).toEqual(['*市科技局'])
  })

  test.each(OTHER_FIELDS)('field without departments: $example', ({ field, example }) => {
    const label = example.slice(0, example.indexOf('：') + 1)
    expect(label.slice(0, -1)).toMatch(new RegExp(`^(?:${field})$`))
    const source = clauseText(`牵头单位：市科技局 ${example} 责任单位：市财政局`)
    const roles = findLabels(source, 0, source.text.length).map(({ role }) => role)
    expect(roles).toEqual(['lead', null, 'own'])
  })

  test.each(VERBS)('verb in $example', ({ verb, role, weak, example }) => {
    expect(example).toMatch(new RegExp(`(?:${verb})）$`))
    expect(read(`建成平台。${example}\n`)).toContain(marked(role))
    // What prose uses as well is no clause in the middle of a sentence.
    const inside = read(`由此${example.replace('市科技局、市财政局', '市科技局')}建成平台`)
    if (weak) expect(inside).toEqual([])
  })

  test.each(CONVENERS)('%s calls in, and names no leader by itself', (word) => {
    expect(read(`建成平台。（市科技局${word}市财政局负责）`)).toEqual(['市科技局', '市财政局'])
    expect(read(`建成平台。（市科技局牵头，${word}市财政局）`)).toContain('*市科技局')
  })

  test.each(ORDER_RULES)('rule about order: $example', ({ name, example }) => {
    const [stated] = findStatedOrders(clauseText(example))
    expect(stated?.rule).toBe(name)
  })

  test.each(ASIDES)('no name: $example', ({ words, example }) => {
    expect(example).toMatch(new RegExp(words))
    expect(isAside(example)).toBe(true)
    const names = read(`建成平台。（责任单位：市科技局、${example}）`)
    expect(names.map((name) => name.replace('*', ''))).toEqual(['市科技局'])
  })

  test.each(MENTIONS)('only mentioned: $example', ({ words, example }) => {
    expect(example).toMatch(new RegExp(words))
    expect(isLikelyName(example)).toBe(false)
    expect(read(`建成平台（${example}，由市财政局负责）。\n`)).toEqual([])
  })
})

test.each([
  ['完成时限：2025年底', true],
  ['责任单位:市科技局', true],
  ['责任领导：张三', true],
  ['牵头单位', false],
  ['目标任务：', false],
  ['工作18:推进改革', false],
  ['责任重于泰山', false],
])('is “%s” a field of a task: %s', (line, expected) => {
  expect(isFieldLine(line)).toBe(expected)
})
