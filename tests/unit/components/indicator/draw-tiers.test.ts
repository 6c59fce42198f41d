import { expect, it } from 'vitest'
import { drawTiers } from '../../../../src/components/indicator/draw-tiers.ts'
import { aDocument, aTarget } from '../targets/sample-corpus.ts'

const document = aDocument()
const lowest = aTarget({ document, tier: '目标值', comparator: 'more-than', value: 7 })
const higher = [
  aTarget({ document, tier: '争取值', value: 7.8 }),
  aTarget({ document, tier: '奋斗值', value: 12.5 }),
]

it('is one mark from the lowest tier to the highest, with a mark for each', () => {
  const { drawing } = drawTiers([lowest, ...higher])
  const [extent, ...others] = drawing.boxes
  expect(others).toEqual([])
  expect(drawing.dots.map(({ shape }) => shape)).toEqual(['ring', 'half', 'full'])
  expect(extent?.x1).toBe(drawing.dots[0]?.x)
  expect(extent?.x2).toBe(drawing.dots[2]?.x)
})

it('writes each tier on a line of its own, and all of them in words', () => {
  const { labels, words } = drawTiers([lowest, ...higher]).drawing
  const written = labels.filter(({ tone }) => tone === 'number')
  expect(written.map(({ text }) => text)).toEqual(['目标值 超过7%', '争取值 7.8%', '奋斗值 12.5%'])
  expect(new Set(written.map(({ y }) => y)).size).toBe(3)
  expect(words).toBe('兰州新区，2020年：目标值 超过7%，争取值 7.8%，奋斗值 12.5%。')
})
