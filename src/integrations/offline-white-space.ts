/**
 * Takes white space out of a parsed page that no browser shows: between blocks, at both ends of a block, and in drawings.
 * Of a blank that shows one character stays.
 */
import { type DefaultTreeAdapterTypes, html } from 'parse5'
import { childrenOf, isElement, isText } from './offline-html.ts'
import type { Selectors } from './offline-selectors.ts'

type Element = DefaultTreeAdapterTypes.Element
type ChildNode = DefaultTreeAdapterTypes.ChildNode
type Text = DefaultTreeAdapterTypes.TextNode

/**
 * Elements that the site's styles set as blocks, cells, or items of a grid or flexible line. In `dd` and `pre`, which are
 * not here, they keep line breaks.
 */
const BLOCKS = new Set(
  'address article aside blockquote body caption details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header html li main nav ol p section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
)
/** In these styles keep white space, or a marker stands before the first word. */
const KEEPS = new Set('dd pre span summary textarea script style'.split(' '))
/** Words of a drawing. */
const SVG_WORDS = new Set('text tspan title desc'.split(' '))
const BLANK = /^[ \n\t]+$/

/** Where a rule may put words of its own (`hasWords`), white space beside the element's words stays. */
export function trimBlocks(element: Element, selectors: Pick<Selectors, 'hasWords'>): void {
  // The text of the source is the source, white space included; between its blocks it is Astro's.
  const isSource = element.attrs.some(({ name }) => name === 'data-source')
  trim(element, isSource ? { ...selectors, isSource } : selectors)
}

type Rules = Pick<Selectors, 'hasWords'> & { isSource?: boolean }

function trim(element: Element, rules: Rules): void {
  const children = [...childrenOf(element)]
  for (const [position, child] of children.entries()) {
    if (isElement(child)) trimBlocks(child, rules)
    else if (isText(child))
      child.value = trimmed(child, element, children[position - 1], children[position + 1], rules)
  }
}

/** The text between `before` and `after`, its neighbours in `parent`. */
function trimmed(
  { value }: Text,
  parent: Element,
  before: ChildNode | undefined,
  after: ChildNode | undefined,
  rules: Rules,
): string {
  const { tagName } = parent
  const isBlank = BLANK.test(value)
  if (parent.namespaceURI === html.NS.SVG) return isBlank && !SVG_WORDS.has(tagName) ? '' : value
  const isBlock = BLOCKS.has(tagName)
  if (isBlock && isBlank && isEdge(before) && isEdge(after)) return ''
  if (rules.isSource || KEEPS.has(tagName)) return value
  // A line break between Chinese words shows no blank, a blank does.
  const short = isBlank ? (value.includes('\n') ? '\n' : ' ') : value
  if (!isBlock || rules.hasWords(parent)) return short
  const start = isEdge(before) ? short.replace(/^[ \n\t]+/, '') : short
  return isEdge(after) ? start.replace(/[ \n\t]+$/, '') : start
}

/** Nothing more in the block, or a block. */
function isEdge(node: ChildNode | undefined): boolean {
  return node === undefined || (isElement(node) && BLOCKS.has(node.tagName))
}
