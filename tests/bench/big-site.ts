/** A site of 20,000 made-up sections, each of clauses of the five documents with other numbers, to see what grows. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { seededRandom } from '../seeded-random.ts'
import type { Passage } from './search-questions.ts'

export const SECTIONS = 20_000
const DOCUMENTS = 200
/** One section in so many promises something. */
const PER_TARGET = 6

type Row = Record<string, unknown>

/** Writes data files and, of the built site `from`, the search page with all that it needs into `to`; returns the passages. */
export function makeBigSite(from: string, to: string): Passage[] {
  const rows = (table: string) =>
    JSON.parse(readFileSync(join(from, `data/${table}.json`), 'utf8')) as Row[]
  const random = seededRandom(7)
  const below = (limit: number) => Math.floor(random() * limit)
  const clauses = rows('passages')
    .flatMap(({ text }) => `${text}`.split(/(?<=[，,。；;])/))
    .filter((clause) => clause.length > 1)
  const clause = () =>
    (clauses[below(clauses.length)] ?? '').replace(/\d+/g, (digits) =>
      random() < 0.5 ? digits : `${below(10 ** digits.length)}`,
    )
  const documents = Array.from({ length: DOCUMENTS }, (_, n) => {
    const all = rows('documents')
    return { ...all[n % all.length], id: `doc-${n}`, shortTitle: `文献${n}` }
  })
  const passages: (Passage & Row)[] = []
  const targets: Row[] = []
  const promised = rows('targets')
  for (const { id: document } of documents)
    for (let n = 0, start = 0; n < SECTIONS / DOCUMENTS; n += 1) {
      const text = Array.from({ length: 2 + below(6) }, clause).join('')
      const place = { document, section: `第${n}节`, start, end: start + text.length }
      passages.push({ id: `p${n}`, text, url: `/documents/${document}/#p${n}`, ...place })
      start = place.end + 1
      if (below(PER_TARGET) > 0) continue
      const id = `t${targets.length}`
      const target = promised[below(promised.length)]
      targets.push({ ...target, ...place, id, measure: null, url: `/documents/${document}/#${id}` })
    }
  const registries = ['departments', 'topics', 'indicators'].map((table) => [table, rows(table)])
  const none = ['measures', 'notes', 'responsibilities'].map((table) => [table, []])
  mkdirSync(join(to, 'data'), { recursive: true })
  const tables = { documents, passages, targets, ...Object.fromEntries([...registries, ...none]) }
  for (const [table, entries] of Object.entries(tables))
    writeFileSync(join(to, `data/${table}.json`), JSON.stringify(entries))
  for (const part of ['search', '_astro', 'fonts', '404.html', 'index.html', 'sw.js'])
    cpSync(join(from, part), join(to, part), { recursive: true })
  return passages
}

/** One page a section, as a stock index wants it: `sections/doc-0/p1/index.html`. */
export function writeSectionPages(passages: readonly Passage[], to: string): void {
  for (const { document, id, text } of passages) {
    const folder = join(to, document, id)
    mkdirSync(folder, { recursive: true })
    const words = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    writeFileSync(
      join(folder, 'index.html'),
      `<!doctype html><html lang="zh-CN"><head><title>${document} ${id}</title></head><body><main><p>${words}</p></main></body></html>`,
    )
  }
}
