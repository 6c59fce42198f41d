/**
 * Writes a parsed page with as few characters as HTML needs: without quotation marks and end tags that the standard
 * lets one leave out (HTML, 13.1.2). A browser reads the same tree from it.
 */
import { type DefaultTreeAdapterTypes, html } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node
type ChildNode = DefaultTreeAdapterTypes.ChildNode
type ParentNode = DefaultTreeAdapterTypes.ParentNode

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
/** Elements whose text is written as it is. */
const RAW = new Set('script style xmp iframe noembed noframes plaintext'.split(' '))
/** Parsers drop a line break at the head of these. */
const LINE_BREAK_LOST = new Set('pre textarea listing'.split(' '))
const PLAIN_VALUE = /^[^\s"'=<>`]+$/

const P_CLOSERS =
  'address article aside blockquote details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section table ul'
/** For each element whose end tag may go: the elements whose start tag says as much, and whether the end of its parent does. */
const ENDS: Record<string, { before: Set<string>; last: boolean }> = {
  li: { before: names('li'), last: true },
  dt: { before: names('dt dd'), last: false },
  dd: { before: names('dt dd'), last: true },
  p: { before: names(P_CLOSERS), last: true },
  option: { before: names('option optgroup'), last: true },
  thead: { before: names('tbody tfoot'), last: false },
  tbody: { before: names('tbody tfoot'), last: true },
  tfoot: { before: names(''), last: true },
  tr: { before: names('tr'), last: true },
  td: { before: names('td th'), last: true },
  th: { before: names('td th'), last: true },
  body: { before: names(''), last: true },
  html: { before: names(''), last: true },
}
/** Parents whose end does not end a paragraph. */
const KEEPS_P_OPEN = names('a audio del ins map noscript video')

function names(list: string): Set<string> {
  return new Set(list.split(' '))
}

/**
 * The page as text. `node` is parsed with `scriptingEnabled: false`, so that what stands in `<noscript>` are elements.
 * Comments are left out.
 */
export function compactHtml(node: ParentNode): string {
  const children = childrenOf(node).filter((child) => !isText(child) || child.value !== '')
  return children.map(nodeToHtml).join('')
}

function nodeToHtml(node: ChildNode, position: number, siblings: readonly ChildNode[]): string {
  if (node.nodeName === '#documentType') return '<!DOCTYPE html>'
  if (isText(node)) return textToHtml(node)
  if (!isElement(node)) return ''
  const { tagName } = node
  const inside = compactHtml(node)
  if (node.namespaceURI !== html.NS.HTML) return foreignToHtml(node, inside)
  const start = `<${tagName}${attributesToHtml(node)}>`
  if (VOID.has(tagName)) return start
  const lineBreak = LINE_BREAK_LOST.has(tagName) && inside.startsWith('\n') ? '\n' : ''
  const end = mayStayOpen(node, siblings[position + 1]) ? '' : `</${tagName}>`
  return `${start}${lineBreak}${inside}${end}`
}

/** Of SVG and MathML: an empty element closes itself. */
function foreignToHtml(element: Element, inside: string): string {
  const attributes = attributesToHtml(element)
  if (inside !== '') return `<${element.tagName}${attributes}>${inside}</${element.tagName}>`
  // After a value without quotation marks a slash would belong to the value.
  return `<${element.tagName}${attributes}${/[^"]$/.test(attributes) ? ' ' : ''}/>`
}

function attributesToHtml({ attrs }: Element): string {
  return attrs
    .map(({ prefix, name, value }) => {
      const written = prefix && prefix !== name ? `${prefix}:${name}` : name
      if (value === '') return ` ${written}`
      const safe = value.replace(/&(?=[\w#])/g, '&amp;')
      if (PLAIN_VALUE.test(safe)) return ` ${written}=${safe}`
      return ` ${written}="${safe.replaceAll('"', '&quot;')}"`
    })
    .join('')
}

function textToHtml(node: DefaultTreeAdapterTypes.TextNode): string {
  const parent = node.parentNode
  if (parent && isElement(parent) && RAW.has(parent.tagName)) return node.value
  return node.value
    .replace(/&(?=[\w#])/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

/** Whether the standard lets the end tag of `element` go, `next` being what follows it in its parent. */
function mayStayOpen(element: Element, next: ChildNode | undefined): boolean {
  const rule = ENDS[element.tagName]
  if (!rule) return false
  if (next) return isElement(next) && rule.before.has(next.tagName)
  const parent = element.parentNode
  if (element.tagName === 'p' && parent && isElement(parent))
    return !KEEPS_P_OPEN.has(parent.tagName) && !parent.tagName.includes('-')
  return rule.last
}

/** What stands in an element; of a template, its content. */
export function childrenOf(node: Node): readonly ChildNode[] {
  if ('content' in node) return node.content.childNodes
  return 'childNodes' in node ? node.childNodes : []
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

export function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text'
}
