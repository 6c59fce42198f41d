import { describe, expect, test } from 'vitest'
import { inlineHeadingStarts } from '../../../src/text/inline-headings.ts'
import { toWide } from '../wide.ts'

/** Cuts the lines at the starts that were found. */
function cut(...lines: string[]): string[] {
  const starts = inlineHeadingStarts(lines)
  return lines.flatMap((line, index) => {
    const cuts = [0, ...(starts[index] ?? []), line.length]
    return cuts.slice(0, -1).map((from, at) => line.slice(from, cuts[at + 1]))
  })
}

describe('numbers that run on inside a line part it', () => {
  test.each([
    [
      '意见如下。',
      '一、提升便利度',
      '(一)优化流程。推进。(市局牵头)',
      '(二)压减时限。推进。',
      '二、降低门槛',
      '(三)放宽条件。推进。',
    ],
    ['工作23:加大支持。落实政策。', '工作24:理顺体制。推进改革。', '工作25:拓展空间'],
    ['具体措施:', '1.编制清单。公布清单。', '2.2026年底前建立机制。(省局负责)', '3.完善平台。'],
    ['总则如此。', '第一条 目的。为了发展。', '第二条 范围。适用本市。'],
  ])('%s …', (...pieces) => {
    expect(cut(pieces.join(''))).toEqual(pieces)
    const wide = pieces.map(toWide)
    expect(cut(wide.join(''))).toEqual(wide)
  })

  test('a number at the beginning of a line is evidence for the next inside it', () => {
    expect(cut('（一）抓投资。推进。（二）抓消费。推进。')).toHaveLength(2)
    expect(cut('（一）抓投资。推进。', '扎实推进。（二）抓消费。')).toHaveLength(3)
  })
})

describe('other numbers do not', () => {
  test.each([
    ['a lone number', '推进工作。（三）项规定另行通知。'],
    ['a first without a second', '推进工作。（一）项规定另行通知。'],
    ['a list inside a sentence', '抓好：1.建设甲；2.建设乙；3.建设丙。'],
    ['conditions of a rule', '符合条件的：（一）依法生产；（二）信用良好；（三）通过考核。'],
    ['a citation', '（一）按第（二）项办理。推进。'],
    ['industries', '一、发展产业。推动一、二、三产业融合。二、三产业加快发展。'],
    ['decimals', '1.增长。增速达到5%。2.5亿元投资落地。'],
    ['another number than the next', '（一）抓投资。推进。（四）抓消费。推进。'],
  ])('%s', (_, line) => {
    expect(cut(line)).toEqual([line])
  })
})

test.each([
  ['numbers', '一、'.repeat(340_000)],
  ['lists', '（一）抓投资。（二）抓消费。'.repeat(70_000)],
  ['brackets', '（'.repeat(100_000)],
  ['digits', '1.'.repeat(500_000)],
])('a line of a million %s: no hang', { timeout: 10_000 }, (_, line) => {
  expect(inlineHeadingStarts([line])).toHaveLength(1)
})
