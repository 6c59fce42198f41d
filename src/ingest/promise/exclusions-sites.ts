/** Numbers that describe one road, river, plant or area: where it lies, how long it is, what it costs, what it borders on. */
import { type Exclusion, MONEY } from './rule.ts'

/** 全长359余公里: 余 and 多 only blur the number. */
const SITE_LENGTH =
  /(?<!新增|完成|竣工|[开建])(?:(?:线路|路线|道路|隧道|桥梁|高速)?全长|(?:路线|线路)?总长度?|(?:隧道|桥梁)总长)(?:为|约)?\s*$/
const SIDE = /(?:[东南西北][侧边面部]?|城[东南西北]|距[^,。;\d]{1,14})约?\s*$/
/** 隧道5座共3088米, 互通11个: parts of one road. */
const PART =
  /(?:^|[,、;中共])\s*(?:长|特?大|中)?(?:隧道|桥梁?|大桥|立交|互通(?:式立交)?|涵洞(?:通道)?|服务区|停车区|(?:匝道)?收费站)\s*$/
const PART_LENGTH = /[座处个]共?\s*$/
/** 治理河道60条,总长349公里: together with what is counted, the length is promised. */
const SUM_OF_WORKS =
  /(?:治理|改造|新建|建设|整治|疏浚|修复|实施)[^。;]*\d+\s*[条段处座][^,。;]{0,2},\s*(?:总长|全长)[^,。;]{0,4}$/
const LENGTH_UNIT = /^(?:米|公里|千米|里)$/
const DESCRIBED = /(?:全长|总长|总面积|线长|段长|按[^,。;]{2,24}标准(?:设计|建设)|路线走向)/
/** 4个流域, 6个省区: what a thing borders on or runs through. */
const NEIGHBOURS = /^(?:省区?|县|国家|市州?|区)?(?:接壤|相邻|毗邻|交界|为邻)/

/** Whether what stands before a length counts works whose length it is. */
export function isSumOfWorks(sentenceBefore: string): boolean {
  return SUM_OF_WORKS.test(sentenceBefore)
}

/** In order; the first that applies decides. */
export const SITE_EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'site-length',
    reason: 'specification',
    title: '线路的全长',
    confidence: 'medium',
    example: '某高速公路全长「359」余公里，建成后五小时可达。',
    applies: ({ quantity, beforeNumber, sentenceBefore }) =>
      (LENGTH_UNIT.test(quantity.unit) &&
        /exactly|about|more-than/.test(quantity.comparator) &&
        (SITE_LENGTH.test(beforeNumber) ||
          /(?:境内(?:段|里程)?(?:长|约)?|(?:主线|[段线])(?:全)?长约?)\s*$/.test(beforeNumber)) &&
        !isSumOfWorks(sentenceBefore)) ||
      (quantity.unit === '%' &&
        /占[^,。;]{0,6}(?:长度|总长|全长)的?\s*$/.test(beforeNumber) &&
        /总长|全长/.test(sentenceBefore)),
  },
  {
    id: 'parts',
    reason: 'specification',
    title: '一条路上的桥隧和设施',
    confidence: 'medium',
    example: '某高速公路项目\n\n隧道「5」座共3088米，互通11个。',
    applies: ({ genre, quantity, before, beforeNumber, tense }) =>
      genre === 'text' &&
      tense !== 'future' &&
      quantity.comparator === 'exactly' &&
      (PART.test(before) || (LENGTH_UNIT.test(quantity.unit) && PART_LENGTH.test(beforeNumber))),
  },
  {
    id: 'passes-through',
    reason: 'existing-size',
    title: '经过的几个地方',
    confidence: 'high',
    example: '线路途经甲县、乙县等「8」个县区21个乡镇。',
    applies: ({ quantity, sentenceBefore, after }) =>
      quantity.comparator === 'exactly' &&
      /^[个条座县区市乡镇村省]?$/.test(quantity.unit) &&
      /(?:途经|途径(?!进一步|更|[与和及,、])|经过|穿越|流经|沿线)[^。;]*$/.test(sentenceBefore) &&
      /^(?:县|区|市|乡|镇|村|省|街道|$)/.test(after),
  },
  {
    id: 'place',
    reason: 'specification',
    title: '在哪里、离多远',
    confidence: 'high',
    example: '于县城南「8.0」公里与高速公路相接。',
    applies: ({ quantity, beforeNumber, after }) =>
      LENGTH_UNIT.test(quantity.unit) &&
      ((SIDE.test(beforeNumber) && /^(?:处|与|的|$)/.test(after)) ||
        // 长江沿线1公里化工腾退地块
        (/沿[线江岸]\s*$/.test(beforeNumber) && /^\p{Script=Han}/u.test(after))),
  },
  {
    id: 'neighbours',
    reason: 'existing-size',
    title: '与几个地方相邻',
    confidence: 'high',
    example: '某省与甲、乙、丙「6」个省区接壤。',
    applies: ({ after }) => NEIGHBOURS.test(after),
  },
  {
    id: 'site-cost',
    reason: 'specification',
    title: '一项工程的总投资',
    confidence: 'medium',
    example: '该项目总长8.8公里，总投资「4.75」亿元。',
    applies: ({ quantity, beforeNumber, sentenceBefore }) =>
      MONEY.test(quantity.unit) &&
      (/(?:总投资(?:额)?|投资概算|概算投资|估算投资)(?:为|约|达|超过?|近|接近)?\s*$/.test(
        beforeNumber,
      ) ||
        /其中[^,。;\d]{1,8}部分\s*$/.test(beforeNumber)) &&
      DESCRIBED.test(sentenceBefore),
  },
  {
    id: 'named-before',
    reason: 'existing-size',
    title: '上文说过的几个',
    confidence: 'high',
    example: '这「4」条路的评审会正在举行。',
    applies: ({ quantity, before }) =>
      quantity.comparator === 'exactly' &&
      /(?:^|[,、。;对将由使])(?:这|该|上述|此|这些)\s*$/.test(before),
  },
  {
    id: 'plan-area',
    reason: 'existing-size',
    title: '规划、流域的范围',
    confidence: 'high',
    example: '本规划范围为市域「16410」平方公里。',
    applies: ({ beforeNumber, after }) =>
      /范围(?:为|是|包括|总面积)[^,。;]{0,12}$/.test(beforeNumber) ||
      (/(?:涵盖|占)全[省市州县]\s*$/.test(beforeNumber) && /^的?(?:国土|陆域|行政区)/.test(after)),
  },
]
