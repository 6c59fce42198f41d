import { searchRecords } from '/work/main/src/integrations/search-records.ts'
import { readSearchRows } from '/work/main/src/integrations/search-rows-from-disk.ts'
import { textTerms } from '/work/main/src/text/search-terms.ts'
import { pairsApart, searchCharacters } from '/work/main/src/text/search-tokens.ts'
import { pack, sha256 } from '/work/main/src/integrations/pagefind-files.ts'
import { encode } from 'cborg'
let t = performance.now(); const lap = (n: string) => { console.log(n, (performance.now() - t).toFixed(0)); t = performance.now() }
const rows = await readSearchRows(new URL('file:///tmp/i5/big/data/'))
const records = searchRecords(rows); lap('records')
const terms = records.map(({record:{text}}) => textTerms(searchCharacters(text), pairsApart(text))); lap('terms')
const index = new Map<string, [number, number[]][]>()
for (const [page, ts] of terms.entries()) for (const [at, term] of ts.entries()) {
  let pages = index.get(term); if (!pages) index.set(term, pages = [])
  const last = pages.at(-1)
  if (last && last[0] === page) last[1].push(at); else pages.push([page, [at]])
}
lap('invert')
const words = [...index.keys()].sort(); lap('sort ' + words.length)
let chunk: unknown[] = [], size = 0; const chunks: unknown[][] = []
for (const w of words) {
  let prev = 0
  const packed = (index.get(w) ?? []).map(([page, places]) => { const step = page - prev; prev = page; let p = 0; size += places.length + 2; return [step, [-25, ...places.map((x) => { const d = x - p; p = x; return d })], []] })
  chunk.push([w, packed, []])
  if (size >= 20000) { chunks.push(chunk); chunk = []; size = 0 }
}
if (chunk.length) chunks.push(chunk)
lap('chunk ' + chunks.length)
const enc = chunks.map((c) => encode([c])); lap('encode ' + enc.reduce((a, b) => a + b.length, 0))
const z = enc.map(pack); lap('pack ' + z.reduce((a, b) => a + b.length, 0))
z.map(sha256); lap('sha')
