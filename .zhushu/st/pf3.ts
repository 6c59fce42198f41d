import { searchRecords } from '/work/main/src/integrations/search-records.ts'
import { readSearchRows } from '/work/main/src/integrations/search-rows-from-disk.ts'
import { apartTerms, pairTerms } from '/work/main/src/text/search-terms.ts'
import { pairsApart, searchCharacters } from '/work/main/src/text/search-tokens.ts'
import { createIndex, close } from 'pagefind'
import { rm } from 'node:fs/promises'
let t = performance.now(); const lap = (n: string) => { console.log(n, (performance.now() - t).toFixed(0)); t = performance.now() }
const rows = await readSearchRows(new URL('file:///tmp/i5/big/data/'))
const records = searchRecords(rows)
const mode = process.argv[2], how = process.argv[3]
let texts = records.map((r) => r.record.text)
console.log('chars', texts.reduce((a, b) => a + b.length, 0))
const nm=(c:string)=>{let r=c.codePointAt(0)!%17576,n='';for(let i=0;i<3;i++){n=String.fromCharCode(97+r%26)+n;r=Math.floor(r/26)}return n};let contents = texts.map((text) => {const c=searchCharacters(text).map(nm);return c.slice(1).map((x,i)=>c[i]+x).join(' ')})
if (mode === 'short') contents = contents.map((c) => c.slice(0, 90))
if (mode === 'group') { const g: string[] = []; for (let i = 0; i < contents.length; i += 16) g.push(contents.slice(i, i + 16).join(' ')); contents = g }
if (mode === 'half') contents = contents.slice(0, contents.length / 2)
console.log(contents.length, contents.reduce((a, b) => a + b.length, 0)); lap('prep')
const { index } = await createIndex()
for (let f = 0; f < contents.length; f += 64) await Promise.all(contents.slice(f, f + 64).map((content, i) => index!.addCustomRecord({ url: `${f + i}`, content, language: 'und' }))); lap('add')
if (how === 'write') { await rm('/tmp/i5/pfout', { recursive: true, force: true }); t = performance.now(); await index!.writeFiles({ outputPath: '/tmp/i5/pfout' }); lap('write') } else { const { files } = await index!.getFiles(); lap('getFiles ' + files.length); console.log('bytes', files.reduce((a, f) => a + f.content.length, 0)) }
await close()
