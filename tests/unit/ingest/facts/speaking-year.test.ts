import { expect, test } from 'vitest'
import { speakingYear } from '../../../../src/ingest/facts/speaking-year.ts'
import { readSource } from '../../../../src/ingest/read-source.ts'

const yearOf = (text: string) => speakingYear(readSource(text).facts, text)

test.each([
  ['its date', '某市绿色发展实施意见\n2022年5月6日\n到2025年，建成公园8个。', 2022],
  ['its number', '某市绿色发展实施意见\n某政发〔2021〕4号\n到2025年，建成公园8个。', 2021],
  ['the period of its title', '某市行动计划（2022—2024年）\n建成公园8个。', 2022],
  ['the first year of the plan in its title', '某市“十四五”发展规划\n建成公园8个。', 2021],
  [
    'the plan behind the one it looks back on',
    '第三章　目标\n“十三五”时期，建成公园3个。“十四五”时期，建成公园8个。',
    2021,
  ],
  [
    'the plan in which its first goal ends',
    '某市绿色发展实施意见\n到 2025 年，建成公园8个。“十四五”时期打好基础，“十五五”时期稳步提升。',
    2021,
  ],
])('a text speaks from %s', (_, text, year) => {
  expect(yearOf(text)).toBe(year)
})

test('a text without any year speaks from none', () => {
  expect(yearOf('某市绿色发展实施意见\n建成公园8个。')).toBeNull()
})
