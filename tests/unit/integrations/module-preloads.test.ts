import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeModulePreloads } from '../../../src/integrations/module-preloads.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zhushu-'))
  mkdirSync(join(root, '_astro'))
  script('page', 'import{a}from"./shared.js";import"./words.js";import("./later.js")')
  script('shared', 'import{b}from"./deep.js";export const a=b')
  for (const name of ['words', 'deep', 'later', 'alone']) script(name, 'export const b=1')
})
afterEach(() => rmSync(root, { recursive: true }))

const script = (name: string, code: string) => writeFileSync(join(root, `_astro/${name}.js`), code)
const tag = (name: string) => `<script type="module" src="/zhushu/_astro/${name}.js"></script>`
const preload = (name: string) => `<link rel="modulepreload" href="/zhushu/_astro/${name}.js">`
async function written(html: string): Promise<string> {
  const file = join(root, 'index.html')
  writeFileSync(file, html)
  await writeModulePreloads(pathToFileURL(`${root}/`), '/zhushu/')
  return readFileSync(file, 'utf8')
}

test('a page names what its scripts import, and what that imports, each once', async () => {
  expect(await written(`<head></head>${tag('page')}${tag('shared')}`)).toBe(
    `<head>${preload('words')}${preload('deep')}</head>${tag('page')}${tag('shared')}`,
  )
})

test('what is imported later, or stands in a template, or imports nothing, is left alone', async () => {
  const html = `<head></head>${tag('alone')}<template>${tag('page')}</template>`
  expect(await written(html)).toBe(html)
})
