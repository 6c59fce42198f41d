import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { addGlyph, emptyDrawing, SHAPES } from '../../../../src/components/picture/drawing.ts'
import { plotSvg } from '../../../../src/components/picture/plot-svg.ts'

function aDrawing() {
  const drawing = emptyDrawing(120, 40, '每个主题的目标数', '绿色发展7')
  drawing.lines.push({ x1: 0, x2: 120, y1: 20, y2: 20, colour: '--line' })
  drawing.dots.push({ x: 10 / 3, y: 20, shape: 'ring', colour: '--ink-2' })
  drawing.labels.push({ x: 100, y: 20, text: '7', tone: 'number' })
  addGlyph(drawing, { id: 'green', glyph: '绿' }, 0, 10)
  return drawing
}
const link = { x1: 0, x2: 60, y1: 0, y2: 20, url: '/topics/green/', words: '绿色发展：7个目标' }
const svgOf = (markup: string) => parseHTML(markup).document.querySelector('svg') as Element

describe('plotSvg', () => {
  it('draws every mark, with colours by token', () => {
    const svg = svgOf(plotSvg(aDrawing()))
    expect([...svg.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual([
      '7',
      '绿',
    ])
    expect(svg.querySelector('rect')?.closest('[fill]')?.getAttribute('fill')).toBe('var(--green)')
    expect(svg.querySelector('circle')?.getAttribute('cx')).toBe('3.3')
    expect(svg.getAttribute('viewBox')).toBe('0 0 120 40')
  })

  it('says once what all marks of a group have, and lets links inherit nothing', () => {
    const svg = svgOf(plotSvg({ ...aDrawing(), links: [link] }))
    expect(svg.querySelector('g.ring')?.getAttribute('stroke')).toBe('var(--ink-2)')
    expect(svg.querySelector('circle')?.hasAttribute('stroke')).toBe(false)
    expect(svg.querySelector('g.go')?.getAttribute('fill')).toBe('none')
  })

  it('draws marks of every shape at the size asked for', () => {
    const drawing = emptyDrawing(60, 20, '图', '四种')
    for (const [n, shape] of SHAPES.entries())
      drawing.dots.push({ x: 10 + n * 12, y: 10, shape, colour: '--green', r: 6 })
    drawing.arrows.push({ x1: 10, x2: 30, y: 10, colour: '--green' })
    const svg = svgOf(plotSvg(drawing))
    const radii = [...svg.querySelectorAll('circle')].map((one) => one.getAttribute('r'))
    expect(radii).toEqual(['6', '6', '6', '6'])
    expect(svg.querySelector('g.half path')?.getAttribute('d')).toMatch(/^M0,6A6,6/)
  })

  it('leaves all looks to the stylesheet, so that the policy of the site lets it be shown', () => {
    const markup = plotSvg({ ...aDrawing(), links: [link] })
    expect(markup).not.toMatch(/<style|\sstyle=|font-family|#[0-9a-f]{3}/i)
  })

  it('is an image with a name when it leads nowhere', () => {
    const svg = svgOf(plotSvg(aDrawing()))
    expect(svg.getAttribute('role')).toBe('img')
    expect(svg.firstElementChild?.localName).toBe('title')
    expect(svg.firstElementChild?.textContent).toBe('每个主题的目标数')
    expect(svg.querySelector('desc')?.textContent).toBe('绿色发展7')
  })

  it('is a group of named links when it leads somewhere, and nothing else is read aloud', () => {
    const svg = svgOf(plotSvg({ ...aDrawing(), links: [link] }))
    expect(svg.getAttribute('role')).toBe('group')
    const [anchor, ...others] = svg.querySelectorAll('a')
    expect(others).toEqual([])
    expect(anchor?.getAttribute('href')).toBe('/topics/green/')
    expect(anchor?.getAttribute('aria-label')).toBe('绿色发展：7个目标')
    const groups = [...svg.children].filter(({ localName }) => localName === 'g')
    const heard = groups.filter((group) => group.getAttribute('aria-hidden') !== 'true')
    expect(heard.map((group) => group.querySelectorAll('a').length)).toEqual([1])
  })

  it('draws the same bytes whatever was drawn before', () => {
    const first = plotSvg({ ...aDrawing(), links: [link] })
    plotSvg(aDrawing())
    expect(plotSvg({ ...aDrawing(), links: [link] })).toBe(first)
  })

  it('refuses a mark that Plot would drop without a word', () => {
    const drawing = aDrawing()
    drawing.boxes.push({ x1: Number.NaN, x2: 1, y1: 0, y2: 1, colour: '--ink' })
    expect(() => plotSvg(drawing)).toThrow(/每个主题的目标数.+asked for 2,1,1,2,0 marks, Plot drew/)
  })
})
