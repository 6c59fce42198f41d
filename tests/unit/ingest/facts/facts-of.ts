import { readSourceFacts } from '../../../../src/ingest/facts/source-facts.ts'
import { findFurniture } from '../../../../src/ingest/page/furniture.ts'
import { sourceLines } from '../../../../src/text/source-lines.ts'

const BODY = [
  '为深入贯彻国家有关决策部署，加快推进高质量发展，结合实际，制定本方案。',
  '一、总体要求',
  '根据《中华人民共和国预算法》（2018年12月29日修订）等规定执行，确保取得实效。',
]

/** The facts of a short plan with these lines before and after its body; titles as words. */
export function factsOf(before: string, after = '') {
  const text = [before, ...BODY, after].join('\n')
  const lines = sourceLines(text)
  const omitted = findFurniture(lines, text)
  const kept = lines.filter(
    (line) => !omitted.some((o) => line.start >= o.start && line.end <= o.end),
  )
  const { titles, ...facts } = readSourceFacts(text, kept, lines)
  return { ...facts, titles: titles.map(({ start, end }) => text.slice(start, end)) }
}
