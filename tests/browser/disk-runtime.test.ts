/** What the scripts of the offline edition are given in place of modules and fetch, on a site made for it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeOfflineEdition } from '../../src/integrations/offline-edition.ts'
import { type OpenDisk, openDisk } from './disk.ts'

const module = (name: string) => `<script type="module" src="/_astro/${name}.js"></script>`
const SITE: Record<string, string> = {
  'index.html': `<!DOCTYPE html><html data-root="/"><body><p id="p">x</p>${module('first')}${module('second')}<template>${module('waits')}</template></body></html>`,
  'alone/index.html': `<!DOCTYPE html><html data-root="/"><body><template>${module('waits')}</template></body></html>`,
  '_astro/first.js': `import { add } from './shared.js'
    document.title = 'first ' + add() + document.readyState + typeof Worker
    globalThis.late = () => import('./late.js')
    globalThis.nowhere = () => import('./nowhere.js')
    globalThis.get = async (path) => {
      const response = await fetch(new URL(path + '?ts=1', new URL('.', location.href)))
      return response.status + (response.ok ? await response.text() : '')
    }`,
  '_astro/second.js': `import { count } from './shared.js'; document.title += ' second ' + count`,
  '_astro/shared.js': 'export let count = 0; export const add = () => { count += 1; return count }',
  '_astro/late.js': `import { add } from './shared.js'; import { word } from './word.js'
    export const said = 'late ' + add() + word`,
  '_astro/word.js': `export const word = [' of', 'all'].join(' ')`,
  '_astro/waits.js': `import { add } from './shared.js'; import { word } from './word.js'
    globalThis.waited = add() + word`,
  'pagefind/a.json': '{"中":1}',
  'pagefind/index/b.bin': 'b'.repeat(70_000),
  'pagefind/z.json': 'z',
}
type Given = {
  late: () => Promise<{ said: string }>
  nowhere: () => Promise<unknown>
  get: (path: string) => Promise<string>
  waited?: string
}

let folder: string
let disk: OpenDisk
let page: Page
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhushu-disk-'))
  for (const [path, content] of Object.entries(SITE)) {
    mkdirSync(dirname(join(folder, 'site', path)), { recursive: true })
    writeFileSync(join(folder, 'site', path), content)
  }
  const dist = pathToFileURL(join(folder, 'site/'))
  await writeOfflineEdition(dist, new URL('https://zhushu.example/'), '_astro')
  disk = await openDisk(join(folder, 'site-offline'))
  page = await disk.newPage()
  await page.goto(disk.address('index.html'))
}, 60_000)
afterAll(async () => {
  await disk.close()
  rmSync(folder, { recursive: true })
})

/** Puts the script of the page's template into the page, waits for it, and returns what it has left. */
function takeOut(from: Page): Promise<string | undefined> {
  return from.evaluate(async () => {
    const copy = document.querySelector('template')?.content.cloneNode(true) as DocumentFragment
    const script = copy.querySelector('script')
    const load = new Promise((resolve) => script?.addEventListener('load', resolve))
    document.body.append(copy)
    await load
    return (globalThis as never as Given).waited
  })
}

describe('a page from disk', () => {
  test('runs its modules in order, when its text is there, and they share what they import', async () => {
    expect(await page.title()).toBe('first 1interactiveundefined second 1')
  })
  test('loads modules on demand, once, with what they need', async () => {
    const said = () => page.evaluate(async () => (await (globalThis as never as Given).late()).said)
    expect(await said()).toBe('late 2 of all')
    expect(await said()).toBe('late 2 of all')
  })
  test('has run a script out of a template when that says that it has loaded', async () => {
    expect(await takeOut(page)).toBe('3 of all')
    const alone = await disk.newPage()
    await alone.goto(disk.address('alone/index.html'))
    expect(await takeOut(alone)).toBe('1 of all')
  })
  test.each([
    ['pagefind/a.json', '200{"中":1}'],
    ['pagefind/index/b.bin', `200${'b'.repeat(70_000)}`],
    ['pagefind/z.json', '200z'],
    ['pagefind/0.json', '404'],
    ['pagefind/c.json', '404'],
    ['../elsewhere', '404'],
  ])('fetches %s', async (path, expected) => {
    const got = await page.evaluate((path) => (globalThis as never as Given).get(path), path)
    expect(got).toBe(expected)
  })
  test('says so when a module cannot be loaded', async () => {
    expect(disk.errors).toEqual([])
    const why = page.evaluate(() => (globalThis as never as Given).nowhere())
    await expect(why).rejects.toThrow(
      /TypeError: The script file:.*nowhere\.js could not be loaded/,
    )
  })
})
