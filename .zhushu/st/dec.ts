import { createIndex, close } from 'pagefind'
import { decode } from 'cborg'
import { gunzipSync } from 'node:zlib'
const { index } = await createIndex()
for (const [i, c] of ['aaaabbbb bbbbcccc aaaabbbb bbbbcccc ccccdddd', 'aaaabbbb ccccdddd', 'aaaabbbb ccccdddd','   '].entries()) console.log((await index!.addCustomRecord({ url: `${i}`, content: c, language: 'und' })))
const { files } = await index!.getFiles()
for (const f of files) { console.log(f.path, f.content.length); if (/pf_(index|meta|fragment)/.test(f.path)) { const b = gunzipSync(f.content).subarray(12); if(/fragment/.test(f.path)) console.log(b.toString()); else { console.log(JSON.stringify(decode(b))); console.log(b.subarray(0,60).toString('hex'), Buffer.from(f.content).subarray(0,12).toString('hex')) } } if (/json/.test(f.path)) console.log(Buffer.from(f.content).toString()) }
await close()
