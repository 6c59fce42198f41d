/** Numbers that the press tells beside a plan: figures of the month, prices, profiles of projects, what has just happened. */
import type { QuantityContext } from './quantity-context.ts'
import { type Exclusion, REACHED } from './rule.ts'
import { looksAhead } from './tense.ts'

/** 11月成交, 1-7月合计, 前7个月; not 11月15日, 6月底前. */
const MONTHS =
  /(?:^|[,、。;\s])(?:今年|20\d\d\s*年)?(?:前\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*个月|\d{1,2}\s*[-—~至]\s*\d{1,2}\s*月份?|\d{1,2}\s*月份?)(?!\s*\d|底|末|前|份?前|起|份?开始|日)/
const LAST_MONTH = /环比|[比较]\s*\d{1,2}\s*月份?|[比较]上个?[月周]|[比较]上季度?/
/** 余额354万亿元,同比增长8.5% */
const GREW_NEXT = /^[^,。;]{0,4},(?:同比|比上年|较上年)(?:增长|下降|上升|减少|多增|少增)/
/** 目前,全市建有垃圾焚烧炉81个 */
const AT_PRESENT = /[,、]目前,([^。;]*)$/
/** 又启动了污水处理站改造工程,总投资5250万元 */
const BEGUN = /(?:启动|开工|实施|签约|引进|落地|建设)了[^。;]*,(?:项目)?总投资(?:约|达|超过?)?\s*$/
/** 超30万架农用无人机翱翔田野, 超过百家国企…: who or what the sentence is about. */
const SUBJECT = /^[个家架台辆艘名位人户处座所条项口](?!以上|左右)|^万[个家架台辆名人户]/
const PRICE =
  /(?:起始价|起拍价|成交价|均价|总房款)(?!不)[^,。;\d]{0,6}$|(?:利率|首付款?比例)(?:为|是)?\s*$/
const JUST_HAPPENED =
  /(?:近日|日前|昨[日天])[^。;]{0,40}(?:签约|落地|开工|竣工|启用|投用|投产|揭牌|举行)/
/** 17个隧道里正在进行内部装修, 19个工种同时上阵 */
const UNDER_WAY = /\d[^,。;]{0,12}(?:正在进行|同时上阵|同时施工|正加紧)/

/** 5月10日天津援助的项目全面启动 */
const EVENT =
  /^[\s“]*(?:20\d\d\s*年)?\d{1,2}\s*月\s*\d{1,2}\s*日(?!\s*(?:前|起|之前))[^。;]*(?:启动|开工|动工|签约|揭牌|举行|开建|铺开|获批|投产|竣工|开通)/

/** In an account 确保, 争取 and 要 tell what was striven for. */
const SURELY_AHEAD =
  /将(?!军|近|\s*\d)|今年|明年|力争|计划|未来|今后|下一步|年内|月?底前|目标|到\s*20\d\d|下半年|不[低高]于|不超过|不少于/

/** Neither a plan nor rules: a title that tells nothing, or of what happened. */
const isNews = ({ genre }: QuantityContext) => genre === 'text' || genre === 'account'

