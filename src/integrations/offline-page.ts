/** Turns a page of the site into one that works from disk. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { childrenOf, compactHtml, isElement } from './offline-html.ts'
import {
  type EditionAddresses,
  offlineLink,
  pathInSite,
  pathToRoot,
  relativePath,
} from './offline-links.ts'
import { fromRoot } from './offline-root.ts'
import type { Selectors } from './offline-selectors.ts'
import { trimBlocks } from './offline-white-space.ts'

type Element = DefaultTreeAdapterTypes.Element
type ParentNode = DefaultTreeAdapterTypes.ParentNode

export interface EditionParts extends EditionAddresses {
  selectors: Selectors
  /** Short names of Astro's scopes. */
  scopes: ReadonlyMap<string, string>
  /** The classic scripts that stand for a module, in the order in which they have to run. */
  scriptsFor: (module: string) => readonly string[]
  /** The one that does, where a page can wait for one only. */
  wholeScriptFor: (module: string) => string
}

export interface OfflinePage {
  html: string
  /** Files of the edition that the page leads to or loads, scripts aside, by their paths in the site. */
  files: string[]
}

const LINK_ATTRIBUTES = new Set('href src action formaction poster data cite'.split(' '))
const LIST_ATTRIBUTES = new Set(['srcset', 'imagesrcset'])
/** Would ask for permissions that a file cannot give. */
const REFUSED_ATTRIBUTES = new Set(['crossorigin', 'integrity'])
/** Links to what disks refuse or need not be told in advance, and for search engines. */
const REFUSED_LINKS = new Set(
  'preload modulepreload prefetch preconnect dns-prefetch manifest canonical icon'.split(' '),
)
/**
 * “This list as CSV / JSON” and how to cite: the published site says it, and the edition has little room. Pictures of
 * numbers that the page has anyway.
 */
const REFUSED_CLASSES = ['datalinks', 'online']
/** What is said to search engines, messengers and the frame of a phone's browser. */
const REFUSED_META = /^(?:description|theme-color|og:.*|twitter:.*)$/

/** Pages two folders down without a script that reads or writes their own address. */
const DEEP = /^(?:departments|indicators|regions|topics)\/[^/]+\/index\.html$/

/** The page at `path`. @throws Error when it holds a module without a file. */
export function offlinePage(source: string, path: string, parts: EditionParts): OfflinePage {
  const document = parse(source, { scriptingEnabled: false })
  const elements = elementsOf(document, false)
  const files = new Set<string>()
  const scripts = new Set<string>()
  const sheets = new Set<string>()
  for (const place of elements) {
    const { element } = place
    if (isRefused(element)) replace(element, [])
    else if (isModule(element)) replace(element, classicScripts(place, path, parts, scripts))
    else for (const file of rewriteAttributes(element, path, parts)) files.add(file)
    if (attribute(element, 'rel') !== 'stylesheet') continue
    // Several may have become one.
    const sheet = attribute(element, 'href')
    if (sheets.has(sheet)) replace(element, [])
    sheets.add(sheet)
  }
  for (const { element } of elements) {
    if (element.tagName !== 'html') continue
    dropRunningTitle(element, elements)
    trimBlocks(element, parts.selectors)
  }
  if (DEEP.test(path)) fromRoot(document, path)
  return { html: compactHtml(document), files: [...files] }
}

interface Place {
  element: Element
  inTemplate: boolean
}

/** In the order of the text; a list, because the tree changes on the way. */
function elementsOf(node: ParentNode, inTemplate: boolean): Place[] {
  return childrenOf(node).flatMap((element) => {
    if (!isElement(element)) return []
    const below = elementsOf(element, inTemplate || element.tagName === 'template')
    return [{ element, inTemplate }, ...below]
  })
}

/** The running head of printed pages where it is the title over again: there is no room to say it twice. */
function dropRunningTitle(html: Element, elements: readonly Place[]): void {
  const title = elements.find(({ element }) => element.tagName === 'title')?.element
  const words = title?.childNodes.map((node) => ('value' in node ? node.value : '')).join('') ?? ''
  const running = attribute(html, 'data-running')
  if (words.startsWith(`${running} · `))
    html.attrs = html.attrs.filter(({ name }) => name !== 'data-running')
}

function attribute({ attrs }: Element, name: string): string {
  return attrs.find((one) => one.name === name)?.value ?? ''
}

function replace(element: Element, others: Element[]): void {
  const siblings = element.parentNode?.childNodes ?? []
  siblings.splice(siblings.indexOf(element), 1, ...others)
}

/** Whether it only helps where there is a network. */
function isRefused(element: Element): boolean {
  if (element.tagName === 'link') return REFUSED_LINKS.has(attribute(element, 'rel'))
  const classes = attribute(element, 'class').split(' ')
  if (REFUSED_CLASSES.some((name) => classes.includes(name))) return true
  if (element.tagName !== 'meta') return false
  return REFUSED_META.test(attribute(element, 'name') || attribute(element, 'property'))
}

/** Returns the files that the element leads to. */
function rewriteAttributes(element: Element, path: string, parts: EditionParts): string[] {
  const files: string[] = []
  let isOnline = false
  const link = (original: string): string => {
    const { address, file, isOnline: leadsAway } = offlineLink(original, path, parts)
    if (file !== undefined) files.push(file)
    isOnline ||= leadsAway === true
    return address
  }
  element.attrs = element.attrs.filter(({ name }) => !REFUSED_ATTRIBUTES.has(name))
  element.attrs = element.attrs.filter(
    ({ name }) => !parts.scopes.has(name) || parts.selectors.reaches(name, element),
  )
  for (const one of element.attrs) {
    if (one.name === 'data-root' && element.tagName === 'html') one.value = pathToRoot(path)
    else if (LINK_ATTRIBUTES.has(one.name)) one.value = link(one.value)
    else if (LIST_ATTRIBUTES.has(one.name)) one.value = linkList(one.value, link)
    else one.name = parts.scopes.get(one.name) ?? one.name
  }
  if (isOnline) element.attrs.push({ name: 'data-online', value: '' })
  return files
}

/** `/a.png 1x, /b.png 2x` */
function linkList(value: string, link: (address: string) => string): string {
  return value
    .split(/,\s+/)
    .map((candidate) => candidate.trim().replace(/^\S+/, link))
    .join(', ')
}

function isModule(element: Element): boolean {
  return element.tagName === 'script' && attribute(element, 'type') === 'module'
}

/** What stands for a module, without what is `present`; `defer` keeps the moment at which it runs, and the order. */
function classicScripts(
  { element, inTemplate }: Place,
  path: string,
  { published, scriptsFor, wholeScriptFor }: EditionParts,
  present: Set<string>,
): Element[] {
  const source = attribute(element, 'src')
  if (source === '')
    throw new Error(
      `${path} holds a module inline. Give it a file: inline it cannot run from disk.`,
    )
  const url = new URL(source, new URL(encodeURI(path), published))
  const module = pathInSite(url, published) ?? source
  // Who takes a script out of a template can wait for that one only.
  const scripts = inTemplate
    ? [wholeScriptFor(module)]
    : scriptsFor(module).filter((script) => !present.has(script))
  for (const script of scripts) present.add(script)
  return scripts.map((script) => {
    const src = { name: 'src', value: relativePath(path, script) }
    const attrs = inTemplate ? [src] : [{ name: 'defer', value: '' }, src]
    return { ...element, attrs, childNodes: [] }
  })
}
