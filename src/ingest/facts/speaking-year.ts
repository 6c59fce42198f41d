/** The year a document speaks from: relative words (今年, 5年内, 去年) and looks back count from it. */
import { foldWidth } from '../../text/fold.ts'
import { FIVE_YEAR_PLANS, planTold } from './horizon.ts'
import type { SourceFacts } from './source-facts.ts'

const PERIOD = /(20\d\d)\s*年?\s*[-—–~～至到]+\s*(?:20)?\d\d\s*年/
/** 三年行动方案（2024-2026） */
const PLAN_PERIOD = /(?:计划|方案|规划|行动)[(](20\d\d)\s*年?\s*[-—–~～至]+\s*20\d\d\s*年?[)]/
const FROM = /(?:^|[^\d])(20\d\d)\s*年起/g
/** `2021年怎么干`, `2021年，地区生产总值增长7.5%以上`: the year whose goals are told. */
const GOALS =
  /(20\d\d)年(?:的?(?:目标|主要目标|预期目标|工作|怎么|要|将|力争|重点)|[,，](?:全[省市区县])?(?:地区|国内)?(?:生产总值|GDP)[^。;]{0,16}(?:左右|以上))/g
/** `（一）总体目标⏎2017年，全县计划实现…`: goals that are older than the page that shows them. */
const PLANNED =
  /目标[ \t]*\n\s*(20\d\d)年[,:](?:全[省市县区])?计划(?!的|总投资|外|单列|任务|目标|生育)/
/** 部署“十五五”时期和2026年重点任务: a meeting of December speaks of the next year. */
const DEPLOYED =
  /(?:部署|安排|谋划)[^。;]{0,24}?(20\d\d)\s*年(?:的?(?:重点|主要|各项)?(?:任务|工作))/
/** [查看原文](https://…/2025/05/19/…shtml): the address of the original holds its day. */
const LINKED = /原文[^\n]{0,4}\(?https?:\/\/[^\s)]*\/(20\d\d)[/-]?(?:0\d|1[0-2])[/-]?[0-3]\d\//
const HEAD = 4000

/** From its date, its number (〔2021〕23号), the period of its title, its own year, or the year from which it counts. */
export function speakingYear(
  { published, documentNumber, title, horizon, kind }: SourceFacts,
  text: string,
): number | null {
  const numbered = /[〔[(（](20\d\d)[〕\])）]/.exec(documentNumber ?? '')?.[1]
  const period = PERIOD.exec(foldWidth(title))?.[1]
  const head = foldWidth(text.slice(0, HEAD))
  const isYearly = kind === 'work-report' || kind === 'report-digest' || kind === 'press-article'
  // “十四五”开局: the title of a report on one year may name a plan of five.
  const namesPlan = /十[一二三四五]五/.test(title) && !/20\d\d/.test(title)
  const told = [...head.matchAll(GOALS)].map(([, year]) => year ?? '')
  const ofYear = namesPlan ? (told.sort()[0] ?? horizon) : horizon
  const counted = [...head.matchAll(FROM)].map(([, year]) => year ?? '')
  const planned = PLANNED.exec(head)?.[1]
  const deployed = kind === 'plan' ? undefined : DEPLOYED.exec(head)?.[1]
  // A site may publish a letter years after it was numbered.
  const released = published?.slice(0, 4)
  const dated = released && numbered && numbered < released ? numbered : released
  const year =
    (dated && planned && planned < dated ? planned : null) ??
    (dated && deployed && Number(deployed) === Number(dated) + 1 ? deployed : dated) ??
    numbered ??
    LINKED.exec(text)?.[1] ??
    period ??
    PLAN_PERIOD.exec(head)?.[1] ??
    (isYearly && kind !== 'work-report' ? planTold(title, text)?.first : null) ??
    (isYearly ? ofYear : null) ??
    counted.sort()[0] ??
    firstOfPlan(title) ??
    notBehindGoals(horizon, head) ??
    notBehindGoals(firstOfPlan(head), head)
  return year === undefined || year === null ? null : Number(year)
}

/**
 * A plan of five years speaks from its first one. A text without any date looks back on one plan and speaks from the
 * first year of the next.
 */
function firstOfPlan(words: string): string | null {
  const [past, plan = past] = FIVE_YEAR_PLANS.filter(([name]) => name.test(words))
  return plan ? String(Number(plan[1]) - 4) : null
}

const AIM = /(?<![从由比较至])到\s*(20\d\d)\s*年(?:底|末)?[,，]/g

/** A text that names the plan behind and the one ahead, and aims at a year before the latter, speaks from the former. */
function notBehindGoals(first: string | null, head: string): string | null {
  const aims = [...head.matchAll(AIM)].map(([, year]) => year ?? '').sort()
  const [aim] = aims
  if (first === null || aim === undefined || aim >= first) return first
  const plan = FIVE_YEAR_PLANS.find(([name, last]) => name.test(head) && last >= aim)
  return plan ? String(Number(plan[1]) - 4) : null
}
