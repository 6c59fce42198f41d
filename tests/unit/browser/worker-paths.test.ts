import { describe, expect, it } from 'vitest'
import { isAnswerable, pathToUrl, urlToPath } from '../../../src/browser/worker-paths.ts'

const root = new URL('https://site.example/zhushu/')

describe('urlToPath', () => {
  it.each([
    ['', 'index.html'],
    ['documents/a/', 'documents/a/index.html'],
    ['documents/a/?mark=研发#p3', 'documents/a/index.html'],
    ['documents/a/index.html', 'documents/a/index.html'],
    ['pagefind/pagefind-entry.json?ts=17', 'pagefind/pagefind-entry.json'],
    ['data/%E7%9B%AE%E6%A0%87.csv', 'data/目标.csv'],
    ['documents/a', 'documents/a'],
  ])('%s is %s', (address, path) => {
    expect(urlToPath(new URL(address, root), root)).toBe(path)
  })

  it.each(['/', '/other/', 'https://other.example/zhushu/', 'a%FFb'])(
    '%s is no file',
    (address) => {
      expect(urlToPath(new URL(address, root), root)).toBeNull()
    },
  )

  it('leads back from every path', () => {
    for (const path of ['index.html', 'a/index.html', 'a/目标 1.csv', '404.html', 'my-index.html'])
      expect(urlToPath(pathToUrl(path, root), root)).toBe(path)
    expect(pathToUrl('a/index.html', root).href).toBe('https://site.example/zhushu/a/')
  })
})

describe('isAnswerable', () => {
  const ask = (url: string, options: RequestInit = {}) =>
    isAnswerable(new Request(url, options), root)

  it('takes what is asked of the site', () => {
    expect(ask('https://site.example/zhushu/a/?q=1')).toBe(true)
  })

  it.each([
    ['another host', 'https://other.example/zhushu/', {}],
    ['another part of the host', 'https://site.example/other/', {}],
    ['what is sent', 'https://site.example/zhushu/', { method: 'POST' }],
    ['heads', 'https://site.example/zhushu/', { method: 'HEAD' }],
    ['ranges', 'https://site.example/zhushu/a.csv', { headers: { range: 'bytes=0-9' } }],
  ])('leaves alone %s', (_, url, options) => {
    expect(ask(url, options)).toBe(false)
  })
})
