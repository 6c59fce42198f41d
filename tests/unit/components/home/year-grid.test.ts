import { expect, it } from 'vitest'
import { yearGrid } from '../../../../src/components/home/year-grid.ts'
import { totalOf } from '../../../../src/components/picture/bar-grid.ts'
import { fixtureCorpus } from '../../exports/fixture-corpus.ts'

const { corpus } = fixtureCorpus()
const grid = yearGrid(corpus, (year, topic) => `${year} ${topic.id}`)

it('counts every target once', () => {
  const sum = grid.rows.flatMap(({ cells }) => cells.map(totalOf)).reduce((a, b) => a + b, 0)
  expect(sum).toBe(corpus.targets.length)
  expect(sum).toBeGreaterThan(0)
})

it('has a topic with its glyph over every column, so that colour is not alone', () => {
  for (const { topic } of grid.columns) expect(topic?.glyph).toBeTruthy()
})

it('leads to the targets of a year under a topic, and says how many', () => {
  const [row] = grid.rows
  expect(row?.cells[0]?.url).toMatch(/^(?:\d{4}|null) [a-z]+$/)
  for (const { words } of row?.cells ?? []) expect(words).toMatch(/，.+：\d+个目标$/)
})
