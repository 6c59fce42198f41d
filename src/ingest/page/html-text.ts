/** Reads the visible text of an HTML page, line by line, and knows where each character stands in the page. */
import { parse } from 'parse5'
import type { OmittedStretch } from './furniture.ts'
import { characterOffsets } from './html-characters.ts'
import {
  furnitureReason,
  type HtmlElement,
  type HtmlNode,
  isBlock,
  isCell,
  isElement,
  isLayoutTable,
  isPreformatted,
  isText,
  isUnseen,
} from './html-elements.ts'
import { HtmlTextWriter } from './html-text-writer.ts'

export interface HtmlText {
  /** One line a block element, list item or table row; cells parted by TAB. */
  text: string
  /**
   * `offsets[i]` is the UTF-16 offset in the page where character i begins, ascending; a line break, TAB or blank that
   * the layout made stands at the place between. `offsets[text.length]` is the end of the last character.
   */
  offsets: number[]
  /** What the page itself marks as navigation, form, footer …, in offsets of `text`, in order, without overlap. */
  furniture: OmittedStretch[]
}

const HTML_BEGIN =
  /^(?:<\?xml[^>]{0,200}>|<!--[\s\S]{0,2000}?-->|\s)*<(?:!doctype\s+html|html|head|body|meta)\b/i
const FRAGMENT_BEGIN = /^\s*<(?:div|p|table|article|section|main|h[1-6]|ul|ol)\b[^<>]{0,500}>/i
const BLOCK_END = /<\/(?:div|p|td|table|article|section|main|h[1-6]|ul|ol|li)>/gi
const LEAST_BLOCK_ENDS = 2
/** A title in plain words, then a line that is all markup. */
const TITLED_FRAGMENT = /^\s*[^<>\n]{1,120}\n\s*<(?:div|p|table|article|section)\b[^<>]{0,500}>/i

/** A page or a stretch of one; false for a text that only quotes a tag. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 4000)
  if (HTML_BEGIN.test(head)) return true
  const isFragment = FRAGMENT_BEGIN.test(head) && text.trimEnd().endsWith('>')
  if (!isFragment && !TITLED_FRAGMENT.test(head)) return false
  return (text.match(BLOCK_END)?.length ?? 0) >= LEAST_BLOCK_ENDS
}

/** The text that a browser would show. Any input can be read: HTML has no syntax errors. */
export function textOfHtml(html: string): HtmlText {
  // Without scripts, <noscript> is parsed and can be left out like any element.
  const page = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false })
  const writer = new HtmlTextWriter()
  writeNodes(html, page, writer)
  return writer.finish()
}

interface Leave {
  leave: () => void
}

/** Depth first without recursion: pages may nest deeper than the stack. */
function writeNodes(html: string, page: HtmlNode, writer: HtmlTextWriter): void {
  const pending: (HtmlNode | Leave)[] = [page]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if ('leave' in node) node.leave()
    else if (isText(node)) {
      const place = node.sourceCodeLocation
      if (!place) continue
      const { startOffset, endOffset } = place
      writer.write(node.value, characterOffsets(html, startOffset, endOffset, node.value))
    } else if (!isElement(node) || !isUnseen(node)) {
      if (isElement(node)) pending.push({ leave: enter(node, writer) })
      const children = 'childNodes' in node ? node.childNodes : []
      for (const child of children.toReversed()) pending.push(child)
    }
  }
}

/** Opens what an element means for the text; the result closes it. */
function enter(element: HtmlElement, writer: HtmlTextWriter): () => void {
  const { tagName } = element
  if (tagName === 'br') writer.breakLine()
  const closing: (() => void)[] = []
  const reason = furnitureReason(element)
  if (tagName === 'table') closing.push(writer.table(isLayoutTable(element)))
  if (tagName === 'tr' || isCell(element)) closing.push(writer.rowOrCell(tagName === 'tr'))
  else if (isBlock(element)) closing.push(writer.block())
  if (isPreformatted(element)) closing.push(writer.preformatted())
  if (reason !== null) closing.push(writer.furniture(reason, element.tagName))
  return () => {
    for (const close of closing.toReversed()) close()
  }
}
