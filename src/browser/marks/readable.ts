/** What of a document's page can be marked: its passages and its margin, each read as the reader sees it. */

/** A text node; `gap` when something that is not read stands between it and the one before. */
export interface ReadNode {
  node: Text
  gap: boolean
}

/** Words that are read on without a break: a term may be spread over all its nodes. */
export interface Run {
  /** The passage (paragraph, heading, row of a table) or the part of a note that the words belong to. */
  block: Element
  nodes: ReadNode[]
}

/** Passages, notes, the editor's prose between passages, and the source line by line: no block holds another. */
const BLOCKS =
  '[data-source] :is(.passage > :first-child, tr[id], .n p, .absent, .editor > *), .lines'
/** Signs, numbers and ways on; what is said to listeners only; words that a proposal strikes, which the text has. */
const NOT_READ = ':is(.n, .editor) :is(.vh, .k, .no, .more, del), .lines :is(.no, .at, .why)'
/** Parts of a note that say something by themselves. */
const APART = '.n :is(.v, .i, .tier, .adoption), .n.term b'

/** All runs in page order, without what is not shown at all, as the margin is not in 原文. */
export function readableRuns(page: ParentNode, isShown = hasBox): Run[] {
  return [...page.querySelectorAll(BLOCKS)].filter(isShown).flatMap(runsOf)
}

function hasBox(element: Element): boolean {
  return element.getClientRects().length > 0
}

/** Node types, as a parser without a window has no classes to ask. */
const ELEMENT = 1
const TEXT = 3

function runsOf(block: Element): Run[] {
  const runs: Run[] = []
  let nodes: ReadNode[] = []
  let gap = false
  const begin = () => {
    nodes = []
    runs.push({ block, nodes })
  }
  const read = (parent: Node) => {
    for (const child of parent.childNodes) {
      if (child.nodeType === TEXT) {
        nodes.push({ node: child as Text, gap })
        gap = false
      } else if (child.nodeType === ELEMENT) visit(child as Element)
    }
  }
  const visit = (element: Element) => {
    if (element.matches(NOT_READ)) gap = true
    else if (element.matches(APART)) {
      begin()
      read(element)
      begin()
    } else read(element)
  }
  begin()
  read(block)
  return runs
}
