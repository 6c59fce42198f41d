/** How well and how fast `ingest` reads, beside the one-line regular expressions that people use instead. */
import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { loadBuiltCorpus } from '../../src/corpus/corpus-from-disk.ts'
import { readSource } from '../../src/ingest/read-source.ts'
import { codePointOffsets } from '../../src/text/line-column.ts'
import { DEADLINES } from '../unit/ingest/promise/deadlines.ts'
import { NOT_PROMISED } from '../unit/ingest/promise/not-promised.ts'
import { IN_THE_PRESS } from '../unit/ingest/promise/press-sentences.ts'
import { IN_RULES } from '../unit/ingest/promise/rule-sentences.ts'
import { COMPARATORS, FORMS } from '../unit/ingest/promise/sentences.ts'

/** Every number with a unit behind it, as in a spreadsheet's search box. */
const EVERY_NUMBER =
  /\d+(?:\.\d+)?\s*(?:%|个百分点|[万亿]?(?:元|人|户|家|个|项|所|座|套|亩|公里|平方米|吨|千瓦|条|处|台|件|名|场)|[万亿])/g
const PLAIN_CLAUSE = /(牵头|责任)单位[：:]([^；;）)\n]+)/g

export interface IngestScore {
  what: string
  reader: string
  found: number
  right: number
  labelled: number
}

type Numbers = Set<number>

/** Start offsets (UTF-16) of the numbers that each reader takes for promises, and those of the labels. */
function scoreNumbers(what: string, texts: { text: string; labels: Numbers }[]): IngestScore[] {
  const readers: [string, (text: string) => number[]][] = [
    ['ingest', (text) => readSource(text).targets.map(({ numberStart }) => numberStart)],
    ['one-line regex', (text) => [...text.matchAll(EVERY_NUMBER)].map(({ index }) => index)],
  ]
  return readers.map(([reader, read]) => {
    const score = { what, reader, found: 0, right: 0, labelled: 0 }
    for (const { text, labels } of texts) {
      const found = read(text)
      score.found += found.length
      score.right += found.filter((start) => labels.has(start)).length
      score.labelled += labels.size
    }
    return score
  })
}

/** Against the five sources as an editor annotated them: numbers of targets, names of departments with their role. */
export function scoreSources(): IngestScore[] {
  const { corpus } = loadBuiltCorpus()
  const sources = corpus.documents.map(({ id }) => {
    const text = readFileSync(`seeds/${id}.txt`, 'utf8')
    const { toCodePoints } = codePointOffsets(text)
    const units = new Map<number, number>()
    for (let at = 0; at < text.length; at += 1) units.set(toCodePoints(at), at)
    const targets = corpus.targets.filter(({ document }) => document.id === id)
    const labels = new Set(targets.map(({ numberStart }) => units.get(numberStart) ?? -1))
    const named = corpus.measures
      .filter(({ document }) => document.id === id)
      .flatMap(({ responsibilities }) => responsibilities)
    return { text, labels, named: named.map(({ role, name }) => `${role} ${name}`) }
  })
  return [
    ...scoreNumbers('targets of the five sources', sources),
    ...scoreNames('departments of the five sources', sources),
  ]
}

function scoreNames(what: string, sources: { text: string; named: string[] }[]): IngestScore[] {
  const readers: [string, (text: string) => string[]][] = [
    [
      'ingest',
      (text) =>
        readSource(text).clauses.flatMap(({ entries }) =>
          entries.map(({ role, name }) => `${role} ${name}`),
        ),
    ],
    [
      'one-line regex',
      (text) =>
        [...text.matchAll(PLAIN_CLAUSE)].flatMap(([, label, names]) =>
          (names ?? '')
            .split('、')
            .map((name) => `${label === '牵头' ? 'lead' : 'support'} ${name.trim()}`),
        ),
    ],
  ]
  return readers.map(([reader, read]) => {
    const score = { what, reader, found: 0, right: 0, labelled: 0 }
    for (const { text, named } of sources) {
      const left = [...named]
      const found = read(text)
      score.found += found.length
      score.labelled += named.length
      for (const name of found) {
        const at = left.indexOf(name)
        if (at < 0) continue
        score.right += 1
        left.splice(at, 1)
      }
    }
    return score
  })
}

/** The labelled sentences of the tests: how many targets are found, values, units, comparators and deadlines included. */
export function scoreSentences(): IngestScore {
  const score = {
    what: 'labelled sentences, all fields',
    reader: 'ingest',
    found: 0,
    right: 0,
    labelled: 0,
  }
  for (const { text, targets, title = '某市2024年工作要点' } of [
    ...COMPARATORS,
    ...FORMS,
    ...DEADLINES,
    ...NOT_PROMISED,
    ...IN_THE_PRESS,
    ...IN_RULES,
  ]) {
    const found = readSource(`${title}\n\n${text}`).targets.map(
      ({ value, unit, comparator, due }) =>
        `${[value].flat().join('~')} ${unit || '-'} ${comparator} ${due.date ?? '-'}`,
    )
    score.found += found.length
    score.labelled += targets.length
    score.right += found.filter((target, index) => target === targets[index]).length
  }
  return score
}

export interface IngestSpeed {
  /** Documents of `CHARACTERS` characters a second, on the one core that JavaScript uses. */
  documentsPerSecond: number
  characters: number
  /** Megabytes in use after each hundred documents, garbage collected. */
  megabytes: number[]
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const CHARACTERS = 6000
const DOCUMENTS = 1000

/** Reads a thousand different documents cut from the five sources. */
export function timeIngest(): IngestSpeed {
  const { corpus } = loadBuiltCorpus()
  const whole = corpus.documents.map(({ id }) => readFileSync(`seeds/${id}.txt`, 'utf8')).join('\n')
  const document = (index: number) => {
    const from = (index * 997) % whole.length
    return (whole.slice(from) + whole).slice(0, CHARACTERS)
  }
  for (let index = 0; index < 50; index += 1) readSource(document(index))
  const megabytes: number[] = []
  let paused = 0
  const start = performance.now()
  for (let index = 0; index < DOCUMENTS; index += 1) {
    readSource(document(index))
    if (index % 100 < 99) continue
    const pause = performance.now()
    collectGarbage()
    megabytes.push(Math.round((process.memoryUsage().heapUsed / 2 ** 20) * 10) / 10)
    paused += performance.now() - pause
  }
  const documentsPerSecond = DOCUMENTS / ((performance.now() - start - paused) / 1000)
  return { documentsPerSecond, characters: CHARACTERS, megabytes }
}
