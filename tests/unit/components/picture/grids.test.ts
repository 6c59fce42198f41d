/** The two tables of numbers that are drawn as bars, of the fixture corpus, whose one document is a draft. */
import { describe, expect, it } from 'vitest'
import { totalOf } from '../../../../src/components/picture/bar-grid.ts'
import { ledgerGrid } from '../../../../src/components/picture/ledger-grid.ts'
import { topicGrid } from '../../../../src/components/picture/topic-grid.ts'
import { fixtureCorpus } from '../../exports/fixture-corpus.ts'

const { corpus } = fixtureCorpus()

describe('topicGrid', () => {
  const grid = topicGrid(corpus, (document, topic) => `${document.id} ${topic.id}`)

  it('counts every target once', () => {
    const sum = grid.rows.flatMap(({ cells }) => cells.map(totalOf)).reduce((a, b) => a + b, 0)
    expect(sum).toBe(corpus.targets.length)
    expect(sum).toBeGreaterThan(0)
  })

  it('says of a draft that it is one, in the picture and in the words of its links', () => {
    const [row] = grid.rows
    expect(row?.head.tag).toBe('征求意见稿')
    for (const { words } of row?.cells ?? []) expect(words).toContain('（征求意见稿）')
  })

  it('says of a document without targets that it has none', () => {
    const documents = corpus.documents.map((document) => ({ ...document, targets: [] }))
    const [row] = topicGrid({ ...corpus, documents }, () => '').rows
    expect(row?.absence).toBe('没有量化目标')
  })
})

describe('ledgerGrid', () => {
  const grid = ledgerGrid(corpus.documents)

  it('accounts for every number of a document in its column', () => {
    corpus.documents.forEach((document, n) => {
      const column = grid.rows.map(({ cells }) => cells[n])
      const sum = column.reduce((all, cell) => all + (cell ? totalOf(cell) : 0), 0)
      expect(sum).toBe(document.ledger.length)
    })
  })

  it('begins with the targets, then the reasons that occur, the commonest first', () => {
    const [first, ...reasons] = grid.rows
    expect(first?.head.name).toBe('入目标')
    const sums = reasons.map(({ cells }) => cells.map(totalOf).reduce((a, b) => a + b, 0))
    expect(sums).toEqual(sums.toSorted((a, b) => b - a))
    expect(sums.at(-1)).toBeGreaterThan(0)
  })

  it('draws what editors decided otherwise than what rules did, not in colour alone', () => {
    const parts = grid.rows.slice(1).flatMap(({ cells }) => cells.map((cell) => cell.parts))
    for (const [rule, excluded] of parts) {
      expect(rule?.thin).toBe(true)
      expect(excluded?.thin).toBeUndefined()
    }
  })
})
