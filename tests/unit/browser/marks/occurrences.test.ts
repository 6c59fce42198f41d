import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import {
  besideAnchor,
  findOccurrences,
  meantBy,
  type Occurrence,
} from '../../../../src/browser/marks/occurrences.ts'

const HTML = `<h1>研发投入</h1>
<article data-source="x">
  <div class="passage"><h2 id="p1">研发<br>投入</h2></div>
  <div class="passage"><p id="p2">全社会<a id="rd">研发</a><span>投入</span>，研发投入</p>
    <ul class="notes" data-editorial>
      <li class="n target" id="n-rd"><a class="no">1</a><div><p>
        <a class="v"><small>不低于</small><b>3</b><span>%</span></a> <a class="i">研发投入</a><span class="tier">占比</span>
      </p></div></li>
      <li class="n proposal"><p class="change">加大<del><span class="vh">原文：</span>研发</del><ins><span class="vh">拟改为：</span>创新</ins>投入</p></li>
      <li class="n term"><p><a class="k">释</a><b>研发</b>投入的<a class="more">出处</a></p></li>
    </ul></div>
  <div class="passage"><p id="p3">结束语</p></div>
  <table><tr id="p4"><td>研</td> <td>发</td></tr><tr class="after-row"><td><p class="places">研发投入</p></td></tr></table>
</article>`
const page = parseHTML(`<html><body>${HTML}</body></html>`).document as unknown as Document

const find = (...terms: string[]) => findOccurrences(page, terms, () => true)
const words = ({ pieces }: Occurrence) =>
  pieces.map(({ node, start, end, gap }) => (gap ? '|' : '') + node.data.slice(start, end)).join('')
const places = (found: Occurrence[]) =>
  found.map((one) => `${one.block.id || one.block.closest('[id]')?.id}: ${words(one)}`)
const element = (id: string) => page.getElementById(id)

describe('findOccurrences', () => {
  it('reads a passage as one text, whatever its words are wrapped in, and no further', () => {
    expect(places(find('研发投入'))).toEqual([
      'p1: 研发投入',
      'p2: 研发投入',
      'p2: 研发投入',
      'n-rd: 研发投入',
    ])
    expect(find('投入全社会')).toEqual([])
    expect(find('研发投入结束语')).toEqual([])
  })
  it('reads a row of a table across its cells', () => {
    expect(places(find('研发')).at(-1)).toBe('p4: 研 发')
  })
  it('takes the parts of a note for themselves, a number with its comparator and unit', () => {
    expect(find('不低于3%')).toHaveLength(1)
    expect(find('%研发')).toEqual([])
    expect(find('投入占比')).toEqual([])
  })
  it('reads a proposal as it would have the text', () => {
    expect(find('加大创新投入').map(words)).toEqual(['加大|创新投入'])
    expect(find('加大研发')).toEqual([])
  })
  it('finds no signs, no labels and nothing outside the text', () => {
    for (const sign of ['释', '出处', '拟改为', '1']) expect(find(sign), sign).toEqual([])
  })
  it('leaves out what is not shown', () => {
    const shown = (block: Element) => block.closest('.notes') === null
    expect(findOccurrences(page, ['研发投入'], shown)).toHaveLength(3)
  })
})

// linkedom has no order of nodes; what depends on it is tested in the browser.
describe('meantBy', () => {
  it.each([
    ['the passage that is linked to', 'p2', 1],
    ['the note itself', 'n-rd', 3],
    ['the first, without an anchor', 'nowhere', 0],
  ])('%s', (_, id, index) => {
    expect(meantBy(find('研发投入'), element(id))).toBe(index)
  })
})

describe('besideAnchor', () => {
  it('knows only the passage of the anchor and its margin', () => {
    expect(besideAnchor(find('研发投入'), element('p2') as Element)).toBe(1)
    expect(besideAnchor(find('结束语'), element('p2') as Element)).toBeNull()
    expect(besideAnchor(find('全社会'), element('n-rd') as Element)).toBe(0)
  })
})
