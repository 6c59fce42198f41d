/** Nobody may take a word of a draft for a decision: 征求意见稿 stands wherever a page shows something of one. */
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { loadBuiltCorpus } from '../../src/corpus/corpus-from-disk.ts'
import { untaggedMentions } from './draft-mentions.ts'
import { SITE } from './folders.ts'
import { pagesOf } from './pages.ts'

const drafts = loadBuiltCorpus().corpus.documents.filter(({ kind }) => kind === 'draft-for-comment')
const pages = pagesOf(SITE)

describe('untaggedMentions', () => {
  const mentions = (main: string) => {
    const { document } = parseHTML(`<html><body><main>${main}</main></body></html>`)
    return untaggedMentions({ path: '/', html: main, document }, '/documents/d/')
  }
  const link = '<a href="/documents/d/#t">35%</a>'

  it('finds a link without the tag', () => {
    expect(mentions(`<ul><li>${link}</li><li>征求意见稿</li></ul>`)).toEqual([
      '/documents/d/#t in a < li < ul',
    ])
    expect(mentions(`<section>${link}<h2>征求意见稿</h2></section>`)).toHaveLength(1)
    expect(
      mentions(`<section><h2>征求意见稿</h2></section><section>${link}</section>`),
    ).toHaveLength(1)
  })

  it.each([
    ['in its item', `<ul><li>${link} 征求意见稿</li></ul>`],
    ['in its own words', '<a href="/documents/d/#t" title="35%（征求意见稿）">■</a>'],
    [
      'in the head of its section',
      `<section><h2>征求意见稿</h2><ul><li>${link}</li></ul></section>`,
    ],
    ['on a page with the banner', `<div class="banner">征求意见稿</div><p>${link}</p>`],
    ['in a list that only leads about', `<nav>${link}</nav>`],
  ])('is content with the tag %s', (_, main) => {
    expect(mentions(main)).toEqual([])
  })
})

describe.each(drafts.map((draft) => [draft.id, draft] as const))('%s', (_, { url, proposals }) => {
  const found = pages.filter(({ document }) => document.querySelector(`main a[href^="${url}"]`))

  it('is mentioned on many pages, never without the tag', () => {
    expect(found.length).toBeGreaterThan(20)
    const untagged = found.flatMap((page) =>
      untaggedMentions(page, url).map((mention) => `${page.path}: ${mention}`),
    )
    expect(untagged).toEqual([])
  })

  it.each([url, `${url}source/`, '/proposals/'])('has the banner on %s', (path) => {
    const page = pages.find((one) => one.path === path)
    expect(page?.document.querySelector('.banner')?.textContent).toContain('征求意见稿')
  })

  it('has every proposal on the page of all, with its words, its fate and its place', () => {
    const page = pages.find(({ path }) => path === '/proposals/')
    for (const { id, by, to, departments, adoption, reason, url: row } of proposals) {
      const item = page?.document.getElementById(id)
      const words = item?.textContent ?? ''
      if (departments.length === 0)
        expect(to, id).toContain(item?.querySelector('ins')?.textContent ?? to)
      for (const { name } of departments)
        expect(item?.querySelector('ins')?.textContent, id).toContain(name)
      expect(words, id).toMatch(/拟改为|增加/)
      expect(words, id).toContain(
        {
          adopted: '采纳',
          'partly-adopted': '部分采纳',
          rejected: '未采纳',
          'not-stated': '采纳情况',
        }[adoption],
      )
      if (reason) expect(words, id).toContain(reason)
      expect(item?.querySelector(`a[href="${row}"]`), id).toBeTruthy()
      expect(item?.closest('section')?.querySelector('h3')?.textContent, id).toContain(by.name)
    }
  })
})
