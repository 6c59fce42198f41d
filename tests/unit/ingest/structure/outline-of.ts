import { cutBlocks } from '../../../../src/ingest/structure/blocks.ts'
import { findResponsibilityClauses } from '../../../../src/text/responsibility-clause.ts'
import { sourceLines } from '../../../../src/text/source-lines.ts'

/** A paragraph that no rule takes for a heading. */
export const TEXT =
  '各级各部门要把这项工作摆上重要议事日程，层层压实责任，推动各项任务落地见效，确保年度目标任务全面完成，不断开创发展新局面。'

/** The blocks of a text without title: `2 一、目标` a heading with its level, `- text` a paragraph, `| a | b` a row. */
export function outlineOf(text: string): string[] {
  return cutBlocks(text, sourceLines(text), [], findResponsibilityClauses(text)).map((block) => {
    const words = text
      .slice(block.start, block.end)
      .replace(TEXT, '…')
      .replace(/\s*\n\s*/g, '⏎')
    if (block.kind === 'row')
      return block.cells?.map(({ start, end }) => `| ${text.slice(start, end)}`).join(' ') ?? ''
    return block.kind === 'heading' ? `${block.level} ${words}` : `- ${words}`
  })
}
