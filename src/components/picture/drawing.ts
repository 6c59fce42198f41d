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

/** A ring on a line. */
export interface Ring {
  x: number
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
  boxes: Box[]
  lines: Line[]
  rings: Ring[]
  labels: Label[]
  links: Link[]
}

export function emptyDrawing(width: number, height: number, name: string): Drawing {
  return { width, height, name, boxes: [], lines: [], rings: [], labels: [], links: [] }
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
