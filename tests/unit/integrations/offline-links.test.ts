import { describe, expect, test } from 'vitest'
import { offlineLink, pathToRoot } from '../../../src/integrations/offline-links.ts'

const FILES = ['index.html', 'topics/index.html', 'topics/green/index.html', '_astro/a.css']
const addresses = (base = '/') => ({
  published: new URL(base, 'https://zhushu.example'),
  has: (path: string) => FILES.includes(path),
  names: new Map([['_astro/a.css', '_/0.css']]),
})
const on = (page: string, link: string, base?: string) =>
  offlineLink(link, page, addresses(base)).address

describe('offlineLink', () => {
  test.each([
    ['/topics/green/', 'topics/green/index.html'],
    ['/topics/green', 'topics/green/index.html'],
    ['/topics/green/?a=1#b', 'topics/green/index.html?a=1#b'],
    ['/', 'index.html'],
    ['topics/', 'topics/index.html'],
  ])('names the page of a folder: %s', (link, expected) => {
    expect(on('index.html', link)).toBe(expected)
  })
  test('leads from any depth', () => {
    expect(on('topics/green/index.html', '/')).toBe('../../index.html')
    expect(on('topics/green/index.html', '../')).toBe('../index.html')
    expect(on('topics/index.html', '/topics/green/#x')).toBe('green/index.html#x')
  })
  test('stays on the page where only the fragment differs', () => {
    expect(on('topics/index.html', '/topics/#targets')).toBe('#targets')
    expect(on('topics/index.html', '/topics/')).toBe('index.html')
    expect(on('topics/index.html', '/topics/?a#targets')).toBe('index.html?a#targets')
  })
  test.each(['#x', '?q=1', '', 'https://example.org/a/', 'mailto:a@example.org', '//example.org/'])(
    'leaves alone “%s”',
    (link) => {
      expect(on('topics/index.html', link)).toBe(link)
    },
  )
  test('knows files that are called otherwise', () => {
    expect(on('topics/index.html', '/_astro/a.css')).toBe('../_/0.css')
  })
  test('leads to the published site for what the edition lacks, and says so', () => {
    expect(offlineLink('/data/targets.csv#a', 'index.html', addresses())).toEqual({
      address: 'https://zhushu.example/data/targets.csv#a',
      isOnline: true,
    })
  })
  test('takes off the path under which the site stands', () => {
    expect(on('topics/index.html', '/zhushu/topics/green/', '/zhushu/')).toBe('green/index.html')
    expect(on('topics/index.html', '/zhushu/x.csv', '/zhushu/')).toBe(
      'https://zhushu.example/zhushu/x.csv',
    )
    expect(on('topics/index.html', '/elsewhere/', '/zhushu/')).toBe(
      'https://zhushu.example/elsewhere/',
    )
  })
})

test('pathToRoot goes up as far as the page is deep', () => {
  expect(['index.html', 'a/index.html', 'a/b/index.html'].map(pathToRoot)).toEqual([
    './',
    '../',
    '../../',
  ])
})
