import { expect, it } from 'vitest'
import { marksInWords } from '../../../../src/components/indicator/marks.ts'

it('explains the marks that occur and no others', () => {
  expect(marksInWords([{ mark: 'dot', arrow: 0 }])).toBe('实心为“达到”。')
  expect(
    marksInWords([
      { mark: 'ring', arrow: -1 },
      { mark: 'dot', arrow: 0 },
      { mark: 'ring', arrow: -1 },
    ]),
  ).toBe('实心为“达到”，空心、箭头向左为“不超过”或“低于”。')
})
