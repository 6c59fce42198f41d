import { openSite } from '/work/main/tests/browser/site.ts'
const site = await openSite('/work/main/dist'); const page = await site.newPage()
await page.goto(`${site.url}search/`); await page.focus('[data-input]')
await page.evaluate(() => { (window as any).log = []
  document.querySelector('[data-input]')!.addEventListener('input', () => { (window as any).t = performance.now(); performance.clearResourceTimings() }, true)
  const s = document.querySelector('[data-status]')!
  new MutationObserver(() => { const m = performance.now() - (window as any).t; requestAnimationFrame(() => { const r = performance.getEntriesByType('resource') as PerformanceResourceTiming[]; (window as any).log.push([document.querySelector<HTMLInputElement>('[data-input]')!.value, 'status', m.toFixed(0), 'raf', (performance.now() - (window as any).t).toFixed(0), 'files', r.length, 'first..last', (Math.min(...r.map(x=>x.startTime)) - (window as any).t).toFixed(0), (Math.max(...r.map((x) => x.responseEnd)) - (window as any).t).toFixed(0)].join(' ')) }) }).observe(s, { childList: true, characterData: true, subtree: true }) })
for (const w of ['研发投入', '放管服', '3.5%', '幼儿园', '万', '市']) { for (const c of w) { await page.keyboard.type(c); await page.waitForTimeout(400) } await page.fill('[data-input]', ''); await page.waitForTimeout(300) }
console.log((await page.evaluate(() => (window as any).log)).join('\n')); await site.close(); process.exit(0)
