/** Tells names of departments from other words, and cuts a list of them into its names. */
import { ASIDES, MENTIONS } from './responsibility-lexicon.ts'
import type { ClauseText } from './responsibility-text.ts'

/** Start and end of a name in `ClauseText.text`, end-exclusive. */
export type NameSpan = [number, number]

/** How names of bodies end that answer for tasks; `strong` ones hardly end other words. */
const STRONG_ENDS =
  '局|委|厅|办|部|署|(?<![上官])司|政府|人民政府|委员会|管委会|办公室|党委|党工委|党组|工委|纪委|团委|公司|集团|总队|支队|大队|法院|检察院|总工会|工会|妇联|残联|侨联|文联|社科联|科协|贸促会|联合会|工商联|专项小组|供销社|供销总社|红十字会|总社|总站|分行|支行|中心支行|银行|人行|海关|海事局|国网|电网|供电公司|银保监会|证监会|监管局|指挥部|专班|领导小组|工作组|共青团中央|团中央|中央编委|中科院|科学院|工程院|社科院|新华社|总台|街道|街道办|办事处|乡镇|镇政府|管理处|监察室|督查室|研究室|事务局|电视台|广播台|气象台|地震台|人民银行|邮政管理|军区|军分区|武装部|人大|政协|市委|省委|区委|县委'
const MEDIUM_ENDS =
  '中心|院|社|会|处|科|室|站|所|校|台|馆|队|组|司|联|区|县|市|州|旗|盟|镇|乡|省|园|企业|机构|单位|部门|平台|机场|港|电厂|油田|火车站|大学|各地|行|中支|社区|村|场|街|街办|投|控股|兵团|电力|电信|移动|联通|铁塔|邮政|运营商|医院|高校|学校|院所|报|网'
const NO_ENDS =
  '(?:格局|布局|大局|(?<!安)全局|(?<!扶)开局|变局|(?<!广)新局|破局|结局|时局|内部|全部|局部|西部|东部|中部|北部|南部|干部|外部|底部|大部|主办|承办|举办|协办|创办|兴办|民办|公办|督办|经办|申办|交办|客厅|大厅|餐厅|展厅|数字政府|电子政府|智慧政府|服务型政府|法治政府|有限公司制)$'
const GENERIC =
  /^(?:[省市区县]?(?:各|相关|有关)|其他|其它|国务院|省直|市直|区直|县直|市级|省级|区级|县级|中央|全市|全省|全区|全县|属地|辖区|所在|涉及|驻|地方)/

const IS_STRONG = new RegExp(`(?:${STRONG_ENDS})(?:\\([^()]*\\))*$`)
const IS_MEDIUM = new RegExp(`(?:${MEDIUM_ENDS})(?:\\([^()]*\\))*$`)
const IS_NONE = new RegExp(NO_ENDS)
const BEGINS_AS_TASK =
  /^(?:新?建(?!筑|设)|改扩?建|扩建|推[进动]|加[快强大]|完[成善]|提[升高]|强化|优化|健全|开展|深化|落实|支持|打造|培育|引[进导]|构建|实施|促进|做[好大强优]|稳[定步]|规范|探索|创[建新]|区域)/
const BEGINS_WITH_REGION =
  /^(?:[省市区县州盟旗镇乡各]|国家|国务院|中央|中共|人民|自治|团[省市区县]|驻|国网|相关|有关|其他|属地)/
const NOT_IN_NAMES = /[:!?。;《》]/
const IS_ASIDE = new RegExp(ASIDES.map(({ words }) => words).join('|'))
const IS_MENTION = new RegExp(MENTIONS.map(({ words }) => words).join('|'))
const LONGEST_NAME = 60

/** Words that end as only names of departments do: `市规划和自然资源局`, `各区（市）县政府（管委会）`. */
export function isStrongName(name: string): boolean {
  const words = name.slice(-LONGEST_NAME)
  return name.length >= 2 && IS_STRONG.test(words) && !IS_NONE.test(words) && isPossibleName(name)
}

/** Words that name a group instead of a body: `各有关单位`, `各县（市、区）`. */
export function isGenericName(name: string): boolean {
  return (
    GENERIC.test(name) && (IS_MEDIUM.test(name) || IS_STRONG.test(name)) && isPossibleName(name)
  )
}

/** What a list of departments leaves of their names: 由市住建委牵头，发改、民政、水务等部门参与. */
const SHORT =
  /^(?:发展?改革?|民政|公安|司法|财政|教育|科技|工信|人社|自然资源|规自|生态环境|住建|住房城乡建设|城市?管理?(?:执法)?|交通(?:运输)?|水利|水务|农业农村|商务|文旅|卫健|卫生健康|应急(?:管理)?|审计|国资|市场监管|统计|医保|税务|林草|林业|园林|审批服务|消防|网信|信访|体育|气象|海关|金融)$/

