/** Says of a number, from its written form and its closest neighbours alone, why it cannot be a promise. */
import type { ExclusionReason } from '../model/annotation.ts'
import { unitAt } from './measure-words.ts'
import type { NumberToken } from './number-tokens.ts'
import { overlapsNext } from './sorted.ts'

/** A form: what must end right before the number, begin right behind it, and what the number itself must look like. */
interface Form {
  reason: ExclusionReason
  script?: 'arabic' | 'chinese'
  number?: RegExp
  before?: RegExp
  after?: RegExp
}

const LINE_START = /(?:^|\n)[ \t]*/
const CHINESE_FIVE_YEARS = /^十[一二三四五六七八九]五$/
const WORK_PACKAGES =
  '计划|行动|工程|战略|体系|产业|任务|理念|原则|机制|能力|动力|专项|改造|改革|攻坚|领域|优势|支柱|板块|平台工程'

// The first form that fits decides; order matters where a narrower form must win over a wider one.
// biome-ignore format: a table is read by its rows
const FORMS: Form[] = [
  { reason: 'date', number: /^(?:19|20|21)\d\d$/, after: /\s*年(?!均|产)/ },
  { reason: 'date', number: /^(?:19|20|21)\d\d$/, after: /\s*年?\s*[-—–~～至到]+\s*(?:(?:19|20|21)?\d\d)\s*年/ },
  { reason: 'date', number: /^(?:19|20|21)\d\d$/, after: /\s*(?:[-/.—–]\s*\d{1,2}\s*[-/.]|[-/.]\d{1,2}(?!\d)|战略|规划|远景|愿景|版)/ },
  { reason: 'date', before: /(?:19|20|21)\d\d\s*(?:年|[-/.])\s*(?:\d{1,2}\s*[-/.]\s*)?/, number: /^\d{1,2}$/, after: /(?:\s*[月/.-]|[T\n]| \d|\s*日|\s*$|\s*[\])】])/ },
  { reason: 'date', number: /^(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])(?:\.\d{1,2})?$/, after: /(?!\s*[万亿%个])/ },
  { reason: 'date', number: /^\d{1,2}$/, after: /:\d\d/, before: /(?:^|[\s/日:年])/ },
  { reason: 'date', number: /^\d{1,2}$/, after: /\s*时\s*\d{1,2}\s*分/, before: /(?:^|[\s日午晚晨])/ },
  { reason: 'date', number: /^\d{1,2}$/, after: /\s*分/, before: /\d\s*时\s*/ },
  { reason: 'date', number: /^\d\d$/, before: /\d:/ },
  { reason: 'date', number: /^(?:[1-9]|1[0-2])$/, after: /\s*(?:[、和至到~-]\s*\d{1,2}\s*)?月(?!均|度)/ },
  { reason: 'date', before: /前\s*/, number: /^[1-4]$/, after: /\s*个季度/ },
  { reason: 'date', script: 'chinese', number: /^(?:[一二三四五六七八九]|十[一二]?)$/, after: /(?:月(?!均|度)|季度)/ },
  { reason: 'date', number: /^\d{1,2}$/, before: /月(?:\d{1,2}[-—至到])?\s*/, after: /\s*日/ },
  { reason: 'date', script: 'chinese', number: CHINESE_FIVE_YEARS },
  { reason: 'date', script: 'chinese', number: /^[一二][〇零一二三四五六七八九]{3}$/ },
  {
    reason: 'date',
    before: /(?:未来|今后|力争|近|过去|用|前|后|连续|每|接下来|间隔)\s*/,
    after: /\s*年(?!级|制)/,
  },
  { reason: 'date', after: /\s*(?:个)?(?:年|个月|月)(?:内|来|以来|行动|攻坚|规划|计划|期)/ },
  { reason: 'date', script: 'chinese', number: /^一$/, after: /年(?!级|制)/ },
  { reason: 'date', number: /^(?:[1-9]0|[一二三四五六七八九]十)$/, after: /\s*年代/ },
  { reason: 'context', after: /\s*周年/ },
  { reason: 'document-number', before: /第\s*/, after: /\s*页/ },
  { reason: 'not-a-quantity', script: 'chinese', before: /店小/ },
  { reason: 'document-number', before: /(?:ICP[备证]|公网安备|标识码|电话|传真|热线|邮编|索引号|联系方式)[:\s]{0,4}[\w-]{0,20}/i },
  { reason: 'document-number', before: /[〔［[【(]\s*/, number: /^(?:19|20)\d\d$/, after: /\s*[〕］\]】)]\s*第?\s*\d+\s*号/ },
  { reason: 'document-number', before: /[〔［[【(](?:19|20)\d\d[〕］\]】)]\s*第?\s*/, after: /\s*号/ },
  { reason: 'document-number', number: /^\d{3,}$/, before: /[A-Za-z0-9.][-./]?|[-./][A-Za-z]*/, after: /(?:[-./A-Za-z\n]|$)/ },
  { reason: 'document-number', number: /^(?:1[3-9]\d{9}|0\d{2,3}|\d{15,})$/ },
  { reason: 'document-number', before: /0\d{2,3}-/ },
  { reason: 'document-number', number: /^\d+(?:\.\d+)*$/, before: /CLI\.(?:\d+\.)*/ },
  { reason: 'ordinal', before: /第\s*(?:\d+\s*[-—–~～至到、]\s*)?/ },
  { reason: 'ordinal', before: /以[上下]\s*(?:\d+\s*[-—–~～至到、]\s*)?/, after: /\s*(?:[-—–~～至到、]\s*\d+\s*)?[项件条款]/ },
  { reason: 'ordinal', number: /^\d{1,2}$/, after: /\s*(?:[-—–~～、]\s*\d+\s*)?版(?![本权图税])/ },
  { reason: 'ordinal', number: /^[1-4]$/, after: /\s*类(?:新药|医疗器械|创新药)/ },
  { reason: 'ordinal', script: 'chinese', before: /党的/, after: /大/ },
  { reason: 'ordinal', before: /(?<!(?:推出|推行|推广|推进|上线|落地|办好|完成|实现|新增)\s?)/, after: /\s*项\s*[“"]/ },
  { reason: 'ordinal', before: LINE_START, after: /\s*[、.)](?!\d)/ },
  { reason: 'ordinal', before: LINE_START, number: /^\d{1,2}$/, after: /\.(?=\d)/ },
  { reason: 'ordinal', before: /[(（〔]\s*/, number: /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})$/, after: /\s*[)）〕]/ },
  { reason: 'ordinal', before: /(?:工作|任务|专栏|附件|附表|图|表|案例)\s*/, number: /^\d{1,3}$|^[一二三四五六七八九十]+$/, after: /\s*(?:[:：.、)\s]|$)/ },
  // The cells above 预期性 hold values.
  { reason: 'ordinal', before: LINE_START, after: /[ \t]*(?:\n(?!\s*(?:[[【]?[\d.%—–-]{1,12}[\]】]?\s+|从无到有\s+){0,3}(?:预期|约束|指导)性[ \t]*(?:\n|$))|$)/ },
  { reason: 'ordinal', before: /(?:^|\n)[ \t]*[-—–]\s*/, after: /\s*[-—–][ \t]*(?:\n|$)/ },
  { reason: 'ordinal', script: 'chinese', number: /^[一二三四五六七八九十]+$/, before: /(?:^|[。;；:：,，、”"!！\s])/, after: /(?:是(?!否)|要(?!是))/ },
  { reason: 'ordinal', script: 'chinese', number: /^[一二三四五六七八九十]+$/, after: /(?:届|中全会|中、|次(?:、|全会|会议|党代会|代表大会)|期(?!间|限)|号|审|大(?=[二精开以报会和胜,。、;:”]|召|$))/ },
  { reason: 'ordinal', number: /^\d{1,2}$/, after: /\s*(?:号线|号楼|届|期工程|(?:[-—–~～]\s*\d{1,2}\s*)?年级)/ },
  { reason: 'ordinal', after: /\s*(?:[-—–~～]\s*\d{1,2}\s*)?(?:[#＃]|号)\s*(?:泊位|机组|井|地块|楼)/ },
  { reason: 'date', number: /^(?:19|20)\d\d$/, after: /\s*[-—–~～至]+\s*20\d\d(?!\d|\s*[万亿个家%吨年])/ },
  { reason: 'date', number: /^20\d\d$/, before: /(?:19|20)\d\d\s*[-—–~～至]+\s*/, after: /(?!\d|\s*[万亿个家%吨年])/ },
  { reason: 'ordinal', number: /^\d{1,2}$/, before: /(?<!(?:不[少低]于|至少|举办|承办|完成|组织|开[展办设]|培训|辅导|超过?)\s?)/, after: /\s*期(?!间|限|末|货)/ },
  { reason: 'specification', before: /[A-Za-z]/, after: /(?!\s*(?:[%‰]|个百分点|[万亿]))/ },
  { reason: 'specification', after: /\s*[毫厘]?米\s*[×xX*]\s*\d/ },
  { reason: 'specification', number: /^\d+(?:\.\d+)?$/, after: /(?:G(?![Wwb])|K(?![WwVv])|D(?![a-z])|\.0|nm|英寸|版本|代|标准|级|A级|年制)/ },
  { reason: 'specification', after: /\s*(?:千伏|伏|kV|KV)/ },
  { reason: 'specification', after: /\s*[人对天班](?:制|对[一1])/ },
  { reason: 'policy-label', after: /\s*人(?:论坛|讲坛|集团)/ },
  { reason: 'specification', before: /每\s*/, after: /\s*(?:[人万千户]|常住|平方|家|名)/ },
  { reason: 'specification', script: 'chinese', number: /^[百千万]+$/, before: /每\s*/ },
  { reason: 'specification', before: /[*×]\s*/ },
  { reason: 'specification', script: 'chinese', number: /^[一二三四五六七八九十两]+$/, after: /(?:年制|年级|级|线城市|代|星级)/ },
  { reason: 'specification', after: /\s*(?:分钟|小时|公里|刻钟)[^,，。;；\n]{0,8}(?:圈|通达|可达)/ },
  // 175个亿元以上项目, 2个30亿: the size of each thing counted, not the count.
  { reason: 'specification', before: /\d\s*[个家户项]\s*/, after: /(?!\s*[万余]?\s*人)/ },
  { reason: 'specification', number: /^[万亿千百十]+$/, after: /(?:美)?元(?:以上)?(?:的)?(?:[^,，。;；\n]{0,4}(?:企业|项目)|在建|重大|产业|地区生产总值|GDP|国内生产总值|产值|工业增加值|产出)/ },
  { reason: 'policy-label', script: 'chinese', number: /^[万千百十亿]+$/, after: /(?:元)?[万亿]?(?:元)?级/ },
  { reason: 'policy-label', script: 'chinese', number: /^[一二两三四五六七八九十百千双]+$/, after: new RegExp(`大(?!片区|园区)[^,，。;；、\\n]{0,4}(?:${WORK_PACKAGES})`) },
  { reason: 'policy-label', script: 'chinese', number: /^[万千百十亿]+$/, after: /[人企商家村户名][^,，。;；、\n\d]{0,6}(?:计划|行动|工程|走访)/ },
  { reason: 'policy-label', after: /\s*[条项](?:措施|意见|政策|举措|硬措施|具体措施)/ },
  { reason: 'policy-label', after: /\s*(?:个方面|化(?:工程|同步|融合|建设))/ },
  { reason: 'policy-label', script: 'chinese', number: /^[万千百十亿]+$/, after: /(?:工程|日(?:攻坚|行动|会战|大战))/ },
  { reason: 'policy-label', after: /\s*[百千万亿]+(?:美?元)?级/ },
  { reason: 'ordinal', before: /前\s*/, after: /\s*(?:列|强)/ },
  // 进入全国前20位: a rank to reach.
  { reason: 'ordinal', before: /(?<!(?:进入|跻身|争进|进到|晋级|保持)[^,，。;；\n]{0,16})前\s*/, after: /\s*[位名]/ },
  { reason: 'document-number', number: /^\d{5}$/, after: /\s*(?:热线|平台|政务)/ },
  { reason: 'policy-label', before: /\+|\d\+[A-Z]?\+?/, number: /^\d{1,2}$/ },
  { reason: 'policy-label', number: /^\d{1,2}$/, after: /\+[\dNXnx]/ },
]

/** Labels that stand without quotation marks as well. */
const FIXED_LABELS =
  /三去一降一补|三重一创|四督四保|四送一服|双招双引|一带一路|千百十亿|一区多园|一网统管|一网通办|五位一体|三位一体|两个维护|两票制|三医联动|五大发展|四个全面|一刻钟|一岗双责|千企万商|一企一策|一件事一次办|四好农村路|三品一标|百千万工程|两项补贴|两癌|双减|三支一扶|两优一先|三会一课|四议两公开|五社联动|一老一小|两新/g

/** A text holds very many numbers: each edge is looked at where it is, and nothing is cut out of the text. */
function compiled(form: Form): Form {
  const { before, after } = form
  const compiled = { ...form }
  if (before) compiled.before = endingAt(before)
  if (after) compiled.after = new RegExp(`(?:${after.source})`, `${after.flags}y`)
  return compiled
}

function endingAt(words: RegExp): RegExp {
  return new RegExp(`(?<=(?:${words.source}))`, `${words.flags}y`)
}

/** The forms of one script; most numbers have none of the edges, which one look at each side tells. */
interface Script {
  forms: Form[]
  /** What one of the forms wants in front of the number; of the others, what one of them wants behind it. */
  fronts: RegExp
  backs: RegExp
  /** Forms that want neither. */
  bare: Form[]
}

function scriptOf(script: NumberToken['script']): Script {
  const forms = FORMS.filter((form) => form.script === undefined || form.script === script)
  const anyOf = (edges: RegExp[]) => edges.map(({ source }) => `(?:${source})`).join('|')
  const fronts = forms.flatMap(({ before }) => before ?? [])
  const backs = forms.flatMap(({ before, after }) => (before ? [] : (after ?? [])))
  return {
    forms: forms.map(compiled),
    fronts: endingAt(new RegExp(anyOf(fronts), 'i')),
    backs: new RegExp(anyOf(backs), 'iy'),
    bare: forms.filter(({ before, after }) => !before && !after),
  }
}

const SCRIPTS: Record<NumberToken['script'], Script> = {
  arabic: scriptOf('arabic'),
  chinese: scriptOf('chinese'),
  words: scriptOf('words'),
}
const AT_LINE_START = endingAt(LINE_START)

function matchesAt(words: RegExp | undefined, text: string, at: number): boolean {
  if (!words) return true
  words.lastIndex = at
  return words.test(text)
}

/**
 * Reads the numbers of a width-folded text, which must be asked for in text order: the rule that excludes one for
 * certain from its form, or null if a target or an editor must speak for it.
 */
export function formReader(folded: string): (token: NumberToken) => ExclusionReason | null {
  const labels = [...folded.matchAll(FIXED_LABELS)]
  const isFixedLabel = overlapsNext(
    labels.map(({ index, 0: words }) => [index, index + words.length]),
  )
  return (token) => {
    const { start, end, script } = token
    const number = folded.slice(start, end)
    const { forms, fronts, backs, bare } = SCRIPTS[script]
    const hasEdge = matchesAt(fronts, folded, start) || matchesAt(backs, folded, end)
    const form = (hasEdge ? forms : bare).find(
      (each) =>
        (!each.number || each.number.test(number)) &&
        matchesAt(each.before, folded, start) &&
        matchesAt(each.after, folded, end),
    )
    if (form) return form.reason
    if (isNumberedHeading(folded, token, number)) return 'ordinal'
    return isQuotedLabel(folded, token) || isFixedLabel(start, end) ? 'policy-label' : null
  }
}

const HAN_BEHIND = /[ \t]+(?!左右|以[上下内])\p{Script=Han}/uy
const HAN = /\p{Script=Han}/uy
const SENTENCE_END = endingAt(/[(。；;]\s*/)

/** `1 持续推进…` at the start of a line and `2围绕稳市场` after a full stop: a number that numbers, with no unit behind it. */
function isNumberedHeading(folded: string, { start, end }: NumberToken, number: string): boolean {
  if (!/^\d{1,2}$/.test(number)) return false
  const atLineStart = matchesAt(HAN_BEHIND, folded, end) && matchesAt(AT_LINE_START, folded, start)
  const inside = matchesAt(HAN, folded, end) && matchesAt(SENTENCE_END, folded, start)
  return (
    (atLineStart || inside) && unitAt(folded.slice(end, end + LONGEST_UNIT).trimStart(), 0) === ''
  )
}

const LONGEST_UNIT = 24
/** “民营经济32条”, “3个100万”, “8种康养模式”: a paper known by the number of its items, a name for three sums, for a way. */
const NAMED_BY_NUMBER =
  /^\p{Script=Han}{0,10}\d+条$|^[一二两三四五六七八九十\d]+个[\d百千万亿]|^\d+(?:%|[个项种类条大])?\p{Script=Han}{0,6}(?:模式|机制|工作法|任务|行动|工程|战略|体系|要素)$/u
const EACH_HAS = /^一[村户校园企镇乡居社](?:区|庭)?$/
const LONGEST_LABEL = 32
const LONGEST_LABEL_WITH_DIGITS = 14

/** “1+6”, “一核三带”, 《五大发展行动计划》: a name, unless it holds an amount in digits. */
function isQuotedLabel(folded: string, token: NumberToken): boolean {
  const before = folded.slice(Math.max(0, token.start - 40), token.start)
  const opening = Math.max(
    before.lastIndexOf('“'),
    before.lastIndexOf('《'),
    before.lastIndexOf('「'),
  )
  if (opening < 0) return false
  const number = folded.slice(token.start, token.end)
  const closing = /[”》」]/
  if (closing.test(before.slice(opening))) return false
  const rest = folded.slice(token.end, token.end + 40)
  const length = rest.search(/[”》」“]/)
  if (length < 0) return false
  if (before[opening] === '《') return true
  // “一村两名大学生村官”: the quotation states the promise itself.
  if (EACH_HAS.test(before.slice(opening + 1))) return false
  const content = before.slice(opening + 1) + number + rest.slice(0, length)
  if (NAMED_BY_NUMBER.test(content)) return true
  if (/[\n,。;]/.test(content)) return false
  if (token.script !== 'arabic') return content.length <= LONGEST_LABEL
  return (
    content.length <= LONGEST_LABEL_WITH_DIGITS &&
    (token.unit === '' || /^\d+[强+]/.test(content) || !isAmount(content))
  )
}

/** “20000万美元”, “增长7%”: what a quotation may quote besides names. */
function isAmount(content: string): boolean {
  return /达到?|增长|提高|下降|超|以上/.test(content) || content.length - content.search(/\d/) < 10
}
