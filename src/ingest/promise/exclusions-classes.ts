/** Numbers that name a class, a grade, a bound: what is counted in them is settled elsewhere. */
import type { QuantityContext } from './quantity-context.ts'
import { COUNTS, type Exclusion } from './rule.ts'

const GLOSSARY = /名词解释|名词注释|名词说明|有关(?:名词|用语|概念)|指标解释|^注释/
const CONDITIONS =
  /(?:申报|申请|准入|入驻|认定|遴选|评选|享受|培育|入选|选拔|推荐|入库|评定|评审)[^,。;]{0,4}条件。?$|(?:申报|准入|入驻|认定|遴选|入库)[^,。;]{0,4}标准。?$/
/** 产能小于30万吨/年的煤矿, 65蒸吨/小时以上的锅炉 */
const CAPACITY_OF =
  /^(?:及?以[上下])?(?:[、,至][\d.]+[^,。;、\d]{1,6}(?:以[上下])?)?的?(?:[^,。;\d]{0,10}(?:煤矿|矿井|矿山|锅炉|机组|生产线|高炉|转炉|水泥窑|养殖场|燃煤|皮革)|且)/
const PLACE =
  /^的[^,。;、\d]{0,10}(?:小区|写字楼|商场|高校|学校|医院|乡镇|行政村|自然村|村庄|社区|建筑|公共建筑|场所|城市|县(?:$|[,、(市级])|旗县|市县|区县)/

/** In order; the first that applies decides. */
export const CLASS_EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'glossary',
    reason: 'context',
    title: '名词解释里的数',
    confidence: 'high',
    example: '名词解释\n\n1.引水工程：包括甲灌区、乙灌区「6」个工程。',
    applies: ({ headings }) => GLOSSARY.test(headings.at(-1) ?? ''),
  },
  {
    id: 'conditions-section',
    reason: 'context',
    title: '申报条件、认定标准里的数',
    confidence: 'high',
    example: '（二）申报条件。\n申报园区须具备一定规模，种植面积「5」万亩以上。',
    applies: ({ headings }) => headings.some((heading) => CONDITIONS.test(heading.trim())),
  },
  {
    id: 'sub-items',
    reason: 'policy-label',
    title: '“含几个子项”',
    confidence: 'high',
    example: '企业投资项目核准（包含「17」个子项）委托市级办理。',
    applies: ({ quantity, after }) => quantity.unit === '个' && /^子项/.test(after),
  },
  {
    id: 'bound-included',
    reason: 'context',
    title: '“含本数”',
    confidence: 'high',
    example: '投资额在100万元以下（含「100」万元）的工程推行告知承诺制。',
    applies: ({ aside }) => /^含\s*$/.test(aside),
  },
  {
    id: 'grades',
    reason: 'policy-label',
    title: '分为几级、几档',
    confidence: 'high',
    example: '红线区域划分为一级管控区和二级管控区「2」个保护等级。',
    applies: ({ quantity, before, after }) =>
      quantity.comparator === 'exactly' &&
      (/^个?档次/.test(quantity.unit + after) ||
        // 分13个领域细化任务
        (/(?:^|[,。;])分\s*$/.test(before) &&
          /^个(?:领域|方面|专题|板块)/.test(quantity.unit + after)) ||
        (/分(?:为|成)[^,。;]*$/.test(before) &&
          /^[个种类][^,。;\d]{0,6}(?:等级|级别|类型|类别|阶段)/.test(quantity.unit + after))),
  },
  {
    id: 'casualties',
    reason: 'context',
    title: '事故的等级',
    confidence: 'high',
    example: '对一次死亡「3」人以上的交通事故挂牌督办。',
    applies: ({ quantity, beforeNumber, after }) =>
      (quantity.comparator === 'at-least' && /(?:死亡|重伤)\s*$/.test(beforeNumber)) ||
      (/连续\s*$/.test(beforeNumber) && /^次$/.test(quantity.unit)) ||
      (/年内(?:累计)?发生\s*$/.test(beforeNumber) && /事故|违法|隐患/.test(after)),
  },
  {
    id: 'capacity-class',
    reason: 'specification',
    title: '以能力大小划分的设备、企业',
    confidence: 'high',
    example: '关闭产能小于「9」万吨/年的煤矿。',
    applies: ({ quantity, sentenceAfter, beforeNumber }) =>
      /(?:吨|千瓦|标张)(?:\/(?:年|小时|时|日))$/.test(quantity.unit) &&
      quantity.comparator !== 'about' &&
      (/^蒸吨/.test(quantity.unit) || CAPACITY_OF.test(sentenceAfter)) &&
      !/(?:新增|淘汰|退出|化解|达到|形成)\s*$/.test(beforeNumber),
  },
  {
    id: 'places-so-large',
    reason: 'context',
    title: '以规模大小划分的地方',
    confidence: 'high',
    example: '在建筑面积超过「5」万平方米的住宅小区布设智能信包箱。',
    applies: (context) => isPlaceSoLarge(context) || isHospitalSoLarge(context),
  },
  {
    id: 'storeys',
    reason: 'specification',
    title: '楼房的层数',
    confidence: 'high',
    example: '县城新建住宅以「6」层为主。',
    applies: ({ quantity, clause }) => quantity.unit === '层' && /住宅|建筑|楼|房|层/.test(clause),
  },
  {
    id: 'exam',
    reason: 'specification',
    title: '考试的科目',
    confidence: 'high',
    example: '考生自主选择「3」个科目参加等级性考试。',
    applies: ({ quantity, after, sentence }) =>
      COUNTS.test(quantity.unit) && /^(?:考试)?科目/.test(after) && /考试|考生|选考/.test(sentence),
  },
  {
    id: 'ratio-of-standard',
    reason: 'specification',
    title: '“按照……的标准”',
    confidence: 'medium',
    example: '按照10万亩耕地设置「1」个监测点的标准布点。',
    applies: ({ clause, beforeNumber }) =>
      /按照?(?:每)?\s*\d[^,。;]*(?:设置|配备|配置|设立|布设)\s*\d[^,。;]*的?(?:标准|比例|要求)/.test(
        clause,
      ) || /(?:PH|pH)值[^,。;\d]{0,6}$/.test(beforeNumber),
  },
  {
    id: 'prizes',
    reason: 'context',
    title: '奖项的个数',
    confidence: 'high',
    example: '先进集体奖设一等奖「1」个、二等奖2个。',
    applies: ({ quantity, beforeNumber }) =>
      COUNTS.test(quantity.unit) &&
      /(?:[一二三特]等奖|优秀奖|组织奖|推进奖|单项奖)\s*$/.test(beforeNumber),
  },
  {
    id: 'premium',
    reason: 'context',
    title: '保险费',
    confidence: 'high',
    example: '免个人自缴保费（「3」元）。',
    applies: ({ quantity, sentenceBefore }) =>
      /^元/.test(quantity.unit) && /保费[^。;\d]{0,4}$/.test(sentenceBefore),
  },
]

/** 500张床位以上综合医院的设置由市级审批 */
function isHospitalSoLarge({ quantity, after }: QuantityContext): boolean {
  return (
    /^张/.test(quantity.unit) &&
    /^(?:[-—–~～至]|(?:床位)?(?:以[上下])?(?:\(含[^()]*\))?的?(?:综合|专科|中医|民营|社会办)?(?:医院|医疗机构))/.test(
      after,
    )
  )
}

/** 超过1万人的高校: the number tells which places are meant. */
function isPlaceSoLarge({
  quantity,
  after,
  beforeNumber,
  sentenceBefore,
}: QuantityContext): boolean {
  return (
    /more-than|at-least/.test(quantity.comparator) &&
    !/^[%‰]$/.test(quantity.unit) &&
    PLACE.test(after) &&
    !/(?:覆盖|服务|惠及|带动|建成|新建|打造|培育)[^,。;]{0,6}$/.test(beforeNumber) &&
    /(?:人口|面积|人数|户数|总数|教职工数|人员|患者|病人|者)(?:超过?|达到?|在|不低于|不少于)?\s*$/.test(
      `${sentenceBefore}${beforeNumber}`,
    )
  )
}