/** Whether words can stand for a department in a list that ends in 等部门. */
export function isShortName(words: string): boolean {
  return SHORT.test(words)
}

/** Words that may be a name behind a label that asks for one. */
export function isPossibleName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME) return false
  if (IS_ASIDE.test(name) || IS_MENTION.test(name)) return false
  return !NOT_IN_NAMES.test(name) && /\p{Script=Han}/u.test(name)
}

/** A note among names: a deadline, a rule about order, 下同. */
export function isAside(words: string): boolean {
  return words.length <= LONGEST_NAME && IS_ASIDE.test(words)
}

/** A strong name, a group, or one of the many bodies whose names end in common words (`市大数据中心`). */
export function isLikelyName(name: string): boolean {
  if (isStrongName(name) || isGenericName(name)) return true
  return IS_MEDIUM.test(name) && !BEGINS_AS_TASK.test(name) && isPossibleName(name)
}

/** Whether a name may begin here: `市财政局`, `各区`. */
export function beginsName(text: string, at: number): boolean {
  return BEGINS_WITH_REGION.test(text.slice(at, at + 4))
}

const LIST_MARKS = '、,;。|'
const JOINTS = /(?:以及|[及和与暨])(?!其)/g
const FRONT =
  /^(?:[部厅委局]内(?=\p{Script=Han}{3})|由|并由|具体由|分别由|会同|联合(?!会|国|社)|以及|及|并|请|和(?=[省市各国相有其])|与)/u
const BACK =
  /(?:等(?:\d+|[一二三四五六七八九十]+)个?.{0,8}|等(?:有关|相关)?(?:部门和(?:单位|企业|地区|地方)|部门单位|部门|单位)?)$/
// A group that follows 等 is named itself: `司法部等国务院相关部门`.
const GROUP_BEHIND =
  /^.*?[^高平同](等)(?=.{2,}(?:部门|单位|地区|政府|企业|公司|机构|院校|园区|设区市|实验区)$)/
/** 邮政局等部门和企业 closes the list whole. */
const WHOLLY_CLOSED = /等(?:部门|单位)和(?:企业|地区|地方)$/
/** 茅台集团等单位和遵义市 */
const LIST_CLOSED = /^([^等]{2,}?)(等(?:有关|相关)?(?:部门|单位)(?:以及|[及和与]))(?=.{2,})/
/** 新闻出版局等部门及各市政府, 南平等设区市及平潭综合实验区: what closes the list, and another name behind it. */
const CLOSED_AND_MORE = /^(?:(?:有关|相关)?(?:部门|单位)|设区市|地市|市县|地区)?(?:以及|[及和与])/
// 各市、县（市、区）政府 is one name: the mark parts the kinds of one group.
const KINDS =
  /^(?:沿海|沿江|沿黄|沿线|山区|产煤)?(?:各|有关|相关)(?:有关|相关|设区)?(?:[省市区县州盟旗乡镇]|地级(?:以上)?市|地市|市州|乡镇|区县|县区|县市)(?:\([^()]*\))?(?:行政公署|.{0,2}委)?$/
const NEXT_KIND =
  /^(?:人民政府$|政府$|(?:[省市区县州盟旗乡镇]|[县市州]级|地市|县级市|自治[区州县旗]|直辖市|街道)(?:\([^()]*\))?(?:[、和及]|(?:党委|人民政府|政府|党工委|管委会|\(|区$)|$))/

/** The names of a list that stands in [from, to). Cuts at 、 , ; 。 outside brackets, at blanks and 和 between two names. */
export function splitNames(source: ClauseText, from: number, to: number): NameSpan[] {
  const { text } = source
  return joinKinds(text, cutAtMarks(source, from, to))
    .flatMap((span) => cutAtGaps(source, span))
    .flatMap((span) => cutBehindEtc(text, span))
    .flatMap((span) => cutAtJoints(text, span))
    .flatMap((span) => trim(text, span))
}

function cutAtMarks({ text }: ClauseText, from: number, to: number): NameSpan[] {
  const spans: NameSpan[] = []
  let depth = 0
  let start = from
  for (let at = from; at <= to; at += 1) {
    const char = at === to ? '' : (text[at] as string)
    if (char === '(') depth += 1
    else if (char === ')') depth = Math.max(0, depth - 1)
    const isSlash = char === '/' && isStrongName(text.slice(start, at)) && beginsName(text, at + 1)
    if (at < to && (depth > 0 || !(LIST_MARKS.includes(char) || isSlash))) continue
    if (at > start) spans.push([start, at])
    start = at + 1
  }
  return spans
}

const LEVEL = /^[市区县州镇乡](?:(?!委|政府$)\p{Script=Han}{2,}|\([^()]{1,6}\)(?:人民)?政府)/u

function joinKinds(text: string, spans: NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    const isBeside = last && text[last[1]] === '、' && last[1] + 1 === span[0]
    // 市、区机管局: the office of either level.
    const isLevel =
      isBeside && /^[省市区县州]$/.test(text.slice(...last)) && LEVEL.test(text.slice(...span))
    const isNext =
      isBeside &&
      NEXT_KIND.test(text.slice(...span)) &&
      text
        .slice(...last)
        .replace(/\([^()]*\)/g, '')
        .split('、')
        .every((kind, index) => (index === 0 ? KINDS : NEXT_KIND).test(kind))
    if (last && (isNext || isLevel)) last[1] = span[1]
    else joined.push([...span])
  }
  return joined
}

