import { writeFileSync } from 'node:fs'
import { loadCorpus } from '/work/main/src/corpus/corpus-from-disk.ts'
import { documentCard, siteCard, targetCard } from '/work/main/src/exports/social-card/card-svg.ts'
import { cardPng } from '/work/main/src/exports/social-card/card-png-from-disk.ts'
const c = await loadCorpus(); const cache = '/tmp/i6/cards'
let t = performance.now(); const lap = (n: string) => { console.log(n, (performance.now() - t).toFixed(0)); t = performance.now() }
const show = async (n: string, svg: string) => { const p = await cardPng(svg, cache); writeFileSync(`/tmp/i6-card-${n}.png`, p); lap(n + ' ' + p.length) }
await show('site', siteCard(c)); for (const [i, d] of c.documents.entries()) await show('d' + i, documentCard(d))
for (const i of [0, 5, 40, 80, 100]) await show('t' + i, targetCard(c.targets[i]!))
await Promise.all(c.targets.map((x) => cardPng(targetCard(x), cache))); lap('all')
