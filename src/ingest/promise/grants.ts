/** Tells what is granted by rules, and the condition for it, from what the issuer itself pays out under a plan. */
import type { QuantityContext } from './quantity-context.ts'
import { DURATION, MONEY } from './rule.ts'

const GRANT =
  '给予|予以|奖励|补助|补贴|资助|奖补|扶持|退还|返还|贴息|减免|减按|减半|减征|免征|兑现|享受'
export const GRANTS = new RegExp(GRANT)
const GRANT_BEFORE = new RegExp(
  `(?:${GRANT}|加价|租金优惠|罚款|处以|上限|额度|限额|封顶|最高|最多(?!跑)|配套金额)[^,。;]{0,24}$|(?:处|标准(?:为|是)?(?:每[亩人户生])?)\\s*$|第[一二三四五]年\\s*$`,
)
const GRANT_AFTER =
  /^[^,。;]{0,14}(?:给予|奖励|补助|补贴|资助|奖补|扶持|予以|的标准|的比例|罚款|封顶|为限|报销|支付(?!(?:使用)?(?:完毕|完成|到位))|缴纳|计提|提取|违约金|滞纳金|(?:提供|给予)[^,。;]{0,4}资金)/
const CEILING =
  /最高|封顶|单个(?:企业|项目|平台|机构|主体)|每[个家户人名年](?:企业|项目|次|年)?(?:补|奖|给|不超)|一次性(?:给予|奖励|补|资助)|年度(?:累计)?不超过|累计不超过|按不超过/
/** 可贷款额度由45万元提高到55万元 */
const LOAN_CEILING =
  /(?:贷款|提取|支付)[^,。;]{0,12}(?:额度|限额)[^,。;]{0,16}(?:提高|调整|上调)[到至为]\s*$/
/** 给予博士、硕士、本科生每人8000元: the list of those who get it may be long. */
const GRANT_PER_HEAD = /(?:给予|发放)[^,。;]*每[人户个家名][^,。;]*$/
/** 金额超过100万的: writers leave 元 out. */
const BARE_MONEY = /^[万亿]$/
const SHARE_OF = /(?:^|[^规])按照?[^,。;]{0,40}$|标准为?\s*$/
export const PAYS_OUT =
  /发放|筹集|争取|安排|设立|投入|提供|落实|统筹|下达|减免(?:企业)?税费|减税降费/
/** 每晋升1位, 再奖励50万元 */
const STEP = /每(?:达到?|满|增长|增加|超过?|晋升|前进|上升)\s*$/
const GIVEN_FOR = new RegExp(
  `(?:的|的[^,。;]{0,4}企业|的[^,。;]{0,6}活动|的单位|的项目|的机构|的个人|者)\\s*,[^。;]{0,60}?(?:${GRANT}|可(?:以)?(?:申请|享受|按)|按.{0,30}(?:标准|比例|奖励)|认定为|视为|上浮|核减|加收|额度)`,
)
const GRANT_LIST =
  /给予[^,。;]{0,20}(?:奖补|奖励|补贴|补助)(?:,[^,。;]{0,6}(?:其中)?[^,。;\d]*|,(?:[^。;]*、)?[^,。;\d]*)$/
const GRANTED_NEXT = /^,(?:再|可)?(?:一次性)?(?:给予|奖励|补助)/
const FOR_WHOM = /(?:^|[,。;:)、\s是])(?:[对凡]|符合)[^。;]*$/

const isMoneyOrShare = (unit: string) => MONEY.test(unit) || /^[%‰]$/.test(unit)

export function isMeasured({
  quantity: { unit },
  beforeNumber,
  after,
  clause,
}: QuantityContext): boolean {
  if (BARE_MONEY.test(unit)) return /金额|额度|贷款|资金/.test(clause)
  if (unit === '平方米') return /免租|租金/.test(after)
  if (unit === '个百分点') return /贴息\s*$/.test(beforeNumber)
  return isMoneyOrShare(unit) || DURATION.test(unit) || /^元|\/|倍$/.test(unit)
}

/** 发放补贴500万元: what is paid out as a whole is promised. */
export function paysOut({ beforeNumber, clause }: QuantityContext): boolean {
  if (/(?:调整安排|筹措|筹集|争取|下达|拨付)\s*$/.test(beforeNumber)) return true
  return (
    PAYS_OUT.test(beforeNumber) &&
    !/最高|给予|每|按不超过/.test(clause) &&
    !/按照?[^,。;]*$/.test(beforeNumber)
  )
}

export function grants({
  beforeNumber,
  after,
  sentence,
  sentenceBefore,
}: QuantityContext): boolean {
  if (
    /(?:压缩|缩短)[到至]\s*$|标准(?:分别)?(?:再|新增)?(?:提高|增加)(?:[\d.]+元[和、])?\s*$/.test(
      beforeNumber,
    )
  )
    return false
  if (LOAN_CEILING.test(beforeNumber) || GRANT_PER_HEAD.test(beforeNumber)) return true
  // 补助标准提高到每人80元: what the standard shall be is promised.
  if (/(?:提高|增加|提升|上调|调整)[到至为][^,。;]{0,8}$/.test(beforeNumber))
    return /给予[^。;]{0,20}(?:补助|补贴|奖励)[^。;]*其中|一次性[^,。;]{0,10}(?:补助|补贴|奖励)/.test(
      sentenceBefore,
    )
  // 发放失业补助金,标准不高于失业保险金的80%
  if (/^标准(?:原则上)?不[高超]/.test(beforeNumber) && /发放|给予/.test(sentenceBefore)) return true
  if (GRANT_BEFORE.test(beforeNumber)) return true
  if (GRANT_AFTER.test(after) && !/(?:平均|总体|均)达到?\s*$/.test(beforeNumber)) return true
  if (CEILING.test(beforeNumber)) return true
  // 给予一次性奖补,本科2万元、专科1.5万元: the list goes on with the grant.
  if (GRANT_LIST.test(sentenceBefore)) return true
  // 第一档县按70%、第二档县按60%: steps of what is paid
  if (/县[^,。;、\d]{0,4}按\s*$/.test(beforeNumber)) return true
  return SHARE_OF.test(beforeNumber) && GRANTS.test(sentence)
}

/** Between 对 and what is granted stands who qualifies. */
export function isCondition({
  sentenceBefore,
  sentenceAfter,
  beforeNumber,
  after,
  quantity,
}: QuantityContext): boolean {
  const grantBehind = sentenceAfter.search(GRANTS)
  if (grantBehind >= 0 && grantBehind < 90 && FOR_WHOM.test(sentenceBefore)) {
    const between = sentenceAfter.slice(0, grantBehind)
    if (/的|者/.test(between) || MONEY.test(quantity.unit)) return true
  }
  // 零售额增量每达到1000万元给予10万元奖励
  if (STEP.test(beforeNumber) && GRANTS.test(sentenceAfter)) return true
  // 年上缴税金达到30万元以上,一次性给予10万元奖励
  if (MONEY.test(quantity.unit) && quantity.comparator === 'at-least' && after === '')
    if (GRANTED_NEXT.test(sentenceAfter)) return true
  // 对执行进度未达到90%的
  if (/未(?:达到?|完成|超过)\s*$/.test(beforeNumber) && /^的(?:[,(]|$)/.test(after)) return true
  return (
    GIVEN_FOR.test(after + sentenceAfter.slice(after.length, after.length + 90)) &&
    /的$|的[^,]{2,4}$|的[^,]{2,6}活动$/.test(after)
  )
}
