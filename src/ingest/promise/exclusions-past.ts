/** Numbers that report: what was reached, what others asked for. */

import type { QuantityContext } from './quantity-context.ts'
import type { Exclusion } from './rule.ts'
import { comparesWithLastYear, looksAhead, reportsPast } from './tense.ts'

const ALREADY =
  /(?:^|[^早、和]|[^建]、)先后\s*\d|(?:^|[^早、和]|[^建]、)已(?!满|有|拆|售|建立|批|签约|建的|建成的|出让的|开工的|投产的)/
/** 从2012年的5500万户增长到今年7月底的1.46亿户: a look back, unless it looks ahead to a year. */
const SINCE_YEAR =
  /[从由]\s*20\d\d\s*年(?:底|末)?的?[^,。;]{0,20}?(?:增长|提高|增加|上升|提升|扩大|下降|降低|降|减少|跃升|发展|增)[到至为](?=\s*(?:现在|目前|如今|去年|今年\s*\d+\s*月|当前))/
const STATE_OF_THINGS =
  /达不到|不达标|不同程度|失调|严重超|不容乐观|富营养化|未完成|仍然?(?:处于|占|有|达|为|是|高于|低于)|依然|偏低|偏高|不足问题|超标|正满负荷|未达标|受到威胁|面临.{0,6}压力|只有|仅(?:为|占|有)|得分|常年种植|高于全国平均|低于全国平均|顺利|位居|排名|成功(?!率|[治救]|申报|创建)|圆满完成|没有脱贫|尚未|未脱贫|低于全[省国市]/
/** 建议今年经济社会发展的主要预期目标是… is how reports to a congress put their own. */
const REQUEST =
  /建议(?!(?:今年|明年|20\d\d\s*年)[^。;]{0,24}目标).*(?:改为|修改为|增加|调整为|删除)/
/** Behind a review whose end nothing marks. */
const EXPECTS = /(?:今年|20\d\d年)[^。;]{0,16}(?:主要|预期)目标[^。;完成]{0,6}(?:是|为|:)/
const AIMS_AT_YEAR = /(?:到|至)\s*20\d\d\s*年/
/** 区财政每年将安排专项资金, 预计2016年将新增 */
const WILL =
  /(?:未来[^,。;]{0,3}年|20\d\d\s*年|每年)[^,。;]{0,6}将(?=安排|投入|新增|完成|达|实现|建成|提供|培训)/
/** 由2014年的38%提高到55% says where a goal starts; 比2020年增加 may report. */
const DATED_YEAR = /(?<![由从]\s*)(20\d\d)\s*年(?!(?:底|末)?以?前(?!完成|建成(?!的)|实现))/g
/** 13座桥梁正在抓紧建设,年底前将全部完工 */
const DONE_NEXT = /^[^,。;\d]{0,16},[^,。;\d]{0,8}将?全部(?:完工|建成|打通|投用|完成|通车)/
/** “十一五”期间, “十二五”以来: a plan that numbers are told of. */
const PLAN_NAMED = /(?<![比较于]“?)“?十([一二三四五六])五”?(?:期间|时期|以来|末)/g
/** 2007~2009年期间 */
const SPAN = /20\d\d\s*年?\s*[-—–~～至到]+\s*(20\d\d)\s*年(?:期?间)/g
/** Years that are only compared with or counted from do not date a sentence. */
const YEAR =
  /(?<![比较与同由从是为于过]\s*)(20\d\d)\s*年(?!\s*(?:相比|的\s*[\d.]|(?:底|末)?以?前(?!完成|建成(?!的)|实现)))/g

const REPORTS = /了|截至|以来|圆满|如期/
const REPORTS_OR_GREW = new RegExp(`${REPORTS.source}|同比增长(?!.{0,8}(?:以上|左右))`)

