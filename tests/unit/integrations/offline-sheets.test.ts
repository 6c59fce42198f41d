import { describe, expect, test } from 'vitest'
import { sheetsInOne } from '../../../src/integrations/offline-sheets.ts'

const A = '[data-astro-cid-aaaaaaaa]'
const links = (...names: string[]) =>
  names.map((name) => `<link href="/_astro/${name}.css">`).join('')
const files: Record<string, string> = {
  'index.html': links('base', 'own', 'wide', 'list', 'frames', 'font', 'large'),
  'b/index.html': links('own', 'base', 'wide', 'list', 'frames', 'font', 'large', 'once'),
  'c/index.html': '<link href="/zhushu/_astro/base.css">',
  '_astro/base.css': 'body{}',
  '_astro/own.css': `a${A}{}@media print{${A} b${A},i${A}{}}@supports (a:b){@media x{u${A}{}}}`,
  '_astro/once.css': `a${A}{}`,
  '_astro/wide.css': `a${A}{}b{}`,
  '_astro/list.css': `a${A},b{}`,
  '_astro/frames.css': `@keyframes x{from{color:red}}`,
  '_astro/font.css': '@font-face{}',
  '_astro/large.css': `a${A}{}`.repeat(100),
}
const read = async (path: string) => Buffer.from(files[path] ?? '')
const ending = (end: string) =>
  Object.keys(files)
    .filter((path) => path.endsWith(end))
    .sort()

describe('sheetsInOne', () => {
  test('merges small sheets of one component into the sheet of all pages', async () => {
    expect(await sheetsInOne(ending('.html'), ending('.css'), read)).toEqual({
      common: '_astro/base.css',
      merged: ['_astro/own.css'],
    })
  })
  test('merges nothing where no sheet is in all pages', async () => {
    expect(await sheetsInOne(ending('.html'), ['_astro/own.css'], read)).toEqual({
      common: null,
      merged: [],
    })
  })
})
