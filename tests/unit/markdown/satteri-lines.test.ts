import { mdxToJs } from 'satteri'
import { describe, expect, it } from 'vitest'
import { halfWidthRuns } from '../../../src/markdown/half-width.ts'
import { sourceLines } from '../../../src/markdown/satteri-lines.ts'
import { proposedWords } from '../../../src/markdown/satteri-proposals.ts'

type Html = { type: unknown; props: Record<string, unknown> } | string | undefined | Html[]

/** Renders MDX the way Astro does and prints the tree as tags, attributes sorted by name. */
async function render(mdx: string, frontmatter: Record<string, unknown> = {}): Promise<string> {
  const { code } = await mdxToJs(mdx, {
    hastPlugins: [sourceLines, proposedWords],
    elementAttributeNameCase: 'html',
    features: { gfm: true, smartPunctuation: false },
    data: {
      astro: {
        frontmatter,
        headings: [],
        localImagePaths: new Set(),
        remoteImagePaths: new Set(),
      },
    },
  })
  const names = 'Target Measure Clause Department Noted Term Note Proposed'.split(' ')
  const element = (type: unknown, props: Record<string, unknown>) => ({ type, props })
  const body = code
    .replace(/^import .*$/m, '')
    .replace(/export default .*$/m, '')
    .concat('\nreturn _createMdxContent({ components })')
  const run = new Function('_jsx', '_jsxs', '_Fragment', 'components', body)
  return print(run(element, element, '', Object.fromEntries(names.map((name) => [name, name]))))
}

function print(html: Html): string {
  if (html === undefined) return ''
  if (typeof html === 'string') return html.trim()
  if (Array.isArray(html)) return html.map(print).join('')
  const { children, ...attributes } = html.props
  const shown = Object.entries(attributes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ` ${name}=${value}`)
  const inner = print(children as Html)
  return html.type === '' ? inner : `<${html.type}${shown.join('')}>${inner}</${html.type}>`
}

describe('sourceLines', () => {
  it('tells headings, paragraphs and rows their line, frontmatter counted', async () => {
    // Astro hands the frontmatter over as blank lines.
    expect(await render('\n\n\n\n## 一、创新\n\n扎实推进\n\n| 甲 |\n| --- |\n| 乙 |\n')).toBe(
      '<h2 data-line=5>一、创新</h2><p data-line=7>扎实推进</p>' +
        '<table><thead><tr data-line=9><th>甲</th></tr></thead>' +
        '<tbody><tr data-line=11><td data-label=甲>乙</td></tr></tbody></table>',
    )
  })

  it('gives a paragraph back to components that stand alone on their lines', async () => {
    expect(
      await render(
        '<Measure id="m1">\n\n<Clause>(<Department id="d">局</Department>)</Clause>\n\n</Measure>\n',
      ),
    ).toBe(
      '<Measure id=m1><p data-line=3><Clause>(<Department id=d line=3>局</Department>)</Clause></p></Measure>',
    )
  })

  it('keeps components of one paragraph together and those of two apart', async () => {
    expect(
      await render(
        '<Target id="a">甲</Target><Target id="b">乙</Target>\n<Noted id="c">丙</Noted>\n\n<Term id="d">丁</Term>\n',
      ),
    ).toBe(
      '<p data-line=1><Target id=a>甲</Target><Target id=b>乙</Target><Noted id=c>丙</Noted></p>' +
        '<p data-line=4><Term id=d nth=0>丁</Term></p>',
    )
  })

  it('numbers the uses of each term through the document', async () => {
    expect(
      await render('<Term id="a">甲</Term>与<Term id="b">乙</Term>\n\n又<Term id="a">甲</Term>\n'),
    ).toBe(
      '<p data-line=1><Term id=a nth=0>甲</Term>与<Term id=b nth=0>乙</Term></p>' +
        '<p data-line=3>又<Term id=a nth=1>甲</Term></p>',
    )
  })

  it('sets times apart, so that their colons stay narrow', async () => {
    expect(await render('发布时间:12:29:08\n')).toBe(
      '<p data-line=1>发布时间:<span class=half>12:29:08</span></p>',
    )
  })
})

describe('proposedWords', () => {
  const proposals = [{ id: 'more', from: '能力提升', to: '能力提升,更快' }]

  it('marks the words a proposal quotes, once, and not in the table that quotes them', async () => {
    expect(await render('| 能力提升 |\n| --- |\n\n自主能力提升,能力提升\n', { proposals })).toBe(
      '<table><thead><tr data-line=1><th>能力提升</th></tr></thead></table>' +
        '<p data-line=4>自主<Proposed id=more>能力提升</Proposed>,能力提升</p>',
    )
  })

  it('leaves the words of a target and the name of a department alone', async () => {
    const mdx = '<Department id="d">区科技局</Department>能力提升\n'
    const untouched = '<p data-line=1><Department id=d line=1>区科技局</Department>能力提升</p>'
    expect(await render(mdx, { proposals: [{ id: 'lead', from: '科技局', to: '高新区' }] })).toBe(
      untouched,
    )
    expect(await render(mdx, { proposals: [{ ...proposals[0], target: 't' }] })).toBe(untouched)
  })
})

describe('halfWidthRuns', () => {
  it.each([
    ['时间12:29:08来', ['时间', '*12:29:08', '来']],
    ['共1,234,567元', ['共', '*1,234,567', '元']],
    ['达到45%,增长', ['达到45%,增长']],
    ['工作24:全面', ['工作24:全面']],
    ['2018,2019年', ['2018,2019年']],
    ['', ['']],
  ])('%j', (text, runs) => {
    expect(halfWidthRuns(text).map((run) => (run.half ? `*${run.text}` : run.text))).toEqual(runs)
  })
})
