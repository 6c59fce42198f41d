import { describe, expect, it } from 'vitest'
import { deadlinesOf, eventAnchor, yearsAt } from '../../../../src/components/picture/deadlines.ts'
import {
  narrowDeadlines,
  wideDeadlines,
} from '../../../../src/components/picture/draw-deadlines.ts'
import { aDocument, anIndicator, aTarget, aTopic } from '../targets/sample-corpus.ts'

const due = (date: string | null) => ({
  date,
  basis: date ? ('clause' as const) : ('none' as const),
  words: date,
})
const green = { ...aTopic('green', 1), name: '绿色发展' }
const city = { ...aTopic('city', 2), name: '城乡建设' }
const draft = aDocument('draft', { kind: 'draft-for-comment', published: '2018-01-06' })
const report = aDocument('report')
const silent = aDocument('silent')
const of = (document: typeof draft, topic: typeof green, date: string | null) =>
  aTarget({ document, indicator: anIndicator('x', { topic }), due: due(date) })
const targets = [
  of(draft, green, '2020'),
  of(draft, city, '2020-12'),
  of(draft, city, null),
  of(report, green, '2022'),
]
draft.targets = targets.slice(0, 3)
report.targets = targets.slice(3)
const deadlines = deadlinesOf({
  documents: [draft, report, silent],
  targets,
  topics: [green, city],
})

describe('deadlinesOf', () => {
  it('has every year from the first word to the last deadline, empty ones too', () => {
    expect(deadlines.years).toEqual(['2018', '2019', '2020', '2021', '2022'])
  })

  it('puts the targets of a document and a year together, topics counted, “not stated” last', () => {
    expect(
      deadlines.events.map((event) => [
        eventAnchor(event),
        event.topics.map(({ topic, count }) => `${topic.id} ${count}`),
      ]),
    ).toEqual([
      ['due-2020-draft', ['green 1', 'city 1']],
      ['due-2022-report', ['green 1']],
      ['due-none-draft', ['city 1']],
    ])
  })

  it('knows a corpus without targets', () => {
    expect(deadlinesOf({ documents: [silent], targets: [], topics: [] })).toEqual({
      years: [],
      documents: [silent],
      events: [],
    })
  })
})

it('places a day between its years', () => {
  expect([yearsAt('2019'), yearsAt('2019-07-01')]).toEqual([2019, 2019.5])
})

describe.each([
  ['wide', wideDeadlines],
  ['narrow', narrowDeadlines],
])('the %s drawing', (_, draw) => {
  const { links, labels, boxes, width, height } = draw(deadlines)

  it('leads from every event to its targets, in words that say it is a draft', () => {
    expect(links.map(({ url }) => url).toSorted()).toEqual([
      '#due-2020-draft',
      '#due-2022-report',
      '#due-none-draft',
    ])
    const words = links.map((link) => link.words)
    expect(words).toContain(
      `${draft.region.name}（征求意见稿）（2018年1月6日发布），2020年到期：2个目标，绿色发展1，城乡建设1`,
    )
  })

  it('tags the draft, and gives each bar its glyph', () => {
    const written = (tone: string) => labels.filter((label) => label.tone === tone).length
    expect(written('tag')).toBeGreaterThan(0)
    expect(written('glyph')).toBe(4)
  })

  it('stays within its frame', () => {
    for (const { x1, x2, y2 } of [...boxes, ...links]) {
      expect(x1).toBeGreaterThanOrEqual(0)
      expect(x2).toBeLessThanOrEqual(width)
      expect(y2).toBeLessThanOrEqual(height)
    }
  })
})

it('draws from the day of publication to the end of the year it falls due', () => {
  const { dots, lines } = wideDeadlines(deadlines)
  const [ring] = dots
  const line = lines.find(({ x1, y1, y2 }) => x1 === ring?.x && y1 === y2 && y1 === ring.y)
  const column = (720 - 84) / 6
  expect(ring?.x).toBeCloseTo(84)
  expect(line?.x2).toBeCloseTo(84 + 3 * column - 5)
  expect(dots).toHaveLength(1)
})