/** In order; the first that applies decides. */
export const PAST_EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'feedback-table',
    reason: 'proposal',
    title: '意见征集表里的数',
    confidence: 'high',
    example: '二、意见反馈情况\n新增高企「20」家。',
    applies: ({ inFeedback }) => inFeedback,
  },
  {
    id: 'requested-change',
    reason: 'proposal',
    title: '别人要求修改的数',
    confidence: 'high',
    example: '建议将新增就业3万人修改为「4」万人。',
    applies: ({ sentence }) => REQUEST.test(sentence),
  },
  {
    id: 'review-section',
    reason: 'history',
    title: '回顾、现状部分的数',
    confidence: 'high',
    example: '一、2023年工作回顾\n地区生产总值增长「5」%。\n二、2024年工作安排\n抓好落实。',
    applies: ({ genre, tense, clause, sentenceBefore }) =>
      genre === 'review' &&
      !(tense === 'future' && (AIMS_AT_YEAR.test(clause) || WILL.test(clause))) &&
      !EXPECTS.test(sentenceBefore),
  },
  {
    id: 'past-words',
    reason: 'history',
    title: '已完成的成绩',
    confidence: 'high',
    example: '全年建成了「12」个社区食堂。',
    applies: ({ own: clause, sentence, sentenceBefore, tense, genre, inReport }) =>
      (/截至/.test(sentenceBefore) && !looksAhead(clause)) ||
      (comparesWithLastYear(clause) &&
        (genre !== 'plan' || inReport || tense === 'past') &&
        !comparesTarget(clause, sentence, tense)) ||
      (reportsPast(clause) &&
        !comparesTarget(clause, sentence, tense) &&
        // 到2025年,比例超过16%、位居全国前列
        !(tense === 'future' && /^\s*到\s*20\d\d\s*年/.test(sentence) && !/[了已]/.test(clause))) ||
      ALREADY.test(clause) ||
      (/目前[^,。;]{0,8}已/.test(sentenceBefore) && !looksAhead(clause)),
  },
  {
    id: 'past-sentence',
    reason: 'history',
    title: '上文说的是过去',
    confidence: 'high',
    example: '去年，全区财政收入「12」亿元。',
    applies: ({ tense, clause, sentenceAfter }) =>
      tense === 'past' && !looksAhead(clause) && !DONE_NEXT.test(sentenceAfter),
  },
  {
    id: 'since-year',
    reason: 'history',
    title: '从某年到现在的变化',
    confidence: 'high',
    example: '市场主体从2012年的550万户增长到现在的1460万户，活跃度稳定在「70」%左右。',
    applies: ({ sentence, tense }) =>
      SINCE_YEAR.test(sentence) &&
      !/到\s*20\d\d\s*年|力争|确保/.test(sentence) &&
      tense !== 'future',
  },
  {
    id: 'past-year',
    reason: 'history',
    title: '往年的数',
    confidence: 'high',
    example: '对2020年建成的「12」家养老机构开展评估。',
    applies: (context) => namesPastYearsOnly(context),
  },
  {
    id: 'past-plan',
    reason: 'history',
    title: '过去一个五年规划的数',
    confidence: 'high',
    example: '该企业“十一五”期间累计产销水泥「1442」万吨。',
    applies: ({ sentenceBefore, speaksFrom, clause }) => {
      const plan = [...sentenceBefore.matchAll(PLAN_NAMED)].at(-1)
      if (!plan || speaksFrom === null || looksAhead(clause)) return false
      const later = sentenceBefore.slice(plan.index + plan[0].length)
      const end = 2000 + 5 * ('一二三四五六'.indexOf(plan[1] as string) + 2)
      return end < speaksFrom && !/20\d\d|十[一二三四五六]五|今年|将/.test(later)
    },
  },
  {
    id: 'base-year',
    reason: 'history',
    title: '基准年的数',
    confidence: 'high',
    example: '基准年受水城市「52」座，用水人口2400万人。',
    applies: ({ sentenceBefore }) =>
      /(?:^|[,。;])(?:规划)?(?:基准年|基期)[^。;]*$/.test(sentenceBefore),
  },
  {
    id: 'reporting-section',
    reason: 'history',
    title: '通篇报告成绩的部分',
    confidence: 'medium',
    example: [
      '财政收入增长12.5%，增速居全省第一。新增上市企业11家，总数全国领先。',
      '获评国家级示范区3个。入选国家试点5个。新增上云企业「7800」家。',
    ].join(''),
    applies: ({ inReport, tense, sentence, quantity, genre }) =>
      inReport &&
      genre !== 'rules' &&
      tense !== 'future' &&
      !looksAhead(sentence) &&
      quantity.comparator !== 'at-least',
  },
  {
    id: 'event',
    reason: 'history',
    title: '活动当天的数',
    confidence: 'medium',
    example: '此次集中开工的项目中，产业类项目「61」个、总投资312.4亿元。',
    applies: ({ clause, sentence }) =>
      /(?:此次|本次|当[天日]).{0,4}(?:集中)?(?:开工|签约|竣工)的|(?:此次|本次|当[天日]).{0,4}集中(?:开工|签约|竣工)|集中(?:开工|签约|竣工)(?:活动|仪式)(?:举行|在)/.test(
        sentence,
      ) && !/计划(?:完成)?投资|将|今年|年内|确保|力争/.test(clause),
  },
  {
    id: 'present-state',
    reason: 'history',
    title: '现在的情况',
    confidence: 'medium',
    example: '空气质量仍然处于全省第三，超标天数仍占「12」%。',
    applies: ({ clause, sentenceBefore, tense }) =>
      tense !== 'future' &&
      (STATE_OF_THINGS.test(clause) ||
        (/^[^,。;]{0,14}比[^,。;]{1,12}[低高]/.test(clause) && /仅[为占有]/.test(sentenceBefore))),
  },
]

/** 力争比上年增长5%以上: a goal that is measured against last year. */
function comparesTarget(
  clause: string,
  sentence: string,
  tense: QuantityContext['tense'],
): boolean {
  const reports = /力争|争取|确保/.test(sentence) ? REPORTS : REPORTS_OR_GREW
  const onlyCompares =
    !reports.test(clause) && /比(?:上|去)年|同比|与(?:上|去)年[^,。;]{0,14}相比/.test(clause)
  const isBounded = /以上|以内|左右/.test(clause)
  return onlyCompares && (isBounded || (tense === 'future' && looksAhead(sentence)))
}

/** The years that a sentence names are all over, none of them is one to compare with. */
function namesPastYearsOnly(context: QuantityContext): boolean {
  const { speaksFrom, tense } = context
  if (speaksFrom === null) return false
  const span = [...context.before.matchAll(SPAN)].at(-1)
  if (span && Number(span[1]) < speaksFrom && tense !== 'future') return true
  // 规上企业:2021年47家,2023年70家: each clause has a year of its own.
  const own = [...context.before.matchAll(YEAR)].at(-1)
  if (
    own &&
    Number(own[1]) < speaksFrom &&
    /^\D{0,8}$/.test(context.before.slice(own.index + own[0].length))
  )
    return true
  if (tense === 'future') return false
  const aims =
    context.quantity.comparator !== 'exactly' ||
    context.headings.some((heading) => /目标/.test(heading))
  const dated = aims ? YEAR : DATED_YEAR
  const near =
    context.aside || (context.sentenceBefore + context.after).replace(/[(][^()]*(?:[)]|$)/g, '')
  const years = [...near.matchAll(dated)].map((match) => Number(match[1]))
  return years.length > 0 && years.every((year) => year < speaksFrom)
}
