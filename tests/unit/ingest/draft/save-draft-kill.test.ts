import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sha256 } from '../../../../src/ingest/draft/digest.ts'
import { repair, saveMerged } from '../../../../src/ingest/draft/save-draft.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zhushu-kill-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const bytes = (words: string) => new TextEncoder().encode(words)
/** A document of a state of its source, long enough to be caught half written. */
const stateOf = (name: 'old' | 'new') => {
  const source = bytes(`${name} `.repeat(50_000))
  return {
    id: 'plan-1',
    source,
    page: bytes(`<p>${name}`),
    mdx: `sha256: ${sha256(source)}\n${name.repeat(50_000)}`,
    registries: new Map([['content/indicators/plan-1-2.yaml', `- ${name}\n`]]),
  }
}

/** Calls saveMerged and kills itself at the step-th call that touches the disk, half of a write done; prints `done` if it gets through. */
function saveAndBeKilled(step: number): string {
  const state = stateOf('new')
  const code = `
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    let step = ${step}
    for (const name of ['openSync', 'writeFileSync', 'fsyncSync', 'closeSync', 'renameSync', 'mkdirSync', 'rmSync']) {
      const original = fs[name]
      fs[name] = (...args) => {
        step -= 1
        if (step === 0) {
          if (name === 'writeFileSync') original(args[0], args[1].slice(0, args[1].length / 2))
          process.kill(process.pid, 'SIGKILL')
        }
        return original(...args)
      }
    }
    syncBuiltinESMExports()
    const { saveMerged } = await import(${JSON.stringify(resolve('src/ingest/draft/save-draft.ts'))})
    const state = JSON.parse(fs.readFileSync(0, 'utf8'))
    saveMerged(${JSON.stringify(root)}, {
      ...state,
      source: new TextEncoder().encode(state.source),
      page: new TextEncoder().encode(state.page),
      registries: new Map(state.registries),
    })
    console.log('done')`
  const text = (content: Uint8Array) => new TextDecoder().decode(content)
  const input = JSON.stringify({
    ...state,
    source: text(state.source),
    page: text(state.page),
    registries: [...state.registries],
  })
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--no-warnings', '--eval', code],
    { input, encoding: 'utf8' },
  )
  expect(stderr).toBe('')
  return stdout.trim()
}

function put(state: ReturnType<typeof stateOf>): void {
  const files = [
    ['content/documents/plan-1.mdx', state.mdx],
    ['seeds/plan-1.txt', state.source],
    ['seeds/plan-1.html', state.page],
  ] as const
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
}

const read = (path: string) => new Uint8Array(readFileSync(join(root, path)))
const visible = (folder: string) =>
  readdirSync(join(root, folder)).filter((name) => !name.startsWith('.'))
const all = () =>
  ['content/documents', 'content/indicators', 'seeds'].flatMap((folder) => {
    try {
      return readdirSync(join(root, folder))
    } catch {
      return []
    }
  })

test('killed at any step, each file is the old or the new one, and the next run ends or begins anew', () => {
  const states = { old: stateOf('old'), new: stateOf('new') }
  const outcomes = new Set<string>()
  let killed = 0
  for (let step = 1; ; step += 1) {
    rmSync(root, { recursive: true })
    mkdirSync(root)
    put(states.old)
    const isDone = saveAndBeKilled(step) === 'done'
    if (!isDone) killed += 1
    // Whatever stands under its own name is whole.
    const document = new TextDecoder().decode(read('content/documents/plan-1.mdx'))
    const seed = read('seeds/plan-1.txt')
    expect([states.old.mdx, states.new.mdx]).toContain(document)
    expect([states.old.source, states.new.source]).toContainEqual(seed)
    expect([states.old.page, states.new.page]).toContainEqual(read('seeds/plan-1.html'))
    expect(visible('content/documents')).toEqual(['plan-1.mdx'])
    // The next run brings document and seed together again and leaves no temporary file.
    const isEnded = repair(root, 'plan-1')
    const repaired = new TextDecoder().decode(read('content/documents/plan-1.mdx'))
    expect(repaired).toContain(sha256(read('seeds/plan-1.txt')))
    outcomes.add(`${isEnded ? 'ended' : 'left'}, ${repaired === states.new.mdx ? 'new' : 'old'}`)
    saveMerged(root, states.new)
    expect(read('seeds/plan-1.txt')).toEqual(states.new.source)
    expect(all().filter((name) => name.endsWith('.tmp'))).toEqual([])
    if (isDone) break
  }
  expect(killed).toBeGreaterThan(20)
  expect([...outcomes].sort()).toEqual(['ended, new', 'left, new', 'left, old'])
})
