/** Numbers by which a public service is granted: terms, ceilings and standards that hold for each who asks for it. */
import { DURATION, type Exclusion, MONEY } from './rule.ts'

/** 最长不超过6个月, 一个年度内享受待遇次数不超过2次 */
const LIMITED =
  /(?:最长|最多|最高|至多|每次|免税额|减税额|次数|期限|间隔|过渡期|有效期|总额|金额|数量最多)[^,。;]{0,4}?不(?:得)?(?:超过|多于)[^,。;]{0,20}$/
/** The time that the issuer takes itself is promised. */
const OWN_TIME = /办理|审批|审核|办结|受理|答复|响应|压缩|完成|建成|时限/
/** 于本通知发布之日起10日内报市政府, 接到名单10个工作日内划转 */
const REPORTED = /(?:(?:发布|印发|下发)之日起|接到[^,。;]{1,8})\s*$/
const STANDARD =
  /(?:标准|面额|面值|票价|单价)(?:分别)?(?:为|是)(?:[^,。;]{0,4}每[人户亩生月年][^,。;]*|[^,。;]{0,2})$/
const ALLOCATED = /^(?:以上|左右)?\s*(?:用于|作为)/
const RAISES = /提高|增加|提升|上调|增至|提至|调整|落实/

/** In order; the first that applies decides. */
export const TERM_EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'limit-of-use',
    reason: 'context',
    title: '享受服务的次数、期限、额度上限',
    confidence: 'high',
    example: '暂时无法腾退的，可申请最长不超过「6」个月的过渡期。',
    applies: ({ beforeNumber, clause }) => LIMITED.test(beforeNumber) && !OWN_TIME.test(clause),
  },
  {
    id: 'standard',
    reason: 'context',
    title: '发放、收取的标准',
    confidence: 'high',
    example: '最低生活保障标准为每人每月「1309」元。',
    applies: ({ quantity, beforeNumber, sentenceBefore, clause, aside, after }) =>
      (MONEY.test(quantity.unit) &&
        (STANDARD.test(beforeNumber) || STANDARD.test(sentenceBefore)) &&
        !RAISES.test(clause)) ||
      (MONEY.test(quantity.unit) && /消费(?:每)?满\s*$/.test(beforeNumber)) ||
      (MONEY.test(quantity.unit) && /每[栋户人个][^()]*$/.test(aside)) ||
      (/(?:缴纳|交纳)[^,。;]{1,12}的\s*$/.test(beforeNumber) && /^的?[^,。;]{0,6}款/.test(after)) ||
      (quantity.unit === '倍' && /按[^,。;]*(?:标准|金额|租金|费用)的\s*$/.test(beforeNumber)),
  },
  {
    id: 'notice-period',
    reason: 'context',
    title: '公示、有效、报送的期限',
    confidence: 'high',
    example: '同步公示，公示时间为「20」日。',
    applies: ({ quantity, beforeNumber, after }) =>
      DURATION.test(quantity.unit) &&
      (REPORTED.test(beforeNumber) ||
        /^的?(?:公示|公告|公开征求)/.test(after) ||
        /(?:公示|公告|公开|有效|试用|见习|服务|缓冲|过渡)[(]?(?:时间|期限|期)(?:为|是|不少于)?\s*$/.test(
          beforeNumber,
        )),
  },
  {
    id: 'entry-age',
    reason: 'specification',
    title: '入园、退休这样的年龄',
    confidence: 'high',
    example: '小班的入园年龄为「3」周岁。',
    applies: ({ quantity, clause, beforeNumber }) =>
      /岁$/.test(quantity.unit) &&
      (/(?:入园|入学|退休|就读|法定|报考|参保)年龄/.test(clause) ||
        /(?<!平均)年龄(?:应当?)?(?:在|不超过|为)?\s*$/.test(beforeNumber)),
  },
  {
    id: 'annex',
    reason: 'not-a-quantity',
    title: '附件、条款的编号',
    confidence: 'high',
    example: '附件「1-5」可在网站下载。',
    applies: ({ beforeNumber, after, quantity, sentence }) =>
      (/附(?:件|表|图)\s*$/.test(beforeNumber) && !/^个/.test(after)) ||
      // 5.1 成果报送......12: a line of the table of contents
      /(?:[.·…]\s?){5,}\s*\d*\s*$/.test(sentence) ||
      // 3.指标5万元生产总值用水量: the note of a table names a row
      (/指标\s*$/.test(beforeNumber) && /采用|指的是|系指|可比价|分析/.test(sentence)) ||
      // 第 1 0 条: the copy parted the number
      (/第\s*(?:\d\s+)*$/.test(beforeNumber) && /^[条章节款]$/.test(quantity.unit)),
  },
  {
    id: 'priority',
    reason: 'context',
    title: '优先支持的办法',
    confidence: 'medium',
    example: '对成效明显的省，优先支持其行政区域内「1」家高新区扩区。',
    applies: ({ beforeNumber, sentenceBefore }) =>
      /优先(?:支持|安排|考虑)/.test(beforeNumber) && /对[^。;]*的/.test(sentenceBefore),
  },
  {
    id: 'permission',
    reason: 'context',
    title: '允许的限度',
    confidence: 'medium',
    example: '允许不超过「五分之一」的股东不具有资格。',
    applies: ({ beforeNumber, after, sentenceBefore }) =>
      /允许|准许|可放宽|放宽[到至]/.test(beforeNumber) ||
      /^的?幅度内/.test(after) ||
      (/容忍度/.test(sentenceBefore) && /幅度[^,。;]{0,6}$/.test(beforeNumber)),
  },
  {
    id: 'interest',
    reason: 'context',
    title: '利率、首付、扣除的政策',
    confidence: 'medium',
    example: '贷款利率原则上不高于同期LPR加「50」个基点。',
    applies: ({ clause, beforeNumber }) =>
      /保证金的\s*$/.test(beforeNumber) ||
      /加计扣除|(?:首付款?|资本金|保证金|缴纳|预付款?)比例|起征点|征收率|预征率/.test(clause) ||
      (/LPR|贷款利率/.test(clause) && !/下降|降低|降至|降到/.test(clause)),
  },
  {
    id: 'allocation',
    reason: 'context',
    title: '分配的比例',
    confidence: 'medium',
    example: '原则上将服务费的「80」%用于人员的薪酬分配。',
    applies: ({ quantity, after, sentence, sentenceBefore, sentenceAfter }) =>
      /^:\d+的比例/.test(sentenceAfter) ||
      (quantity.unit === '%' && /^(?!.*目标)[^,。;]{2,20}政策$/.test(after)) ||
      /^(?:直接)?(?:回收|收回|扣减|核减)/.test(after) ||
      (/按照?[^,。;]*$/.test(sentenceBefore) && /^(?:估算|测算|计算|核算|核定)/.test(after)) ||
      (/按[^。;]*$/.test(sentenceBefore) && /^[^,。;]{0,24}执行$/.test(after)) ||
      (quantity.unit === '%' &&
        ((ALLOCATED.test(after) && /原则上|薪酬|分配/.test(sentence)) ||
          /(?:薪酬|奖金|收益)分配/.test(sentence))),
  },
]
