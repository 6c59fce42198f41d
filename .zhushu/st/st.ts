import { searchRecords } from '/work/main/src/integrations/search-records.ts'
import { readSearchRows } from '/work/main/src/integrations/search-rows-from-disk.ts'
import { ownFiles } from '/work/main/src/integrations/search-files.ts'
import { searchLabels } from '/work/main/src/integrations/search-labels.ts'
import { traditionalCharacters } from '/work/main/src/integrations/traditional-characters.ts'
import { recordIndex } from '/work/main/src/integrations/pagefind-files.ts'
import { apartTerms, pairTerms } from '/work/main/src/text/search-terms.ts'
import { pairsApart, searchCharacters } from '/work/main/src/text/search-tokens.ts'
import { createIndex, close } from 'pagefind'
let t = performance.now(); const lap = (n: string) => { console.log(n, (performance.now() - t).toFixed(0)); t = performance.now() }
const rows = await readSearchRows(new URL('file:///tmp/i5/big/data/')); lap('rows')
const records = searchRecords(rows); lap('records')
ownFiles(records); lap('own')
traditionalCharacters(records.map((r) => r.record.text)); lap('trad')
const contents = records.map(({ record: { text } }) => [...pairTerms(searchCharacters(text)), ...apartTerms(pairsApart(text))].join(' ')); lap('terms')
const { index } = await createIndex()
for (let f = 0; f < records.length; f += 64) await Promise.all(contents.slice(f, f + 64).map((content, i) => index!.addCustomRecord({ url: `${f + i}`, content, language: 'und' }))); lap('add')
const { files } = await index!.getFiles(); lap('getFiles ' + files.length)
recordIndex(files, records.length); lap('recordIndex'); await close()
