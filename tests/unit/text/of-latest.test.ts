import { expect, test } from 'vitest'
import { ofLatest } from '../../../src/text/of-latest.ts'

test('works out once for one text, again for another, and never mixes them up', () => {
  const asked: string[] = []
  const lengthOf = ofLatest((text) => {
    asked.push(text)
    return text.length
  })
  expect([lengthOf('新增'), lengthOf('新增'), lengthOf('力争5%'), lengthOf('新增')]).toEqual([
    2, 2, 4, 2,
  ])
  expect(asked).toEqual(['新增', '力争5%', '新增'])
})

test('an empty text and a result that is undefined are remembered too', () => {
  let times = 0
  const none = ofLatest(() => {
    times += 1
    return undefined
  })
  expect([none(''), none('')]).toEqual([undefined, undefined])
  expect(times).toBe(1)
})
