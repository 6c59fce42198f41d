import { describe, expect, it } from 'vitest'
import {
  type BarGrid,
  narrowBarGrid,
  wideBarGrid,
} from '../../../../src/components/picture/bar-grid.ts'

const cell = (...values: number[]) => ({
  parts: values.map((value) => ({ value, colour: '--ink' })),
  url: '/there/',
  words: `${values.join('+')}`,
})
const grid: BarGrid = {
  name: '账',
  columns: [{ name: '甲' }, { name: '乙', tag: '征求意见稿' }],
  rows: [
    { head: { name: '一' }, cells: [cell(40), cell(10)] },
    { head: { name: '二', tag: '征求意见稿' }, cells: [cell(5, 5), cell(0)] },
    { head: { name: '三' }, cells: [cell(0), cell(0)], absence: '没有' },
  ],
}

describe.each([
  ['wide', wideBarGrid],
  ['narrow', narrowBarGrid],
])('the %s drawing', (_, draw) => {
  const { boxes, labels, links, width, height } = draw(grid)
  const lengths = boxes.map(({ x1, x2 }) => x2 - x1)

  it('makes bars as long as their numbers, parts side by side', () => {
    const [forty = 0, ten = 0, five = 0, more = 0] = lengths
    expect(lengths).toHaveLength(4)
    expect(forty / ten).toBeCloseTo(4)
    expect(five + more).toBeCloseTo(ten)
    expect(boxes[3]?.x1).toBe(boxes[2]?.x2)
  })

  it('writes every number, noughts too, and says what is absent instead of a row of them', () => {
    const written = labels.map(({ text }) => text)
    expect(written).toEqual(
      expect.arrayContaining(['40', '10', '0', '甲', '乙', '一', '二', '三', '没有']),
    )
    expect(written.filter((text) => text === '0')).toHaveLength(1)
    expect(written.filter((text) => text === '征求意见稿')).toHaveLength(2)
  })

  it('links what has a number, and nothing else', () => {
    expect(links.map(({ words }) => words)).toEqual(['40', '10', '5+5'])
  })

  it('stays within its frame', () => {
    for (const { x2, y2 } of [...boxes, ...links]) {
      expect(x2).toBeLessThanOrEqual(width)
      expect(y2).toBeLessThanOrEqual(height)
    }
  })

  it('leaves room behind the longest bar for its number', () => {
    const end = Math.max(...boxes.map(({ x2 }) => x2))
    expect(links[0]?.x2).toBeGreaterThan((boxes[0]?.x2 ?? end) + 20)
  })
})
