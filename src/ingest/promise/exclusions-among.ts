/** Numbers of a whole in which something is done, or of the part of it that is told of. */
import { COUNTS, type Exclusion } from './rule.ts'

const VAGUE_AIM =
  /^(?:(?!深化|开展|推进|实施|建设)[\p{Script=Han}\d、]){0,30}?(?:高质量发展|协同发展|联动发展|协调发展|同城化|(?:高效|稳定|平稳|规范)运行)(?!项目)/u

/** In order; the first that applies decides. */
export const AMONG_EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'among-all',
    reason: 'existing-size',
    title: '“几个中有几个”的数',
    confidence: 'medium',
    example: '投资规模大，20个项目中有「5」个总投资超过10亿元，17个项目总投资超1亿元。',
    applies: ({ sentence, tense }) =>
      tense !== 'future' &&
      /\d+\s*[个家项]\p{Script=Han}{0,8}中,?有\s*\d+\s*[个家项]/u.test(sentence),
  },
  {
    id: 'out-of-all',
    reason: 'context',
    title: '“除……外”“……中”所说的总数',
    confidence: 'high',
    example: '除「9」项基本指标外，新增监测指标5项。',
    applies: ({ quantity, before, after, sentenceAfter }) =>
      quantity.comparator === 'exactly' &&
      ((/(?:^|[,。;])除(?:了)?[^,。;]{0,8}$/.test(before) && /^[^,。;]{0,14}之?外$/.test(after)) ||
        (/^\s*(?:“?十[一二三四五六]五”?规划)?\s*$/.test(before) &&
          COUNTS.test(quantity.unit) &&
          /^\p{Script=Han}{2,8}中,/u.test(sentenceAfter))),
  },
  {
    id: 'among',
    reason: 'existing-size',
    title: '在其中行事的范围',
    confidence: 'low',
    example: '在「14」个市州城区增补学位2万个。',
    applies: ({ before, after, quantity }) =>
      /在\s*$/.test(before) && COUNTS.test(quantity.unit) && /\d/.test(after),
  },
  {
    id: 'whose-amount',
    reason: 'existing-size',
    title: '几个项目一共多少钱里的几个',
    confidence: 'low',
    example: '推动「11」个能源项目投资突破2000亿元。',
    applies: ({ quantity, after }) =>
      COUNTS.test(quantity.unit) &&
      quantity.comparator === 'exactly' &&
      /^[^,。;、\d]{2,20}(?:投资|产值|营收|收入|销售额)(?:突破|达到?|超过?|完成)\s*[\d.]+[^,。;、]{1,3}$/.test(
        after,
      ),
  },
  {
    id: 'vague-aim',
    reason: 'existing-size',
    title: '已有的几个，只说要发展',
    confidence: 'low',
    example: '推动甲、乙、丙「3」个综保区高质量发展。',
    applies: ({ quantity, after }) =>
      quantity.comparator === 'exactly' && COUNTS.test(quantity.unit) && VAGUE_AIM.test(after),
  },
]
