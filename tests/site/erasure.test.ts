/** The erasure law on the built HTML: what the site shows as the source is the source, minus declared furniture. */
import { describe, expect, it } from 'vitest'
import { loadBuiltCorpus } from '../../src/corpus/corpus-from-disk.ts'
import { SITE } from './folders.ts'
import { pagesOf } from './pages.ts'

const pages = pagesOf(SITE)
const { corpus } = loadBuiltCorpus()
const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s/g, '')

describe.each(corpus.documents.map((document) => [document.id, document] as const))(
  '%s',
  (_, document) => {
    const article = pages
      .find(({ path }) => path === document.url)
      ?.document.querySelector('article[data-source]')
      ?.cloneNode(true) as Element | undefined
    for (const ours of article?.querySelectorAll('[data-editorial]') ?? []) ours.remove()

    it('shows every character of the source that is not omitted, in order', () => {
      const characters = [...document.sourceText]
      const kept = characters.filter(
        (_, at) => !document.omitted.some(({ start, end }) => start <= at && at < end),
      )
      expect(squeeze(article?.textContent)).toBe(squeeze(kept.join('')))
    })

    it('shows the source line by line on a page of its own, white space and all', () => {
      const lines = pages.find(({ path }) => path === `${document.url}source/`)
      for (const ours of lines?.document.querySelectorAll('.why') ?? []) ours.remove()
      const texts = [...(lines?.document.querySelectorAll('.lines .text') ?? [])]
      const text = texts.map((line) => line.textContent).join('\n')
      expect(text).toBe(document.sourceText.replace(/\r\n?/g, '\n').replace(/\n$/, ''))
    })

    it('gives every passage its anchor and its words', () => {
      for (const passage of document.passages) {
        const element = article?.querySelector(`#${passage.id}`)
        expect(squeeze(element?.textContent), passage.url).toBe(squeeze(passage.text))
      }
    })
  },
)
