/** For every rule the least that breaks it and nothing else, in the sample. */
import { createHash } from 'node:crypto'
import type { RuleId } from '../../../src/model/problem.ts'
import { DOCUMENT, SEED } from './small-content.ts'

/** Content that can be changed: texts by path, bytes of sources by path, files that are not UTF-8. */
export interface Files {
  texts: Map<string, string>
  sources: Map<string, Uint8Array>
  undecodable: Set<string>
}

export type Fault = (files: Files) => void

const DEPARTMENTS = 'content/departments/sample-region.yaml'
const INDICATORS = 'content/indicators/innovation.yaml'
const GLOSSARY = 'content/glossary.yaml'

/** Puts `replacement` where `find` stands, once, in the file at `path`. */
function put(path: string, find: string, replacement: string): Fault {
  return ({ texts }) => {
    const text = texts.get(path)
    if (text?.includes(find) !== true) throw new Error(`“${find}” is not in ${path}`)
    texts.set(
      path,
      text.replace(find, () => replacement),
    )
  }
}

const inDocument = (find: string, replacement: string) => put(DOCUMENT, find, replacement)
const all =
  (...faults: Fault[]): Fault =>
  (files) => {
    for (const fault of faults) fault(files)
  }

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** The source has other bytes, and the document their digest. */
const received =
  (bytes: (before: string) => Uint8Array): Fault =>
  (files) => {
    const before = files.sources.get(SEED) ?? new Uint8Array()
    const now = bytes(new TextDecoder().decode(before))
    files.sources.set(SEED, now)
    put(DOCUMENT, digest(before), digest(now))(files)
  }

/** The source says something else. */
const said = (find: string, replacement: string) =>
  received((before) => {
    if (!before.includes(find)) throw new Error(`“${find}” is not in the source`)
    return new TextEncoder().encode(before.replace(find, replacement))
  })

/** Adds one record to a list of the document, in flow style. */
const withRecord = (list: string, record: string) =>
  ({
    targets: inDocument('measures:\n', `  - { ${record} }\nmeasures:\n`),
    measures: inDocument('exclusions:\n', `  - { ${record} }\nexclusions:\n`),
  })[list] ?? inDocument('exclusions:\n', `${list}:\n  - { ${record} }\nexclusions:\n`)

const RD =
  'indicator: rd-intensity, topic: innovation, kind: level, comparator: at-least, unit: "%", due: { date: "2019", basis: document }'
const OPEN = '<Target id="rd-intensity">'
const CLOSE = '达到3.5%以上</Target>'

/** A second tag around the words of the target. */
const around = (id: string) =>
  all(inDocument(OPEN, `<Target id="${id}">${OPEN}`), inDocument(CLOSE, `${CLOSE}</Target>`))

