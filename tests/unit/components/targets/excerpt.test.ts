import { describe, expect, it } from 'vitest'
import { excerptOf } from '../../../../src/components/targets/excerpt.ts'
import { aPassage, aTarget } from './sample-corpus.ts'

function targetIn(text: string, quote: string, offset = 0) {
  const start = offset + [...text.slice(0, text.indexOf(quote))].length
  return aTarget({
    quote,
    start,
    end: start + [...quote].length,
    passage: aPassage(text, { start: offset, end: offset + [...text].length }),
  })
}

describe('excerptOf', () => {
  it('takes the whole sentence around the words and nothing of its neighbours', () => {
    const target = targetIn(
      '前一句。完成修复4万亩以上,确保达标。后一句。',
      '完成修复4万亩以上',
      500,
    )
    expect(excerptOf(target)).toEqual({
      before: '',
      words: '完成修复4万亩以上',
      after: ',确保达标。',
      cutBefore: false,
      cutAfter: false,
    })
  })

  it('cuts a long sentence at clause ends and says so', () => {
    const target = targetIn('一二三四五六七,八九十,达到35%,甲乙丙丁,戊己庚辛壬癸。', '达到35%')
    expect(excerptOf(target, 6)).toEqual({
      before: '八九十,',
      words: '达到35%',
      after: ',甲乙丙丁,',
      cutBefore: true,
      cutAfter: true,
    })
  })

  it('gives the bare words when no clause ends within reach', () => {
    const target = targetIn('一二三四五六七八九十达到35%一二三四五六七八九十', '达到35%')
    expect(excerptOf(target, 4)).toMatchObject({ before: '', words: '达到35%', after: '' })
  })

  it('counts code points, not UTF-16 units', () => {
    const target = targetIn('𠮷地,达到35%。', '达到35%')
    expect(excerptOf(target).before).toBe('𠮷地,')
  })

  it('does not call a line break left out', () => {
    const target = targetIn('第一行\n达到35%\n第三行', '达到35%')
    expect(excerptOf(target)).toEqual({
      before: '',
      words: '达到35%',
      after: '',
      cutBefore: false,
      cutAfter: false,
    })
  })
})
