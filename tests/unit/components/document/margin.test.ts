import { describe, expect, it } from 'vitest'
import { isLink } from '../../../../src/components/document/links.ts'
import { MOST_MARKS, marginOf, markOf } from '../../../../src/components/document/margin.ts'
import type { CorpusNote, Passage, TermUse } from '../../../../src/corpus/graph.ts'
import { aDocument, aPassage, aTarget } from '../targets/sample-corpus.ts'
import { aDepartment, aMeasure, aProposal } from '../targets/sample-duties.ts'

const TEXT = '推进放管服改革,研发投入达到3.5%以上,进出口总额达到13343万美元。'
const document = aDocument()
const rangeOf = (words: string, text = TEXT) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

function aNote(passage: Passage, id: string, words: string): CorpusNote {
  return {
    ...{ id, kind: 'sic', text: '原文如此', quote: words, index: 1, url: `#${id}` },
    ...{ document: passage.document, passage },
    ...rangeOf(words, passage.text),
  } as CorpusNote
}

function aTermUse(passage: Passage, id: string, words: string): TermUse {
  const term = { id, name: words, aliases: [], definition: '…', uses: [], url: `/glossary/#${id}` }
  return {
    ...{ term, document: passage.document, passage, quote: words },
    ...{ anchor: `term-${id}`, url: '' },
    ...rangeOf(words, passage.text),
  }
}

const shown = (passage: Passage) => marginOf(passage).map(({ id, mark }) => `w${mark} ${id}`)

describe('marginOf', () => {
  it('lists everything in text order, each level with its own words', () => {
    const passage = aPassage(TEXT, { document })
    const use = aTermUse(passage, 'fangguanfu', '放管服')
    document.terms = [use]
    passage.terms = [use]
    passage.notes = [aNote(passage, 'lost-stop', '改革')]
    passage.targets = [
      aTarget({ id: 'trade', document, passage, ...rangeOf('进出口总额达到13343万美元') }),
      aTarget({ id: 'rd', document, passage, ...rangeOf('研发投入达到3.5%以上') }),
    ]
    expect(shown(passage)).toEqual(['w1 term-fangguanfu', 'w2 lost-stop', 'w3 rd', 'w4 trade'])
    expect(markOf(passage, 'rd')).toBe(3)
  })

  it('puts the outer of two nested targets first', () => {
    const passage = aPassage('分别达到98%和99%以上')
    passage.targets = [
      aTarget({ id: 'inner', passage, start: 4, end: 12 }),
      aTarget({ id: 'outer', passage, start: 0, end: 12 }),
    ]
    expect(shown(passage)).toEqual(['w1 outer', 'w2 inner'])
  })

  it('explains a term at its first use only', () => {
    const [first, second] = [aPassage('放管服', { document }), aPassage('放管服', { document })]
    const use = aTermUse(first, 'fangguanfu', '放管服')
    first.terms = [use]
    second.terms = [{ ...aTermUse(second, 'fangguanfu', '放管服'), term: use.term }]
    document.terms = [...first.terms, ...second.terms]
    expect(shown(first)).toEqual(['w1 term-fangguanfu'])
    expect(shown(second)).toEqual([])
  })

  it('sets a proposal level with its words, after its target, or at the head of its passage', () => {
    const passage = aPassage(TEXT, { document })
    const target = aTarget({
      id: 'trade',
      document,
      passage,
      ...rangeOf('进出口总额达到13343万美元'),
    })
    passage.targets = [target]
    passage.proposals = [
      aProposal({ id: 'about-target', passage, target, from: '进出口总额达到13343万美元' }),
      aProposal({ id: 'about-words', passage, from: '改革', to: '改革攻坚' }),
      aProposal({ id: 'about-nothing', passage, from: null, to: '新的一段' }),
    ]
    expect(shown(passage)).toEqual([
      'w0 about-nothing',
      'w1 about-words',
      'w2 trade',
      'w2 about-target',
    ])
  })

  it('says that a measure names nobody, but only where others do', () => {
    const one = aDocument()
    const silent = aMeasure(one, 'm1')
    silent.heading.measure = silent
    expect(shown(silent.heading)).toEqual([])

    const other = aDocument()
    const named = aMeasure(other, 'm1', { lead: [aDepartment('区科技局')] })
    const unnamed = aMeasure(other, 'm2')
    other.responsibilities = named.responsibilities
    named.heading.measure = named
    unnamed.heading.measure = unnamed
    expect(shown(named.heading)).toEqual([])
    expect(marginOf(unnamed.heading)).toMatchObject([{ kind: 'absence', words: '未载明责任单位' }])
  })

  it('gives no mark that the style sheet does not know', () => {
    const passage = aPassage('一'.repeat(40))
    passage.targets = Array.from({ length: 20 }, (_, n) =>
      aTarget({ id: `t${n}`, passage, start: 2 * n, end: 2 * n + 1 }),
    )
    expect(Math.max(...marginOf(passage).map(({ mark }) => mark))).toBe(MOST_MARKS)
  })
})

describe('isLink', () => {
  it('lets a target be the link where a note or term meets it', () => {
    const passage = aPassage(TEXT)
    passage.targets = [aTarget({ passage, ...rangeOf('研发投入达到3.5%以上') })]
    expect(isLink(passage, 'term', rangeOf('研发投入'))).toBe(false)
    expect(isLink(passage, 'term', rangeOf('放管服'))).toBe(true)
  })

  it('lets the inner of two marks be the link, and the later kind on the same words', () => {
    const passage = aPassage(TEXT)
    passage.notes = [aNote(passage, 'slip', '推进放管服改革')]
    passage.terms = [aTermUse(passage, 'fangguanfu', '放管服')]
    expect(isLink(passage, 'note', rangeOf('推进放管服改革'))).toBe(false)
    expect(isLink(passage, 'term', rangeOf('放管服'))).toBe(true)
    passage.notes = [aNote(passage, 'slip', '放管服')]
    expect(isLink(passage, 'note', rangeOf('放管服'))).toBe(false)
    expect(isLink(passage, 'term', rangeOf('放管服'))).toBe(true)
  })
})
