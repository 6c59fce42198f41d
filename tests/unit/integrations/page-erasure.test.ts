import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkPages } from '../../../src/integrations/page-erasure.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zhushu-'))
  mkdirSync(join(root, 'data'))
  const passages = ['一、创新', '达到3.5%以上'].map((text, index) => ({
    id: `p${index + 1}`,
    document: 'sample',
    text,
    url: '/',
  }))
  writeFileSync(join(root, 'data/passages.json'), JSON.stringify(passages))
})
afterEach(() => rmSync(root, { recursive: true }))

function checkArticle(article: string): Promise<number> {
  mkdirSync(join(root, 'documents/sample'), { recursive: true })
  writeFileSync(
    join(root, 'documents/sample/index.html'),
    `<!doctype html><p>页头</p><article data-source>${article}</article>`,
  )
  return checkPages(pathToFileURL(`${root}/`))
}

test('a page that says what the source says, with the editor’s words aside', async () => {
  const article =
    '<h2>一、创新<a data-editorial href="#p1">#</a></h2><p>达到 <a>3.5%</a>以上</p><aside data-editorial>注</aside>'
  await expect(checkArticle(article)).resolves.toBe(1)
})

test.each([
  ['a changed digit', '<h2>一、创新</h2><p>达到3.6%以上</p>'],
  ['words that are missing', '<h2>一、创新</h2>'],
  ['words that are added', '<h2>一、创新</h2><p>达到3.5%以上</p><p>注</p>'],
  ['another order', '<p>达到3.5%以上</p><h2>一、创新</h2>'],
])('%s stops the build', async (_, article) => {
  await expect(checkArticle(article)).rejects.toThrow(
    /documents\/sample\/index.html: the page says/,
  )
})
