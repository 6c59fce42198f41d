import { expect, it } from 'vitest'
import { selection } from '../../../../src/components/targets/save-shown.ts'

const rows = [
  { id: 'a', quote: '达到“3,5”', lead: ['甲', '乙'], url: '/d/#a' },
  { id: 'b', quote: '增长7%', lead: [], url: '/d/#b' },
]

it('holds the rows that are shown, in their order, with all columns', () => {
  expect(selection(rows, ['/d/#b', '/d/#a'])).toBe(
    '\ufeffid,quote,lead,url\r\nb,增长7%,,/d/#b\r\na,"达到“3,5”",甲;乙,/d/#a\r\n',
  )
})
it('leaves out what the data do not have', () => {
  expect(selection(rows, ['/d/#c'])).toBe('\ufeffid,quote,lead,url\r\n')
})
