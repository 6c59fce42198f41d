import { describe, expect, it } from 'vitest'
import { drawPanel } from '../../../../src/components/indicator/draw-panel.ts'
import { panelsOf } from '../../../../src/components/indicator/panels.ts'
import type { Drawing } from '../../../../src/components/picture/drawing.ts'
import { plotSvg } from '../../../../src/components/picture/plot-svg.ts'
import type { CorpusTarget } from '../../../../src/corpus/graph.ts'
import { aDocument, aRegion, aTarget } from '../targets/sample-corpus.ts'

function drawn(targets: CorpusTarget[]): Drawing {
  const [panel] = panelsOf(targets)
  if (!panel) throw new Error('no panel')
  return drawPanel(panel, '研发投入')
}
const draft = aDocument('draft', { kind: 'draft-for-comment', region: aRegion('铜官区') })

describe('drawPanel', () => {
  it('places values in proportion to their distance from zero', () => {
    const { dots, lines } = drawn([aTarget({ value: 4 }), aTarget({ value: 8 })])
    const stems = lines.filter(({ y1, y2, colour }) => y1 === y2 && colour === '--line-2')
    const zero = stems[0]?.x1 ?? Number.NaN
    const [four, eight] = dots.map(({ x }) => x - zero)
    expect(eight).toBeCloseTo(2 * (four ?? Number.NaN))
  })

  it('says by the mark how the words bound the number', () => {
    const floors = drawn([
      aTarget({ comparator: 'at-least' }),
      aTarget({ comparator: 'more-than' }),
    ])
    expect(floors.dots.map(({ shape }) => shape)).toEqual(['ring', 'ring'])
    for (const { x1, x2 } of floors.arrows) expect(x2).toBeGreaterThan(x1)
    const ceilings = drawn([
      aTarget({ comparator: 'at-most' }),
      aTarget({ comparator: 'less-than' }),
    ])
    for (const { x1, x2 } of ceilings.arrows) expect(x2).toBeLessThan(x1)
    expect([floors.arrows.length, ceilings.arrows.length]).toEqual([2, 2])
    const values = drawn([aTarget(), aTarget({ comparator: 'about' })])
    expect(values.dots.map(({ shape }) => shape)).toEqual(['full', 'haze'])
    expect(values.arrows).toEqual([])
  })

  it('draws a range as one mark from end to end', () => {
    const range = aTarget({ comparator: 'between', value: 4.5, valueMax: 5 })
    const { boxes, dots } = drawn([range, aTarget({ value: 3 })])
    expect(boxes).toHaveLength(1)
    expect(dots.slice(0, 2).map(({ x }) => x)).toEqual([boxes[0]?.x1, boxes[0]?.x2])
  })

  it('draws three tiers as one mark from the lowest to the highest', () => {
    const tiers = (id: string, least: number) => {
      const document = aDocument(id)
      return (['目标值', '争取值', '奋斗值'] as const).map((tier, n) =>
        aTarget({ document, tier, value: least + n }),
      )
    }
    const drawing = drawn([...tiers('one', 3), ...tiers('two', 6)])
    expect(drawing.boxes).toHaveLength(2)
    expect(drawing.dots.map(({ shape }) => shape)).toEqual(
      Array.from({ length: 2 }, () => ['ring', 'half', 'full']).flat(),
    )
    expect(plotSvg(drawing)).toContain('class="half"')
  })

  it('marks the draft, in the picture and in its words', () => {
    const { labels, words } = drawn([aTarget({ document: draft, value: 3.53 }), aTarget()])
    expect(labels.filter(({ tone }) => tone === 'tag').map(({ text }) => text)).toEqual([
      '征求意见稿',
    ])
    expect(words).toBe('2020年：铜官区（征求意见稿）3.53%，兰州新区35%。')
  })

  it('writes every deadline, name and number, and stays within its frame', () => {
    const drawing = drawn([
      aTarget({ due: { date: '2019', basis: 'document', words: null } }),
      aTarget({ document: draft, value: 3.53 }),
    ])
    const texts = drawing.labels.map(({ text }) => text)
    expect(texts).toEqual(
      expect.arrayContaining([
        '2019年',
        '2020年',
        '兰州新区',
        '铜官区',
        '35%',
        '3.53%',
        '0',
        '40%',
      ]),
    )
    for (const { x, y } of [...drawing.dots, ...drawing.labels]) {
      expect(x).toBeLessThanOrEqual(drawing.width)
      expect(y).toBeLessThan(drawing.height)
    }
  })
})
