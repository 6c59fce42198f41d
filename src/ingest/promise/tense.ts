/** Whether a sentence speaks of what was reached or of what shall be: by its own words, else by those around it. */
import { lastAtOrBefore } from '../../text/sorted.ts'
import type { SourceBlock } from '../structure/blocks.ts'

/** `past` and `future` are said by the words; `null`: they do not tell. */
export type Tense = 'past' | 'future' | null

const FUTURE =
  /今年(?!以来|上半年|前|来|\s*第?[\d一二三四五六七八九十]+\s*(?:[-—至到]\s*\d+\s*)?(?:月(?!底前|末前|份?前)|季度))|明年|将(?!军|近|\s*\d)|力争|争取|确保|(?:^|[,、。;:\s年月期底市区县省])计划(?!生育|总投资|外|单列|的|任务|目标)|(?<![按照划年度上原])计划(?=开展|举办|实现|新增|新建|推出|搬迁|脱贫|播种|种植|新改建|改造|完成|培训)|(?<![按照划年度上原该这本的项步次动])计划(?!生育|总投资|投资|外|单列|的|任务|目标|实施以来)(?=\p{Script=Han}{2,12}\d)|预期目标|目标(?:是|为)|(?<![主重需必摘纪提概首紧简扼只险次机])要(?!求|素|点|闻|道|害|件|么|不|塞)|努力|今后|未来|下一步|年内|年底前|月底前/u
const BOUNDS = /不低于|不少于|不高于|不超过/
/** 也要看到: what follows are shortcomings. */
const SHORTCOMINGS =
  /(?:也|还|更|应当?|必须|同时)?要?(?:清醒)?(?:地)?(?:看到|认识到)|(?:存在|面临)[^,。;]{0,12}(?:问题|不足|短板|差距|困难)(?!的)/
