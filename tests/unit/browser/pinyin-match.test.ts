import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchPinyin, pinyinLetters } from '../../../src/browser/pinyin-match.ts'

describe('pinyinLetters', () => {
  test.each([
    ['fangguan', 'fangguan'],
    ['Fang Guan Fu', 'fangguanfu'],
    ["fang'guan’fu", 'fangguanfu'],
    ['ＦＧＦ', 'fgf'],
    ['lüse', 'luse'],
    ['lvse', 'luse'],
    ['zhanlve', 'zhanlue'],
    ['5g', '5g'],
  ])('%s is %s', (typed, letters) => {
    expect(pinyinLetters(typed)).toBe(letters)
  })
  test.each(['放管服', 'fang管', '3.5%', '2020', '', ' ', 'a'.repeat(61)])(
    '“%s” is none',
    (typed) => {
      expect(pinyinLetters(typed)).toBeNull()
    },
  )
})

describe('matchPinyin', () => {
  const reading = 'zhong chuang kong jian'
  test.each([
    ['zhongchuangkongjian', 'whole'],
    ['zhongchuangkongji', 'whole'],
    ['zckj', 'whole'],
    ['zhchkj', 'whole'],
    ['zhongckj', 'whole'],
    ['zhongchuang', 'start'],
    ['zhon', 'start'],
    ['zc', 'start'],
    ['z', 'start'],
    ['kongjian', 'inside'],
    ['kj', 'inside'],
    ['k', null],
    ['zhongkong', null],
    ['zhongchuangkongjianx', null],
    ['ongchuang', null],
  ])('%s: %s', (letters, expected) => {
    expect(matchPinyin(letters, reading)).toBe(expected)
  })

  test('finds whatever mixture of whole syllables and initials it is spelt by', () => {
    const syllables = fc.array(
      fc.constantFrom('zhong', 'a', 'an', 'guo', 'xi', 'xian', 'shi', 'e'),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    fc.assert(
      fc.property(syllables, fc.infiniteStream(fc.boolean()), (spelt, choices) => {
        const letters = spelt
          .map((syllable) => (choices.next().value ? syllable : syllable.slice(0, 1)))
          .join('')
        expect(matchPinyin(letters, spelt.join(' '))).not.toBeNull()
      }),
    )
  })
})
