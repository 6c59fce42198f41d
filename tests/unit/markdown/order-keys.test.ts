import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { orderKeys } from '../../../src/markdown/order-keys.ts'

const ORDER = { keys: ['title', 'kind', 'targets'], lists: { targets: ['id', 'value', 'due'] } }

test('moves fields, and the comments above them', () => {
  const text = `targets:
  - value: 3.5
    # 查对
    id: rd # 研发
    due: { words: 到2025年, date: "2025" }
  - id: gdp
# 题名
title: "规划"
kind: plan
`
  expect(orderKeys(text, ORDER)).toBe(`# 题名
title: "规划"
kind: plan
targets:
  - # 查对
    id: rd # 研发
    value: 3.5
    due: { words: 到2025年, date: "2025" }
  - id: gdp
`)
})

test('leaves alone what is in order, what it does not know, and what is broken', () => {
  for (const text of ['title: 甲\nkind: plan\n', '', '- a\n- b\n', 'title: [', 'b: 1\na: 2\n'])
    expect(orderKeys(text, ORDER)).toBe(text)
})

const words = fc.constantFrom(
  '甲',
  '"2025"',
  "'引'",
  '|\n      第一行\n      第二行',
  '[1, 2]',
  '3.5 # 注',
)
test('says the same afterwards, with the same characters, and is then in order', () => {
  const record = fc
    .tuple(words, words, words)
    .chain(([id, value, due]) =>
      fc.shuffledSubarray([`id: ${id}`, `value: ${value}`, `due: ${due}`], { minLength: 1 }),
    )
  fc.assert(
    fc.property(
      fc.array(record, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      (records, first) => {
        const list = `targets:\n${records.map((fields) => `  - ${fields.join('\n    ')}\n`).join('')}`
        const text = first ? `${list}title: 甲\n` : `title: 甲\n${list}`
        const ordered = orderKeys(text, ORDER)
        expect(parse(ordered)).toEqual(parse(text))
        expect([...ordered].sort()).toEqual([...text].sort())
        expect(orderKeys(ordered, ORDER)).toBe(ordered)
      },
    ),
  )
})
