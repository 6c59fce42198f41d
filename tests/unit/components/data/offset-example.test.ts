import { describe, expect, it } from 'vitest'
import { offsetExample } from '../../../../src/components/data/offset-example.ts'
import { fixtureCorpus } from '../../exports/fixture-corpus.ts'

const { corpus } = fixtureCorpus()

describe('offsetExample', () => {
  it('cuts the words and the number out of the source by code points', () => {
    expect(offsetExample(corpus)).toMatchObject({
      words: '研发投入占GDP的比重达到3.5%以上',
      number: '3.5',
    })
  })

  it('is null where there is no target', () => {
    expect(offsetExample({ ...corpus, targets: [] })).toBeNull()
  })
})
