import { describe, expect, it } from 'vitest'
import { quotationWithSource } from '../../../../src/exports/citation/quotation.ts'
import {
  documentReference,
  noteOf,
  targetReference,
  wholeTitle,
} from '../../../../src/exports/citation/reference.ts'
import { fixtureCorpus } from '../fixture-corpus.ts'

const HOME = 'https://zhushu.example/sub/'
const { corpus } = fixtureCorpus()
const [document] = corpus.documents
const [target] = corpus.targets
if (!document || !target) throw new Error('the fixture has no document or target')

describe('documentReference', () => {
  it('says what the document says of itself, and nothing else', () => {
    expect(documentReference(document, HOME)).toEqual({
      key: 'jiqu-2018',
      authors: [],
      title: '𠮷区实施意见(征求意见稿)',
      subtitle: null,
      publisher: null,
      issued: null,
      url: 'https://zhushu.example/sub/documents/jiqu-2018/',
      part: null,
      quotation: null,
    })
  })

  it('counts bodies that are printed with a blank between them', () => {
    const { authors } = documentReference({ ...document, issuer: '中共𠮷区委 𠮷区人民政府' }, HOME)
    expect(authors).toEqual(['中共𠮷区委', '𠮷区人民政府'])
  })

  it('says that a draft is one where no title does', () => {
    const untold = documentReference({ ...document, title: '𠮷区实施意见' }, HOME)
    expect(wholeTitle(untold, '：')).toBe('𠮷区实施意见：征求意见稿')
    const told = documentReference({ ...document, title: '意见', subtitle: '(征求意见稿)' }, HOME)
    expect(wholeTitle(told, '：')).toBe('意见：(征求意见稿)')
  })

  it('takes the dash off a subtitle', () => {
    const { subtitle } = documentReference(
      { ...document, kind: 'report-digest', subtitle: '——解读(四)' },
      HOME,
    )
    expect(subtitle).toBe('解读(四)')
  })
})

describe('targetReference', () => {
  const reference = targetReference(target, HOME)
  it('is the document at the place of the words, with them', () => {
    expect(reference.key).toBe('jiqu-2018:rd')
    expect(reference.url).toBe('https://zhushu.example/sub/documents/jiqu-2018/#rd')
    expect(reference.quotation).toEqual({
      words: '研发投入占GDP的比重达到3.5%以上',
      section: '一、创新',
      start: target.start,
      end: target.end,
    })
    const characters = [...document.sourceText].slice(target.start, target.end)
    expect(characters.join('')).toBe(reference.quotation?.words)
  })
  it('has words and place in the note of forms without a field for them', () => {
    expect(noteOf({ ...reference, part: '只收其一' })).toBe(
      `“研发投入占GDP的比重达到3.5%以上”（一、创新，字符${target.start}–${target.end}）。只收其一`,
    )
  })
})

describe('quotationWithSource', () => {
  it('is the quotation, then where it is from, and that it is a draft', () => {
    const issued = { ...document, issuer: '中共𠮷区委 𠮷区人民政府', published: '2018-01-06' }
    const quoted = { ...target, document: issued }
    expect(quotationWithSource(quoted, targetReference(quoted, HOME))).toBe(
      `“研发投入占GDP的比重达到3.5%以上”（中共𠮷区委 𠮷区人民政府《𠮷区实施意见(征求意见稿)》，征求意见稿，2018年1月6日，一、创新，字符${target.start}–${target.end}，https://zhushu.example/sub/documents/jiqu-2018/#rd）`,
    )
  })
})
