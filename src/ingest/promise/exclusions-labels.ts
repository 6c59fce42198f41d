/** Numerals that name: labels, idioms and round numbers that count nothing. */
import type { QuantityContext } from './quantity-context.ts'
import { DELIVERS, type Exclusion } from './rule.ts'

const ENDS_DELIVERING = new RegExp(
  `(?:举办|带动|帮助|服务|惠及|促进|吸引|招收|吸纳|${DELIVERS.source})\\s*$`,
)
/** 建设百家绿色园区、千家绿色工厂 */
const ROUND_LIST = new RegExp(
  `(?:${DELIVERS.source}|推广)[百千万][家项种个件台座所][^,。;、]{2,12}[、和]\\s*$|(?:推广|服务)\\s*$`,
)
const ABSTRACT =
  /^(?:方面|常态|聚焦|意识|自信|维护|重点|目标|引领|主线|底线|环节|阶段|关键|新|大|美好|地方|坚持|问题|领域|机制|层面|维度|原则|高质量|理念|孩子)/
/** 三条岭、两江等: the numeral begins a name. */
const NAME = /^\p{Script=Han}(?:等|、|路|街)/u

/** In order; the first that applies decides. */
export const LABEL_EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'items-of-the-plan',
    reason: 'policy-label',
    title: '文件自己的条目数',
    confidence: 'medium',
    example: '从5个方面提出「22」项主要指标。',
    applies: ({ after, before, script }) =>
      (/^(?:主要|重点|约束性|预期性|具体(?:行动|改革)?|支持政策|政策|改革|督查激励)?(?:(?:任务|措施|政策)清单|(?:例外|禁止性|限制性)(?:规定|标准|情形)|路径|指标|措施|(?:任务)?(?:新)?举措|具体(?:任务|内容)|(?:个)?版本|防线|(?:民生实事)?候选项目|条款|规定|办法|方案|文件|意见|通知)/.test(
        after,
      ) &&
        !/完成/.test(before)) ||
      (/^(?:方面|维度|层面)/.test(after) &&
        /(?:从|分|围绕|聚焦|涵盖|涉及)\s*$|(?:从|围绕)[^,。;]{0,24}等\s*$/.test(before)) ||
      /^(?:方面|维度|层面)(?:着手|入手|发力)/.test(after) ||
      /方面共\s*$/.test(before) ||
      /(?:分解|通知|印发|公布)如下|^(?:部分|方面|板块)[^,。;]{0,6}[组构]成/.test(after) ||
      (/^(?:个)?(?:层次|等级|档次|类别|批次)/.test(after) && /按(?:照)?\s*$/.test(before)) ||
      // “发现1户、解决1户”
      /(?:发现|出现)\s*$|(?:发现|出现)\s*1[^,。;、\d]{0,4}、(?:解决|整改|处置|销号)\s*$/.test(
        before,
      ) ||
      /^(?:重点)?领域的(?:牵头|责任|主管)/.test(after) ||
      (/^(?:个)?阶段/.test(after) && (/等\s*$/.test(before) || !DELIVERS.test(before))) ||
      (script === 'chinese' &&
        (/^(?:重点|重大|专项|主要|基本)?(?:非?工程)?(?:行动|计划|任务|举措|治理)/.test(after) ||
          // 落实母婴安全五项制度
          (/^(?:基本|核心|重点)?制度/.test(after) && /(?:落实|执行|坚持)[^,。;]*$/.test(before)) ||
          // “粤菜师傅”“广东技工”三项工程; 网签、交易、登记四项业务
          (/[”》]\s*$/.test(before) && /^(?:工程|制度|机制|政策|改革|活动|业务)/.test(after)) ||
          (/、[^、,。;]{2,12}$/.test(before) && /^业务/.test(after)))),
  },
  {
    id: 'quoted-name',
    reason: 'policy-label',
    title: '引号里的称号',
    confidence: 'medium',
    example: '深入推进爱国卫生“「7」 个专项行动”。',
    applies: ({ quantity, before, after }) =>
      quantity.comparator === 'exactly' &&
      /“\s*$/.test(before) &&
      /^[^“”,。;\d]{1,8}”/.test(after) &&
      /(?:行动|工程|计划|体系|机制|任务|清单|模式)”/.test(after),
  },
  {
    id: 'lines-and-bounds',
    reason: 'policy-label',
    title: '几条红线、控制线',
    confidence: 'high',
    example: '强化生态保护红线、永久基本农田、城镇开发边界「三」条控制线的刚性管控。',
    applies: ({ after }) => /^(?:控制线|红线|保障线)(?!达|长)/.test(after),
  },
  {
    id: 'kinds-and-items',
    reason: 'policy-label',
    title: '几大类几项的称号',
    confidence: 'medium',
    example: '抓好十大类「46」项重点工程。',
    applies: ({ before, after, quantity }) =>
      (/[一二三四五六七八九十\d](?:个方面[、和]?|大?(?:大类[共、和]?|方面|大)|大(?:行动|工程|领域|板块)[、和])\s*$/.test(
        before,
      ) &&
        !/^(?:年度)?(?:重点)?民生实事/.test(after)) ||
      (/类$/.test(quantity.unit) && /^\d/.test(after)),
  },
  {
    id: 'classes',
    reason: 'policy-label',
    title: '分成几类',
    confidence: 'medium',
    example: '做好「9」类困难群众救助保障。',
    applies: ({ quantity, before, after }) =>
      quantity.comparator === 'exactly' &&
      (quantity.unit === '类' || (quantity.unit === '种' && /^(?:类型|模式|方式)/.test(after))) &&
      (/等\s*$/.test(before) ||
        !/(?:新增|建成|推出|打造|开发|研发|引进|形成)[^,。;]*$/.test(before)),
  },
  {
    id: 'items-of-a-policy',
    reason: 'policy-label',
    title: '以条数称呼的政策',
    confidence: 'medium',
    example: '深入落实人才新政「27」条。',
    applies: ({ quantity, before, after }) =>
      quantity.unit === '条' &&
      quantity.comparator === 'exactly' &&
      (/^[^,。;\d]{0,10}(?:措施|政策|意见|规定)(?:的通知)?$/.test(after) ||
        (/(?:落实|执行|实施|兑现|用[好足活]|宣传)[^,。;]{0,24}$/.test(before) &&
          !/^[^,。;]{0,4}(?:线|路|河|沟|渠|街|廊|道|链|船)/.test(after) &&
          !DELIVERS.test(before.replace('实施', '')))),
  },
  {
    id: 'round-number',
    reason: 'policy-label',
    title: '百亿、千亿这样的称号',
    confidence: 'medium',
    example: '做强「千」亿立方米产能基地。',
    applies: ({ script, quantity, number, before, after }) =>
      script === 'chinese' &&
      quantity.comparator === 'exactly' &&
      /^[十百千万亿]+$/.test(number) &&
      // 实施万名新型职业农民素质提升工程
      ((/实施\s*$/.test(before) && /^[^,。;、]{4,20}(?:工程|计划)$/.test(after)) ||
        !isDelivered(quantity.unit, before)) &&
      (!(
        /(?:[过破达到超]|引进|新增|培训)\s*$/.test(before) ||
        // 投资百亿启动清水工程
        (/(?:投资|引资|融资|斥资|筹资|投入)近?\s*$/.test(before) &&
          !/^元?(?:级|项目|企业|产业|园区|工程)/.test(after))
      ) ||
        // 税收超亿元楼宇达到8栋: the amount says which are counted.
        /^\p{Script=Han}{2,6}(?:达到?)?\s*\d/u.test(after)),
  },
  {
    id: 'chinese-numeral',
    reason: 'not-a-quantity',
    title: '汉字数，不是数量',
    confidence: 'medium',
    example: '突出「三」个重点，抓好落实。',
    applies: (context) => context.script === 'chinese' && !countsDeliveries(context),
  },
]

