/** Law 1 on what is published: the text of every document page is its source. The build stops where it is not. */
import { readFile } from 'node:fs/promises'
import type { AstroIntegration } from 'astro'
import { z } from 'astro/zod'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** After the build, compares each document page with the passages of its source. */
export function pageErasure(): AstroIntegration {
  return {
    name: 'zhushu-page-erasure',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await checkPages(dir)} document pages say what their sources say`)
      },
    },
  }
}

const passagesSchema = z.array(
  z.object({ id: z.string(), document: z.string(), text: z.string(), url: z.string() }),
)
const CONTEXT = 12

/**
 * Number of pages compared. `dist`: a folder URL that ends in a slash.
 * @throws Error that names every page that says something else, and the first place.
 */
export async function checkPages(dist: URL): Promise<number> {
  const json: unknown = JSON.parse(await readFile(new URL('data/passages.json', dist), 'utf8'))
  const texts = new Map<string, string>()
  for (const { document, text } of passagesSchema.parse(json))
    texts.set(document, (texts.get(document) ?? '') + squeeze(text))
  const faults: string[] = []
  for (const [id, source] of texts) {
    const page = `documents/${id}/index.html`
    const shown = squeeze(sourceWordsOf(parse(await readFile(new URL(page, dist), 'utf8'))))
    if (shown === source) continue
    let at = 0
    while (shown[at] === source[at]) at += 1
    const around = (text: string) => text.slice(Math.max(0, at - CONTEXT), at + CONTEXT)
    faults.push(`${page}: the page says “${around(shown)}”, the source “${around(source)}”.`)
  }
  if (faults.length > 0)
    throw new Error(
      `${faults.join('\n')}\nNothing may be published that is not the source: look at the components in src/components/document/.`,
    )
  return texts.size
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}

type Node = DefaultTreeAdapterTypes.Node

/** The words of the one article that holds the source, without what is marked as the editor's. */
function sourceWordsOf(node: Node, inArticle = false): string {
  if (node.nodeName === '#text')
    return inArticle ? (node as DefaultTreeAdapterTypes.TextNode).value : ''
  const attributes = 'attrs' in node ? node.attrs.map(({ name }) => name) : []
  if (attributes.includes('data-editorial')) return ''
  const inside = inArticle || attributes.includes('data-source')
  return 'childNodes' in node
    ? node.childNodes.map((child) => sourceWordsOf(child, inside)).join('')
    : ''
}
