import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { loadBuiltCorpus } from '../../src/corpus/corpus-from-disk.ts'
import { SITE, SUB_PATH, SUB_PATH_SITE } from './folders.ts'
import { type BuiltPage, pagesOf } from './pages.ts'

const pages = pagesOf(SITE)
const { corpus } = loadBuiltCorpus()

describe('routes', () => {
  it('has every page of the contract', () => {
    const expected = [
      ...'documents topics indicators departments regions'
        .split(' ')
        .flatMap((kind) => [
          `/${kind}/`,
          ...corpus[kind as 'documents'].map(({ id }) => `/${kind}/${id}/`),
        ]),
      ...'targets deadlines proposals measures search glossary coverage data about compare'
        .split(' ')
        .map((id) => `/${id}/`),
      '/',
      '/404.html',
      ...corpus.targets.map(({ id, document }) => `/targets/${document.id}/${id}/`),
    ]
    expect(pages.map(({ path }) => path)).toEqual(expect.arrayContaining(expected))
  })
})

describe.each(pages.map((page) => [page.path, page] as const))('%s', (_, { html, document }) => {
  it('is a well-formed Chinese page with one heading and a description', () => {
    expect(document.documentElement.getAttribute('lang')).toBe('zh-CN')
    expect(document.querySelectorAll('h1')).toHaveLength(1)
    expect(document.querySelectorAll('main')).toHaveLength(1)
    expect(document.title).toContain('注疏')
    expect(document.querySelector('meta[name=description]')?.getAttribute('content')).toBeTruthy()
    // A value that was not there must never reach a reader.
    expect(html).not.toMatch(/>(?:undefined|null|NaN|\[object Object\])</)
    expect(html).not.toContain('/undefined')
  })

  it('carries no inline style or handler', () => {
    expect(document.querySelectorAll('[style]')).toHaveLength(0)
    expect(html).not.toMatch(/\son(?:click|load|change|input|submit)=/)
  })
})

describe('HTML', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Spacing and quotes of attributes are the compiler's.
      'attr-quotes': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'no-inline-style': 'off',
      'long-title': 'off',
      // Chinese typography: ideographic spaces are not mistakes.
      'no-raw-characters': 'off',
    },
  })
  it.each(pages.map((page) => [page.path, page] as const))(
    'is valid on %s',
    async (_, { html }) => {
      const report = await validator.validateString(html)
      const messages = report.results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`,
        ),
      )
      expect(messages).toEqual([])
    },
  )
})

/** Links of a page that lead to nothing: no file, or no element with that id. */
function deadLinks(
  page: BuiltPage,
  folder: string,
  base: string,
  all: Map<string, BuiltPage>,
): string[] {
  return [...page.document.querySelectorAll('[href], [src]')].flatMap((element) => {
    const link = element.getAttribute('href') ?? element.getAttribute('src') ?? ''
    if (/^(?:https?|mailto|data):/.test(link)) return []
    const url = new URL(link, `http://site${base}${page.path}`)
    if (base !== '' && !url.pathname.startsWith(`${base}/`)) return [link]
    const path = decodeURIComponent(url.pathname.slice(base.length))
    const target = all.get(path)
    if (!target) return existsSync(join(folder, path)) && !path.endsWith('/') ? [] : [link]
    // Behind `:~:` stand words for the browser to look for.
    const id = decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/, ''))
    return id === '' || target.document.getElementById(id) ? [] : [link]
  })
}

describe.each([
  ['at the root', SITE, ''],
  ['under a sub-path', SUB_PATH_SITE, SUB_PATH],
])('links %s', (_, folder, base) => {
  it('lead to a page, a file or an element that exists', () => {
    const all = new Map(pagesOf(folder).map((page) => [page.path, page]))
    const dead = [...all.values()].flatMap((page) =>
      [...new Set(deadLinks(page, folder, base, all))].map((link) => `${page.path} → ${link}`),
    )
    expect(dead).toEqual([])
  })
})

describe('from number to words', () => {
  it('marks the words of every target at its permalink', () => {
    for (const target of corpus.targets) {
      const page = pages.find(({ path }) => path === target.document.url)
      const words = page?.document.getElementById(target.id)
      expect(words?.textContent?.replace(/\s/g, ''), target.url).toBe(
        target.quote.replace(/\s/g, ''),
      )
    }
  })

  it('links each target from its topic, indicator and region and from the table', () => {
    for (const target of corpus.targets)
      for (const path of [
        target.topic.url,
        target.indicator.url,
        target.document.region.url,
        '/targets/',
      ]) {
        const page = pages.find((one) => one.path === path)
        expect(
          page?.document.querySelector(`a[href="${target.url}"]`),
          `${path} → ${target.url}`,
        ).toBeTruthy()
      }
  })
})
