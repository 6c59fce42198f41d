import { expect, it } from 'vitest'
import { install, storedPart } from '../../../src/browser/worker-install.ts'
import { deleteStores, versionStore } from '../../../src/browser/worker-store.ts'
import { LIST_FILE } from '../../../src/model/site-files.ts'
import { build, fakeScope, ROOT } from './fake-worker-scope.ts'

const TEXTS = {
  'index.html': 'shell home',
  '_astro/a.js': 'shell script',
  'a/index.html': 'page a',
  'b/index.html': 'page b',
  'data/a.csv': 'download a',
  'pagefind/a.pf_index': 'search a',
}
/** Keys of caches are addresses: a folder stands for its page. */
const SHELL = ['', '_astro/a.js', LIST_FILE]
const INDEX = [...SHELL, 'pagefind/a.pf_index']
const WHOLE = [...INDEX, 'a/', 'b/']

async function storedAfter(
  whole: boolean,
  { saveData = false, open = [] as string[], searchable = whole } = {},
) {
  const { version, served } = build(TEXTS, whole, searchable)
  const scope = fakeScope(served)
  scope.saveData = saveData
  scope.open = open.map((path) => ({ id: path, url: ROOT.href + path }))
  await install(scope, version)
  return {
    paths: Object.keys(await scope.textsOf(version)).sort(),
    part: await storedPart(versionStore(scope, version)),
  }
}

it('stores a small site whole, without downloads', async () => {
  expect(await storedAfter(true)).toEqual({ paths: [...WHOLE].sort(), part: 'whole' })
})

it('stores of a big site the shell and the pages that are open', async () => {
  const stored = await storedAfter(false, { open: ['b/?q=1', 'data/a.csv', 'unknown/'] })
  expect(stored).toEqual({ paths: [...SHELL, 'b/'].sort(), part: null })
})

it('stores the index of a big site, too, if it is not very large', async () => {
  const stored = await storedAfter(false, { searchable: true, open: ['b/'] })
  expect(stored).toEqual({ paths: [...INDEX, 'b/'].sort(), part: 'index' })
})

it('stores as little of a small site for a reader who saves data', async () => {
  const stored = await storedAfter(true, { saveData: true })
  expect(stored).toEqual({ paths: [...SHELL].sort(), part: null })
})

it('gives up when the server has a file of another build, and takes up again what is there', async () => {
  const { version, served } = build(TEXTS)
  const scope = fakeScope(new Map(served).set(`${ROOT.href}b/`, 'page of tomorrow'))
  await expect(install(scope, version)).rejects.toThrow('b/index.html is of another build')
  expect(await storedPart(versionStore(scope, version))).toBe(null)
  scope.served = served
  scope.asked = []
  await install(scope, version)
  expect(scope.asked).toContain(`${ROOT.href}b/`)
  expect(scope.asked).not.toContain(`${ROOT.href}${LIST_FILE}`)
  expect(await storedPart(versionStore(scope, version))).toBe('whole')
})

it('gives up when the list is of another build', async () => {
  const [a, b] = [build(TEXTS), build({ ...TEXTS, 'a/index.html': 'page a, changed' })]
  const scope = fakeScope(b.served)
  await expect(install(scope, a.version)).rejects.toThrow(`${LIST_FILE} is of another build`)
  expect(await scope.textsOf(a.version)).toEqual({})
})

it('asks the server only for what has changed, and keeps unchanged downloads', async () => {
  const changed = { ...TEXTS, 'a/index.html': 'page a, changed' }
  const [a, b] = [build(TEXTS), build(changed)]
  const scope = fakeScope(a.served)
  await install(scope, a.version)
  const download = new Response(TEXTS['data/a.csv'])
  await versionStore(scope, a.version).store('data/a.csv', download)
  scope.served = b.served
  scope.asked = []
  await install(scope, b.version)
  expect(scope.asked.sort()).toEqual([`${ROOT.href}a/`, ROOT.href + LIST_FILE])
  const texts = await scope.textsOf(b.version)
  expect(texts['a/']).toBe(changed['a/index.html'])
  expect(texts['data/a.csv']).toBe(TEXTS['data/a.csv'])
})

it('keeps pages of a big site that were visited, in their new version', async () => {
  const changed = { ...TEXTS, 'a/index.html': 'page a, changed', 'data/a.csv': 'download new' }
  const [a, b] = [build(TEXTS, false), build(changed, false)]
  const scope = fakeScope(a.served)
  await install(scope, a.version)
  for (const path of ['a/index.html', 'data/a.csv'] as const)
    await versionStore(scope, a.version).store(path, new Response(TEXTS[path]))
  scope.served = b.served
  await install(scope, b.version)
  const texts = await scope.textsOf(b.version)
  expect(texts['a/']).toBe(changed['a/index.html'])
  expect(Object.keys(texts).sort()).toEqual([...SHELL, 'a/'].sort())
})

it('stores no header that is wrong of unpacked bytes', async () => {
  const { version, served } = build(TEXTS)
  const scope = fakeScope(served)
  await install(scope, version)
  const stored = await versionStore(scope, version).stored('a/index.html')
  expect(stored?.headers.get('content-type')).toBe('text/html')
  expect(stored?.headers.get('vary')).toBeNull()
})

it('deletes other versions of the site, and nothing of another site on the same host', async () => {
  const scope = fakeScope(new Map())
  const names = ['zhushu:/zhushu/:a', 'zhushu:/zhushu/:b', 'zhushu:/:a', 'other']
  for (const name of names) await scope.caches.open(name)
  await deleteStores(scope, 'b')
  expect(await scope.caches.keys()).toEqual(names.slice(1))
})