/** In order; the first that applies decides. */
export const NEWS_EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'told-in-account',
    reason: 'history',
    title: '数据报道、回顾文章里的数',
    confidence: 'high',
    example: '某市上半年GDP增长4.1%\n\n其中，房地产开发投资增长「10.5」%。',
    applies: ({ genre, tense, sentence, clause, beforeNumber, quantity }) =>
      genre === 'account' &&
      ((tense !== 'future' && !/不[低高]于|不超过|不少于|力争/.test(clause)) ||
        (looksAhead(sentence) && !SURELY_AHEAD.test(sentence)) ||
        (/20\d\d\s*年/.test(sentence) && !looksAhead(sentence) && !/到\s*20\d\d/.test(sentence)) ||
        (quantity.unit === '%' && /完成(?:投资)?\s*$/.test(beforeNumber))),
  },
  {
    id: 'summed-up',
    reason: 'history',
    title: '累计、被授予的数',
    confidence: 'medium',
    example: '某市管廊建设提速\n\n全市累计建设形成廊体超「900」公里。',
    applies: (context) =>
      isNews(context) &&
      !looksAhead(context.sentence) &&
      (/累计[^,。;]*(?:形成|超过?|达到?|突破)[^,。;]*$/.test(context.beforeNumber) ||
        /^[^,。;\d]{0,8}被(?:授|评|列|认定)/.test(context.after)),
  },
  {
    id: 'sown-so-far',
    reason: 'history',
    title: '农事进度',
    confidence: 'high',
    example: '早稻插秧面积超「100」万亩，占计划种植面积的58%以上。',
    applies: ({ beforeNumber, after, sentenceAfter }) =>
      /占计划[^,。;]{0,6}的?\s*$/.test(beforeNumber) ||
      /^,占计划/.test(sentenceAfter) ||
      /^\p{Script=Han}{1,4}(?:陆续)?(?:进入\p{Script=Han}{1,4}期|开始[播栽插收])/u.test(after),
  },
  {
    id: 'month-told',
    reason: 'history',
    title: '某几个月的数',
    confidence: 'medium',
    example: '某省外贸保持韧性\n\n1-7月，合计出口「1212.3」亿元。',
    applies: (context) =>
      isNews(context) && MONTHS.test(context.sentenceBefore) && !looksAhead(context.sentence),
  },
  {
    id: 'since-last-month',
    reason: 'history',
    title: '与上月、上季相比的数',
    confidence: 'high',
    example: '指数环比回落「0.7」个百分点。',
    applies: ({ own }) => LAST_MONTH.test(own) && !looksAhead(own),
  },
  {
    id: 'told-with-its-growth',
    reason: 'history',
    title: '带着同比增速的数',
    confidence: 'medium',
    example: '某市金融运行平稳\n\n各项贷款余额「281」亿元，同比增长5.7%。',
    applies: (context) =>
      isNews(context) && GREW_NEXT.test(context.sentenceAfter) && !looksAhead(context.sentence),
  },
  {
    id: 'at-present',
    reason: 'existing-size',
    title: '目前已有的数',
    confidence: 'high',
    example: '加快处置设施建设，目前，全市建有焚烧炉「81」个。',
    applies: ({ sentenceBefore }) => {
      const told = AT_PRESENT.exec(sentenceBefore)?.[1]
      return told !== undefined && !looksAhead(told)
    },
  },
  {
    id: 'counted-subject',
    reason: 'existing-size',
    title: '报道所说的主体有多少',
    confidence: 'medium',
    example: '某地农业动态\n\n超「30」万架农用无人机翱翔田野。',
    applies: (context) =>
      isNews(context) &&
      context.quantity.comparator === 'more-than' &&
      SUBJECT.test(context.quantity.unit) &&
      context.before.trim() === '' &&
      /^的?\p{Script=Han}{2,}/u.test(context.after) &&
      !looksAhead(context.sentence),
  },
  {
    id: 'than-before',
    reason: 'history',
    title: '与以往相比的数',
    confidence: 'high',
    example: '某地水利动态\n\n有效施工期较以往减少「10—40」天。',
    applies: (context) =>
      isNews(context) &&
      /[较比](?:以往|往年|常年|过去)[^,。;]*$/.test(context.beforeNumber) &&
      !/将|力争|计划|目标/.test(context.sentence),
  },
  {
    id: 'begun',
    reason: 'specification',
    title: '已开工项目的投资',
    confidence: 'medium',
    example: '今年又启动了管网改造工程，总投资「5250」万元。',
    applies: ({ sentenceBefore }) => BEGUN.test(sentenceBefore),
  },
  {
    id: 'just-happened',
    reason: 'history',
    title: '刚刚发生、正在进行的事',
    confidence: 'medium',
    example: '某市项目建设提速\n\n近日，又有「3」个项目签约落地。',
    applies: (context) =>
      isNews(context) &&
      (JUST_HAPPENED.test(context.sentence) ||
        /记者(?:发现|看到)/.test(context.sentence) ||
        UNDER_WAY.test(context.clause)) &&
      !looksAhead(context.sentence),
  },
  {
    id: 'dated-event',
    reason: 'history',
    title: '某月某日发生的事',
    confidence: 'medium',
    example: '某地建设动态\n\n5月10日，某区15个项目全面启动，投资「5.16」亿元。',
    applies: (context) =>
      isNews(context) &&
      EVENT.test(context.sentence) &&
      !looksAhead(context.sentenceBefore + context.after),
  },
  {
    id: 'all-done',
    reason: 'history',
    title: '“均已……”的数',
    confidence: 'high',
    example: '「3」个项目的水保，6个项目的土地预审均已批复。',
    applies: ({ clause, after, sentenceAfter }) =>
      /^[^,。;\d]{0,12}已(?:批复|获批|通过评审)/.test(after) ||
      (/^[^。;]{0,60}(?:均|都|全部)已\p{Script=Han}{2,6}(?:[,。;]|$)/u.test(sentenceAfter) &&
        !looksAhead(clause)),
  },
  {
    id: 'weather',
    reason: 'context',
    title: '气温',
    confidence: 'high',
    example: '未来一周最低气温「15」度。',
    applies: ({ quantity, beforeNumber }) =>
      /^[度℃]/.test(quantity.unit) && /(?:气温|温度)(?:为|约|达)?\s*$/.test(beforeNumber),
  },
  {
    id: 'basis-of-more',
    reason: 'history',
    title: '“在……基础上”的数',
    confidence: 'high',
    example: '在落地「3」个项目的基础上，进一步扩大范围。',
    applies: ({ after, beforeNumber }) =>
      /^[^,。;\d]{0,14}的?基础上/.test(after) && !REACHED.test(beforeNumber),
  },
  {
    id: 'supposed',
    reason: 'specification',
    title: '举例时假设的数',
    confidence: 'high',
    example: '举例来说，如果总房款是「400」万元，补贴按比例计算。',
    applies: ({ clause }) => /(?:如果|假如|假设|举例)/.test(clause),
  },
  {
    id: 'price',
    reason: 'existing-size',
    title: '市场上的价格',
    confidence: 'high',
    example: '3宗地块挂牌，合计起始价约「3.74」亿元。',
    applies: ({ beforeNumber }) => PRICE.test(beforeNumber),
  },
  {
    id: 'site-profile',
    reason: 'specification',
    title: '项目的规模',
    confidence: 'medium',
    example: '某县一项目开放看房\n\n项目占地面积26663平方米，建筑面积「401557」平方米。',
    applies: (context) =>
      isNews(context) &&
      /占地(?:面积)?约?\s*\d/.test(context.sentenceBefore) &&
      /^万?(?:平方米|平米|亩|公顷|栋|层|户|套|个|间)/.test(context.quantity.unit) &&
      !looksAhead(context.sentence),
  },
]
