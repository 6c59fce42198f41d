/** Takes white space out of a parsed page that no browser shows: between blocks, and between a block and its first or last. */
import type { DefaultTreeAdapterTypes } from 'parse5'
import { childrenOf, isElement, isText } from './offline-html.ts'

type Element = DefaultTreeAdapterTypes.Element
type ChildNode = DefaultTreeAdapterTypes.ChildNode

/**
 * Elements that the site's styles set as blocks, cells, or items of a grid or flexible line. In `dd` and `pre`, which are
 * not here, they keep line breaks.
 */
const BLOCKS = new Set(
  'address article aside blockquote body caption details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header html li main nav ol p section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
)
const BLANK = /^[ \n\t]+$/

/** White space beside words stays: styles may put words of their own (`::before`) on its other side. */
export function trimBlocks(element: Element): void {
  const children = [...childrenOf(element)]
  const isBlock = BLOCKS.has(element.tagName)
  for (const [position, child] of children.entries()) {
    if (isElement(child)) trimBlocks(child)
    else if (isBlock && isText(child) && BLANK.test(child.value)) {
      if (isEdge(children[position - 1]) && isEdge(children[position + 1])) child.value = ''
    }
  }
}

/** Nothing more in the block, or a block. */
function isEdge(node: ChildNode | undefined): boolean {
  return node === undefined || (isElement(node) && BLOCKS.has(node.tagName))
}
