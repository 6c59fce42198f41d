/** Gives headings their levels: styles nest in the order in which official documents use them. */
import { HEADING_STYLES } from '../text/heading-shape.ts'

const DEEPEST = 6

interface LevelledHeading {
  kind: 'heading' | 'paragraph'
  level: number
  style: string | null
}

/** Sets `level` of every heading that has a style, 2 for the outermost; paragraphs and titles stay as they are. */
export function setHeadingLevels(blocks: LevelledHeading[]): void {
  const open: string[] = []
  for (const block of blocks) {
    if (block.kind !== 'heading' || block.style === null) continue
    const known = open.indexOf(block.style)
    if (known >= 0) open.length = known
    else while (open.length > 0 && rank(open.at(-1)) > rank(block.style)) open.pop()
    open.push(block.style)
    block.level = Math.min(open.length + 1, DEEPEST)
  }
}

/** Unnumbered headings stand outside the numbered ones, wherever they first come. */
function rank(style: string | undefined): number {
  return style === undefined ? -1 : HEADING_STYLES.indexOf(style as (typeof HEADING_STYLES)[number])
}
