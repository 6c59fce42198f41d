/** The four laws on the real content, and what the five sources are known to hold. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { loadBuiltCorpus, readContentFiles } from '../../src/corpus/corpus-from-disk.ts'
import type { Corpus, CorpusDocument } from '../../src/corpus/graph.ts'

let corpus: Corpus
beforeAll(() => {
  corpus = loadBuiltCorpus().corpus
})

const document = (id: string): CorpusDocument => {
  const found = corpus.documents.find((one) => one.id === id)
  if (!found) throw new Error(`There is no document ${id}`)
  return found
}

it('has no problems', () => {
  expect(check(readContentFiles(process.cwd()))).toEqual([])
})

/** SHA-256 of the five sources as received. */
const RECEIVED = {
  'lanzhou-chengguan-2023': '4ccedbc6fcf732636b6306aa74bc4896cd246fa6e08862bf1e9003c3e019908b',
  'lanzhou-hightech-innovation-plan-7':
    'fe69190ecae2c4005fc1781913f592da3b990d2e49c32c39535deebdb10487a0',
  'lanzhou-new-area-2019': 'cfc1de6b11dcf7b5146406f30e75a829e99d491f008c4cf5fc4cd14b04ec2e72',
  'tongguan-five-development-2018':
    'f7f0441cc09ffe71fea2906222da2efb89edc8eb6e8a2de46ff4cc0c3cec9cbb',
  'zhengzhou-hightech-2020': '985bd705b1517f8f4d0c3beb023b1ace34a781ca193d03fb2d32404807e64c5b',
}

describe.each(Object.entries(RECEIVED))('%s', (id, sha256) => {
  it('has the bytes that were received', () => {
    const bytes = readFileSync(`seeds/${id}.txt`)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
  })

  it('is covered by passages and omissions, white space aside', () => {
    const { passages, omitted, sourceText, sourceLength } = document(id)
    const characters = [...sourceText]
    expect(characters).toHaveLength(sourceLength)
    const stretches = [...passages, ...omitted].sort((a, b) => a.start - b.start)
    let at = 0
    for (const { start, end } of stretches) {
      expect(start).toBeGreaterThanOrEqual(at)
      expect(characters.slice(at, start).join('').trim()).toBe('')
      at = end
    }
    expect(characters.slice(at).join('').trim()).toBe('')
  })

  it('quotes its targets exactly, each with its number', () => {
    const { targets, sourceText } = document(id)
    const characters = [...sourceText]
    for (const target of targets) {
      expect(characters.slice(target.start, target.end).join('')).toBe(target.quote)
      expect(target.numberStart).toBeGreaterThanOrEqual(target.start)
      expect(target.numberEnd).toBeLessThanOrEqual(target.end)
      const digits = characters.slice(target.numberStart, target.numberEnd).join('')
      if (/^[\d.]+$/.test(digits)) expect(Number(digits)).toBe(Math.abs(target.value))
    }
  })

  it('accounts for every number', () => {
    const { ledger, targets } = document(id)
    expect(ledger.filter(({ status }) => status === 'unaccounted')).toEqual([])
    for (const target of targets)
      expect(ledger.filter((entry) => entry.target === target).length).toBeGreaterThan(0)
  })
})

describe('what the sources hold', () => {
  it('says what is absent', () => {
    expect(document('lanzhou-hightech-innovation-plan-7').targets).toEqual([])
    expect(document('lanzhou-hightech-innovation-plan-7').absences).toContain('没有量化目标')
    expect(document('lanzhou-new-area-2019').absences).toContain('没有载明责任单位')
  })

  it('has the tasks 18 to 27 of the serial', () => {
    const numbers = document('lanzhou-hightech-innovation-plan-7').measures.map(
      ({ number }) => number,
    )
    expect(numbers).toEqual(Array.from({ length: 10 }, (_, index) => `工作${18 + index}`))
  })

  it('reads the 22 clauses of 铜官区', () => {
    const tongguan = document('tongguan-five-development-2018')
    expect(
      tongguan.measures.filter(({ responsibilities }) => responsibilities.length > 0),
    ).toHaveLength(22)
    expect(tongguan.measures.filter(({ number }) => number !== null)).toHaveLength(24)
    expect(
      tongguan.responsibilities.every(({ name, department }) =>
        [department.name, ...department.aliases].includes(name),
      ),
    ).toBe(true)
  })

  it('tells a quotation from its second occurrence', () => {
    const tongguan = document('tongguan-five-development-2018')
    const trade = tongguan.targets.find(({ id }) => id === 'foreign-trade')
    const places = [...tongguan.sourceText.matchAll(/进出口总额达到13343万美元/g)]
    expect(places).toHaveLength(2)
    expect(trade?.start).toBe(places[0]?.index)
    expect(trade?.proposals.map(({ to }) => to)).toEqual(['20000万美元'])
  })

  it('never counts a proposal as a target', () => {
    const tongguan = document('tongguan-five-development-2018')
    const rows = tongguan.passages.filter(({ kind }) => kind === 'row')
    expect(rows).toHaveLength(7)
    expect(rows.flatMap(({ targets }) => targets)).toEqual([])
  })

  it('lets two targets share their words', () => {
    const [pension, medical] = ['pension-coverage', 'medical-insurance-coverage'].map((id) =>
      document('lanzhou-new-area-2019').targets.find((target) => target.id === id),
    )
    expect(pension?.quote).toBe(medical?.quote)
    expect([pension?.value, medical?.value]).toEqual([98, 99])
    expect(pension?.numberStart).not.toBe(medical?.numberStart)
  })

  it('unifies indicators across documents', () => {
    const regions = (id: string) =>
      corpus.indicators
        .find((one) => one.id === id)
        ?.targets.map(({ document: { region } }) => region.name)
    expect(new Set(regions('rd-intensity'))).toEqual(new Set(['兰州新区', '铜官区', '郑州高新区']))
    expect(new Set(regions('registered-unemployment-rate'))).toEqual(
      new Set(['兰州新区', '郑州高新区']),
    )
  })

  it('uses every glossary term, indicator and department', () => {
    expect(corpus.terms.length).toBeGreaterThanOrEqual(30)
    expect(corpus.terms.filter(({ uses }) => uses.length === 0)).toEqual([])
    expect(corpus.indicators.filter(({ targets }) => targets.length === 0)).toEqual([])
  })
})
