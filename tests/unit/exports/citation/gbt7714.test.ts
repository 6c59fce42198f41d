import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gbt7714, gbt7714Pieces } from '../../../../src/exports/citation/gbt7714.ts'
import { anyReference, SAMPLE } from './sample-reference.ts'

describe('GB/T 7714—2025', () => {
  it('is set with full-width commas and brackets', () => {
    expect(gbt7714(SAMPLE, '2025')).toBe(
      '中共𠮷区委，𠮷区人民政府. 𠮷区实施意见(征求意见稿)[EB/OL]. （2018-01-06）. https://zhushu.example/documents/jiqu-2018/#rd.',
    )
  })

  // What the official style printed for the same record: reading.md, section 5.
  it('agrees with the official style where the day of access is known', () => {
    const reference = {
      ...SAMPLE,
      authors: ['中共铜官区委', '铜官区人民政府'],
      title: '实施意见（修订版）（征求意见稿）',
      url: 'https://a.example/1',
    }
    expect(gbt7714(reference, '2025', '2026-11-21')).toBe(
      '中共铜官区委，铜官区人民政府. 实施意见（修订版）（征求意见稿）[EB/OL]. （2018-01-06）[2026-11-21]. https://a.example/1.',
    )
    expect(gbt7714({ ...reference, issued: null }, '2025', '2026-11-21')).toBe(
      '中共铜官区委，铜官区人民政府. 实施意见（修订版）（征求意见稿）[EB/OL]. [2026-11-21]. https://a.example/1.',
    )
  })

  it('joins the subtitle with a full-width colon', () => {
    const cited = gbt7714({ ...SAMPLE, subtitle: '解读(四)' }, '2025')
    expect(cited).toContain('𠮷区实施意见(征求意见稿)：解读(四)[EB/OL]')
  })
})

describe('GB/T 7714—2015', () => {
  it('is set with half-width punctuation and a blank behind it', () => {
    expect(gbt7714({ ...SAMPLE, subtitle: '解读(四)' }, '2015')).toBe(
      '中共𠮷区委, 𠮷区人民政府. 𠮷区实施意见(征求意见稿): 解读(四)[EB/OL]. (2018-01-06). https://zhushu.example/documents/jiqu-2018/#rd.',
    )
  })
})

describe.each(['2025', '2015'] as const)('both editions: %s', (edition) => {
  it('begin with the title where no body is named, and leave out a day that is not stated', () => {
    const cited = gbt7714({ ...SAMPLE, authors: [], issued: null }, edition)
    expect(cited).toBe(
      '𠮷区实施意见(征求意见稿)[EB/OL]. https://zhushu.example/documents/jiqu-2018/#rd.',
    )
  })

  it('name three bodies of more', () => {
    const cited = gbt7714({ ...SAMPLE, authors: ['甲', '乙', '丙', '丁'] }, edition)
    expect(cited.startsWith(edition === '2025' ? '甲，乙，丙，等. ' : '甲, 乙, 丙, 等. ')).toBe(
      true,
    )
  })

  it('print title and address as they are, whatever stands in them', () => {
    fc.assert(
      fc.property(anyReference, (reference) => {
        const cited = gbt7714(reference, edition)
        expect(cited).toContain(`${reference.title}`)
        expect(cited.endsWith(` ${reference.url}.`)).toBe(true)
        for (const name of reference.authors.slice(0, 3)) expect(cited).toContain(name)
        expect(cited).not.toContain('undefined')
      }),
      { numRuns: 300 },
    )
  })
})

describe('gbt7714Pieces', () => {
  it.each(['2018-01-06', null])('leaves room for the day of access: published %s', (issued) => {
    const reference = { ...SAMPLE, issued }
    const { before, joint, after } = gbt7714Pieces(reference, '2025')
    expect(before + after).toBe(gbt7714(reference, '2025'))
    expect(`${before}${joint}[2026-11-21]${after}`).toBe(gbt7714(reference, '2025', '2026-11-21'))
  })
})
