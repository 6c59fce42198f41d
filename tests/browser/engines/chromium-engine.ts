/** Chromium, driven by playwright-core like in all other tests. */
import { chromium } from 'playwright-core'
import { findChromium } from '../chromium.ts'
import { FLAGS } from '../site.ts'
import { asJson, type Engine, HEIGHT } from './engine.ts'

export async function openChromium(): Promise<Engine> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS })
  const page = await browser.newPage({ serviceWorkers: 'block' })
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return {
    errors,
    async open(url, width = 1280) {
      await page.setViewportSize({ width, height: HEIGHT })
      await page.goto(url, { waitUntil: 'load' })
    },
    run: async (inPage) => JSON.parse(await page.evaluate(asJson(inPage))),
    type: (words) => page.keyboard.type(words),
    close: () => browser.close(),
  }
}
