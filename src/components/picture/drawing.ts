/** What a picture is made of, in pixels from its top left corner: pictures lay it out, `plotSvg` draws it. */

/** A filled box. */
export interface Box {
  x1: number
  x2: number
  y1: number
  y2: number
  /** A custom property of the tokens, so that the colour follows the scheme: `--green`. */
  colour: string
}

export interface Line {
  x1: number
  x2: number
  y1: number
  y2: number
  colour: string
}

/** `full` and `ring` are told apart by being filled or not, `half` by its left half, `haze` by a broken outline. */
export const SHAPES = ['ring', 'haze', 'half', 'full'] as const
export type Shape = (typeof SHAPES)[number]

/** A round mark. */
export interface Dot {
  x: number
  y: number
  shape: Shape
  colour: string
  /** Radius; 4 unless said. */
  r?: number
}

/** A line with a head at its second end. */
export interface Arrow {
  x1: number
  x2: number
  y: number
  colour: string
}

/** `name` what is shown, `number` how many, `aside` what is said of it, `tag` 征求意见稿, `glyph` the character on a box of its topic. */
export const TONES = ['name', 'number', 'aside', 'tag', 'glyph'] as const
export type Tone = (typeof TONES)[number]

export interface Label {
  x: number
  /** Of the middle of the line. */
  y: number
  text: string
  tone: Tone
  anchor?: 'start' | 'middle' | 'end'
}

/** A part of the picture that leads somewhere. */
export interface Link {
  x1: number
  x2: number
  y1: number
  y2: number
  /** Ready for an `href`. */
  url: string
  /** What stands there and how many, in words. */
  words: string
}

export interface Drawing {
  width: number
  height: number
  /** Names the picture for whoever cannot see it. */
  name: string
  /** All that it shows, in words: nobody needs the drawing. */
  words: string
  boxes: Box[]
  lines: Line[]
  dots: Dot[]
  arrows: Arrow[]
  labels: Label[]
  links: Link[]
}

export function emptyDrawing(width: number, height: number, name: string, words: string): Drawing {
  const marks = { boxes: [], lines: [], dots: [], arrows: [], labels: [], links: [] }
  return { width, height, name, words, ...marks }
}

/** Pixels that a text of 13 pixels takes: Chinese is set in full squares, figures and Latin in about half. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\x20-\x7e–]/.test(character) ? 7.5 : 13), 0)
}

/** Side of the box behind a glyph. */
export const GLYPH = 16

/** Sets a topic's glyph on a box of its colour, its left edge at `x`, its middle at `y`. */
export function addGlyph(
  drawing: Drawing,
  topic: { id: string; glyph: string },
  x: number,
  y: number,
): void {
  const half = GLYPH / 2
  const colour = `--${topic.id}`
  drawing.boxes.push({ x1: x, x2: x + GLYPH, y1: y - half, y2: y + half, colour })
  drawing.labels.push({ x: x + half, y, text: topic.glyph, tone: 'glyph', anchor: 'middle' })
}
