/**
 * Draws with Observable Plot while the site is built, and cleans what it hands out: no style of its own (the site's policy
 * blocks it), the same bytes at every build, and for screen readers the links and nothing else.
 */
import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { type Drawing, type Label, TONES } from './drawing.ts'

/** What Plot writes for a page without a stylesheet; Picture.astro has it. */
const PLOT_FACE = ['font-family', 'font-size', 'width', 'height']
/** Longer than any number one could see. */
const LONG_NUMBER = /-?\d+\.\d{2,}/g
const GEOMETRY = ['x', 'y', 'cx', 'cy', 'x1', 'x2', 'y1', 'y2', 'width', 'height', 'transform', 'd']

/**
 * The drawing as one `<svg>` element of class `plot`, to be shown as wide as its place allows.
 * @throws Error when Plot wrote an inline style or dropped a mark.
 */
export function plotSvg(drawing: Drawing): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const svg = Plot.plot({
    document: document as unknown as Document,
    className: 'plot',
    width: drawing.width,
    height: drawing.height,
    margin: 0,
    // Positions are pixels already: nothing is left to Plot's guesses at domains and margins.
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    color: { type: 'identity' },
    marks: marksOf(drawing),
  })
  clean(svg, drawing)
  expectAll(svg, drawing)
  return svg.outerHTML
}

function marksOf(drawing: Drawing): Plot.Markish[] {
  const corners = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' }
  return [
    Plot.link(drawing.lines, { ...corners, stroke: paint, className: 'line' }),
    Plot.rect(drawing.boxes, { ...corners, fill: paint, className: 'box' }),
    Plot.dot(drawing.rings, { x: 'x', y: 'y', r: 4, stroke: paint, className: 'ring' }),
    ...TONES.flatMap((tone) => labelMarks(drawing, tone)),
    Plot.rect(drawing.links, {
      ...corners,
      fill: 'none',
      className: 'go',
      href: 'url',
      title: 'words',
    }),
  ]
}

function labelMarks({ labels }: Drawing, tone: Label['tone']): Plot.Markish[] {
  return (['start', 'middle', 'end'] as const).map((textAnchor) =>
    Plot.text(
      labels.filter((label) => label.tone === tone && (label.anchor ?? 'start') === textAnchor),
      { x: 'x', y: 'y', text: 'text', textAnchor, className: tone },
    ),
  )
}

/** Colours are names of tokens: Plot drops marks whose colour it does not know, and knows `var()`. */
function paint({ colour }: { colour: string }): string {
  return `var(${colour})`
}

function clean(svg: Element, { name, links }: Drawing): void {
  svg.querySelector('style')?.remove()
  for (const attribute of PLOT_FACE) svg.removeAttribute(attribute)
  // An image hides its links; a group shows them.
  svg.setAttribute('role', links.length > 0 ? 'group' : 'img')
  svg.setAttribute('aria-label', name)
  for (const group of svg.querySelectorAll('g')) {
    group.removeAttribute('aria-label')
    group.removeAttribute('font-variant')
  }
  for (const group of svg.children) {
    if (group.children.length === 0) group.remove()
    else if (!group.querySelector('a')) group.setAttribute('aria-hidden', 'true')
  }
  for (const link of svg.querySelectorAll('a')) {
    link.removeAttribute('fill')
    link.setAttribute('aria-label', link.querySelector('title')?.textContent ?? '')
  }
  for (const element of svg.querySelectorAll('*'))
    for (const attribute of GEOMETRY) {
      const value = element.getAttribute(attribute)
      if (value)
        element.setAttribute(
          attribute,
          value.replace(LONG_NUMBER, (n) => round(n)),
        )
    }
}

function round(number: string): string {
  return String(Number(Number(number).toFixed(1)))
}

/** Plot leaves out what it cannot place or paint without a word. */
function expectAll(svg: Element, { name, boxes, lines, rings, labels, links }: Drawing): void {
  const count = (selector: string) => svg.querySelectorAll(selector).length
  const found = [count('rect'), count('path'), count('circle'), count('text'), count('a')]
  const asked = [boxes.length + links.length, lines.length, rings.length, labels.length]
  asked.push(links.length)
  if (String(found) !== String(asked))
    throw new Error(`picture “${name}”: asked for ${asked} marks, Plot drew ${found}`)
  if (svg.querySelector('[style], style'))
    throw new Error(`picture “${name}”: Plot wrote an inline style, which the site's policy blocks`)
}
