import { describe, expect, it } from 'vitest'
import { comparedDocument } from '../../../../src/components/compare/compared-document.ts'
import { loadBuiltCorpus } from '../../../../src/corpus/corpus-from-disk.ts'

const { corpus } = loadBuiltCorpus()
const documents = corpus.documents.map(comparedDocument)
const promisesIn = (id: string, indicator: string) =>
  documents.find((document) => document.id === id)?.indicators.find((one) => one.id === indicator)
    ?.promises ?? []

describe('comparedDocument', () => {
  it('holds every target but restatements, each with its link', () => {
    const urls = documents.flatMap(({ indicators }) =>
      indicators.flatMap(({ promises }) =>
        promises.flatMap(({ numbers }) => numbers.map(({ url }) => url)),
      ),
    )
    const expected = corpus.targets
      .filter(({ restates }) => restates === null)
      .map(({ url }) => url)
    expect(urls.toSorted()).toEqual(expected.toSorted())
  })

  it('makes one promise of three tiers, in one quotation that links all of them', () => {
    const [promise, ...more] = promisesIn('lanzhou-chengguan-2023', 'gdp')
    expect(more).toEqual([])
    expect(promise?.numbers.map(({ tier, value }) => [tier, value])).toEqual([
      ['目标值', '1230.6'],
      ['争取值', '1234.6'],
      ['奋斗值', '1300'],
    ])
    expect(promise?.scale?.unit).toBe('亿元')
    expect(promise?.quotations).toHaveLength(1)
    const linked = promise?.quotations[0]?.pieces.filter(({ url }) => url !== null)
    expect(linked?.map(({ text }) => text)).toEqual(['超1230.6亿元', '超1234.6亿元', '超1300亿元'])
  })

  it('orders the promises of an indicator by deadline', () => {
    const dues = promisesIn('zhengzhou-hightech-2020', 'rd-intensity').map(({ due }) => due)
    expect(dues).toEqual(['2020年', '2022年'])
  })

  it('quotes verbatim', () => {
    for (const compared of documents) {
      const source = corpus.documents.find(({ id }) => id === compared.id)?.sourceText ?? ''
      const bare = (text: string) => text.replace(/\s/g, '')
      for (const { promises } of compared.indicators)
        for (const { pieces } of promises.flatMap(({ quotations }) => quotations))
          expect(bare(source)).toContain(bare(pieces.map(({ text }) => text).join('')))
    }
  })
})
