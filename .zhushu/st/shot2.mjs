import { openSite } from '/work/main/tests/browser/site.ts'
const site = await openSite('/tmp/i6/dist')
for (const [name, path, w, h, scheme, act] of JSON.parse(process.argv[2])) {
  const page = await site.newPage({ viewport: { width: w, height: h }, colorScheme: scheme ?? 'light', ...(w < 500 ? { hasTouch: true } : {}) }); await page.goto(site.url + path); await page.waitForTimeout(400)
  if (act) { await page.locator(act).first().scrollIntoViewIfNeeded(); await page.hover(act); await page.waitForTimeout(900) }
  await page.screenshot({ path: `/tmp/i6-${name}.png` }); await page.context().close()
}
await site.close(); process.exit(0)
