/** Lets all links of a page begin at the root of the edition, where that takes fewer characters: most lead up and down again. */
import type { DefaultTreeAdapterTypes } from 'parse5'
import { childrenOf, isElement } from './offline-html.ts'
import { pathToRoot } from './offline-links.ts'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

const LINKS = new Set(['href', 'src', 'action'])
/** Of another kind or host. */
const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i
const ORIGIN = 'file:///'

/** Gives the page at `path` a `<base>` and its links without the way up; leaves it as it is where that is longer. */
export function fromRoot(page: Node, path: string): void {
  const elements = elementsOf(page)
  const links = elements
    .flatMap(({ attrs }) => attrs.filter(({ name }) => LINKS.has(name)))
    .filter(({ value }) => !ABSOLUTE.test(value))
  const shorter = links.map(({ value }) =>
    new URL(value, new URL(encodeURI(path), ORIGIN)).href.slice(ORIGIN.length),
  )
  const root = pathToRoot(path)
  const saved = links.reduce(
    (sum, { value }, at) => sum + value.length - (shorter[at] ?? '').length,
    0,
  )
  const charset = elements.find(({ tagName }) => tagName === 'meta')
  if (!charset?.parentNode || saved <= `<base href=${root}>`.length) return
  for (const [at, link] of links.entries()) link.value = shorter[at] ?? link.value
  const attrs = [{ name: 'href', value: root }]
  const base: Element = { ...charset, nodeName: 'base', tagName: 'base', attrs, childNodes: [] }
  const siblings = charset.parentNode.childNodes
  siblings.splice(siblings.indexOf(charset) + 1, 0, base)
}

function elementsOf(node: Node): Element[] {
  return childrenOf(node).flatMap((child) =>
    isElement(child) ? [child, ...elementsOf(child)] : [],
  )
}
