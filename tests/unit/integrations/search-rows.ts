/** Rows of the data files, as few as show every kind of record. */
import type { SearchRows } from '../../../src/integrations/search-rows-from-disk.ts'

const document = 'plan'
const url = (anchor: string) => `/base/documents/plan/#${anchor}`

export const rows: SearchRows = {
  documents: [
    {
      id: document,
      title: '关于发展的实施意见',
      shortTitle: '实施意见',
      region: 'tongguan',
      regionName: '铜官区',
      kind: 'draft-for-comment',
      published: '2019-03',
      url: '/base/documents/plan/',
    },
  ],
  passages: [
    { id: 'p1', document, section: null, text: '一、创新', start: 0, end: 4, url: url('p1') },
    {
      id: 'p2',
      document,
      section: '一、创新',
      text: '研发投入占比达到3.5%以上',
      start: 5,
      end: 19,
      url: url('p2'),
    },
    { id: 'p3', document, section: null, text: '其他', start: 20, end: 22, url: url('p3') },
  ],
  targets: [
    {
      id: 'rd',
      document,
      quote: '研发投入占比达到3.5%以上',
      indicator: 'rd-share',
      indicatorName: '研发投入占比',
      section: '一、创新',
      kind: 'level',
      reference: null,
      comparator: 'at-least',
      value: 3.5,
      valueMax: null,
      unit: '%',
      due: '2020-12',
      topic: 'innovation',
      measure: 'm1',
      start: 5,
      end: 19,
      url: url('rd'),
    },
  ],
  measures: [
    { id: 'm1', document, title: '创新', topic: 'economy', start: 0, end: 19, url: url('m1') },
  ],
  notes: [
    {
      id: 'n1',
      document,
      kind: 'sic',
      text: '原文如此。',
      quote: '占比',
      passage: 'p2',
      url: url('n1'),
    },
  ],
  responsibilities: [{ document, measure: 'm1', role: 'lead', department: 'kejiju' }],
  departments: [
    { id: 'kejiju', name: '区科技局', region: 'tongguan' },
    { id: 'other-kejiju', name: '区科技局', region: 'chengguan' },
    { id: 'fagaiju', name: '区发改局', region: 'tongguan' },
  ],
  topics: [
    { id: 'innovation', name: '创新发展', glyph: '创' },
    { id: 'economy', name: '经济发展', glyph: '经' },
  ],
  indicators: [
    { id: 'gdp', name: '地区生产总值' },
    { id: 'rd-share', name: '研发投入占比' },
  ],
}
