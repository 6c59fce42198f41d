import { openSite } from '/work/main/tests/browser/site.ts'
const site = await openSite((process.env.DIST ?? '/work/main/dist'))
for (const [name, path, w, h, full] of JSON.parse(process.argv[2])) {
  const page = await site.newPage({ viewport: { width: w, height: h } }); await page.goto(site.url + path); await page.waitForTimeout(500)
  await page.screenshot({ path: `/tmp/i6-${name}.png`, fullPage: !!full }); await page.context().close()
}
await site.close(); process.exit(0)