export const FAULTS: Record<RuleId, Fault> = {
  'file-unexpected': ({ texts }) => texts.set('content/documents/notes.txt', '备忘'),
  'file-undecodable': ({ undecodable }) => undecodable.add(GLOSSARY),
  'yaml-broken': inDocument('kind: plan', 'kind: [plan'),
  'mdx-broken': inDocument('</Target>', ''),
  'frontmatter-invalid': inDocument('"2019-01-02"', '2021-13-24'),
  'registry-invalid': put(INDICATORS, '  name: 研发投入强度\n', ''),
  'component-unknown': inDocument('# 某区', '# <Bold>某区</Bold>'),
  'component-misplaced': inDocument('## 一、创新', '## <Note>按</Note>一、创新'),
  'attribute-missing': inDocument('一、创新', '<Noted>一、创新</Noted>'),
  'attribute-unknown': inDocument('<Clause>', '<Clause role="lead">'),
  'markup-forbidden': inDocument('一、创新', '一、**创新**'),
  'expression-forbidden': inDocument('一、创新', '{1 + 1}一、创新'),

  'source-missing': ({ sources }) => sources.delete(SEED),
  'source-changed': inDocument('sha256: ', `sha256: "${'0'.repeat(64)}" # `),
  'source-undecodable': received(() => new Uint8Array([0xff, 0xd8, 0xff, 0xe0])),
  'source-shared': ({ texts }) =>
    texts.set('content/documents/sample-2.mdx', texts.get(DOCUMENT) ?? ''),
  'text-changed': inDocument('一、创新', '一、创造'),
  'omission-missing': inDocument(
    'targets:\n',
    '  - text: 版权所有\n    reason: footer\ntargets:\n',
  ),

  'value-disagrees': inDocument('value: 3.5', 'value: 5.3'),
  'due-disagrees': inDocument('{ date: "2019"', '{ date: "2019-06"'),
  'due-before-publication': all(
    said('2019-01-02', '2020-01-02'),
    inDocument('规划 2019-01-02', '规划 2020-01-02'),
    inDocument('"2019-01-02"', '"2020-01-02"'),
  ),
  'due-beyond-horizon': inDocument(
    'date: "2019", basis: document',
    'date: "2035", basis: section, words: 一、创新',
  ),
  'share-over-100': all(
    put(INDICATORS, 'unit: "%"', 'unit: "%"\n  share: true'),
    said('3.5%', '135%'),
    inDocument('达到3.5%', '达到135%'),
    inDocument('value: 3.5', 'value: 135'),
  ),
  'unit-incomparable': put(INDICATORS, 'unit: "%"', 'unit: 亿元'),
  'promise-repeated': all(withRecord('targets', `id: again, ${RD}, value: 3.5`), around('again')),
  'promise-contradicted': all(
    said('达到3.5%以上', '达到3.5%以上,力争4%以上'),
    inDocument(CLOSE, `${CLOSE},<Target id="again">力争4%以上</Target>`),
    withRecord('targets', `id: again, ${RD}, value: 4`),
  ),
  'responsibility-disagrees': inDocument('lead: [sample-science]', 'lead: []'),
  'name-disagrees': put(DEPARTMENTS, 'name: 区科技局', 'name: 区科学技术局'),
  'heading-disagrees': inDocument('number: "1"', 'number: "2"'),
  'part-disagrees': all(
    withRecord('measures', 'id: m2, number: null, title: 创新, topic: innovation, partOf: m1'),
    inDocument('## 一、创新', '<Measure id="m2">\n\n## 一、创新\n\n</Measure>'),
  ),
  'fact-unsourced': inDocument('issuer: null', 'issuer: 某区人民政府'),
  'proposal-unmatched': all(
    said('区发改局)\n', '区发改局)\n单位 意见\n区科技局 建议增加投入\n'),
    inDocument(
      '</Measure>\n',
      '</Measure>\n\n| 单位 | 意见 |\n| --- | --- |\n| 区科技局 | 建议增加投入 |\n',
    ),
    withRecord(
      'proposals',
      'id: wish, row: 2, by: sample-science, action: add-words, to: 建议增加投入, adoption: not-stated',
    ),
  ),
  'needs-decision': inDocument('    kind: level', '    undecided: 是不是目标\n    kind: level'),

  'number-unaccounted': inDocument('exclusions:\n  - text: 5条线\n    reason: existing-size\n', ''),
  'exclusion-unmatched': inDocument(
    '  - text: 5条线\n',
    '  - text: 6条线\n    reason: existing-size\n  - text: 5条线\n',
  ),

  'duplicate-id': all(
    withRecord('notes', 'id: m1, kind: comment, text: 按。'),
    inDocument('一、创新', '<Noted id="m1">一、创新</Noted>'),
  ),
  'id-reserved': all(
    inDocument('id: m1', 'id: p1'),
    inDocument('<Measure id="m1">', '<Measure id="p1">'),
  ),
  'record-unused': withRecord('notes', 'id: aside, kind: comment, text: 按。'),
  'record-missing': inDocument('一、创新', '<Noted id="aside">一、创新</Noted>'),
  'restatement-chained': all(
    withRecord('targets', `id: again, ${RD}, value: 3.5, restates: rd-intensity`),
    withRecord('targets', `id: third, ${RD}, value: 3.5, restates: again`),
    around('again'),
    around('third'),
  ),
  'topic-unknown': inDocument('topic: innovation', 'topic: inovation'),
  'indicator-unknown': inDocument('indicator: rd-intensity', 'indicator: rd-intensty'),
  'department-unknown': all(
    inDocument('lead: [sample-science]', 'lead: [sample-sience]'),
    inDocument('<Department id="sample-science">', '<Department id="sample-sience">'),
  ),
  'region-unknown': inDocument('region: sample-region', 'region: sampel-region'),
  'target-unknown': inDocument('    kind: level', '    restates: rd\n    kind: level'),
  'measure-unknown': inDocument('    support:', '    partOf: m9\n    support:'),
  'term-unknown': inDocument('占GDP', '占<Term id="gdp">GDP</Term>'),
  'registry-unused': put(GLOSSARY, '[]', '- id: gdp\n  name: GDP\n  definition: 国内生产总值。'),
  'alias-shared': put(DEPARTMENTS, 'name: 区发改局', 'name: 区发改局\n  aliases: [区科技局]'),
}
