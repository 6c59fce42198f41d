import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { makeBigSite } from '/work/main/tests/bench/big-site.ts'
import { openSite } from '/work/main/tests/browser/site.ts'
import { questionOurs, searchOnDisk } from '/work/main/tests/bench/compare-search.ts'
import { randomQuestions, SEEDS } from '/work/main/tests/bench/search-questions.ts'
import { writeSearchIndex } from '/work/main/src/integrations/search-index.ts'
import { writeOfflineEdition } from '/work/main/src/integrations/offline-edition.ts'
import { writeServiceWorker } from '/work/main/src/integrations/service-worker.ts'
const to = '/tmp/i5/big2'; rmSync(to, { recursive: true, force: true }); rmSync(to + '-offline', { recursive: true, force: true }); mkdirSync(to)
let t = performance.now(); const lap = (n: string) => { console.log(n, (performance.now() - t).toFixed(0)); t = performance.now() }
const passages = makeBigSite('/work/main/dist', to); const url = pathToFileURL(to + '/')
await writeSearchIndex(url); lap('index')
for (const f of ['sw.js', 'suggestions.json', 'favicon.svg', 'fonts', 'index.html']) try { cpSync('/work/main/dist/' + f, to + '/' + f, { recursive: true }) } catch (e) { console.log(String(e)) }
try { console.log(await writeOfflineEdition(url, new URL('http://localhost/'), '_astro')); lap('offline') } catch (e) { console.log(String(e).slice(0, 600)) }
const list = await writeServiceWorker(url); console.log('whole', list.whole, list.files.length); lap('sw')
const questions = randomQuestions(passages, 300, SEEDS.keptApart)
try { console.log(await searchOnDisk(to + '-offline', passages, questions)); lap('disk') } catch (e) { console.log(String(e).slice(0, 600)) }
const site = await openSite(to); const page = await site.newPage({ serviceWorkers: 'allow' })
await page.goto(site.url + 'search/'); await page.waitForFunction(() => document.body.textContent!.includes('本站已存到这台设备'), undefined, { timeout: 60000 }).catch(async () => console.log('no notice', await page.evaluate(() => document.body.innerText.slice(-300)))); lap('stored')
await page.context().setOffline(true); await page.reload()
console.log(await questionOurs(page, 'worker', passages, questions)); lap('worker')
console.log(site.errors.slice(0, 5)); await site.close(); process.exit(0)
