/** axe on an open page. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

export const AXE = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

interface AxeWindow {
  axe: {
    run(options: object): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>
  }
}

/** What axe finds, as `rule: selectors`; by `rules` alone where they are named, those that axe leaves off by itself included. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(AXE)
  const result = await page.evaluate(
    (options) => (globalThis as unknown as AxeWindow).axe.run(options),
    rules ? { runOnly: { type: 'rule', values: rules } } : {},
  )
  return result.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}
