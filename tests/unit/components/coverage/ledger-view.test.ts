import { describe, expect, it } from 'vitest'
import {
  addCounts,
  groupByReason,
  ledgerCounts,
  quoteAround,
  snippetOf,
} from '../../../../src/components/coverage/ledger-view.ts'
import { fixtureCorpus } from '../../exports/fixture-corpus.ts'

const [document] = fixtureCorpus().corpus.documents
if (!document) throw new Error('the fixture has no document')
const points = [...document.sourceText]
const entryOf = (text: string) => {
  const found = document.ledger.find((entry) => entry.text === text)
  if (!found) throw new Error(`the fixture has no number ${text}`)
  return found
}

describe('ledgerCounts', () => {
  const counts = ledgerCounts(document)

  it('accounts for every number', () => {
    expect(counts.target + counts.rule + counts.excluded).toBe(counts.numbers)
    expect(counts).toMatchObject({ numbers: 11, target: 4, excluded: 3 })
  })

  it('accounts for every character of the source', () => {
    expect(counts.kept + counts.omitted).toBe(points.length)
    expect(counts.omitted).toBe([...'首页 > 正文'].length)
  })

  it('adds up over documents', () => {
    expect(addCounts([counts, counts]).numbers).toBe(22)
    expect(addCounts([]).numbers).toBe(0)
  })
})

describe('groupByReason', () => {
  it('names each reason once, in the order of the model, and loses no entry', () => {
    const excluded = document.ledger.filter((entry) => entry.status !== 'target')
    const groups = groupByReason(excluded)
    expect(groups.map((group) => group.reason)).toEqual([
      '日期、年份或期间',
      '序号',
      '现有规模',
      '部门建议',
    ])
    expect(groups.flatMap((group) => group.entries)).toHaveLength(excluded.length)
  })
})

describe('snippetOf', () => {
  it('shows six code points on either side and where the line goes on', () => {
    expect(snippetOf(entryOf('5'), points)).toEqual({ before: '…60家。共有', after: '条河流。' })
  })

  it('stops at the ends of the line', () => {
    expect(snippetOf(entryOf('一'), points)).toEqual({ before: '', after: '、创新' })
  })
})

describe('quoteAround', () => {
  it('cuts a target’s words at the number', () => {
    const entry = entryOf('60')
    expect(entry.target && quoteAround(entry, entry.target)).toEqual({
      before: '高新技术企业达到',
      after: '家',
    })
  })
})
