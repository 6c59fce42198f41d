/** Numbers that others say: delegates, experts, companies, whoever foretells. */
import type { Exclusion } from './rule.ts'

const OTHERS_HEADING =
  /(?:代表|委员|专家|企业家?|群众|市民|网友|居民|学者|记者)(?:声音|说|看|谈|热议|点评|观点|心声|解读|观察)|热议|反响/
const OTHERS =
  /(?:联合国|国际货币基金|世界银行|世贸组织|经合组织)[^。;]{0,30}(?:报告|预测|预计|指出)|(?:专家|学者|经济学家|教授|分析师|(?:分析|业内|市场)人士|货币基金|世界银行|证券|研究院[^,。;]{0,8}(?:院长|研究员))[^。;]{0,14}(?:认为|估算|预计|预测|建议|表示|指出|测算|则认为)|(?:公司|集团|企业|项目)(?:董事长|副?总经理|总裁|厂长|经理|负责人)[^,。;]{0,6}(?:表示|说|介绍|告诉)/

/** In order; the first that applies decides. */
export const OTHER_EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'said-by-others',
    reason: 'other-party',
    title: '代表、专家、企业说的数',
    confidence: 'medium',
    example: '证券公司首席经济学家认为，全省增速有望达到「5.8」%。',
    applies: ({ headings, sentenceBefore, tense, clause }) =>
      isOthersHeading(headings.at(-1)) ||
      /^(?:据[^,]*,)?(?:世界|全球|国际市场)[^,。;]{0,20}(?:需求|市场|销售|总量)/.test(
        sentenceBefore,
      ) ||
      /(?:国务院|国家)[^。;]{0,24}提出[^。;]*全国[^。;]*$/.test(sentenceBefore) ||
      OTHERS.test(sentenceBefore) ||
      (/“(?:公司|企业|我们)|自己|[他她我]家/.test(clause) && tense !== 'future'),
  },
  {
    id: 'forecast',
    reason: 'other-party',
    title: '预计、预测的数',
    confidence: 'medium',
    example: '预计全年接待游客「120」万人次。',
    applies: ({ clause, sentence, sentenceBefore }) =>
      (/预计|预测|据测算|一般可以?|有望|可望|或将?(?=翻|达|超|突破|增长|实现)/.test(clause) ||
        /(?:据[^。;]{0,12}(?:预测|测算|估算)|估算[^,。;]{0,4}可)/.test(sentence) ||
        /预计[^。;]*(?:约|近)[^。;]*$/.test(sentenceBefore)) &&
      !/今年|明年|力争|到\s*20\d\d|预计(?:\d+月)?(?:\d+日|月底|年底)前(?:完成|建成|交付|投用)|十[二三四五六]五”?(?:期间|末)?(?:将|开工|新?建成?|力争|完成|打通)|可(?:新增|实现|带动|完成)|将(?:新增|实现|带动|完成|建成)/.test(
        sentence,
      ),
  },
  {
    id: 'demand',
    reason: 'other-party',
    title: '预测的需求',
    confidence: 'medium',
    example: '市经信委预测，今年天然气需求量为「79」亿立方米，夏季负荷1350万千瓦。',
    applies: ({ sentence, sentenceBefore }) =>
      /预测/.test(sentenceBefore) && /需求|负荷|缺口/.test(sentence),
  },
]

/** 【代表声音】 over a few paragraphs; what stands below a longer heading is not theirs alone. */
function isOthersHeading(heading: string | undefined): boolean {
  return heading !== undefined && heading.length <= 12 && OTHERS_HEADING.test(heading)
}
