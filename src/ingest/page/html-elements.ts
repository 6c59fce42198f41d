/** What a browser and a reader make of HTML elements: shown or hidden, a line of their own, part of the document or not. */
import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Omission } from '../../model/annotation.ts'

export type HtmlNode = DefaultTreeAdapterTypes.Node
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlText = DefaultTreeAdapterTypes.TextNode

/** Elements whose content no reader sees. */
const UNSEEN = new Set(
  'head script style noscript template iframe object embed canvas audio video svg datalist map'.split(
    ' ',
  ),
)

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ' +
    'ol optgroup option p pre search section select summary table tbody textarea tfoot thead tr ul'
  ).split(' '),
)

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === '#text'
}

/** The value of an attribute, or '' where the element has none. */
export function attribute({ attrs }: HtmlElement, name: string): string {
  return attrs.find((known) => known.name === name)?.value ?? ''
}

/** Left out of the text: scripts, the head, `hidden`, `display:none`. */
export function isUnseen(element: HtmlElement): boolean {
  return (
    UNSEEN.has(element.tagName) ||
    element.attrs.some(({ name }) => name === 'hidden') ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style'))
  )
}

export function isBlock(element: HtmlElement): boolean {
  return BLOCKS.has(element.tagName) || /display\s*:\s*block/i.test(attribute(element, 'style'))
}

/** White space inside is shown as it stands in the source. */
export function isPreformatted(element: HtmlElement): boolean {
  return (
    /^(?:pre|textarea|listing)$/.test(element.tagName) ||
    /white-space\s*:\s*(?:pre|break-spaces)/i.test(attribute(element, 'style'))
  )
}

const MOST_BLOCKS_IN_CELL = 8

/** A table that only places things on the page: no row of cells, a table within, or whole articles in a cell. */
export function isLayoutTable(table: HtmlElement): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return true
  const rows = rowsOf(table)
  const cells = rows.flatMap((row) => row.childNodes.filter(isCell))
  return rows.every((row) => row.childNodes.filter(isCell).length < 2) || cells.some(isArticleCell)
}

function rowsOf(node: HtmlElement): HtmlElement[] {
  return node.childNodes
    .filter(isElement)
    .flatMap((child) =>
      child.tagName === 'tr'
        ? [child]
        : /^t(?:body|head|foot)$/.test(child.tagName)
          ? rowsOf(child)
          : [],
    )
}

export function isCell(node: HtmlNode): node is HtmlElement {
  return isElement(node) && (node.tagName === 'td' || node.tagName === 'th')
}

function isArticleCell(cell: HtmlElement): boolean {
  let blocks = 0
  const pending: HtmlNode[] = [...cell.childNodes]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (!isElement(node)) continue
    if (/^(?:table|h1|h2|form|article)$/.test(node.tagName)) return true
    if (isBlock(node)) blocks += 1
    if (blocks > MOST_BLOCKS_IN_CELL) return true
    pending.push(...node.childNodes)
  }
  return false
}

/** Elements, roles and names of classes and ids that pages give to what is no part of the document. */
export const FURNITURE_NAMES: [Omission['reason'], RegExp, example: string][] = [
  ['navigation', /^(?:nav|navigation)$/, '<nav>'],
  ['footer', /^(?:footer|contentinfo)$/, '<footer>'],
  ['teaser', /^(?:aside|complementary)$/, '<aside>'],
  ['form', /^(?:form|search|select|button|textarea)$/, '<form>'],
  ['site-banner', /^(?:header|banner)$/, '<header>'],
]
const FURNITURE_CLASSES: [Omission['reason'], RegExp][] = [
  [
    'navigation',
    /^(?:.*nav|nav(?:bar|igation|list|box)?|.*menu|.*breadcrumbs?|crumbs?|location|cur(?:rent)?[-_]?position|position|dqwz|pag(?:er|ination))$/,
  ],
  ['share-bar', /^(?:.*share|share.*|bdsharebuttonbox|toolbar|tools|font-?size|print|qrcode|ewm)$/],
  ['footer', /^(?:foot|footer|copyright|bottom|footer[-_].*)$/],
  ['site-banner', /^(?:site-?)?header$/],
  ['teaser', /^(?:related|recommend|sidebar|xgyd|xgwz|relevant|hot-?news)$/],
  ['form', /^(?:search|search-?(?:box|form|bar)|login|comment-?form)$/],
]

/** Why an element is furniture by its name, role, class or id; null for others. */
export function furnitureReason(element: HtmlElement): Omission['reason'] | null {
  const names = [element.tagName, attribute(element, 'role')]
  const byName = FURNITURE_NAMES.find(([, shape]) => names.some((name) => shape.test(name)))
  if (byName) return unlessArticleHead(element, byName[0])
  if (!isBlock(element) && element.tagName !== 'span') return null
  const classes = `${attribute(element, 'class')} ${attribute(element, 'id')}`.toLowerCase()
  const words = classes.split(/\s+/).filter((word) => word !== '')
  const byClass = FURNITURE_CLASSES.find(([, shape]) => words.some((word) => shape.test(word)))
  return byClass ? unlessArticleHead(element, byClass[0]) : null
}

const NODES_OF_HEADER = 200

/** The header of an article holds its title. */
function unlessArticleHead(element: HtmlElement, reason: Omission['reason']) {
  return reason === 'site-banner' && holdsHeading(element) ? null : reason
}

function holdsHeading(header: HtmlElement): boolean {
  const pending: HtmlNode[] = [...header.childNodes]
  for (let at = 0; at < pending.length && at < NODES_OF_HEADER; at += 1) {
    const node = pending[at] as HtmlNode
    if (!isElement(node)) continue
    if (/^h[1-3]$/.test(node.tagName)) return true
    pending.push(...node.childNodes)
  }
  return false
}
