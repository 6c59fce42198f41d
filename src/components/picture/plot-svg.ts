/**
 * Draws with Observable Plot while the site is built, and cleans what it hands out: no style of its own (the site's policy
 * blocks it), the same bytes at every build, and for screen readers the links and nothing else.
 */
import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { type Dot, type Drawing, type Label, SHAPES, type Shape, TONES } from './drawing.ts'
import { lean } from './lean-svg.ts'

/** Of half a mark: its left side. */
const HALF = {
  draw(path: CanvasPath, size: number): void {
    path.arc(0, 0, Math.sqrt(size / Math.PI), Math.PI / 2, 1.5 * Math.PI)
    path.closePath()
  },
}
const RADIUS = 4

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
    r: { type: 'identity' },
    marks: marksOf(drawing),
  })
  lean(svg)
  describe(svg, drawing)
  expectAll(svg, drawing)
  return svg.outerHTML
}

function marksOf(drawing: Drawing): Plot.Markish[] {
  const corners = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' }
  return [
    Plot.link(drawing.lines, { ...corners, stroke: paint, className: 'line' }),
    Plot.rect(drawing.boxes, { ...corners, fill: paint, className: 'box' }),
    Plot.arrow(drawing.arrows, {
      x1: 'x1',
      x2: 'x2',
      y: 'y',
      stroke: paint,
      headLength: 6,
      className: 'more',
    }),
    ...SHAPES.flatMap((shape) => dotMarks(drawing, shape)),
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

/** A half mark is a ring whose left half is filled. */
function dotMarks({ dots }: Drawing, shape: Shape): Plot.Markish[] {
  const own = dots.filter((dot) => dot.shape === shape)
  const round = { x: 'x', y: 'y', r: ({ r = RADIUS }: Dot) => r }
  if (shape === 'full') return [Plot.dot(own, { ...round, fill: paint, className: shape })]
  if (shape !== 'half') return [Plot.dot(own, { ...round, stroke: paint, className: shape })]
  return [
    Plot.dot(own, { ...round, stroke: paint, className: 'ring' }),
    Plot.dot(own, { ...round, fill: paint, symbol: HALF, className: 'half' }),
  ]
}

/** Names the drawing and says what it shows. An image hides its links; a group shows them, and hides all else. */
function describe(svg: Element, { name, words, links }: Drawing): void {
  svg.setAttribute('role', links.length > 0 ? 'group' : 'img')
  for (const group of links.length > 0 ? [...svg.children] : [])
    if (!group.querySelector('a')) group.setAttribute('aria-hidden', 'true')
  for (const link of svg.querySelectorAll('a'))
    link.setAttribute('aria-label', link.querySelector('title')?.textContent ?? '')
  for (const [tag, text] of [
    ['desc', words],
    ['title', name],
  ] as const) {
    const element = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', tag)
    element.textContent = text
    svg.prepend(element)
  }
}

/** Plot leaves out what it cannot place or paint without a word. */
function expectAll(svg: Element, drawing: Drawing): void {
  const { name, boxes, lines, dots, arrows, labels, links } = drawing
  const halves = dots.filter(({ shape }) => shape === 'half').length
  const count = (selector: string) => svg.querySelectorAll(selector).length
  const found = [count('rect'), count('path'), count('circle'), count('text'), count('a')]
  const asked = [
    boxes.length + links.length,
    lines.length + arrows.length + halves,
    dots.length,
    labels.length,
    links.length,
  ]
  if (String(found) !== String(asked))
    throw new Error(`picture “${name}”: asked for ${asked} marks, Plot drew ${found}`)
  if (svg.querySelector('[style], style'))
    throw new Error(`picture “${name}”: Plot wrote an inline style, which the site's policy blocks`)
}
