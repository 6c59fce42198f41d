import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { looksLikeHtml, textOfHtml } from '../../../../src/ingest/page/html-text.ts'

describe('looksLikeHtml', () => {
  test.each([
    ['<!DOCTYPE html><html><body>甲</body></html>', true],
    ['\n<!-- 保存于 -->\n<html lang="zh"><p>甲', true],
    ['<div class="article"><p>甲</p><p>乙</p></div>', true],
    ['一、总体要求\n<script>alert(1)</script>', false],
    ['<div>这一行只是引用', false],
    ['某市上半年财政收入增长\n\n<p>甲</p><p>乙</p>\n\n[查看原文](https://example.cn)', true],
    ['某市财政收入\n<p>这一行只是引用', false],
    ['到2025年，a<b，c>d。', false],
    ['import x from "y"\n<Component />', false],
  ])('%s', (text, is) => {
    expect(looksLikeHtml(text)).toBe(is)
  })
})

describe('textOfHtml', () => {
  test.each([
    ['blocks are lines', '<div>甲<p>乙</p>丙</div>', '甲\n乙\n丙'],
    ['a line break', '<p>甲<br>乙<br/><br>丙</p>', '甲\n乙\n\n丙'],
    ['inline elements are no break', '<p>到<b>2025</b>年<span>底</span></p>', '到2025年底'],
    ['white space is collapsed', '<p>  green \n\t energy  </p>', 'green energy'],
    [
      'a line break between Chinese characters is nothing',
      '<p>绿色\n    发展，\n低碳</p>',
      '绿色发展，低碳',
    ],
    ['entities', '<p>A&amp;B&nbsp;&lt;5&gt;&#65;&#x4E00;&hellip;</p>', 'A&B\u00a0<5>A一…'],
    [
      'rows of a table',
      '<table><tr><th>指标</th><th>单位</th></tr><tr><td>森林<br>覆盖率</td><td></td></tr></table>',
      '指标\t单位\n森林 覆盖率\t'.trimEnd(),
    ],
    [
      'an empty first cell',
      '<table><tr><td>甲</td><td>乙</td></tr><tr><td></td><td>丙</td></tr></table>',
      '甲\t乙\n\t丙',
    ],
    [
      'a table that only lays out',
      '<table><tr><td><h1>标题</h1><p>正文</p></td><td>侧栏</td></tr></table>',
      '标题\n正文\n侧栏',
    ],
    ['items of a list', '<ol><li>甲</li><li>乙</li></ol>', '甲\n乙'],
    ['preformatted text', '<pre>a  b\nc</pre>', 'a  b\nc'],
    [
      'what is not shown',
      '<head><title>t</title></head><p>甲<!-- c --><script>x</script></p><style>y</style><p hidden>乙</p><p style="display: none">丙</p><noscript>丁</noscript>',
      '甲',
    ],
    ['an unclosed page', '<html><body><p>甲<p>乙', '甲\n乙'],
  ])('%s', (_name, html, text) => {
    expect(textOfHtml(html).text).toBe(text)
  })

  test('offsets lead to the characters in the page', () => {
    const html = '<p>到&nbsp;<b>2025</b>年<!-- c -->，&amp;</p>\r\n<p>达到&#x1F600;35%</p>'
    const { text, offsets } = textOfHtml(html)
    const places = [...'到2025年，达35%'].map((char) => html[offsets[text.indexOf(char)] ?? -1])
    expect(places.join('')).toBe('到2025年，达35%')
    expect(html.slice(offsets[text.indexOf('&')]).startsWith('&amp;')).toBe(true)
    expect(html.slice(offsets[text.indexOf('\u00a0')]).startsWith('&nbsp;')).toBe(true)
    expect(html.slice(0, offsets[text.length]).endsWith('35%')).toBe(true)
  })

  test('any input: as many offsets as characters and one, ascending, inside the page', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<td>',
      '<table>',
      '<tr>',
      '</table>',
      '<b>',
      '&amp;',
      '&nbsp',
      '&#6',
      '<!--',
      '-->',
      '<br>',
      '甲',
      ' ',
      '\r\n',
      'x',
      '<',
      '<li>',
      '<pre>',
      '</pre>',
      '<nav>',
      '</nav>',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join('')
        const { text, offsets, furniture } = textOfHtml(html)
        expect(offsets).toHaveLength(text.length + 1)
        expect(offsets.every((offset, index) => offset >= (offsets[index - 1] ?? 0))).toBe(true)
        expect(offsets.at(-1)).toBeLessThanOrEqual(html.length)
        for (const { start, end } of furniture) expect(start < end && end <= text.length).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['deep', '<div>'.repeat(50_000)],
    ['many ampersands', '&'.repeat(500_000)],
    ['one line', `<p>${'绿色，'.repeat(300_000)}`],
  ])('%s: no hang, no overflow', { timeout: 10_000 }, (_name, html) => {
    const { text, offsets } = textOfHtml(html)
    expect(offsets).toHaveLength(text.length + 1)
  })
})

describe('furniture of a page', () => {
  const marked = (html: string) => {
    const { text, furniture } = textOfHtml(html)
    return furniture.map(({ start, end, reason }) => [reason, text.slice(start, end)])
  }

  test.each([
    ['<nav><a>首页</a><a>政务公开</a></nav><p>正文</p>', [['navigation', '首页政务公开']]],
    ['<p>正文</p><footer><p>版权所有</p></footer>', [['footer', '版权所有']]],
    ['<div class="breadcrumb">首页 &gt; 规划</div>', [['navigation', '首页 > 规划']]],
    ['<div id="share">分享到</div>', [['share-bar', '分享到']]],
    ['<form>您的姓名<input><button>提交</button></form>', [['form', '您的姓名提交']]],
    ['<aside>推荐阅读</aside>', [['teaser', '推荐阅读']]],
    ['<header>某市人民政府</header>', [['site-banner', '某市人民政府']]],
    ['<header><h1>某市关于发展的意见</h1></header>', []],
    ['<form id="aspnetForm"><p>到2025年，绿化率达到35%。</p></form>', []],
  ])('%s', (html, furniture) => {
    expect(marked(html)).toEqual(furniture)
  })
})
