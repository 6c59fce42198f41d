import { readSource } from '/work/main/src/ingest/read-source.ts'
const one = '到2025年，新增就业5万人以上。'; const text = one.repeat(Math.ceil(1_000_000 / Buffer.byteLength(one)))
for (let i = 0; i < 1; i++) { const t = performance.now(); const r = readSource(text); console.log(r.targets.length, (performance.now() - t).toFixed(0)) }
