/** Why a quantity is taken for a promise: the strongest sign decides how sure the proposal is. */
import { DELIVERS, type Evidence, MONEY, REACHED } from './rule.ts'
import { looksAhead } from './tense.ts'

/** Strongest first; the last always applies. */
export const EVIDENCE: readonly Evidence[] = [
  {
    id: 'named-tier',
    title: '写明目标值、争取值、奋斗值',
    confidence: 'high',
    example: '地区生产总值增长「7」%的目标值。',
    applies: ({ clause }) => /目标值|争取值|奋斗值/.test(clause),
  },
  {
    id: 'goal-words',
    title: '力争、确保、预期目标等目标用语',
    confidence: 'high',
    example: '力争规上工业增加值增长「6」%。',
    applies: ({ clause, sentenceBefore }) =>
      looksAhead(clause) || /预期目标|主要目标|力争|确保/.test(sentenceBefore),
  },
  {
    id: 'dated',
    title: '写明期限',
    confidence: 'high',
    example: '到2030年，森林覆盖率「42」%。',
    applies: ({ sentenceBefore }) =>
      /(?:到|至)\s*20\d\d\s*年|20\d\d\s*年(?:底|末|前)|年底前|月底前|“?十[四五六]五”?(?:期间|末)/.test(
        sentenceBefore,
      ),
  },
  {
    id: 'bounded',
    title: '有以上、以内、不低于等界限',
    confidence: 'high',
    example: '新增高新技术企业「260」家以上。',
    applies: ({ quantity }) => quantity.comparator !== 'exactly',
  },
  {
    id: 'reached',
    title: '达到、实现、提高到某一水平',
    confidence: 'high',
    example: '城镇化率提高到「65」%。',
    applies: ({ beforeNumber }) =>
      REACHED.test(beforeNumber) || /(?:保持|控制|稳定)在\s*$/.test(beforeNumber),
  },
  {
    id: 'growth',
    title: '增长、下降多少',
    confidence: 'high',
    example: '社会消费品零售总额增长「6」%。',
    applies: ({ quantity }) => quantity.growth !== 0,
  },
  {
    id: 'delivered',
    title: '建成、新增、培育等交付的个数',
    confidence: 'medium',
    example: '建成幼儿园「10」所。',
    applies: ({ before }) => DELIVERS.test(before),
  },
  {
    id: 'amount',
    title: '投资、资金的数额',
    confidence: 'medium',
    example: '固定资产投资「120」亿元。',
    applies: ({ quantity }) => MONEY.test(quantity.unit),
  },
  {
    id: 'bare',
    title: '只有数，没有目标用语',
    confidence: 'low',
    example: '社区食堂「12」个。',
    applies: () => true,
  },
]
