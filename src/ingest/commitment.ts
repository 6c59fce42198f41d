/** Decides whether a quantity is promised, or history, a rule's ceiling, the size of what exists, a label. */
import type { ExclusionReason } from '../model/annotation.ts'
import type { Quantity } from '../text/quantities.ts'
import { clauseAround, sentenceAround } from './text-pieces.ts'

/** What the judgement needs to know about the place of the quantity. */
export interface Surroundings {
  /** Width-folded text of the source, furniture blanked. */
  folded: string
  /** The year the document speaks from; null if unknown. */
  year: number | null
  /** Words of the headings above, outermost first. */
  headings: string[]
  /** Under a table of requested changes. */
  inFeedback: boolean
}

const HISTORY =
  /同比|比上年|较上年|(?:完成|达到?|实现|增长|突破|新增|建成|获批|荣获|引进|发展|下降|超过|提高|累计)了|(?:^|[^早])已(?!有|拆|售|建立)|去年|上年末|截至目前|截至去年|过去[一五\d]年|以来|顺利|位居|排名|成功|圆满完成/
/** 去年 at the beginning of a sentence makes all of it history. */
const PAST_SENTENCE = /^(?:去年|上年(?!度)|过去[一二三五\d]+年|[一二三四五\d]+年来|近年来)/
const REVIEW_HEADING = /回顾|发展成就|主要成效|工作成效|取得的成绩|发展基础|发展现状|现状|存在问题/
const RULE =
  /(?:给予|奖励|补助|补贴|资助|扶持|奖补|退还|罚款|处以).{0,40}$|最高|贴息|单个(?:企业|项目|平台)|每个(?:企业|项目)|不超过.{0,12}(?:补助|补贴|奖励|资助)|一次性(?:给予|奖励|补贴)/
const RULE_AFTER = /^.{0,14}(?:给予|奖励|补助|补贴|资助|奖补|扶持|予以|的标准|的比例)/
const RULE_DOCUMENT = /办法|若干政策|政策措施|扶持|奖励/
const SHARE_OF = /(?:^|[^规])按照?[^,。;]{0,40}$|标准为?\s*$/
const MONEY = /元$/
const PAYS_OUT = /发放|筹集|争取|安排|设立|投入|提供/
const DURATION = /^(?:年|天|日|周|个?月|小时|分钟|秒|个?工作日|岁|周年)$/
const STATE = /达到?|保持|控制|压缩|缩短|不低于|不少于|降至|减至|稳定在/
const REACHED = /(?:达到?|突破|超过?|实现|增至)\s*$/
/** 5家以上年销售收入过百亿元的企业: the amount says which things are counted. */
const SIZED = /\d\s*[家个户项](?:以上|左右)?\p{Script=Han}{2,10}$/u
/** 20亿剂疫苗车间: the amount describes the thing that is built. */
const CAPACITY = /^[^,，。;；、]{0,14}(?:车间|生产线|装置|机组|变电站|电厂)/
const DELIVERS =
  /建成|新建|新增|建设|改造|打造|培育|引进|完成|实施|开工|投产|投用|创建|建立|成立|开展|举办|培训|推进|新改建|改扩建|盘活|支持/
const ABSTRACT =
  /^(?:方面|常态|聚焦|意识|自信|维护|重点|目标|引领|主线|底线|环节|阶段|关键|新|大|美好|地方|坚持|问题|领域|机制|层面|维度|原则|高质量|理念|孩子)/
/** 三条岭、两江等: the numeral begins a name. */
const NAME = /^\p{Script=Han}(?:等|、|路|街)/u
const EXISTING_BEFORE =
  /(?:对|全区|现有|辖区|共有|共计|下辖|覆盖|等|上线的|批复的|选取.{0,8}|涉及|辖)\s*$/
const EXISTING_AFTER = /^(?:的|重点|在建|河流|国|省|市|地|旗|盟|县|部门|名代表|口人)/

/** Null for a promise, otherwise why the quantity is none. `form` is the ledger's rule for its number. */
export function notPromised(
  quantity: Quantity,
  form: ExclusionReason | null,
  script: 'arabic' | 'chinese',
  around: Surroundings,
): ExclusionReason | null {
  if (form !== null) return form
  if (around.inFeedback) return 'proposal'
  const { folded } = around
  const [from, to] = clauseAround(folded, quantity.numberStart)
  const before = folded.slice(from, quantity.start)
  const after = folded.slice(quantity.end, to)
  const sentence = folded.slice(...sentenceAround(folded, quantity.numberStart))
  if (/建议.*(?:改为|修改为|增加)/.test(sentence)) return 'proposal'
  if (isHistory(around, folded.slice(...clauseAround(folded, quantity.numberStart)), sentence))
    return 'history'
  if (isRule(quantity, folded.slice(from, quantity.numberStart), after, sentence, around.headings))
    return 'context'
  if (
    /(?:由|从)[^到至]{0,12}$/.test(before) &&
    /^[^,。;]{0,6}(?:提高|增加|提升|上升|扩大|降|减|调整)/.test(after)
  )
    return 'existing-size'
  if (script === 'chinese' && isRoundLabel(quantity, before, folded)) return 'policy-label'
  if (script === 'chinese' && !countsDeliveries(quantity, before, after)) return 'not-a-quantity'
  if (DURATION.test(quantity.unit) && !STATE.test(before) && quantity.comparator !== 'at-most')
    return 'context'
  if (isExisting(quantity, before, after)) return 'existing-size'
  if (quantity.unit === '' && !REACHED.test(before)) return 'context'
  if (isSizeOfThings(quantity, after)) return 'specification'
  if (
    SIZED.test(before) &&
    /^[^,。;]{0,30}的[^,。;、]{0,8}(?:企业|项目|集群|园区|单位)/.test(after)
  )
    return 'specification'
  if (/^:\d/.test(after)) return 'context'
  if (MONEY.test(quantity.unit) && /^的[^,。;、]{1,20}(?:项目|电站|园|基地|工程)/.test(after))
    return 'specification'
  if (CAPACITY.test(after) && !/^[个条座台套家]/.test(quantity.unit)) return 'specification'
  return null
}

