import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMdx } from '../../../../src/markdown/read.ts'
import { decodeSource } from '../../../../src/text/decode.ts'
import { checkDraft, DRAFT } from './check-draft.ts'

/** What means something to Markdown, MDX, YAML, HTML or a terminal, and nothing to a government document. */
const HOSTILE = [
  '{',
  '}',
  '{/* */}',
  '{process.exit()}',
  '<script>alert(1)</script>',
  '<',
  '</Target>',
  '<Target id="t1">',
  '<!-- -->',
  'import x from "x"',
  'export const a = 1',
  '---',
  '***',
  '===',
  '```',
  '`',
  ':::',
  ':::note',
  '[[',
  '![](a.png)',
  '[a](javascript:b)',
  '[^1]',
  '[^1]: 注',
  '&amp;',
  '&#x41;',
  '$$',
  '$a$',
  '|',
  '| a | b |',
  '| --- | --- |',
  'https://a.cn/b?c=d&e',
  'www.a.cn',
  'a@b.cn',
  '\t',
  '    ',
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00a0',
  '\u3000',
  '\u0085',
  '\u2028',
  '\u0007',
  '\u001b[31m',
  '\\',
  '\\{',
  '#',
  '# ',
  '- ',
  '+ ',
  '1. ',
  '1) ',
  '> ',
  '~~',
  '**',
  '_',
  '~',
  "'",
  '"',
  ': ',
  '? ',
  '!!js/function',
  '%YAML 1.2',
  '𠮷',
  '<b>x</b>',
]
const PLAIN = [
  '到2025年，森林覆盖率达到45%以上',
  '新建幼儿园10所、小学2所',
  '分别达到98%和99%以上',
  '增长7%',
  '一、总体要求',
  '（一）改善生态环境。',
  '1. 改善生态环境。',
  '工作18:推进节能',
  '(牵头单位:区发改局;责任单位:区科技局、区财政局)',
  '（区教育局牵头，区财政局配合）',
  '责任单位：区林业局',
  '最高补助500万元',
  '1403家企业',
  '2024年',
  '12',
  '临江区绿色发展实施方案',
]
const BREAKS = ['\n', '\n\n', '\r\n', '。', '，', ' ', '']

// More control characters than one in fifty are no text.
const PADDING = '深入贯彻落实各项部署，扎实推进绿色发展。'.repeat(12)
const isText = (source: string) => {
  try {
    return decodeSource(new TextEncoder().encode(source)).text === source
  } catch {
    return false
  }
}

const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
      { weight: 3, arbitrary: fc.constantFrom(...PLAIN) },
      { weight: 3, arbitrary: fc.constantFrom(...BREAKS) },
    ),
    { minLength: 1, maxLength: 24 },
  )
  .map((pieces) => pieces.join(''))
  .filter(isText)

const rulesOf = (source: string, regions?: string) =>
  checkDraft(source, regions)
    .problems.filter(({ rule }) => rule !== 'needs-decision')
    .map(({ line, rule, message }) => `${line} ${rule} ${message}`)

test.each([
  ...HOSTILE,
  ...HOSTILE.map((piece) => `${piece}到2025年，森林覆盖率达到45%以上${piece}。`),
])('the draft of %j compiles and leaves only decisions', (source) => {
  const whole = `临江区工作方案\n${PADDING}\n${source}\n${source}`
  expect(readMdx(checkDraft(whole).mdx)).toMatchObject({ errors: [], faults: [] })
  expect(rulesOf(whole)).toEqual([])
})

test('the draft of any text leaves only decisions', () => {
  fc.assert(
    fc.property(text, (source) => {
      expect(rulesOf(source)).toEqual([])
    }),
    { numRuns: Number(process.env.RUNS ?? 400) },
  )
})

test.each(['\ud842', '\udfb7', '\udfb7\ud842'])(
  'half a character compiles and is kept where it stands: %j',
  (half) => {
    // No decoder gives such text; a program that calls ingest may.
    const source = `临江区工作方案\n去年建成公园12个${half}，${half}到2025年，森林覆盖率达到45%以上${half}。`
    const { mdx } = checkDraft(source)
    const { errors, faults, body } = readMdx(mdx)
    expect({ errors, faults }).toEqual({ errors: [], faults: [] })
    expect(body?.text.replace(/\s/g, '')).toBe(source.replace(/\s/g, ''))
  },
)

test('a region that is not registered is one decision, not an error', () => {
  const source =
    '临江区绿色发展实施方案\n1. 改善生态环境。森林覆盖率达到45%以上。(牵头单位:区林业局)'
  expect(rulesOf(source, '')).toEqual([])
  const region = checkDraft(source, '').problems.filter(({ message }) =>
    /regions\.yaml/.test(message),
  )
  expect(region).toMatchObject([{ file: DRAFT, rule: 'needs-decision' }])
})
