/** Finds the words of a target: the shortest stretch that holds indicator, number and comparator. */
import type { Quantity } from '../../text/quantities.ts'
import { clauseAround } from './text-pieces.ts'

/** UTF-16 offsets, end-exclusive. `noun` is what is counted or measured, cleaned of verbs and numbers. */
export interface TargetWords {
  start: number
  end: number
  noun: string
}

const LEAD =
  /^(?:[\s“”]*(?:其中|[到至]?\s*20\d\d\s*年(?:[底末]?前(?!三|四|两|二|一|\d)|[底末])?|未来\s*[\d三五]\s*年|在?年底前?|在?\d{1,2}月底前?|全[区市省县州]|我[区市省县]|[\u4e00-\u9fff]{0,4}高新区|全年|年内|[一二三四五\d]+年内|今年|今后|每年|力争|争取|确保|努力|计划|预计|提出|规划|[一二三四五六七八九十]{1,3}是|实现|使|将|要|并|且|及|和|也|区内|全面|进一步|继续|持续|着力|大力|加快|积极|高效|有序|稳步|统筹|实施|开展|推进|累计|共))+/
const TRAIL =
  /(?:(?:比|较)(?:20\d\d年|上年|去年)|\s|力争|争取|确保|预计|实现|达到?|超过?|突破|完成|增长|增加|提高|提升|下降|降至|降到|降低|降|减少|压缩至?|压减|缩短至?|控制在|保持在|稳定在|不低于|不少于|不高于|不超过|至少|到|至|为|约|以上|左右|分别|年均|将|要|等|共|的|了|率先|应当?|须|需|严格|均|基本|总体|原则上|一般|每年|每月)+$/
const VERBS =
  /^(?:、|新开工|争创|新建改建|新建改造|改造提升|新增改造|新增|新建|新改建|改扩建|改建|扩建|建成|建设|完成|培育|打造|引进落地|引进|引入|举办|发放|提供|成立|运营|开办|栽植|敷设|交付|盘活|争取|申请|谋划储备|实施|开展|推进|清淤疏浚|入库|细化)+/
const COUNTED = /^(?:%|‰|.*元|个百分点|百分点|倍|)$/

/** The words around `quantity`; they never reach into the words of the quantities before and behind it. */
export function targetWords(
  folded: string,
  quantity: Quantity,
  previous: Quantity | undefined,
  next: Quantity | undefined,
): TargetWords {
  const [from, to] = clauseAround(folded, quantity.numberStart)
  const floor = previous && previous.end <= quantity.start ? Math.max(from, previous.end) : from
  const left = folded.slice(floor, quantity.start)
  const start = quantity.start - leftWords(left, floor > from).length
  const end = rightEnd(folded, quantity, to, next, start === quantity.start)
  return {
    start,
    end,
    noun: nounOf(folded.slice(start, quantity.start), folded.slice(quantity.end, end)),
  }
}

/** What of the words in front of the number names the indicator. */
function leftWords(left: string, isListItem: boolean): string {
  let words = left
  // Behind another quantity a list goes on: its next item begins at the last 、.
  const cut = isListItem ? /[、]|(?<=^|[^和及与])[和及与](?=[^和及与]{2})/.exec(words) : null
  if (cut) words = words.slice(cut.index + cut[0].length)
  // 催化剂、医药中间体等创新平台: the noun stands behind 等.
  const etc = words.lastIndexOf('等')
  if (etc >= 0 && words.slice(0, etc).includes('、') && words.length - etc > 3)
    words = words.slice(etc + 1)
  const quoteOpen = words.lastIndexOf('”')
  if (quoteOpen >= 0 && !words.slice(0, quoteOpen).includes('“')) words = words.slice(quoteOpen + 1)
  words = words.replace(/^(?:[\s)(]+|\d{1,2}[.、]\s*(?!\d)|[一二三四五六七八九十]{1,3}\)\s*)/, '')
  const lead = LEAD.exec(words)?.[0] ?? ''
  const rest = words.slice(lead.length)
  return rest.trim() === '' ? words.trimStart() : rest
}

const LONGEST_TAIL = 25
/** What leads over to the next quantity: `50所优质中职学校和 210个优质专业` */
const JOINT = /\s*(?:以?及|和|与)\s*$/

/** 12宗闲置土地盘活利用: a noun right behind the measure word is what is counted. */
function rightEnd(
  folded: string,
  quantity: Quantity,
  to: number,
  next: Quantity | undefined,
  isBare: boolean,
): number {
  // 75%以上科技人员落户企业: a rate takes its noun from behind only if there is none in front.
  const isShareOf =
    quantity.unit === '%' && (isBare || /^的\p{Script=Han}/u.test(folded.slice(quantity.end)))
  if (COUNTED.test(quantity.unit) && !isShareOf) return quantity.end
  const isNextInside = next !== undefined && next.start >= quantity.end && next.start < to
  // 2个30亿: an amount says what is counted.
  const amount = /^\d[\d.]*\s*[万亿]+元?(?:以上|左右)?/.exec(folded.slice(quantity.end, to))
  if (amount) return quantity.end + amount[0].length
  const after = folded.slice(quantity.end, isNextInside ? next.start : to).replace(JOINT, '')
  if (
    !/^(?:\p{Script=Han}|[“《])/u.test(after) ||
    /^(?:的?目标|的任务|左右|和(?!美|谐|平)|及|与|以)/.test(after)
  )
    return quantity.end
  const cut = isNextInside ? after.lastIndexOf('、') : after.search(/[()]|目标|$/)
  const length = cut < 0 || cut > LONGEST_TAIL ? after.search(/[、()]|目标|$/) : cut
  return quantity.end + after.slice(0, length).trimEnd().length
}

const SHORTEST_NOUN = 6
const ENDS_IN_VERB =
  /(?:培育|建设|新建|建成|打造|新增|实施|推进|创建|引进|形成|遴选|发布|支持|推动|开展|组织|面向|认定|培养|建立|举办|完成|推出)(?:至少|约|不少于)?$/

function nounOf(left: string, right: string): string {
  const inFront = left
    .replace(/^(?:到|至)?20\d\d年底?前?/, '')
    .replace(TRAIL, '')
    .replace(VERBS, '')
    .trim()
  const behind = right.replace(/^的/, '').trim()
  const isVerbInFront = inFront.length <= SHORTEST_NOUN || ENDS_IN_VERB.test(left.trim())
  const noun = behind !== '' && isVerbInFront ? behind : inFront
  return noun.replace(/^[的等]/, '').replace(/\s+/g, '')
}
