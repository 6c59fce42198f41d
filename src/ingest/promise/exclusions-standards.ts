/** Numbers that say how a document is built, who made it, or what one dwelling, one price, one procedure is like. */
import { COUNTS, type Exclusion } from './rule.ts'

const SIZE_OF_ONE = /(?<!人均[^,。;]{0,6})(?:建筑|套型|户型|单套|使用)面积[^,。;\d]{0,10}$/
/** In square metres: no district or programme is so small. */
const LARGEST_DWELLING = 200
/** 95%,得2分; 每减少1个百分点,扣0.3分; 3次以上,各得1分 */
const POINTS_BEHIND = /^[^,。;]{0,10}(?:的)?,?(?:各|可|不)?(?:得|扣|加|计)\s*[\d.]*\s*分/
/** 稀土永磁无铁芯电机技术 用于风机、水泵等领域,可提高…: what a technique can do wherever it is used. */
const TECHNIQUE = /^[^,。;]{0,30}(?:技术|设备|装备|工艺)\s*(?:主要)?(?:适?用于|应用于)/
const EFFECT = /提高|提升|降低|减少|节[能电水煤油]|增加/
const PARTS = /^(?:[条章款]|部分|方面)$/

/** In order; the first that applies decides. */
export const STANDARD_EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'size-of-one',
    reason: 'specification',
    title: '一套住房的面积',
    confidence: 'high',
    example: '保障性租赁住房建筑面积不超过「70」平方米。',
    applies: ({ quantity, beforeNumber }) =>
      quantity.unit === '平方米' &&
      Math.max(...[quantity.value].flat()) <= LARGEST_DWELLING &&
      SIZE_OF_ONE.test(beforeNumber),
  },
  {
    id: 'price-of-one',
    reason: 'specification',
    title: '按市场价几成定的价',
    confidence: 'high',
    example: '指导价不高于同地段市场租金的「80」%。',
    applies: ({ quantity, beforeNumber }) =>
      quantity.unit === '%' &&
      /(?:不高于|不超过|低于|按)[^,。;\d]{0,30}(?:租金|价格|房价|均价)的?\s*$/.test(beforeNumber),
  },
  {
    id: 'pressed-from',
    reason: 'history',
    title: '压缩、整合以前的数',
    confidence: 'high',
    example: '将「20」项审批事项压缩为三个主要审批事项。',
    applies: ({ quantity, after }) =>
      (COUNTS.test(quantity.unit) || /^[种类份]$/.test(quantity.unit)) &&
      /^[^,。;\d]{0,14}(?:减[至到]|压缩|精简|整合|合并|压减|缩减)(?:为|至|到|成)/.test(after),
  },
  {
    id: 'made-together',
    reason: 'context',
    title: '联合发文的部门数',
    confidence: 'high',
    example: '住房城乡建设厅等「24」个部门联合制定的方案提出，健全机制。',
    applies: ({ before, after }) =>
      /^(?:部门|单位|部委|委办局)[^,。;]{0,4}(?:联合|共同)(?:制定|印发|出台|发布|下发|起草|召开|开展)/.test(
        after,
      ) ||
      (/联合[^,。;]*等\s*$/.test(before) && /^(?:部门|单位|部委)/.test(after)) ||
      // 国家发展改革委等13个部委《关于…的通知》, 市粮食局等10个指标牵头部门
      (/等\s*$/.test(before) &&
        /^(?:部委|[^,。;、\d]{0,8}(?:牵头|责任)(?:部门|单位)|(?:部门|单位)《)/.test(after)),
  },
  {
    id: 'built-of',
    reason: 'policy-label',
    title: '文件共几条、分几部分',
    confidence: 'high',
    example: '《行动计划》共「16」条。',
    applies: ({ quantity, before, after, sentenceBefore }) =>
      ((PARTS.test(quantity.unit) || /^(?:章节|部分|章)(?:[,。;]|$)/.test(after)) &&
        /(?:》|方案|意见|措施|计划|条例|规划|办法|政策)[^,。;\d]{0,6}(?:共|分为?|包括)\s*$/.test(
          before,
        )) ||
      (/^部分(?:[,。;]|$)/.test(after) && /(?:包[含括]|分为|由)[^。;]*$/.test(sentenceBefore)) ||
      (/(?:提出|细化|明确|推出|出台|制定|今年有)了?\s*$/.test(before) &&
        /^[^,。;\d]{0,20}?(?:行动|举措|措施|任务|意见|要求|(?:技术|工作)要点)(?:[,。;]|$)/.test(
          after,
        )) ||
      // 《纲要》设置了29项主要指标, 预期性指标19项
      (/》?(?:设置|安排|设定)了\s*$|共设置\s*$/.test(before) &&
        /^(?:[^,。;\d]{0,10}(?:指标|任务|领域))?(?:[,。;]|$)/.test(after)) ||
      /以下\s*$/.test(before) ||
      (/(?:预期|约束|指导)性指标\s*$/.test(before) && quantity.unit === '项') ||
      (/(?:包括|包含|涵盖)\s*$/.test(before) && /^(?:主要|重点)?内容(?:[,。;:]|$)/.test(after)),
  },
  {
    id: 'in-force-now',
    reason: 'existing-size',
    title: '目前执行的标准',
    confidence: 'high',
    example: '据悉，全省目前执行的是节能率「65」%的标准，将启动编制新标准。',
    applies: ({ before }) => /目前(?:执行|实行|采用)[^,。;]*$/.test(before),
  },
  {
    id: 'places-of-so-many',
    reason: 'specification',
    title: '以人口多少划分的地方',
    confidence: 'high',
    example: '「3000」人口以下建制镇年内建成处理设施。',
    applies: ({ quantity, after }) =>
      /^万?人$/.test(quantity.unit) && /^口(?:以上|以下|以内)的?\p{Script=Han}/u.test(after),
  },
  {
    id: 'digits',
    reason: 'not-a-quantity',
    title: '小数点后几位',
    confidence: 'high',
    example: '报价保留到小数点后「2」位。',
    applies: ({ before }) => /小数点后\s*$/.test(before),
  },
  {
    id: 'one-of-so-many',
    reason: 'policy-label',
    title: '“几项之一”',
    confidence: 'high',
    example: '这是全省重点推进的「20」项民心工程之一。',
    applies: ({ after }) => /^[^,。;\d]{0,14}之一(?:[,。;]|$)/.test(after),
  },
  {
    id: 'scores',
    reason: 'context',
    title: '评分标准',
    confidence: 'high',
    example: '评审标准\n\n电价「35」分。',
    applies: ({ quantity, sentence, sentenceAfter }) =>
      POINTS_BEHIND.test(sentenceAfter) ||
      (quantity.unit === '分' &&
        (/得|扣|满分|总分|标准分/.test(sentence) || sentence.trim().length <= 16)),
  },
  {
    id: 'sent-out',
    reason: 'existing-size',
    title: '去了几个地方、几人组成',
    confidence: 'medium',
    example: '「8」名业务骨干组成工作组，进村指导。',
    applies: ({ quantity, before, after }) =>
      COUNTS.test(quantity.unit) &&
      quantity.comparator === 'exactly' &&
      (/^[^,。;\d]{0,16}组成/.test(after) || /(?:驻扎|派驻|走访|进驻)\s*$/.test(before)),
  },
  {
    id: 'parts-moved',
    reason: 'existing-size',
    title: '“将几个部门的几项……”',
    confidence: 'medium',
    example: '将「29」个部门的456项事项集中办理。',
    applies: ({ quantity, before, after }) =>
      COUNTS.test(quantity.unit) &&
      quantity.comparator === 'exactly' &&
      /(?:^|[,。;:])\s*将\s*$/.test(before) &&
      /^[^,。;\d]{1,12}的\s*\d/.test(after),
  },
  {
    id: 'technique',
    reason: 'specification',
    title: '一种技术的性能、潜力',
    confidence: 'medium',
    example: '甲型电机技术　用于风机、水泵等领域，可提高电机系统能效「30」%以上。',
    applies: ({ clause, sentence, beforeNumber }) =>
      (TECHNIQUE.test(sentence.trim()) && EFFECT.test(clause) && !/20\d\d\s*年/.test(sentence)) ||
      /节[能电水煤油]潜力(?:达到?|为)?\s*约?\s*$/.test(beforeNumber),
  },
]
