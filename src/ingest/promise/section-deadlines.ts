/** What headings, the openings of sections and the titles of parts say about the deadlines of all that stands under them. */
import type { Due } from '../../model/target.ts'
import { findDueWords, resolveDue } from '../../text/due.ts'
import { foldWidth } from '../../text/fold.ts'
import { lastAtOrBefore } from '../../text/sorted.ts'
import type { SourceBlock } from '../structure/blocks.ts'

/** What governs a document's dates. */
export interface TimeFrame {
  horizon: string | null
  /** The year the document speaks from. */
  year: number | null
}

/** A deadline that holds beyond its own sentence. */
export interface Governed {
  words: string
  date: string
  /** Level of the heading that says it; 0 for a sentence. */
  level: number
  /** A sentence that opens the first paragraph of its section. */
  isFirst?: boolean
}

const PERIOD = /20\d\d\s*年?\s*[-—–~～至到]+\s*(20\d\d)\s*年?/
/** Below the title of a list of tasks, in the head of its table: 2019—2022年规划投资. */
const PERIOD_OF_TABLE =
  /^[^。;]{0,60}?20\d\d\s*年?\s*[-—–~～至到]+\s*(20\d\d)\s*年(?=(?:规划|计划|目标|建设|总)?(?:投资|任务|目标))/
const LONGEST_HEAD = 90
const AIM =
  /(?:(?:到|至)\s*|(?:^|[。;.\n])\s*)(20\d\d)\s*年(?:底|末)?(?=\s*[,底末前]|\p{Script=Han})(?!\s*(?:以来|的|起|开始|基础|度|\d))/gu

/**
 * What holds for promises without a deadline: the period in the title of their part (附件2: …(2021-2025年)), the year of
 * the document, or the only year that it aims at.
 */
export function horizonReader(
  source: string,
  folded: string,
  blocks: SourceBlock[],
  { horizon, year }: TimeFrame,
): (offset: number) => Due | null {
  const aims = new Set([...folded.matchAll(AIM)].map((match) => match[1] ?? ''))
  const ahead = [...aims].filter((aim) => year === null || Number(aim) >= year)
  const aimed = ahead.length === 1 ? (ahead[0] ?? null) : goalAim(folded, blocks, year)
  const whole = horizon ?? aimed ?? (ahead.length === 0 ? goalSpan(folded, blocks, year) : null)
  const titles = blocks.filter(({ level, kind }) => kind === 'heading' && level === 1)
  const starts = titles.map(({ start }) => start)
  const ofParts = titles.map(({ start, end }): Due | null => {
    const inTitle = PERIOD.exec(folded.slice(start, end))
    const inHead = inTitle ? null : PERIOD_OF_TABLE.exec(folded.slice(end, end + LONGEST_HEAD))
    const period = inTitle ?? inHead
    const date = period?.[1]
    // The document's own title says the same as its horizon.
    if (!period || date === undefined || date === whole) return null
    const from = (inTitle ? start : end) + period.index + period[0].search(/\d/)
    const words = period[0].slice(period[0].search(/\d/))
    return { date, basis: 'section', words: source.slice(from, from + words.length) }
  })
  const ofDocument: Due | null = whole ? { date: whole, basis: 'document', words: null } : null
  return (offset) => ofParts[lastAtOrBefore(starts, offset)] ?? ofDocument
}

/** So many years behind a nearer aim an aim is a vision: 到2035年 beside 到2025年. */
const VISION = 10

/** The aims that are not over, without those far behind the nearest of them. */
function nearAims(aims: ReadonlySet<string>, year: number | null): string[] {
  const ahead = [...aims].filter((aim) => year === null || Number(aim) >= year)
  const nearest = Math.min(...ahead.map(Number))
  return ahead.filter((aim) => Number(aim) < nearest + VISION)
}

/** The one year at which the sections of goals aim; null where they aim at several. */
function goalAim(folded: string, blocks: SourceBlock[], year: number | null): string | null {
  const aims = new Set<string>()
  let isGoals = false
  for (const { kind, start, end } of blocks) {
    const words = folded.slice(start, end)
    if (kind === 'heading') isGoals = /目标/.test(words)
    else if (isGoals) for (const match of words.matchAll(AIM)) aims.add(match[1] ?? '')
  }
  const ahead = nearAims(aims, year)
  return ahead.length === 1 ? (ahead[0] ?? null) : null
}

const SPAN = /年(?:左右)?(?:之?内|(?:左右)?的?时间)$/

/** 一、总体目标 … 2012年起5年内: the years that the goals take are those of the whole plan. */
function goalSpan(folded: string, blocks: SourceBlock[], year: number | null): string | null {
  const goals = blocks.findIndex(
    ({ kind, start, end }) => kind === 'heading' && folded.slice(start, end).includes('目标'),
  )
  const paragraph =
    goals < 0 ? undefined : blocks.slice(goals + 1).find(({ kind }) => kind !== 'heading')
  if (!paragraph) return null
  const said = findDueWords(folded.slice(paragraph.start, paragraph.end)).find(({ words }) =>
    SPAN.test(words),
  )
  return said ? resolveDue(said.words, year) : null
}