function isHistory({ year, headings }: Surroundings, clause: string, sentence: string): boolean {
  if (headings.some((heading) => REVIEW_HEADING.test(heading))) return true
  if (HISTORY.test(clause) || PAST_SENTENCE.test(sentence.trimStart())) return true
  const years = [...sentence.matchAll(/(20\d\d)\s*年/g)].map((match) => Number(match[1]))
  return year !== null && years.length > 0 && years.every((mentioned) => mentioned < year)
}

/** 最高补助500万元: what a rule grants to those who qualify, not what the issuer promises to reach. */
function isRule(
  quantity: Quantity,
  before: string,
  after: string,
  sentence: string,
  headings: string[],
): boolean {
  if (PAYS_OUT.test(before) && !/最高|给予/.test(before)) return false
  if (MONEY.test(quantity.unit) || quantity.unit === '%' || DURATION.test(quantity.unit))
    if (RULE.test(before) || SHARE_OF.test(before) || RULE_AFTER.test(after)) return true
  const inRules = headings.some((heading) => RULE_DOCUMENT.test(heading))
  if (inRules && (MONEY.test(quantity.unit) || /^\s*(?:对|或|按|依据|上年度|年度)/.test(before)))
    return true
  return (
    /^.{0,6}(?:的|以上的|以下的).{0,20}(?:给予|奖励)/.test(after) ||
    (/给予.{0,30}(?:补贴|补助|奖励)/.test(sentence) && /对.{0,30}$/.test(before))
  )
}

/** 百亿元产业, 千亿立方米产能: a round number that names a class, unless something reaches it. */
function isRoundLabel(quantity: Quantity, before: string, folded: string): boolean {
  const number = folded.slice(quantity.numberStart, quantity.numberEnd)
  if (quantity.comparator !== 'exactly' || !/^[十百千万亿]+$/.test(number)) return false
  return !/(?:[过破达到超]|引进|新增|培训)\s*$/.test(before)
}

function countsDeliveries(quantity: Quantity, before: string, after: string): boolean {
  if (/^[万亿]./.test(quantity.unit) || quantity.unit === '倍' || quantity.unit === '%') return true
  if (quantity.unit === '片区') return true
  if (typeof quantity.value === 'number' && quantity.value < 2) return false
  if (!/^[个家所座条项处套]$/.test(quantity.unit)) return false
  return (
    DELIVERS.test(before) &&
    /^\p{Script=Han}/u.test(after) &&
    !ABSTRACT.test(after) &&
    !NAME.test(after)
  )
}

/** 50米以上公共建筑, 亿元以上的项目: the bound says which things are meant, not how many. */
function isSizeOfThings(quantity: Quantity, after: string): boolean {
  if (
    quantity.comparator === 'exactly' ||
    quantity.unit === '%' ||
    /^万?[个家户所座条项处套名人间场]$/.test(quantity.unit)
  )
    return false
  return /^的?[^,。;、]{0,8}(?:建筑|企业|项目|用户|锅炉|机组|单位|用地|医院)/.test(after)
}

/** 1403家重点企业, 5条河流, 17.5平方公里的工业区: nothing in front of the number delivers it. */
function isExisting(quantity: Quantity, before: string, after: string): boolean {
  if (quantity.comparator !== 'exactly' || quantity.growth !== 0 || quantity.unit === '%')
    return false
  if (REACHED.test(before)) return false
  if (/下辖|辖区面积|(?:常住|户籍|总)人口|时速|站房面积|占地面积/.test(before)) return true
  if (DELIVERS.test(before) && !/对|涉及|覆盖|现有/.test(before)) return false
  if (/^(?:的|重点)/.test(after)) return true
  return EXISTING_BEFORE.test(before) && /^\p{Script=Han}/u.test(after)
    ? !/投入|使用|投用|开工|建成|改造|建设/.test(after)
    : EXISTING_AFTER.test(after) && before.trim() === ''
}
