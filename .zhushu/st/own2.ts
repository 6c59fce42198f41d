import { searchRecords } from '/work/main/src/integrations/search-records.ts'
import { readSearchRows } from '/work/main/src/integrations/search-rows-from-disk.ts'
import { textTerms } from '/work/main/src/text/search-terms.ts'
import { pairsApart, searchCharacters } from '/work/main/src/text/search-tokens.ts'
import { pack, sha256 } from '/work/main/src/integrations/pagefind-files.ts'
import { gzip as gz, gzipSync } from 'node:zlib'
import { promisify } from 'node:util'
let t = performance.now(); const lap = (n: string) => { console.log(n, (performance.now() - t).toFixed(0)); t = performance.now() }
const rows = await readSearchRows(new URL('file:///tmp/i5/big/data/'))
const records = searchRecords(rows); lap('records')
const index = new Map<string, number[]>()
for (const [page, {record: {text}}] of records.entries()) for (const [at, term] of textTerms(searchCharacters(text), pairsApart(text)).entries()) {
  const places = index.get(term); if (places) places.push(page, at); else index.set(term, [page, at])
}
lap('terms+invert')
const words = [...index.keys()].sort(); lap('sort ' + words.length)
class W { b = new Uint8Array(1 << 16); n = 0
  head(major: number, v: number) { if (this.n + 8 > this.b.length) { const c = new Uint8Array(this.b.length * 2); c.set(this.b); this.b = c }
    const m = major << 5
    if (v < 24) this.b[this.n++] = m | v
    else if (v < 256) { this.b[this.n++] = m | 24; this.b[this.n++] = v }
    else if (v < 65536) { this.b[this.n++] = m | 25; this.b[this.n++] = v >> 8; this.b[this.n++] = v & 255 }
    else { this.b[this.n++] = m | 26; this.b[this.n++] = v >>> 24; this.b[this.n++] = (v >> 16) & 255; this.b[this.n++] = (v >> 8) & 255; this.b[this.n++] = v & 255 } }
  str(s: string) { this.head(3, s.length); for (let i = 0; i < s.length; i++) { this.head(0,0); this.b[this.n-1] = s.charCodeAt(i) } } }
const chunks: Buffer[] = []
let group: string[] = [], size = 0
const flush = () => { const w = new W(); w.head(4, 1); w.head(4, group.length)
  for (const word of group) { w.head(4, 3); w.str(word); const p = index.get(word)!
    let pages = 0; for (let i = 0; i < p.length; i += 2) if (p[i] !== p[i - 2]) pages++
    w.head(4, pages); let prev = 0
    for (let i = 0; i < p.length;) { let j = i; while (p[j] === p[i]) j += 2
      w.head(4, 3); w.head(0, p[i]! - prev); prev = p[i]!; w.head(4, 1 + (j - i) / 2); w.head(1, 24); let at = 0
      for (; i < j; i += 2) { w.head(0, p[i + 1]! - at); at = p[i + 1]! } w.head(4, 0) }
    w.head(4, 0) }
  chunks.push(Buffer.from(w.b.subarray(0, w.n))); group = []; size = 0 }
for (const w of words) { group.push(w); const p = index.get(w)!; size += p.length; if (size >= 20000 * 1.3) flush() }
if (group.length) flush()
lap('encode ' + chunks.length + ' ' + chunks.reduce((a, b) => a + b.length, 0))
for (const level of [6, 9]) { const z = await Promise.all(chunks.map((c) => promisify(gz)(c, { level }))); lap(`gz ${level} ` + z.reduce((a, b) => a + b.length, 0)) 
const z2 = chunks.map((c) => gzipSync(c, { level })); lap(`sync ${level} `) }
