/** Finds the year to which a document's undated promises run. */
import type { DocumentKind } from '../../model/document.ts'
import { findYears } from '../../text/dates.ts'
import { foldWidth } from '../../text/fold.ts'
import { withoutSpace } from '../../text/squeeze.ts'

/** Last years of the five-year plans, by number and by short name. */
export const FIVE_YEAR_PLANS: [name: RegExp, last: string][] = [
  [/十一五|第十一个五年/, '2010'],
  [/十二五|第十二个五年/, '2015'],
  [/十三五|第十三个五年/, '2020'],
  [/十四五|第十四个五年/, '2025'],
  [/十五五|第十五个五年/, '2030'],
]

const EDITION = /[(〔[]?(?:19|20)\d\d年?(?:修订|修正|修改|版|试行|本)[^)]{0,6}[)〕\]]?/g
/** 国发〔2021〕23号 names no year to run to. */
const DOCUMENT_NUMBER = /[〔[(](?:19|20)\d\d[〕\])]\d{1,5}号/g
/** `2021-2023年`, `2021年至2023年`, `2021—2023` */
const PERIOD = /(20\d\d)年?(?:[-—–―~～至到]+)(20\d\d)年?/
/** 规划期限为2021-2035年 */
const STATED = /(?:规划|实施|计划)(?:期限|期|年限)(?:为|:)?20\d\d年?[-—–―~～至到]+(20\d\d)年/
/** 污染防治攻坚战三年行动计划, whose title names no year: they begin with the year in which it was published. */
const SPAN =
  /(?:[一-龥]|^)([二三四五])年(?:专项)?(?:行动|攻坚|实施|提升|倍增)[^,。]{0,8}(?:计划|方案)/
/** In the head of its part on the year to come, a report names that year. */
const YEAR_OF_TASKS =
  /(20\d\d)年(?:的)?(?:政府|各项|全[省市县区]|经济社会发展|国民经济)?(?:的)?(?:工作(?:总体|安排|打算|任务|重点|要点|建议|目标|思路|部署)|总体要求|主要(?:预期)?(?:目标|任务|工作)|重点(?:工作|任务)|目标任务|发展(?:主要|预期)?目标)/g
/** A report opens its part on a year with a word on that year: 2024年是新中国成立75周年。 */
const YEAR_OPENED = /(20\d\d)年,?是/g
/** 扎实做好今年农业农村各项工作 */
const THIS_YEAR = /做好今年[^。;]{0,14}工作/
const FUTURE = /计划|力争|将|确保|目标|努力|要/
const REPORTS: DocumentKind[] = ['report-digest', 'work-report', 'press-article']

/** 介绍《某省行动方案(2025—2027年)》: what an article tells of. */
const NAMED_PLAN = /《[^《》]{4,40}[(](20\d\d)年?[-—–―~～至到]+(20\d\d)年?[)]》/
const OPENING = 800

/** First and last year (`YYYY`) of the plan that an article tells of; null for one that tells of none. */
export function planTold(title: string, source: string): { first: string; last: string } | null {
  const head = withoutSpace(foldWidth(title))
  const opening = openingOf(source)
  const named = /规划|计划|方案|纲要|草案|蓝图|发布会|解读/.test(head) && NAMED_PLAN.exec(opening)
  if (named) return { first: named[1] as string, last: named[2] as string }
  if (!/规划|纲要|草案|蓝图/.test(head)) return null
  const drafted = opening.match(/《[^《》]*(?:规划|纲要|建议)[^《》]*》/g) ?? []
  const plan = FIVE_YEAR_PLANS.find(([name]) => drafted.some((words) => name.test(words)))
  return plan ? { first: String(Number(plan[1]) - 4), last: plan[1] } : null
}

function openingOf(source: string): string {
  return withoutSpace(foldWidth(source.slice(0, 2 * OPENING))).slice(0, OPENING)
}

export interface HorizonQuestion {
  title: string
  subtitle: string
  kind: DocumentKind
  /** `YYYY-MM-DD` */
  published: string | null
  source: string
}

/** `YYYY`, or null for a document that states neither period nor year: plans state their deadlines themselves. */
export function horizonOf({
  title,
  subtitle,
  kind,
  published,
  source,
}: HorizonQuestion): string | null {
  const head = withoutSpace(foldWidth(title)).replace(DOCUMENT_NUMBER, '').replace(EDITION, '')
  const period = PERIOD.exec(head)
  if (period) return period[2] ?? null
  const plan = FIVE_YEAR_PLANS.find(([name]) => name.test(head))
  if (plan && /规划|计划|方案|纲要|行动/.test(head)) return plan[1]
  const years = findYears(head)
  if (years.length > 0) return String(Math.max(...years))
  // “十四五”开局: a report on one year may name a plan of five in its title.
  if (plan && !REPORTS.includes(kind)) return plan[1]
  const written = published === null ? null : Number(published.slice(0, 4))
  // 今年某市优化营商环境工作要点公布
  if (written !== null && /^今年|今年[^,。]{0,20}(?:要点|计划|方案|任务)/.test(head))
    return String(written)
  if (written !== null && /任务|分工/.test(head) && THIS_YEAR.test(openingOf(source)))
    return String(written)
  const span = SPAN.exec(head)?.[1]
  if (written !== null && span) return String(written + '一二三四五'.indexOf(span))
  const stated =
    kind === 'work-report' ? null : STATED.exec(withoutSpace(foldWidth(source.slice(0, 30_000))))
  if (stated) return stated[1] ?? null
  if (!REPORTS.includes(kind)) return null
  const text = withoutSpace(foldWidth(source.slice(0, 200_000)))
  const told = kind === 'work-report' ? null : planTold(title, source)
  if (told) return told.last
  if (kind === 'work-report') return ofReport(subtitle, published, text)
  return published?.slice(0, 4) ?? yearOfTasks(text) ?? firstPromised(text)
}

/** A report held in the last months of a year speaks of the next one. */
function ofReport(subtitle: string, published: string | null, text: string): string | null {
  const held = /(20\d\d)年(\d{1,2})月/.exec(withoutSpace(foldWidth(subtitle)))
  const year = held ? Number(held[1]) : findYears(subtitle)[0]
  if (year) return String(held && Number(held[2]) > 10 ? year + 1 : year)
  return (
    yearOfTasks(text) ?? published?.slice(0, 4) ?? latest(text, YEAR_OPENED) ?? firstPromised(text)
  )
}

/** The latest year of which the text gives the tasks. */
function yearOfTasks(text: string): string | null {
  return latest(text, YEAR_OF_TASKS)
}

function latest(text: string, naming: RegExp): string | null {
  const named = [...text.matchAll(naming)].map((match) => match[1] ?? '')
  return named.sort().at(-1) ?? null
}

/** The earliest year of which the text speaks as of something to come. */
function firstPromised(text: string): string | null {
  const years = [...text.matchAll(/(20\d\d)年([^。;]{0,30})/g)]
  const promised = years.filter(([, , words]) => FUTURE.test(words ?? ''))
  const named = (promised.length > 0 ? promised : years).map((match) => match[1] ?? '')
  return named.sort()[0] ?? null
}
