import { readFileSync } from 'node:fs'
import { foldWidth } from './src/text/fold.ts'
import { readSource } from './src/ingest/read-source.ts'
import { genreOfDocument, genreOfTitle } from './src/ingest/promise/genre.ts'
const AHEAD=/将(?!军|近|\s*\d)|拟(?!定)|计划(?!生育)|力争|明年|年底前|月底前|年内|到\s*20\d\d\s*年|目标(?!任务)|未来|今后|下一步|十[二三四五]五|今年(?!以来|上半年|\d)|规划|方案/g
const NARR=/了|已|曾|过去|以来|截至|目前|同比|告诉记者|说[:,。]|[:,]“/g
for (const f of process.argv.slice(2)) { const t = readFileSync(f, 'utf8'); const r = readSource(t); const w=foldWidth(t); const n=w.match(NARR)?.length??0, a=w.match(AHEAD)?.length??0
console.log(f.slice(-12), r.facts.kind, genreOfTitle(r.facts.title), genreOfDocument(r.facts.title,w), n, a, (a/(a+n+1)).toFixed(2), r.facts.title, r.targets.length) }
