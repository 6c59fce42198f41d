/** The files to cite by: one a document, and one of all; the addresses in them are those of the site. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadBuiltCorpus } from '../../src/corpus/corpus-from-disk.ts'
import { SITE, SUB_PATH, SUB_PATH_SITE } from './folders.ts'
import { pagesOf } from './pages.ts'

const { corpus } = loadBuiltCorpus()
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8')
const FORMATS = ['bib', 'ris', 'json']

describe.each([
  ['at the root', SITE, 'https://zhushu.example/'],
  ['under a sub-path', SUB_PATH_SITE, `https://zhushu.example${SUB_PATH}/`],
])('citations %s', (_, folder, home) => {
  it.each(FORMATS)('name every document with its address, together and alone: %s', (format) => {
    const all = read(folder, `data/citations.${format}`)
    for (const { id, title } of corpus.documents) {
      const one = read(folder, `documents/${id}/cite.${format}`)
      for (const text of [all, one]) {
        expect(text).toContain(title)
        expect(text).toContain(`${home}documents/${id}/`)
      }
    }
  })

  it('lead by QR code and text to the place of the words', () => {
    for (const { path, document } of pagesOf(folder)) {
      if (!/^\/targets\/.+/.test(path)) continue
      const [, , id, target] = path.split('/')
      const permalink = `${home}documents/${id}/#${target}`
      const words = document.querySelector('[data-cite] [data-words]')?.textContent
      expect(words, path).toBe(permalink)
      expect(document.querySelector('svg.qr path')?.getAttribute('d'), path).toMatch(/^M0 0\.5h7m/)
    }
  })

  it('of a draft say that it is one', () => {
    for (const { path, document } of pagesOf(folder)) {
      if (!path.startsWith('/targets/tongguan-five-development-2018/')) continue
      expect(document.querySelector('.banner')?.textContent, path).toContain('征求意见稿')
    }
  })

  it('are listed on the data page', () => {
    const data = pagesOf(folder).find(({ path }) => path === '/data/')
    const links = [...(data?.document.querySelectorAll('a[href]') ?? [])].map((link) =>
      link.getAttribute('href'),
    )
    const base = new URL(home).pathname
    for (const format of FORMATS) {
      expect(links).toContain(`${base}data/citations.${format}`)
      for (const { id } of corpus.documents)
        expect(links).toContain(`${base}documents/${id}/cite.${format}`)
    }
  })
})