/** A heading with a deadline governs what stands under it; a paragraph that opens with one, the rest of its section. */
export function sectionDeadlines(
  source: string,
  blocks: SourceBlock[],
  frame: TimeFrame,
): (offset: number) => Governed | null {
  const starts: number[] = []
  const governing: (Governed | null)[] = []
  let open: Governed[] = []
  let isFirst = true
  let isGoals = false
  let level = 0
  for (const block of blocks) {
    const text = source.slice(block.start, block.end)
    if (block.kind === 'heading') {
      level = block.level
      open = open.filter(({ level }) => level > 0 && level < block.level)
      const governed = block.level > 1 ? yearIn(text, frame, block.level) : null
      if (governed) open.push(governed)
      isFirst = true
      isGoals = /目标/.test(text)
    } else {
      // 二、主要目标树立国际视野,…: a heading that runs on.
      if (block.level > 0 && RUN_ON_GOALS.test(foldWidth(text.slice(0, RUN_ON))))
        isGoals = isFirst = true
      const opening = openingDeadline(text, frame) ?? (isGoals ? goalYear(text, frame) : null)
      // 到2020年的具体目标是: the headings below are what it announces.
      const announces = /[:：]\s*$/.test(text) && level > 0
      if (opening)
        open = [
          ...open.filter((governed) => governed.level > 0),
          { ...opening, isFirst, level: announces ? level + 0.5 : 0 },
        ]
      // Only the first paragraph of a section speaks for those that follow it.
      else open = open.filter((governed) => governed.level > 0 || governed.isFirst)
      isFirst = false
    }
    starts.push(block.start)
    governing.push(open.at(-1) ?? null)
  }
  return (offset) => governing[lastAtOrBefore(starts, offset)] ?? null
}

const RUN_ON = 24
const RUN_ON_GOALS = /^[^。,;:]{0,8}(?:主要|总体|工作|发展|具体)目标/

/** In a section of goals, `到2015年` inside a paragraph speaks for those that follow, too. */
function goalYear(paragraph: string, frame: TimeFrame): Governed | null {
  const said = findDueWords(paragraph).findLast(({ words }) =>
    /^到\s*20\d\d/.test(foldWidth(words)),
  )
  const date = said ? resolveDue(said.words, frame.year) : null
  return said && date ? { words: said.words, date, level: 0 } : null
}

const DAY = /^[\s\d〇○零一二三四五六七八九十]{1,4}月[\s\d〇○零一二三四五六七八九十]{1,4}日/
/** “十五五”规划, “十五五”开好局: no deadline. */
const NAMES_A_PLAN = /规划|战略|《|方案|开好?局|起步/

/** The one deadline of a heading; a heading that names two, for two parts of its text, governs neither. */
function yearIn(heading: string, frame: TimeFrame, level: number): Governed | null {
  const near = NEAR_GOALS.exec(heading)
  if (near && frame.year !== null) {
    const years = '一二三四五'.indexOf(near[1] as string) + 1
    return { words: near[0], date: String(frame.year + years - 1), level }
  }
  const found = findDueWords(heading)
    .filter(({ end }) => !NAMES_A_PLAN.test(heading.slice(end, end + 6)))
    // 二○○九年十月十日: the day of a letter.
    .filter(({ end }) => !DAY.test(heading.slice(end)))
    .map(({ words }) => ({ words, date: resolveDue(words, frame.year) }))
    // “十四五”成就和“十五五”目标: a period that is over sets no deadline.
    .filter(
      ({ date }, _, all) => !isOver(date, frame) || all.every((one) => isOver(one.date, frame)),
    )
  const [first] = found
  const last = found.at(-1)
  // (2021年10月至2021年11月): the stage ends with its last month.
  if (STAGE.test(heading) && last?.date) return { words: last.words, date: last.date, level }
  if (!first?.date || found.some(({ date }) => date !== first.date)) return null
  return { words: first.words, date: first.date, level }
}

/** 近五年目标 */
const NEAR_GOALS = /近([二三四五])年(?:主要|发展|工作)?目标/
const STAGE =
  /[(（]\s*20\d\d\s*年\s*\d{1,2}\s*月[^()（）]{0,6}[-—–~～至到]+\s*(?:20\d\d\s*年\s*)?\d{1,2}\s*月[^()（）]{0,6}[)）]/

function isOver(date: string | null, { year }: TimeFrame): boolean {
  return date !== null && year !== null && Number(date.slice(0, 4)) < year
}

/** `到2022年,经济总量…` or `2020年主要经济指标…` at the beginning of a paragraph. */
function openingDeadline(paragraph: string, frame: TimeFrame): Governed | null {
  const [first] = findDueWords(paragraph)
  if (!first || first.start > 2) return null
  const isOfPlan = /^“?十.*末$/.test(first.words) && paragraph.startsWith('到')
  if (!/\d{4}/.test(foldWidth(first.words)) && !isOfPlan) return null
  if (/^(?:是|以来)/.test(paragraph.slice(first.end))) return null
  const date = resolveDue(first.words, frame.year)
  return date ? { words: first.words, date, level: 0 } : null
}
