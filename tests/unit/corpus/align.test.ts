import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align } from '../../../src/corpus/align.ts'

const words = fc.string({ unit: fc.constantFrom(...'全市新增就业3.5%以上，,(一)'), maxLength: 40 })
const blanks = fc.string({ unit: fc.constantFrom(' ', '\n', '\u3000'), maxLength: 3 })

/** The kind of each mismatch and what stood on either side. */
const faults = (source: string, body: string, omissions: string[] = []) =>
  align(source, body, omissions).mismatches.map(({ kind, source: s, body: b }) => [
    kind,
    source.slice(s.start, s.end),
    body.slice(b.start, b.end),
  ])

describe('align', () => {
  it('lays each character on itself, white space aside', () => {
    const { toSource, mismatches } = align('新增\n就业', '新 增就业', [])
    expect(mismatches).toEqual([])
    expect([...toSource]).toEqual([0, -1, 1, 3, 4])
  })

  it('skips omissions where they stand, in order', () => {
    const { omitted, mismatches } = align('导航 正文甲 导航 正文乙', '正文甲正文乙', [
      '导航',
      '导航',
    ])
    expect(mismatches).toEqual([])
    expect(omitted).toEqual([
      { start: 0, end: 2 },
      { start: 7, end: 9 },
    ])
  })

  it('keeps words that also stand in an omission', () => {
    expect(faults('首页 首页建设要点', '首页建设要点', ['首页'])).toEqual([])
  })

  it('names each kind of mismatch', () => {
    const long = '，其余文字完全相同没有任何区别'
    expect(faults(`一二三四${long}`, `一二五四${long}`)).toEqual([['different', '三', '五']])
    expect(faults(`一二三四${long}`, `一二四${long}`)).toEqual([['missing', '三', '']])
    expect(faults(`一二四${long}`, `一二三四${long}`)).toEqual([['extra', '', '三']])
    expect(faults(`一二,四${long}`, `一二，四${long}`)).toEqual([['different', ',', '，']])
  })

  it('finds every mismatch in one run', () => {
    const filler = '这里的文字足够长可以重新对齐'
    expect(faults(`甲${filler}乙${filler}丙`, `子${filler}丑${filler}丙`)).toEqual([
      ['different', '甲', '子'],
      ['different', '乙', '丑'],
    ])
  })

  it('finds no mismatch between a text and itself however the white space falls', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, blanks, blanks)), (parts) => {
        const source = parts.map(([text, blank]) => text + blank).join('')
        const body = parts.map(([text, , blank]) => blank + text).join('')
        expect(align(source, body, []).mismatches).toEqual([])
      }),
    )
  })

  it('is monotone: later characters lie on later characters', () => {
    fc.assert(
      fc.property(words, words, (source, body) => {
        const offsets = [...align(source, body, []).toSource].filter((offset) => offset >= 0)
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
      }),
    )
  })
})
