import { openSite } from '/work/main/tests/browser/site.ts'
import { readFileSync } from 'node:fs'
const site = await openSite('/tmp/i6/dist'); const page = await site.newPage({ viewport: { width: 1240, height: 1000 } })
await page.setContent('<body style="margin:0;background:#888;display:flex;flex-wrap:wrap;gap:8px">' + ['site','d0','d1','d3','t0','t40','t80','t100'].map((n) => `<img style="width:610px" src="data:image/png;base64,${readFileSync(`/tmp/i6-card-${n}.png`).toString('base64')}">`).join(''))
await page.waitForTimeout(300); await page.screenshot({ path: '/tmp/i6-cards.png', fullPage: true }); await site.close(); process.exit(0)