/** 从新中国成立初期的…到如今…达到90% */
const TO_THIS_DAY = /(?:从|自)(?:新中国成立|改革开放)(?:初期|之初|以来)|[^达得]到如今/
const PAST_OPENING =
  /^[\s“”(（●•·◆■—-]*(?:[而但]|其中)?,?(?!近年来?[^,。;]{1,6}的)(?:(?:[^,。;:]{0,16},)?[^,。;:]{0,24}(?:数据|监测|统计|[季年]报|公告)(?:数据)?显示|根据[^,。;:]{0,20}(?:普查|清查|调查|核查|监测)结果|(?:事实上,)?早在|[^,。;:]{0,12}近日(?:发布)?公告|至此|(?:全|我)[省市县区]现有|辖区现有|这[一两三四五几]年|五年来|过去的?[一两五]年|回顾|去年|上年(?!度|结转)|前年|过去[一两二三四五\d]+年|(?:据[^,。]{2,6},)?(?:[一两二三四五]|\d{1,2}\s*)年来|近[一两二三四五几]?年来?|近年来|一年来|经查|经核查|截至|截止|目前|如今|今年[一二三]季度,(?=[^。;]{0,30}(?:增长|下降))|今天(?=的|[,、]|[^。;]{0,3}超)|[今本]年(?:以来|上半年|[1一]?[-—至到]\s*[\d一二三四五六七八九十]+月|前[一二三四\d]+(?:个)?(?:季度|月))|前三季度|[^,。;:]{2,24}以来,)/
/** 去年已完成236亿元,今年将安排310亿元: the sentence turns to what is to come. */
const TURNS = /[,、](?:今年(?!以来)|明年|年内|年底前|力争)/
const PAST =
  /同比|上年同期|(?<![比较于过从由在])去年(?!底前)|(?<![比较于过以从由在])上年(?!度|结转)|(?:目前|现)已|已有\s*\d|(?:完成|达到?|实现|增长|突破|新增|建成|获批|荣获|引进|发展|下降|超过|提高|增加|减少|累计|推进|实施|开展|落实|形成|取得|建设|打造|培育|列入|纳入|成立|组建|设立|走访|排查|摸排|解决|收到|投入|派出)了|(?<![为除排])了\s*\d|(?:检索|梳理|摸排|排查|收集|搜集)[到出]\s*\d|经过\s*\d+\s*(?:多|余)?个(?:昼夜|小时|月|多月)的|截至|截止目前|终于|以来|圆满完成|如期完成|全面完成.{0,8}任务|跃升|跃居|位居全|排名全|名列|获评|荣获|创历史|创新高|入围|上榜|(?:公布|发布|签订|举办|召开|出台)了|有效(?:促进|推动|带动|缓解|保障)了|完成(?:全年|年度)(?:目标)?任务的\s*\d/
const OWN_YEAR = /^[\s“”(（]*(?:到|至)?\s*(?:20\d\d\s*年?\s*[-—–~～至到]+\s*)?(20\d\d)\s*年/
/** 全省现有敬老院1483所: a sentence on the present stands for itself. */
const PRESENT_OPENING = /^[\s“”(（●•·◆■—-]*(?:其中)?,?(?:(?:全|我)[省市区县]现有|目前|如今|今天)/
const PLAN_PERIOD = /^[\s“”]*“?十([一二三四五])五”?(?:期间|时期|以来|末)/

/** The tense of every sentence of a width-folded text. `year`: the year the document speaks from. Binary search by offset. */
export function tenseReader(
  folded: string,
  blocks: readonly SourceBlock[],
  year: number | null,
): (offset: number) => Tense {
  const starts: number[] = []
  const tenses: Tense[] = []
  let told: Tense = null
  for (const block of blocks) {
    if (block.kind === 'heading') {
      starts.push(block.start)
      tenses.push(null)
      told = null
      continue
    }
    const opens = MEETING.exec(folded.slice(block.start, block.end))
    if (opens)
      told =
        openingTense(folded.slice(block.start + opens[0].length, block.end), year) === 'past'
          ? 'past'
          : null
    let carried: Tense = told
    let isAheadBefore = false
    let comparesBefore = false
    let isPresentBefore = false
    for (const [start, end] of sentences(folded, block.start, block.end)) {
      const sentence = folded.slice(start, end)
      const opening = openingTense(sentence, year)
      const ahead = opening === 'past' ? turnAhead(sentence, year) : -1
      const isAhead = FUTURE.test(sentence) || aimsBehind(sentence, year)
      const isLack = opening !== 'future' && SHORTCOMINGS.test(sentence)
      // 进出口总值41万亿元,同比增长3.6%。其中,出口24万亿元
      const goesOn: boolean =
        opening === null && !isAhead && /^[\s”]*其中/.test(sentence) && comparesBefore
      comparesBefore = /同比/.test(sentence) || (comparesBefore && goesOn)
      const isPresent: boolean =
        !isAhead && (PRESENT_OPENING.test(sentence) || (isPresentBefore && opening === null))
      isPresentBefore = isPresent && sentence.endsWith(';')
      const own =
        isLack || goesOn || isPresent || TO_THIS_DAY.test(sentence)
          ? 'past'
          : (opening ?? (isAhead ? 'future' : null))
      // 2018年,…。…: what follows a look back goes on with it until the text looks ahead again.
      if (isLack) carried = 'past'
      else if (opening !== null)
        carried =
          opening === 'past' && !PRESENT_OPENING.test(sentence) && !TURNS.test(sentence)
            ? 'past'
            : told
      else if (own === 'future') carried = told
      starts.push(start)
      tenses.push(own ?? (isAheadBefore ? 'future' : carried))
      // 将建成5个;举办60场: what is to come goes on to the full stop.
      isAheadBefore = tenses.at(-1) === 'future' && sentence.endsWith(';')
      if (ahead > 0) {
        starts.push(start + ahead)
        tenses.push('future')
        carried = null
      }
    }
  }
  return (offset) => tenses[lastAtOrBefore(starts, offset)] ?? null
}

const LATER = /(?<=[,;、])(?:(?:按照?|根据)[^,。;]{0,6}规划,?)?(?:到|至)?\s*(20\d\d)\s*年/g

/** 目前人口46.7万人,2025年达到70万人: where a sentence on the present turns to a year to come; -1 if it does not. */
function turnAhead(sentence: string, year: number | null): number {
  if (year === null) return -1
  return [...sentence.matchAll(LATER)].find((match) => Number(match[1]) > year)?.index ?? -1
}

/** 规划提出,到2025年…: an aim that is named behind the opening of the sentence. */
function aimsBehind(sentence: string, year: number | null): boolean {
  const aims = [...sentence.matchAll(/到\s*(20\d\d)\s*年/g)]
  return year !== null && aims.some((match) => Number(match[1]) > year)
}

/** 会议指出,2022年,…: what a meeting looks back on goes on in the paragraphs below, until it speaks of something else. */
export const MEETING =
  /^\s*(?:全[国省市][^,。;:]{0,16})?会议(?:还|系统|全面)*(?:强调|指出|认为|要求|明确|提出|号召|部署|研究部署了|总结了?|回顾了?)[^,。;:“]{0,4}[,:]?/
/** 新华社福州7月4日电 */
const DATELINE = /^\s*[^,。;]{0,12}\d{1,2}\s*月\s*\d{1,2}\s*日电[\s(]*(?:[(][^()]{0,30}[)])?\s*/
/** 据处长介绍说,目前…; 据统计,… */
const TOLD_BY =
  /^\s*(?:据[^,。;:]{0,40}?(?:介绍说?|表示|透露|称|统计|悉|了解|报道)|[^,。;:据]{2,24}(?:介绍说?|表示|透露|称)),(?=目前|截至|截止|去年|上年|过去|近年|[今本]年(?:以来|上半年))/
/** 县长:去年… */
const SPEAKER = /^\s*[^,。;:、\d]{2,16}:/

/** What the words that date the beginning of a sentence say. */
function openingTense(sentence: string, year: number | null): Tense {
  const said = sentence.replace(DATELINE, '').replace(MEETING, '').replace(TOLD_BY, '')
  if (PAST_OPENING.test(said.replace(SPEAKER, ''))) return 'past'
  const own = OWN_YEAR.exec(said)
  if (own && year !== null) return Number(own[1]) < year ? 'past' : 'future'
  const plan = PLAN_PERIOD.exec(said)
  if (plan && year !== null) {
    const end = 2000 + 5 * ('一二三四五'.indexOf(plan[1] ?? '') + 3) - 5
    if (end < year) return 'past'
    return end > year + 2 ? 'future' : null
  }
  return null
}

/** Whether words of a clause tell that it reports. `reportsPast('同比增长5%')` // => true */
export function reportsPast(clause: string): boolean {
  return PAST.test(clause)
}

/** Whether words of a clause measure it by last year: 比上年增长5%. A plan may aim so, a report tells so. */
export function comparesWithLastYear(clause: string): boolean {
  return /[比较](?:上|去)年/.test(clause)
}

/** Whether words of a sentence tell that it promises. */
export function looksAhead(sentence: string): boolean {
  return FUTURE.test(sentence) || BOUNDS.test(sentence)
}

function sentences(folded: string, from: number, to: number): [number, number][] {
  const result: [number, number][] = []
  let start = from
  for (let at = from; at < to; at += 1) {
    if (!'。;!?\n'.includes(folded[at] as string)) continue
    result.push([start, at + 1])
    start = at + 1
  }
  if (start < to) result.push([start, to])
  return result
}
