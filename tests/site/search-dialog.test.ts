/** What the search dialog and the list of keys cost a page on which nobody opens them. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { SITE } from './folders.ts'

const page = (path: string) => readFileSync(join(SITE, path, 'index.html'), 'utf8')
const parts = /<template data-search-dialog[^>]*>.*?<\/template>/s
const files = (html: string) =>
  [...html.matchAll(/(?:src|href)="(\/_astro\/[^"]+)"/g)].map(([, file]) => join(SITE, file ?? ''))

it('is a kilobyte of script, gzipped; its own script and style wait in a template', () => {
  const html = page('documents/tongguan-five-development-2018')
  const waiting = files(parts.exec(html)?.[0] ?? '')
  expect(waiting.map((file) => file.slice(file.lastIndexOf('.')))).toEqual(['.css', '.js'])
  for (const file of waiting) expect(existsSync(file), file).toBe(true)

  const loaded = files(html.replace(parts, ''))
  for (const file of waiting) expect(loaded).not.toContain(file)
  const opener = loaded.filter((file) => readFileSync(file, 'utf8').includes('zhushu-search'))
  expect(opener).toHaveLength(1)
  expect(gzipSync(readFileSync(opener[0] ?? '')).length).toBeLessThanOrEqual(1024)
})

it('waits on the search page, too: the list of keys is part of it', () => {
  expect(page('search')).toMatch(parts)
})
