/** A search bundle in memory: records, facts and names as the build writes them, and a Pagefind that answers as the real one. */
import type { CharacterLists } from '../../../src/browser/character-lists.ts'
import type { Pagefind, SearchBundle } from '../../../src/browser/pagefind-api.ts'
import { readFacts } from '../../../src/browser/search-facts.ts'
import { searchColumns } from '../../../src/integrations/search-columns.ts'
import { ownFiles } from '../../../src/integrations/search-files.ts'
import { searchLabels } from '../../../src/integrations/search-labels.ts'
import { type IndexedRecord, searchRecords } from '../../../src/integrations/search-records.ts'
import type { SearchRows } from '../../../src/integrations/search-rows-from-disk.ts'
import { textTerms } from '../../../src/text/search-terms.ts'
import { pairsApart, quotationMarks, searchCharacters } from '../../../src/text/search-tokens.ts'

type Row<Table extends keyof SearchRows> = SearchRows[Table][number]

/** Phrases of terms in quotation marks, one behind the other. */
function pagefindOf(records: readonly IndexedRecord[]): Pagefind {
  const pages = records.map(({ record: { text } }) =>
    textTerms(searchCharacters(text), pairsApart(text)),
  )
  return {
    search: async (asked) => {
      const phrase = /^"(.+)"$/.exec(asked)?.[1]?.split(' ') ?? []
      if (phrase.length === 0) throw new Error(`${asked} is no phrase.`)
      const found = pages.map((terms, page) => ({
        id: page.toString(36),
        words: terms.flatMap((_, at) =>
          phrase.every((term, offset) => terms[at + offset] === term) ? [at] : [],
        ),
      }))
      return { results: found.filter(({ words }) => words.length > 0) }
    },
  }
}

function listsOf(records: readonly IndexedRecord[]): CharacterLists {
  return {
    recordsWith: async (character) =>
      new Map(
        records.flatMap(({ record: { text } }, number) => {
          const all = [...searchCharacters(text), ...quotationMarks(text)]
          const count = all.filter((each) => each === character).length
          return count > 0 ? [[number, count]] : []
        }),
      ),
  }
}

/** What the browser opens of these rows. */
export function bundleOf(rows: SearchRows): SearchBundle {
  const records = searchRecords(rows)
  const { files: _, ...described } = ownFiles(records)
  const labels = searchLabels(rows)
  return {
    pagefind: pagefindOf(records),
    characters: listsOf(records),
    manifest: { ...described, traditional: '發发', termFiles: [], labels },
    labels,
    records: {
      load: async (numbers) =>
        numbers.map((number) => {
          const found = records[number]
          if (!found) throw new Error(`There is no record ${number}.`)
          return found.record
        }),
    },
    facts: readFacts(searchColumns(records.map(({ facts }) => facts)), labels),
    suggestions: async () => [],
  }
}

/** Rows of documents `a`, `b` … as long as their passages, targets and the rest need them. */
export function rowsOf(parts: {
  passages?: (Pick<Row<'passages'>, 'text'> & Partial<Row<'passages'>>)[]
  targets?: (Pick<Row<'targets'>, 'quote'> & Partial<Row<'targets'>>)[]
  measures?: (Pick<Row<'measures'>, 'title'> & Partial<Row<'measures'>>)[]
  responsibilities?: Row<'responsibilities'>[]
}): SearchRows {
  const { passages = [], targets = [], measures = [], responsibilities = [] } = parts
  const row = <Extra extends object>(prefix: string, at: number, extra: Extra) => {
    const id = `${prefix}${at + 1}`
    return { id, document: 'a', start: 100 * at, end: 100 * at + 99, url: `/a/#${id}`, ...extra }
  }
  return {
    documents: [document('a', 'plan', '2019'), document('b', 'notice', null)],
    passages: passages.map((passage, at) => row('p', at, { section: null, ...passage })),
    targets: targets.map((target, at) => row('t', at, { ...TARGET, ...target })),
    measures: measures.map((measure, at) => row('m', at, { topic: 'economy', ...measure })),
    notes: [],
    responsibilities,
    departments: [
      { id: 'kejiju', name: '区科技局', region: 'ra' },
      { id: 'fagaiju', name: '区发改局', region: 'ra' },
    ],
    topics: [
      { id: 'innovation', name: '创新发展', glyph: '创' },
      { id: 'economy', name: '经济发展', glyph: '经' },
    ],
    indicators: [{ id: 'gdp', name: '地区生产总值' }],
  }
}

function document(
  id: string,
  kind: Row<'documents'>['kind'],
  published: string | null,
): Row<'documents'> {
  const names = { title: `文献${id}`, shortTitle: id, region: `r${id}`, regionName: `${id}区` }
  return { id, ...names, kind, published, url: `/${id}/` }
}

const TARGET = {
  indicator: 'gdp',
  indicatorName: '地区生产总值',
  section: null,
  kind: 'level',
  reference: null,
  comparator: 'exactly',
  value: 5,
  valueMax: null,
  unit: '%',
  due: null,
  topic: 'economy',
  measure: null,
} as const
