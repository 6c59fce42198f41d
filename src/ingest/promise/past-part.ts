/** Finds where a report turns from the year behind to the year ahead, for reports whose headings were lost. */
import type { DocumentKind } from '../../model/document.ts'

const OPENING = 800
const LOOKS_BACK = /过去的?一年|一年来|刚刚过去|回顾/
/** No report turns before that share of its words: what names the year there is its title. */
const EARLIEST = 0.1

/**
 * Offset at which a report begins to speak of `year`; what stands before is review, unless a heading tells otherwise.
 * 0 for what is no report, opens without looking back, or never turns. `text`: width-folded.
 */
export function endOfReview(text: string, kind: DocumentKind, year: number | null): number {
  if (kind !== 'work-report') return 0
  const second = SECOND_PART.exec(text)?.index ?? 0
  if (second > 0 && !FIRST_PART.test(text.slice(0, second))) return second
  if (year === null) return 0
  const opening = text.slice(0, OPENING)
  if (!LOOKS_BACK.test(opening) && !opening.includes(`${year - 1}年`)) return 0
  const turns = [...text.matchAll(turnTo(year))].map(({ index }) => index)
  const turn = turns.find((index) => index > text.length * EARLIEST) ?? 0
  const goals = GOALS.exec(text)?.index ?? turn
  return Math.min(turn, goals)
}

/** 二、2024年工作安排 where no 一、 is left above it: the report was cut, and what stands before is its first part. */
const SECOND_PART =
  /(?<=\n)\s*[二三]、[^\n。]{0,20}(?:今年|今后|20\d\d年)[^\n。]{0,16}(?:工作|任务|目标|安排|打算|重点|思路)[^\n。]{0,8}(?=\n)/
const FIRST_PART = /(?:^|\n)\s*一、/

/** A report on the last year of a plan speaks of the next plan before it speaks of the next year. */
const GOALS =
  /(?:今后|未来)[五三]年|十五五|主要(?:预期|奋斗)?目标(?!任务)|预期目标|奋斗目标|总体要求|总体思路|指导思想/

/** `2024年是新中国成立75周年`, `二、2024年工作安排`, `做好今年的工作` at the start of a sentence. */
function turnTo(year: number): RegExp {
  const start = '(?<=^|[。\\n;!”])\\s*(?:[(]?[一二三四][)、])?\\s*'
  const ahead = `${year}年,?(?:是|的?(?:政府|经济社会发展)?(?:各项)?工作|我们要?|全[市县区省州盟])`
  return new RegExp(
    `${start}(?:${ahead}|今年,?(?:是|工作)|(?:努力|扎实|全力)?做好(?:${year}年|今年))`,
    'g',
  )
}
