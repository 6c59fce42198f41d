import { expect, it } from 'vitest'
import { withTopic } from '../../../../src/components/document/topic-address.ts'

it.each([
  ['https://a.example/d/', 'green', 'https://a.example/d/?topic=green'],
  ['https://a.example/d/?mark=x#p1', 'green', 'https://a.example/d/?mark=x&topic=green#p1'],
  ['https://a.example/d/?topic=city&mark=x', '', 'https://a.example/d/?mark=x'],
  ['file:///d/index.html?topic=city#p1', '', 'file:///d/index.html#p1'],
])('withTopic(%j, %j)', (address, topic, result) => {
  expect(withTopic(address, topic)).toBe(result)
})
