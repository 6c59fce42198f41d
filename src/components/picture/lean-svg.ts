/** Takes out of Plot's drawing what the stylesheet says anyway: a page holds hundreds of marks, and readers load them all. */

/** What Plot writes for a page without a stylesheet; Picture.astro has it. */
const PLOT_FACE = ['font-family', 'font-size', 'width', 'height', 'fill', 'aria-label']
const GROUP_FACE = [
  'aria-label',
  'font-variant',
  'stroke-miterlimit',
  'stroke-linecap',
  'stroke-linejoin',
]
/** Longer than any number one could see. */
const LONG_NUMBER = /-?\d+\.\d{2,}/g
const GEOMETRY = ['x', 'y', 'cx', 'cy', 'x1', 'x2', 'y1', 'y2', 'width', 'height', 'transform', 'd']
const PAINTS = ['fill', 'stroke', 'stroke-width']
const MOVED = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/
/** From the middle of a line of text down to where its letters stand. */
const HALF_LETTER = 4

/** In place: no inline style, no empty group, nothing said twice, no number longer than one can see. */
export function lean(svg: Element): void {
  svg.querySelector('style')?.remove()
  for (const attribute of PLOT_FACE) svg.removeAttribute(attribute)
  // What they inherit is not theirs to share.
  for (const link of svg.querySelectorAll('a')) link.removeAttribute('fill')
  for (const group of svg.querySelectorAll('g')) {
    for (const attribute of GROUP_FACE) group.removeAttribute(attribute)
    if (group.children.length === 0) group.remove()
    else sharePaint(group)
  }
  for (const element of svg.querySelectorAll('*')) roundNumbers(element)
  for (const text of svg.querySelectorAll('text')) placeText(text)
}

/** A colour that all marks of a group have is the group's. */
function sharePaint(group: Element): void {
  const marks = [...group.children]
  for (const attribute of PAINTS) {
    const [first, ...others] = new Set(marks.map((mark) => mark.getAttribute(attribute)))
    if (!first || others.length > 0) continue
    group.setAttribute(attribute, first)
    for (const mark of marks) mark.removeAttribute(attribute)
  }
}

function roundNumbers(element: Element): void {
  for (const attribute of GEOMETRY) {
    const value = element.getAttribute(attribute)
    if (!value) continue
    const rounded = value.replace(LONG_NUMBER, (number) =>
      String(Number(Number(number).toFixed(1))),
    )
    element.setAttribute(attribute, rounded)
  }
}

function placeText(text: Element): void {
  const [, x, y] = MOVED.exec(text.getAttribute('transform') ?? '') ?? []
  if (x === undefined || y === undefined) return
  text.removeAttribute('transform')
  text.setAttribute('x', x)
  text.setAttribute('y', String(Number((Number(y) + HALF_LETTER).toFixed(1))))
}
