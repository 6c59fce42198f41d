import { describe, expect, test } from 'vitest'
import { type EditionParts, offlinePage } from '../../../src/integrations/offline-page.ts'
import { renameScopes, shortScopes } from '../../../src/integrations/offline-scopes.ts'
import { offlineStyles } from '../../../src/integrations/offline-styles.ts'

const FILES = ['index.html', 'topics/index.html', 'search/index.html', 'a.svg', 'f.woff2', 'b.css']
const parts: EditionParts = {
  published: new URL('https://zhushu.example/'),
  has: (path) => FILES.includes(path),
  names: new Map([['b.css', '_/0.css']]),
  selectors: { reaches: (_, { tagName }) => tagName !== 'br', hasWords: () => false },
  scopes: new Map([['data-astro-cid-abcdefgh', 'b']]),
  scriptsFor: (module) => ['offline.js', module.replace('_astro', '_')],
  wholeScriptFor: (module) => module.replace('_astro', 'whole'),
}
const page = (head: string, body = '', root = '/') =>
  `<!DOCTYPE html><html lang="zh-CN" data-root="${root}"><head>${head}</head><body>${body}</body></html>`
const offline = (head: string, body?: string) =>
  offlinePage(page(head, body), 'topics/index.html', parts)
const bodyOf = (body: string) => offline('', body).html.replace(/^.*<body>/s, '')

describe('offlinePage', () => {
  test('says how the page gets to the root', () => {
    expect(offline('').html).toContain('<html lang=zh-CN data-root=../>')
  })
  test('rewrites what leads somewhere, and names the files', () => {
    const { html, files } = offline(
      '<link rel="stylesheet" href="/b.css" crossorigin integrity="x">',
      '<form action="/search/"></form><img src="/a.svg" srcset="/a.svg 1x, /a.svg 2x"><noscript><a href="/">x</a></noscript><template><a href="/">y</a></template>',
    )
    expect(html).toContain('<link rel=stylesheet href=../_/0.css>')
    expect(html).toContain('<form action=../search/index.html>')
    expect(html).toContain('<img src=../a.svg srcset="../a.svg 1x, ../a.svg 2x">')
    expect(html).toContain('<noscript><a href=../index.html>x</a></noscript>')
    expect(html).toContain('<template><a href=../index.html>y</a></template>')
    expect(files.sort()).toEqual(['a.svg', 'b.css', 'index.html', 'search/index.html'])
  })
  test('marks what only the published site has', () => {
    expect(bodyOf('<a href="/x.csv">CSV</a>')).toBe(
      '<a href=https://zhushu.example/x.csv data-online>CSV</a>',
    )
    expect(bodyOf('<a href="https://example.org/">x</a>')).not.toContain('data-online')
  })
  test('leaves out what only helps on a network', () => {
    const head =
      '<link rel="preload" href="/f.woff2" as="font"><link rel="modulepreload" href="/a.js"><link rel="manifest" href="/m"><link rel="canonical" href="https://zhushu.example/"><meta name="description" content="x"><meta property="og:title" content="x"><meta name="viewport" content="x">'
    expect(offline(head).html).toContain('<head><meta name=viewport content=x></head>')
  })
  test('has classic scripts in the place of modules, each once', () => {
    const body =
      '<script type="module" src="/_astro/a.js"></script><p>x</p><script type="module" src="/_astro/b.js"></script>'
    expect(bodyOf(body)).toBe(
      '<script defer src=../offline.js></script><script defer src=../_/a.js></script><p>x</p><script defer src=../_/b.js></script>',
    )
  })
  test('has one script in the place of a module that waits in a template', () => {
    const body = '<template><script type="module" src="/_astro/a.js"></script></template>'
    expect(bodyOf(body)).toBe('<template><script src=../whole/a.js></script></template>')
  })
  test('refuses a module inline', () => {
    expect(() => offline('<script type="module">a()</script>')).toThrow(
      'topics/index.html holds a module inline. Give it a file: inline it cannot run from disk.',
    )
  })
  test('calls scopes by short names', () => {
    expect(bodyOf('<i data-astro-cid-abcdefgh>x</i>')).toBe('<i b>x</i>')
  })
})

describe('scopes', () => {
  test('are the shorter the more frequent', async () => {
    const pages: Record<string, string> = {
      'a.html': '<p data-astro-cid-aaaaaaaa data-astro-cid-bbbbbbbb>',
      'b.html': '<p data-astro-cid-bbbbbbbb>',
    }
    const scopes = await shortScopes(Object.keys(pages), async (path) =>
      Buffer.from(pages[path] ?? ''),
    )
    expect([...scopes]).toEqual([
      ['data-astro-cid-bbbbbbbb', 'b'],
      ['data-astro-cid-aaaaaaaa', 'c'],
    ])
    expect(renameScopes('.a[data-astro-cid-bbbbbbbb]:is(b){}', scopes)).toBe('.a[b]:is(b){}')
  })
  test('all have names of their own', async () => {
    const many = Array.from({ length: 2000 }, (_, n) => `data-astro-cid-${n}`).join(' ')
    const scopes = await shortScopes(['a'], async () => Buffer.from(many))
    expect(new Set(scopes.values()).size).toBe(2000)
  })
})

test('offlineStyles has fonts inside and other files beside', async () => {
  const css = `@font-face{src:url("/f.woff2")}a{background:url(/a.svg#b),url(data:x)}[data-astro-cid-abcdefgh]{}`
  const read = async () => Buffer.from('font')
  expect(await offlineStyles(css, '_astro/x.css', parts, read)).toEqual({
    css: '@font-face{src:url(data:font/woff2;base64,Zm9udA==)}a{background:url("../a.svg#b"),url("data:x")}[b]{}',
    files: ['a.svg'],
  })
})
