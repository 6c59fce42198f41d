import { describe, expect, test } from 'vitest'
import { joinWrappedLines, pageLayout } from '../../../../src/ingest/page/wrapped-lines.ts'
import { sourceLines } from '../../../../src/text/source-lines.ts'

/** Breaks every line at `width` characters, as a page does. `indent` stands before each paragraph. */
function wrap(paragraphs: string[], width: number, indent = '', lineBreak = '\n') {
  return paragraphs
    .flatMap((paragraph) => {
      const lines = [indent + paragraph.slice(0, width - 2)]
      for (let at = width - 2; at < paragraph.length; at += width)
        lines.push(paragraph.slice(at, at + width))
      return lines
    })
    .join(lineBreak)
}

const joined = (text: string) =>
  joinWrappedLines(text, sourceLines(text)).map((line) => line.text.replace(/\s*\n\s*/g, ''))

const DOCUMENT = [
  '一、总体要求',
  '坚持绿色发展理念，加快建立健全绿色低碳循环发展的经济体系，推动全市经济社会发展全面绿色转型，取得明显成效。',
  '（一）主要目标。到2025年，规模以上工业企业单位增加值能耗下降，可再生能源装机达到1230万千瓦，绿色产业比重显著提升。',
  '（二）重点任务',
  '支持第四条第（四）至（六）项所列各类企业开展节能改造，完善服务体系，扩大绿色产品供给，培育新的经济增长点和动能。（责任单位：市发展改革委、市工业和信息化局、市生态环境局按职责分工负责）',
  '二、保障措施',
]

describe('hard-wrapped text', () => {
  test.each([
    ['with blanks before paragraphs', wrap(DOCUMENT, 24, '　　')],
    ['with one blank before paragraphs', wrap(DOCUMENT, 24, ' ')],
    ['without indent', wrap(DOCUMENT, 24)],
    ['with a blank line between all lines', wrap(DOCUMENT, 24, '', '\n\n')],
    ['with a margin before all lines', wrap(DOCUMENT, 24, '    ').replace(/^/gm, ' '.repeat(6))],
    ['with CRLF', wrap(DOCUMENT, 24, '　　', '\r\n')],
    ['on a narrow page', wrap(DOCUMENT, 20, '　　')],
    [
      'with two long lines of a table',
      `${wrap(DOCUMENT, 24, '　　')}\n${'表格里的一行很长'.repeat(4)}\n`,
    ],
  ])('%s is whole again', (_name, text) => {
    expect(joined(text).slice(0, DOCUMENT.length)).toEqual(DOCUMENT)
  })

  test('the whole stretch is kept with its line breaks', () => {
    const text = wrap(DOCUMENT, 24, '　　')
    for (const { text: words, start, end } of joinWrappedLines(text, sourceLines(text)))
      expect(text.slice(start, end)).toBe(words)
  })

  test('across a blanked page number', () => {
    const [first = '', ...rest] = wrap(DOCUMENT, 24).split('\n')
    const text = [first, ...rest.slice(0, 2), '', '     ', '', ...rest.slice(2)].join('\n')
    expect(joined(text)).toEqual(DOCUMENT)
  })

  test('a mark that hangs over the edge belongs to the line', () => {
    const text = wrap(DOCUMENT, 24).replace('，推动全市', '\n，推动全市')
    expect(joined(text)[1]).toBe(DOCUMENT[1])
  })

  /** Lines of one paragraph, under enough others for the page to be known. */
  const lastParagraph = (lines: string[], lineBreak = '\n') =>
    joined([wrap(DOCUMENT, 24, '', lineBreak), ...lines].join(lineBreak)).at(-1)

  test.each([
    [
      'a first line without its indent',
      '加快建立健全绿色低碳循环发展经济体系统筹推',
      '进各项工作。',
    ],
    [
      'a line that stops short inside a sentence',
      '坚持节约优先，加快建立健全绿色低碳循环发展的',
      '经济体系统筹推进资源节约集约利用工作和',
      '环境保护。',
    ],
    [
      'a long number on the next line',
      '新增可再生能源装机容量达到新的水平合计',
      '12345.67万千瓦。',
    ],
  ])('%s goes on', (_name, ...lines) => {
    expect(lastParagraph(lines)).toBe(lines.join(''))
  })

  test('a sentence that ends at the edge ends no paragraph, blank lines or not', () => {
    const lines = [
      '坚持节约优先、保护优先，健全制度体系和政策。',
      '统筹推进各项工作，取得明显成效。',
    ]
    expect(lastParagraph(lines)).toBe(lines.join(''))
    expect(lastParagraph(lines, '\n\n')).toBe(lines.join(''))
  })

  test.each(['第二条', '（三）', '3.', '附件1'])('a paragraph ends before %s', (number) => {
    const text = `${wrap(DOCUMENT, 24)}\n${DOCUMENT[1]?.slice(0, 23)}。\n${number} 落实各项任务分工`
    expect(joined(text).at(-1)).toBe(`${number} 落实各项任务分工`)
  })
})

describe('text with a paragraph a line', () => {
  test.each([
    ['of long paragraphs', DOCUMENT.join('\n')],
    [
      'of headings of one length',
      Array.from(
        { length: 30 },
        (_, index) => `${'推进产业转型升级工作'.slice(0, 4 + (index % 7))}成效`,
      ).join('\n'),
    ],
    ['of short sentences', '新建幼儿园10所，今年完成。\n'.repeat(30)],
    ['of one line', '甲'],
  ])('%s is left as it is', (_name, text) => {
    const lines = sourceLines(text)
    expect(pageLayout(text, lines)).toBeNull()
    expect(joinWrappedLines(text, lines)).toBe(lines)
  })
})

test('50,000 lines are joined', { timeout: 10_000 }, () => {
  const text = wrap(
    Array.from({ length: 10_000 }, () => DOCUMENT[1] ?? ''),
    24,
  )
  expect(joinWrappedLines(text, sourceLines(text))).toHaveLength(10_000)
})

test('a number whose 以上 went to the next page is one with it', () => {
  const long =
    '（六）具备良好的科技成果转化能力与一定的自主知识产权数量。近三年内拥有自主知识产权1项'
  expect(joined(`${long}\n以上。\n（七）资产负债率不高于70%。`)).toEqual([
    `${long}以上。`,
    '（七）资产负债率不高于70%。',
  ])
})