/** 新增千万吨产能, 举办千场会议: a round number that a verb delivers. */
function isDelivered(unit: string, before: string): boolean {
  return (
    /^[十百千万亿]*(?:千瓦|吨|人|户|亩|辆|套|场|名|家|公里|项|种|个|件|台|座|所)/.test(unit) &&
    (ENDS_DELIVERING.test(before) || ROUND_LIST.test(before))
  )
}

function countsDeliveries({ quantity, number, before, after }: QuantityContext): boolean {
  const { unit, value, comparator } = quantity
  if (
    /^[万亿]+./.test(unit) ||
    (/^[百千]/.test(number) && unit !== '') ||
    unit === '倍' ||
    unit === '%' ||
    unit === '片区' ||
    unit === '成'
  )
    return true
  // 办理时间压缩至两个工作日以内
  if (
    /^个?(?:工作日|小时|月)$|^天$/.test(unit) &&
    /(?:压缩|缩短|控制|减少|减|降)[至到在]\s*$/.test(before)
  )
    return true
  if (number === '半' || /分之/.test(number)) return true
  if (comparator === 'at-least' && /^[个家所座条项处套人名]$/.test(unit)) return true
  if (typeof value === 'number' && value < 2) return false
  if (/^.*一[村户校园企镇乡居社](?:区|庭)?$/.test(before) && /^[名人个]$/.test(unit)) return true
  if (!/^[个家所座条项处套]$/.test(unit)) return false
  // 新增学校三所: nothing behind the number that it could name.
  if (after === '' && DELIVERS.test(before)) return true
  return (
    DELIVERS.test(before) &&
    /^\p{Script=Han}/u.test(after) &&
    !ABSTRACT.test(after) &&
    !NAME.test(after)
  )
}
