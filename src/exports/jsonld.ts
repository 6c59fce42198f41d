/** The annotation of a document as a W3C Web Annotation page, for tools that know the standard and not this site. */
import type {
  CorpusDocument,
  CorpusNote,
  CorpusTarget,
  Range,
  Responsibility,
  TermUse,
} from '../corpus/graph.ts'
import { ROLE_LABELS } from '../model/labels.ts'
import { targetPhrase } from './target-phrase.ts'

/** Code points of context in a TextQuoteSelector, on either side. */
const CONTEXT = 32

// The standard drops keys it does not know; ours live under a prefix of their own.
const CONTEXTS = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    zhushu: 'urn:zhushu:',
    'zhushu:page': { '@type': '@id' },
    'zhushu:restates': { '@type': '@id' },
  },
]

/**
 * The annotation page `/data/annotations/ID.jsonld`: targets, notes, uses of terms and responsibilities in text order.
 * Every IRI is relative to the file itself. Positions are code points of `sources/ID.txt`, as the standard asks.
 */
export function annotationPage(document: CorpusDocument): object {
  const points = [...document.sourceText]
  const items = [
    ...document.targets.map((target) => ({ range: target, item: targetAnnotation(target) })),
    ...document.notes.map((note) => ({ range: note, item: noteAnnotation(note) })),
    ...document.terms.map((use) => ({ range: use, item: termAnnotation(use) })),
    ...document.responsibilities.map((each) => ({
      range: each,
      item: responsibilityAnnotation(each),
    })),
  ].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
  return {
    '@context': CONTEXTS,
    id: `${document.id}.jsonld`,
    type: 'AnnotationPage',
    partOf: {
      id: `${document.id}.jsonld#collection`,
      type: 'AnnotationCollection',
      label: document.title,
      total: items.length,
    },
    startIndex: 0,
    items: items.map(({ range, item }) => ({
      ...item,
      target: {
        type: 'SpecificResource',
        source: sourceOf(document),
        selector: selectorsFor(points, range),
      },
    })),
  }
}

function sourceOf(document: CorpusDocument): string {
  return `../sources/${document.id}.txt`
}

/** Position and quotation of the same words: the one is exact, the other survives a change of the file. */
function selectorsFor(points: readonly string[], { start, end }: Range): object[] {
  return [
    { type: 'TextPositionSelector', start, end },
    {
      type: 'TextQuoteSelector',
      exact: points.slice(start, end).join(''),
      prefix: points.slice(Math.max(0, start - CONTEXT), start).join(''),
      suffix: points.slice(end, end + CONTEXT).join(''),
    },
  ]
}

function annotation(document: CorpusDocument, name: string, motivation: string, url: string) {
  return {
    id: annotationId(document, name),
    type: 'Annotation',
    motivation,
    'zhushu:page': `../..${url}`,
  }
}

function annotationId(document: CorpusDocument, name: string): string {
  return `${document.id}.jsonld#${name}`
}

function textualBody(purpose: string, value: string): object {
  return { type: 'TextualBody', purpose, value, format: 'text/plain', language: 'zh-CN' }
}

function targetAnnotation(target: CorpusTarget): object {
  const { document, restates } = target
  return {
    ...annotation(document, `target-${target.id}`, 'describing', target.url),
    body: [
      textualBody('describing', targetPhrase(target)),
      {
        type: 'zhushu:Target',
        'zhushu:id': target.id,
        'zhushu:indicator': target.indicator.id,
        'zhushu:topic': target.topic.id,
        'zhushu:kind': target.kind,
        'zhushu:comparator': target.comparator,
        'zhushu:value': target.value,
        'zhushu:valueMax': target.valueMax,
        'zhushu:unit': target.unit,
        'zhushu:tier': target.tier,
        'zhushu:reference': target.reference,
        'zhushu:due': target.due.date,
        'zhushu:dueBasis': target.due.basis,
        'zhushu:numberStart': target.numberStart,
        'zhushu:numberEnd': target.numberEnd,
        'zhushu:restates':
          restates === null ? null : annotationId(document, `target-${restates.id}`),
      },
      ...(target.sic === null ? [] : [textualBody('commenting', target.sic)]),
    ],
  }
}

function noteAnnotation(note: CorpusNote): object {
  return {
    ...annotation(note.document, `note-${note.id}`, 'commenting', note.url),
    body: [
      textualBody('commenting', note.text),
      { type: 'zhushu:Note', 'zhushu:id': note.id, 'zhushu:kind': note.kind },
    ],
  }
}

function termAnnotation(use: TermUse): object {
  return {
    ...annotation(use.document, `term-${use.start}`, 'describing', use.url),
    body: [
      textualBody('describing', `${use.term.name}：${use.term.definition}`),
      { type: 'zhushu:Term', 'zhushu:id': use.term.id, 'zhushu:name': use.term.name },
    ],
  }
}

function responsibilityAnnotation(responsibility: Responsibility): object {
  const { document, measure, department, role } = responsibility
  return {
    ...annotation(
      document,
      `responsibility-${responsibility.start}`,
      'identifying',
      responsibility.url,
    ),
    body: [
      textualBody('identifying', `${department.name}：${ROLE_LABELS[role]}“${measure.title}”`),
      {
        type: 'zhushu:Responsibility',
        'zhushu:department': department.id,
        'zhushu:measure': measure.id,
        'zhushu:role': role,
      },
    ],
  }
}
