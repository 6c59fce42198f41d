import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Break, DOCUMENT, sampleContent } from '../check/small-content.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zhushu-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function put(breaks: Break[] = [], removed: string[] = []) {
  const { texts, sources } = sampleContent(breaks, removed)
  for (const [path, content] of [...texts, ...sources]) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
}

function check(...args: string[]) {
  const command = resolve('src/cli/check.ts')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [command, '--root', root, ...args],
    { encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

test('clean content: 0, and nothing on stdout for people', () => {
  put()
  expect(check()).toEqual({ status: 0, stdout: '', stderr: 'No problems.\n' })
  expect(check('--reporter', 'json')).toEqual({ status: 0, stdout: '[]\n', stderr: '' })
  expect(check('--reporter', 'github')).toEqual({ status: 0, stdout: '', stderr: '' })
})

test('problems: 1, the report on stdout', () => {
  put([[DOCUMENT, '占GDP的', '占GNP的']])
  const { status, stdout, stderr } = check()
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(stdout).toContain('45:36     error   text-changed')
  expect(JSON.parse(check('--reporter', 'json').stdout)).toMatchObject([
    { file: DOCUMENT, line: 45, column: 36, rule: 'text-changed' },
  ])
  expect(check('--reporter', 'github').stdout).toMatch(/^::error file=/)
})

test('a byte order mark and other encodings', () => {
  put()
  const { texts } = sampleContent()
  writeFileSync(join(root, DOCUMENT), `\ufeff${texts.get(DOCUMENT)}`)
  expect(check().status).toBe(0)
  writeFileSync(join(root, DOCUMENT), Buffer.from([0xd6, 0xdd]))
  expect(check().stdout).toContain('file-undecodable')
})

test('no seeds: 1', () => {
  put([], ['seeds/sample.txt'])
  expect(check()).toMatchObject({ status: 1, stdout: expect.stringContaining('source-missing') })
})

test('no content: 2, and why on stderr', () => {
  const { status, stdout, stderr } = check()
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(`There is no folder ${join(root, 'content')}.`)
})

test.each([
  [['--reporter', 'xml'], 'There is no reporter “xml”.'],
  [['--strict'], "Unknown option '--strict'"],
])('arguments %j make no sense: 2', (args, message) => {
  put()
  const { status, stdout, stderr } = check(...args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(message)
  expect(stderr).toContain('Usage:')
})

test('--watch reports again what an edit breaks, and what mends it', {
  timeout: 30_000,
}, async () => {
  put()
  const watching = spawn(process.execPath, [resolve('src/cli/check.ts'), '--watch', '--root', root])
  let said = ''
  for (const stream of [watching.stdout, watching.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
  try {
    await vi.waitFor(() => expect(said).toContain('Watching'), { timeout: 10_000 })
    put([[DOCUMENT, '占GDP的', '占GNP的']])
    await vi.waitFor(() => expect(said).toMatch(/text-changed[\s\S]*Checked again/), {
      timeout: 10_000,
    })
    said = ''
    put()
    await vi.waitFor(() => expect(said).toMatch(/No problems\.[\s\S]*Checked again/), {
      timeout: 10_000,
    })
  } finally {
    watching.kill()
  }
})
