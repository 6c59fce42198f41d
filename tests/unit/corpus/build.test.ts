/** Passages, ledger and absences of the sample, and what building makes of broken content. */
import { describe, expect, it } from 'vitest'
import { buildCorpus } from '../../../src/corpus/build.ts'
import type { CorpusDocument } from '../../../src/corpus/graph.ts'
import { type Break, DOCUMENT, sampleContent } from '../check/small-content.ts'

const documentOf = (breaks: Break[] = []): CorpusDocument => {
  const [document] = buildCorpus(sampleContent(breaks)).corpus.documents
  if (!document) throw new Error('the sample has no document')
  return document
}

describe('passages', () => {
  const { passages } = documentOf()

  it('are numbered in text order, each with its kind, section and measure', () => {
    expect(
      passages.map(({ id, kind, depth, section, measure, text }) => [
        id,
        kind,
        depth,
        section?.id ?? null,
        measure?.id ?? null,
        text,
      ]),
    ).toEqual([
      ['p1', 'heading', 1, null, null, '某区2019年工作要点'],
      ['p2', 'heading', 2, 'p2', null, '一、创新'],
      ['p3', 'heading', 3, 'p3', 'm1', '1. 加大研发投入。'],
      ['p4', 'paragraph', 0, 'p3', 'm1', '全社会研发投入占GDP的比重达到3.5%以上,建设5条线'],
      ['p5', 'clause', 0, 'p3', 'm1', '(牵头单位:区科技局;责任单位:区发改局)'],
    ])
  })

  it('know the headings above them', () => {
    expect(passages.map(({ path }) => path.map(({ id }) => id).join('>'))).toEqual([
      '',
      'p2',
      'p2>p3',
      'p2>p3',
      'p2>p3',
    ])
  })
})

describe('the ledger', () => {
  it('says of every number what became of it', () => {
    expect(
      documentOf().ledger.map(({ text, status, reason, target }) => [
        text,
        status,
        reason,
        target?.id ?? null,
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "2019",
          "rule",
          "date",
          null,
        ],
        [
          "一",
          "rule",
          "ordinal",
          null,
        ],
        [
          "1",
          "rule",
          "ordinal",
          null,
        ],
        [
          "3.5",
          "target",
          null,
          "rd-intensity",
        ],
        [
          "5",
          "excluded",
          "existing-size",
          null,
        ],
      ]
    `)
  })

  it('counts offsets in code points', () => {
    const { sourceText, ledger } = documentOf()
    for (const { start, end, text } of ledger)
      expect([...sourceText].slice(start, end).join('')).toBe(text)
  })
})

describe('absences', () => {
  it('are what the document does not say', () => {
    expect(documentOf().absences).toEqual(['未载明发文机关'])
  })

  it('come in a fixed order', () => {
    expect(
      documentOf([
        [
          DOCUMENT,
          'published: "2019-01-02"',
          'published: null\npart: { number: 2, missing: 第一部分缺 }',
        ],
        [DOCUMENT, '{ date: "2019", basis: document }', '{ date: null, basis: none }'],
      ]).absences,
    ).toEqual(['第一部分缺', '未载明发布日期', '未载明发文机关', '1个目标未载明期限'])
  })

  it('name what a document without targets and departments lacks', () => {
    const absences = documentOf([
      [DOCUMENT, '<Target id="rd-intensity">', ''],
      [DOCUMENT, '</Target>', ''],
      [DOCUMENT, '<Clause>', ''],
      [DOCUMENT, '</Clause>', ''],
    ]).absences
    expect(absences).toEqual(['没有量化目标', '没有载明责任单位', '未载明发文机关'])
  })
})

describe('the graph', () => {
  it('is frozen', () => {
    const document = documentOf()
    expect(() => document.targets.push()).toThrow(TypeError)
    expect(Object.isFrozen(document.targets[0]?.indicator)).toBe(true)
  })

  it('leaves out what is broken', () => {
    expect(buildCorpus(sampleContent([[DOCUMENT, '</Target>', '']])).corpus.documents).toEqual([])
    expect(documentOf([[DOCUMENT, 'value: 3.5', 'value: x']]).targets).toEqual([])
  })

  it('gives the same id in two documents to two targets', () => {
    const files = sampleContent()
    const texts = new Map(files.texts).set(
      'content/documents/second.mdx',
      files.texts.get(DOCUMENT)?.replace('seeds/sample.txt', 'seeds/second.txt') ?? '',
    )
    const sources = new Map(files.sources)
    for (const bytes of files.sources.values()) sources.set('seeds/second.txt', bytes)
    const { corpus, problems } = buildCorpus({ texts, sources })
    expect(problems).toEqual([])
    expect(corpus.targets.map(({ url }) => url)).toEqual([
      '/documents/sample/#rd-intensity',
      '/documents/second/#rd-intensity',
    ])
  })
})
