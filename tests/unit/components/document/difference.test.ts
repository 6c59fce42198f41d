import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  additionTo,
  type Change,
  differenceOf,
} from '../../../../src/components/document/difference.ts'

const show = (changes: Change[]) =>
  changes
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'del' ? '-' : '+'}[${text}]`))
    .join('')

describe('differenceOf', () => {
  it.each([
    ['开展养老保险改革', '基本完成养老保险改革', '-[开展]+[基本完成]养老保险改革'],
    ['药品、耗材、设备集中采购', '药品、耗材、集中采购', '药品、耗材、-[设备]集中采购'],
    ['能力提升', '能力提升,推动发展', '能力提升+[,推动发展]'],
    ['达到3.53%', '达到3.8%', '达到-[3.53]+[3.8]%'],
    ['总额达到13343万美元', '20000万美元', '总额达到-[13343万美元]+[20000万美元]'],
    ['甲', '乙', '-[甲]+[乙]'],
  ])('%s → %s', (from, to, shown) => {
    expect(show(differenceOf(from, to))).toBe(shown)
  })

  it('is a pure addition without words to replace', () => {
    expect(show(differenceOf(null, '食品安全'))).toBe('+[食品安全]')
  })

  it('always gives the quoted words back, and all of the new ones', () => {
    const words = fc.string({ unit: fc.constantFrom('甲', '乙', '1', '2', '.', ',') })
    fc.assert(
      fc.property(words, words, (from, to) => {
        const changes = differenceOf(from, to)
        const without = (kind: Change['kind']) =>
          changes.map((change) => (change.kind === kind ? '' : change.text)).join('')
        expect(without('ins')).toBe(from)
        expect(without('del').endsWith(to)).toBe(true)
      }),
    )
  })
})

describe('additionTo', () => {
  it('lets the words stay beside which something is added', () => {
    expect(show(additionTo('教育、文化、', '增加食品安全'))).toBe('教育、文化、+[增加食品安全]')
  })

  it('shows only what is new where the new words repeat the old', () => {
    expect(show(additionTo('教育', '教育、文化'))).toBe('教育+[、文化]')
  })
})
