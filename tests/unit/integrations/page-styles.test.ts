import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writePageStyles } from '../../../src/integrations/page-styles.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zhushu-'))
  mkdirSync(join(root, '_astro'))
  sheet('a', 'a{color:red}')
  sheet('b', 'b{color:red}')
})
afterEach(() => rmSync(root, { recursive: true }))

const sheet = (name: string, css: string) => writeFileSync(join(root, `_astro/${name}.css`), css)
const link = (name: string) => `<link rel="stylesheet" href="/zhushu/_astro/${name}.css">`
const page = (path: string, links: string, body: string) =>
  writeFileSync(join(root, path), `<head><meta charset="utf-8">${links}</head>${body}`)
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const write = () => writePageStyles(pathToFileURL(`${root}/`), '/zhushu/', '_astro')

test('a page that outweighs its style carries it, in order, with its hash', async () => {
  const body = '<p>x</p>'.repeat(10)
  page('large.html', link('b') + link('a'), body)
  expect(await write()).toEqual({ carried: 1, files: 0 })
  const css = 'b{color:red}a{color:red}'
  const hash = createHash('sha256').update(css).digest('base64')
  expect(read('large.html')).toBe(
    `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'sha256-${hash}'"><style>${css}</style></head>${body}`,
  )
  expect(existsSync(join(root, '_astro/a.css'))).toBe(false)
})

test('small pages of a kind share one file', async () => {
  sheet('a', `a{color:red}${'b{color:red}'.repeat(100)}`)
  for (const name of ['c', 'd']) page(`${name}.html`, link('a') + link('b'), name)
  expect(await write()).toEqual({ carried: 0, files: 1 })
  const files = readdirSync(join(root, '_astro'))
  expect(files).toEqual([expect.stringMatching(/^style\.[0-9a-f]+\.css$/)])
  for (const name of ['c', 'd']) {
    expect(read(`${name}.html`)).toContain(
      `<link rel="stylesheet" href="/zhushu/_astro/${files[0]}"></head>`,
    )
    expect(read(`${name}.html`)).not.toContain('sha256')
  }
})

test('a sheet that something in a page still names stays', async () => {
  page('c.html', link('a'), `<template>${link('a')}</template>${'x'.repeat(99)}`)
  await write()
  expect(existsSync(join(root, '_astro/a.css'))).toBe(true)
})

test('a sheet that works in a file of its own only stops the build', async () => {
  sheet('a', 'a{background:url(../x.svg)}')
  page('c.html', link('a'), '')
  await expect(write()).rejects.toThrow('_astro/a.css: “url(”')
})
