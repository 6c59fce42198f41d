import { beforeEach, expect, it } from 'vitest'
import { claimer } from '../../../src/browser/worker-claim.ts'
import { install } from '../../../src/browser/worker-install.ts'
import { versionStore } from '../../../src/browser/worker-store.ts'
import { build, type FakeScope, fakeScope, ROOT } from './fake-worker-scope.ts'

const { version, served } = build({ 'index.html': 'shell home', 'a/index.html': 'page a' })
const home = { id: 'home', url: `${ROOT.href}?from=1` }
const other = { id: 'a', url: `${ROOT.href}a/` }
const foreign = { id: 'foreign', url: 'https://site.example/elsewhere/' }

let scope: FakeScope
let claim: ReturnType<typeof claimer>
let digests: Record<string, string>
beforeEach(async () => {
  scope = fakeScope(served)
  await install(scope, version)
  const store = versionStore(scope, version)
  claim = claimer(scope, store)
  const files = Object.entries((await store.list())?.files ?? {})
  digests = Object.fromEntries(files.map(([path, { digest }]) => [path, digest]))
})

it('takes the page of a first visit over when it is of this version', async () => {
  scope.open = [home, foreign]
  await claim(home, digests['index.html'] ?? '')
  expect(scope.controlled).toContain('home')
})

it('leaves a page alone that is of another build', async () => {
  scope.open = [home]
  await claim(home, digests['a/index.html'] ?? '')
  expect(scope.controlled).toEqual([])
})

it('waits until all pages without worker have shown what they are', async () => {
  scope.open = [home, other]
  await claim(home, digests['index.html'] ?? '')
  expect(scope.controlled).toEqual([])
  await claim(other, digests['a/index.html'] ?? '')
  expect(scope.controlled).toEqual(['home', 'a'])
})

it('does not ask pages that it serves already', async () => {
  scope.open = [home, other]
  scope.controlled = ['a']
  await claim(home, digests['index.html'] ?? '')
  expect(scope.controlled).toEqual(['home', 'a'])
})