function cutAtGaps({ text, gaps }: ClauseText, [from, to]: NameSpan): NameSpan[] {
  const spans: NameSpan[] = []
  let start = from
  for (let at = from + 1; at < to; at += 1) {
    const gap = gaps[at]
    // Blanks on both sides of one character only justify the line.
    if (!gap || gaps[at - 1] || gaps[at + 1]) continue
    const left = text.slice(start, at)
    if (!isStrongName(left) || /(?:党委|市委|省委|区委|县委|工委)$/.test(left)) continue
    const right = text.slice(at, nextGap(gaps, at, to))
    const isNew = beginsName(text, at) || (gap === 1 && !/政府$/.test(left) && isStrongName(right))
    if (!isNew || !isLikelyName(right)) continue
    spans.push([start, at])
    start = at
  }
  return [...spans, [start, to]]
}

function nextGap(gaps: Uint8Array, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) if (gaps[at]) return at
  return to
}

function cutBehindEtc(text: string, [from, to]: NameSpan): NameSpan[] {
  if (WHOLLY_CLOSED.test(text.slice(Math.max(from, to - 8), to))) return [[from, to]]
  const listed = LIST_CLOSED.exec(text.slice(from, Math.min(to, from + 2 * LONGEST_NAME)))
  if (listed) {
    const [before = '', closing = ''] = [listed[1], listed[2]]
    const end = from + before.length
    return [
      [from, end],
      [end + closing.length, to],
    ]
  }
  const cut = to - from > LONGEST_NAME ? null : GROUP_BEHIND.exec(text.slice(from, to))
  if (!cut) return [[from, to]]
  const end = from + cut[0].length
  const more = CLOSED_AND_MORE.exec(text.slice(end, to))
  if (more)
    return [
      [from, end - 1],
      [end + more[0].length, to],
    ]
  // 等部门 and 等3个单位 only close the list.
  if (BACK.test(text.slice(end - 1, to))) return [[from, to]]
  return [
    [from, end - 1],
    [end, to],
  ]
}

function cutAtJoints(text: string, [from, to]: NameSpan): NameSpan[] {
  const words = text.slice(from, to)
  if (words.length > 2 * LONGEST_NAME) return [[from, to]]
  for (const joint of words.matchAll(JOINTS)) {
    const left = words.slice(0, joint.index)
    const right = words.slice(joint.index + joint[0].length)
    if (depthOf(left) !== 0 || !isRightName(right)) continue
    const isGroup =
      (isGenericName(left) && (joint[0] !== '和' || right.startsWith('各'))) ||
      // 领导小组成员单位和各市政府, 金华市及义乌市政府
      (isLikelyName(left) && right.startsWith('各')) ||
      (joint[0] === '及' && /^\p{Script=Han}{1,4}[市县区州]$/u.test(left) && /政府$/.test(right))
    if (!isStrongName(left) && !isGroup) continue
    const middle = from + joint.index
    return [[from, middle], ...cutAtJoints(text, [middle + joint[0].length, to])]
  }
  return [[from, to]]
}

/** 市农业农村局和林业局 are two, 县党委和政府 is one. */
function isRightName(right: string): boolean {
  if (/^(?:政府|人民政府|管委会|单位|部门|办事处)$/.test(right)) return false
  const words = right.replace(BACK, '')
  if (/(?:实验区|示范区|新区|开发区)$/.test(words)) return isLikelyName(words)
  return beginsName(words, 0) ? isLikelyName(words) : words.length > 2 && isStrongName(words)
}

function depthOf(words: string): number {
  let depth = 0
  for (const char of words) depth += char === '(' ? 1 : char === ')' ? -1 : 0
  return depth
}

function trim(text: string, [from, to]: NameSpan): NameSpan[] {
  let [start, end] = [from, to]
  while (start < end && /[\s"*★·:,\-—]/.test(text[start] as string)) start += 1
  // 全省社保卡建设工作由省人社厅牵头
  const by = text.lastIndexOf('由', end)
  if (by > start && isStrongName(text.slice(by + 1, end))) start = by
  const front = FRONT.exec(text.slice(start, start + 8))
  if (front) start += front[0].length
  while (end > start && /[:.*★]/.test(text[end - 1] as string)) end -= 1
  const back = BACK.exec(text.slice(Math.max(start, end - 12), end))
  if (back) end -= back[0].length
  return end > start ? [[start, end]] : []
}
