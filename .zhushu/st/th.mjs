import { openSite } from '/work/main/tests/browser/site.ts'
const site = await openSite('/tmp/i6/dist')
for (const q of ['', '?group=topic&hide=quote', '?group=topic']) { const page = await site.newPage({ viewport: { width: 1440, height: 700 } }); await page.goto(site.url + 'targets/' + q); await page.waitForTimeout(300)
console.log(q, JSON.stringify(await page.evaluate(() => [...document.querySelectorAll('thead th')].map((th) => { const r = th.getBoundingClientRect(); return [th.textContent, r.top, r.bottom, getComputedStyle(th).position, getComputedStyle(th).padding] })))) ; await page.context().close() }
await site.close(); process.exit(0)
