import { beforeEach, describe, expect, it } from 'vitest'
import { type Answers, answersOf, sayOffline } from '../../../src/browser/worker-answer.ts'
import { install } from '../../../src/browser/worker-install.ts'
import { versionStore } from '../../../src/browser/worker-store.ts'
import { strangersOf } from '../../../src/browser/worker-strangers.ts'
import { WORKER_FILE } from '../../../src/model/site-files.ts'
import { build, type FakeScope, fakeScope, ROOT, requestEvent } from './fake-worker-scope.ts'

const TEXTS = {
  'index.html': 'shell home',
  '404.html': 'shell <p data-when-online>wrong</p><p data-when-offline hidden>no network</p>',
  'pagefind/entry.json': 'shell entry',
  'pagefind/index/1': 'page chunk',
  'a/index.html': 'page a',
  'b/index.html': 'page b',
}
const a = build(TEXTS, false)
const b = build(
  Object.fromEntries(Object.entries(TEXTS).map(([path, text]) => [path, `${text} of B`])),
  false,
)

let scope: FakeScope
let answers: Answers
/** As after the browser has ended and started the worker. */
const startWorker = () => {
  const store = versionStore(scope, a.version)
  answers = answersOf(scope, store, strangersOf(store))
}
beforeEach(async () => {
  scope = fakeScope(a.served)
  await install(scope, a.version)
  startWorker()
})

const open = (path: string, opens = 'page') =>
  answers.answer(requestEvent(path, { mode: 'navigate', client: 'left', opens }))
const load = (path: string, client = 'page', opens = '') =>
  answers.answer(requestEvent(path, { client, opens }))
const text = async (response: Promise<Response>) => (await response).text()

describe('a page', () => {
  it('comes from the store, whatever its query', async () => {
    scope.served = null
    expect(await text(open('?q=1'))).toBe(TEXTS['index.html'])
  })

  it('comes from the network once, and is stored', async () => {
    expect(await text(open('a/'))).toBe(TEXTS['a/index.html'])
    scope.served = null
    expect(await text(open('a/'))).toBe(TEXTS['a/index.html'])
  })

  it('without its slash leads to its folder', async () => {
    const response = await open('a?mark=x')
    expect(response.headers.get('location')).toBe(`${ROOT.href}a/?mark=x`)
  })

  it('of another build is let through, not stored, and the new version is looked for', async () => {
    scope.served = b.served
    const event = requestEvent('a/', { mode: 'navigate', opens: 'page' })
    expect(await text(answers.answer(event))).toBe('page a of B')
    await event.settled()
    expect(scope.updates).toBe(1)
    scope.served = null
    expect((await open('a/')).status).toBe(404)
  })

  it('that is not stored is replaced without network by the page that says so', async () => {
    scope.served = null
    const response = await open('b/')
    expect(response.status).toBe(404)
    expect(await response.text()).toBe(
      'shell <p data-when-online hidden>wrong</p><p data-when-offline>no network</p>',
    )
  })

  it('that the list does not name is the server’s matter', async () => {
    expect(await text(open('constructor'))).toBe('no such page')
  })
})

describe('a part of a page', () => {
  it('is of the version of the page, or fails', async () => {
    scope.served = b.served
    expect(await text(load('pagefind/entry.json?ts=1'))).toBe(TEXTS['pagefind/entry.json'])
    expect((await load('pagefind/index/1')).type).toBe('error')
    scope.served = a.served
    expect(await text(load('pagefind/index/1'))).toBe(TEXTS['pagefind/index/1'])
  })

  it('without network fails as it would without worker', async () => {
    scope.served = null
    await expect(load('pagefind/index/1')).rejects.toThrow('Failed to fetch')
  })

  it('of a page of another build is of that build, also after the worker was ended', async () => {
    scope.served = b.served
    await open('a/', 'stranger')
    startWorker()
    expect(await text(load('pagefind/entry.json', 'stranger'))).toBe('shell entry of B')
    expect(await text(load('pagefind/entry.json', 'page'))).toBe(TEXTS['pagefind/entry.json'])
  })

  it('asked for by a worker of such a page is of that build, too', async () => {
    scope.served = b.served
    await open('a/', 'stranger')
    await load('pagefind/worker.js', 'stranger', 'worker')
    expect(await text(load('pagefind/entry.json', 'worker'))).toBe('shell entry of B')
  })

  it('of the page that is shown without network is stored, though the address is unknown', async () => {
    scope.served = null
    await open('unknown/', 'missing')
    expect(await text(load('pagefind/entry.json', 'missing'))).toBe(TEXTS['pagefind/entry.json'])
  })
})

describe('when the browser has thrown the store away', () => {
  it('everything comes from the network', async () => {
    for (const name of await scope.caches.keys()) await scope.caches.delete(name)
    startWorker()
    expect(await text(open(''))).toBe(TEXTS['index.html'])
    scope.served = null
    expect((await open('')).type).toBe('error')
  })
})

describe('retireIfGone', () => {
  const worker = new URL(WORKER_FILE, ROOT).href

  it('stays while the server has the worker, or cannot be asked', async () => {
    scope.served = new Map(a.served).set(worker, 'script')
    await answers.retireIfGone()
    scope.served = null
    await expect(answers.retireIfGone()).rejects.toThrow()
    expect(scope.registered).toBe(true)
    expect(await scope.caches.keys()).toHaveLength(1)
  })

  it('leaves nothing when the server has none', async () => {
    scope.served = new Map([[ROOT.href, 'another site']])
    await answers.retireIfGone()
    expect(scope.registered).toBe(false)
    expect(await text(open(''))).toBe('another site')
    expect(await scope.caches.keys()).toEqual([])
  })
})

it('sayOffline leaves a page alone that has no such paragraphs', () => {
  expect(sayOffline('<p>x</p>')).toBe('<p>x</p>')
})
