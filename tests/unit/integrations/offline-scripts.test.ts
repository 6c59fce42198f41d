import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { classicScripts, wholeScript } from '../../../src/integrations/offline-scripts.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhushu-scripts-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function scriptsOf(modules: Record<string, string>, names: [string, string][] = []) {
  for (const [path, code] of Object.entries(modules)) await writeFile(join(folder, path), code)
  return classicScripts(pathToFileURL(`${folder}/`), Object.keys(modules), new Map(names))
}

type Exports = Record<string, unknown>
type Run = (exports: Exports, require: (path: string) => Exports, ...more: unknown[]) => void

/** Runs scripts one after the other, as a page does, and returns what each module exports. */
function run(codes: readonly string[], given: unknown[] = []): Map<string, Exports> {
  const finished = new Map<string, Exports>()
  const module = (path: string, _needs: string[], run: Run) => {
    const exports: Exports = {}
    run(exports, (name) => finished.get(name.replace('./', '')) ?? {}, ...given)
    finished.set(path, exports)
  }
  for (const code of codes) runInNewContext(code, { zhushuOffline: { module } })
  return finished
}

/** Values of what a module exports; functions are called. */
function values(exports: Exports | undefined, ...given: unknown[]): Exports {
  const entries = Object.entries(exports ?? {})
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'function' ? value(...given) : value]),
  )
}

describe('classicScripts', () => {
  test('run after what they need, and share it', async () => {
    const scripts = await scriptsOf({
      'a.js': 'import { add, count } from "./b.js"; add(); export const seen = () => count',
      'b.js': 'let count = 0; export const add = () => { count += 1 }; export { count }',
      'c.js': 'import { add } from "./b.js"; import { seen } from "./a.js"; add(); export { seen }',
    })
    const needs = scripts.get('c.js')?.needs ?? []
    expect(needs).toEqual(['b.js', 'a.js', 'c.js'])
    const exports = run(needs.map((path) => scripts.get(path)?.code ?? ''))
    expect(values(exports.get('c.js'))).toEqual({ seen: 2 })
  })
  test('call load for import(), with the names of the edition', async () => {
    const scripts = await scriptsOf(
      {
        'a.js': 'export const open = (x) => [import("./late.js"), import(x), "import(x)"]',
        'late.js': 'export default 1',
      },
      [
        ['a.js', '_/0.js'],
        ['late.js', '_/1.js'],
      ],
    )
    const code = scripts.get('a.js')?.code ?? ''
    const opened = run([code], [(specifier: string) => `loaded ${specifier}`]).get('_/0.js')
    expect(values(opened, 'y')).toEqual({
      open: ['loaded ./1.js', 'loaded y', 'import(x)'],
    })
    expect(scripts.get('late.js')?.path).toBe('_/1.js')
  })
  test('get their address, fetch and no worker', async () => {
    const scripts = await scriptsOf({
      'a.js': 'export const here = import.meta.url, got = fetch("x"), worker = typeof Worker',
    })
    const given = [null, 'file:///a.js', (path: string) => `fetched ${path}`, undefined]
    expect(values(run([scripts.get('a.js')?.code ?? ''], given).get('a.js'))).toEqual({
      here: 'file:///a.js',
      got: 'fetched x',
      worker: 'undefined',
    })
  })
  test('are strict and keep to themselves', async () => {
    const scripts = await scriptsOf({ 'a.js': 'var x = 1; export const me = (() => this)()' })
    const exports = run([scripts.get('a.js')?.code ?? '', 'x = typeof x'])
    expect(values(exports.get('a.js'))).toEqual({ me: undefined })
  })
  test('ask for nothing in advance', async () => {
    const scripts = await scriptsOf({
      'a.js': `const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/b.js"])))=>i.map(i=>d[i]);
export const list = __vite__mapDeps([0])`,
    })
    expect(values(run([scripts.get('a.js')?.code ?? '']).get('a.js'))).toEqual({ list: [] })
  })
  test('cannot load style on demand', async () => {
    await expect(
      scriptsOf({
        'a.js': `const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/b.css"])))=>i.map(i=>d[i]);`,
      }),
    ).rejects.toThrow(/loads style with import\(\).*Link the style in the page\./)
  })
  test('cannot wait for each other', async () => {
    await expect(
      scriptsOf({
        'a.js': 'import { b } from "./b.js"; export const a = () => b',
        'b.js': 'import { a } from "./a.js"; export const b = () => a',
      }),
    ).rejects.toThrow('Scripts that import each other cannot run from disk: a.js, b.js.')
  })
})

test('wholeScript holds all that a script needs, and the runtime', async () => {
  const scripts = await scriptsOf({
    'a.js': 'import { b } from "./b.js"; export const a = () => b + 1',
    'b.js': 'export const b = Math.max(1, 2)',
  })
  const script = scripts.get('a.js')
  if (!script) throw new Error('no script')
  const whole = wholeScript('var runtime = 1', script, scripts)
  expect(whole).toMatch(/^var runtime = 1\n/)
  const exports = run([whole])
  expect(values(exports.get('a.js'))).toEqual({ a: 3 })
})
