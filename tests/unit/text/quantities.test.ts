import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../../src/text/quantities.ts'

const toFullWidth = (text: string) =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))

/** `number|value|unit|comparator`, a growth sign behind it. */
function read(text: string): string[] {
  return findQuantities(text).map((found) => {
    const number = text.slice(found.numberStart, found.numberEnd)
    const sign = found.growth === 0 ? '' : found.growth > 0 ? '|up' : '|down'
    return `${number}|${[found.value].flat().join('~')}|${found.unit}|${found.comparator}${sign}`
  })
}

describe('comparators and units', () => {
  test.each([
    ['全社会研发投入占GDP的比重达到3.5%以上', ['3.5|3.5|%|at-least']],
    ['城镇登记失业率控制在2%以内', ['2|2|%|at-most']],
    ['超1230.6亿元', ['1230.6|1230.6|亿元|more-than']],
    ['不低于9000套安置房网签', ['9000|9000|套|at-least']],
    ['每户不少 于1份', ['1|1|份|at-least']],
    ['至少培 训1名家 庭成员', ['1|1|名|at-least']],
    ['面积不 低于 2平方米', ['2|2|平方米|at-least']],
    ['引入1~2个标志性项目', ['1~2|1~2|个|between']],
    ['增长4.5-5%', ['4.5-5|4.5~5|%|between|up']],
    ['增长4.5%至5%', ['4.5%至5|4.5~5|%|between|up']],
    ['引进科研人才万人以上、技能人才3万人以上', ['万|1|万人|at-least', '3|3|万人|at-least']],
    ['进出口总额达到13343万美元', ['13343|13343|万美元|exactly']],
    ['高于全市平均水平3个百分点以上', ['3|3|个百分点|at-least']],
    ['高新技术企业数达到60重点领域', ['60|60||exactly']],
    ['水质达标率100%', ['100|100|%|at-least']],
    ['增长100%', ['100|100|%|exactly|up']],
    ['达到 25 %左右', ['25|25|%|about']],
    ['参保率分别达到98%和99%以上', ['98|98|%|at-least', '99|99|%|at-least']],
    [
      '2个30亿、2个10亿以上',
      ['2|2|个|exactly', '30|30|亿|exactly', '2|2|个|exactly', '10|10|亿|at-least'],
    ],
    ['举办文体活动120场次以上', ['120|120|场次|at-least']],
    ['九大片区改造', ['九|9|片区|exactly']],
    ['建设三个基地', ['三|3|个|exactly']],
    ['三万人', ['三|3|万人|exactly']],
    ['投资1,234.5亿元', ['1,234.5|1234.5|亿元|exactly']],
    ['培育企业1000余家', ['1000|1000|家|more-than']],
    ['占比超过百分之八十', ['百分之八十|80|%|more-than']],
    ['比重分别达到85%、90%、95%以上', ['85|85|%|at-least', '90|90|%|at-least', '95|95|%|at-least']],
    ['比重分别超过2%、5%、8%', ['2|2|%|more-than', '5|5|%|more-than', '8|8|%|more-than']],
    ['死亡率降至0.5人/百亿元', ['0.5|0.5|人/百亿元|exactly']],
    ['煤耗降至300克标准煤/千瓦时', ['300|300|克标准煤/千瓦时|exactly']],
    ['新增道路20条(段)', ['20|20|条(段)|exactly']],
    ['建设5000张家庭养老床位', ['5000|5000|张|exactly']],
    ['床位不低于总数的30%', ['30|30|%|at-least']],
    ['人均产值超过全省平均水平的80%', ['80|80|%|more-than']],
    ['考核进入全国前20位', ['20|20|位|at-most']],
    ['覆盖3/4以上的村', ['3/4|0.75||at-least']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('growth', () => {
  test.each([
    ['地区生产总值增长7%', ['7|7|%|exactly|up']],
    ['单位能耗下降3%左右', ['3|-3|%|about|down']],
    ['增加值占比重达80%以上', ['80|80|%|at-least']],
    ['绿化覆盖率提高到35%', ['35|35|%|exactly']],
    ['规上工业增加值增速保持在8%以上', ['8|8|%|at-least|up']],
    ['产值翻一番', ['翻一番|2|倍|exactly|up']],
    ['主营业务收入实现倍数增长', ['倍数|2|倍|exactly|up']],
    ['新增就业3.6万人', ['3.6|3.6|万人|exactly']],
    ['减少排放5000吨', ['5000|5000|吨|exactly']],
    ['压减产能5000吨,减少5000吨', ['5000|5000|吨|exactly', '5000|-5000|吨|exactly|down']],
    ['增加5000个招生计划', ['5000|5000|个|exactly']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

test('dates, ordinals and document numbers are no quantities', () => {
  expect(read('到2020年8月底,第3页(皖政〔2021〕82号)二是落实“十四五”规划')).toEqual([])
})

test('the words of the bounds belong to the stretch', () => {
  const text = '实现不低于9000套以上'
  const [found] = findQuantities(text)
  expect(text.slice(found?.start, found?.end)).toBe('不低于9000套以上')
})

test('full-width writing gives the same quantities at the same places', () => {
  const words = fc.constantFrom(
    ...[
      '增长',
      '达到',
      '3.5',
      '%',
      '以上',
      ',',
      '亿元',
      '260',
      '家',
      '~',
      '2',
      '个',
      '(',
      ')',
      '分别',
      '和',
      '万',
      '超',
    ],
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      expect(findQuantities(toFullWidth(text))).toEqual(findQuantities(text))
    }),
  )
})
