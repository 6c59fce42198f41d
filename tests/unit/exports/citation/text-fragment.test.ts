import { describe, expect, it } from 'vitest'
import { directive, textFragment } from '../../../../src/exports/citation/text-fragment.ts'
import { fixtureCorpus } from '../fixture-corpus.ts'

/** The directive, readable, for the first `words` in `text`. */
function sought(text: string, words: string, whole = text): string {
  const from = text.indexOf(words)
  return decodeURIComponent(directive(text, from, from + words.length, whole))
}

describe('directive', () => {
  it('is the words, if they begin and end words and stand there once', () => {
    expect(sought('完成投资，全社会研发投入达到3.5%，其他', '全社会研发投入达到3.5%')).toBe(
      '全社会研发投入达到3.5%',
    )
  })

  it('moves its ends out to where words end', () => {
    expect(sought('到时候全社会的研发投入占比提高', '会的研发投入占比提')).toBe(
      '社会的研发投入占比提高',
    )
  })

  it('encodes what would be read as its own marks', () => {
    const text = '增长8-10%,收入&支出'
    expect(directive(text, 0, text.length, text)).toBe(
      '%E5%A2%9E%E9%95%BF8%2D10%25%2C%E6%94%B6%E5%85%A5%26%E6%94%AF%E5%87%BA',
    )
  })

  it('tells words that stand there twice apart by what precedes or follows them', () => {
    const whole = '城镇居民收入增长8%。农村居民收入增长8%'
    expect(sought('农村居民收入增长8%', '收入增长8%', whole)).toBe('农村居民-,收入增长8%')
    expect(sought('收入增长8%以上的地区', '收入增长8%', '收入增长8%。收入增长8%以上的地区')).toBe(
      '收入增长8%,-以上的地区',
    )
  })

  it('gives few words context even where they stand once', () => {
    expect(sought('生产总值增长7%,工业增加值增长9%', '增长9%')).toBe('工业增加值-,增长9%')
  })

  it('names first and last line of words that break', () => {
    expect(sought('经济总量\n力争突破700亿元', '经济总量\n力争突破700亿元')).toBe(
      '经济总量,力争突破700亿元',
    )
  })
})

describe('textFragment', () => {
  const targets = fixtureCorpus().corpus.targets
  it('comes after the anchor, which browsers without it use', () => {
    const [first] = targets
    expect(decodeURIComponent(first ? textFragment(first) : '')).toMatch(/^#rd:~:text=/)
  })
  it('is the anchor alone for a heading, which the contents repeat', () => {
    const [first] = targets
    if (!first) throw new Error('the fixture has no target')
    const heading = { ...first, passage: { ...first.passage, kind: 'heading' as const } }
    expect(textFragment(heading)).toBe('#rd')
  })
})
