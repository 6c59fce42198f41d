/**
 * Colours as readers with one kind of cone missing see them, and how far apart two colours look.
 *
 * Matrices: Machado, Oliveira & Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency”,
 * IEEE TVCG 15(6), 2009, doi:10.1109/TVCG.2009.113, severity 1.0, for linear RGB.
 */

export type Rgb = readonly [number, number, number]
type Matrix = readonly [Rgb, Rgb, Rgb]

export const VISIONS = ['trichromacy', 'protanopia', 'deuteranopia', 'tritanopia'] as const
export type Vision = (typeof VISIONS)[number]

const SEEN: Record<Vision, Matrix> = {
  trichromacy: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** OKLab: B. Ottosson, “A perceptual color space for image processing”, 2020, https://bottosson.github.io/posts/oklab/. */
const CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
]
const OKLAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
]

/** `#1b55a6` as that reader's linear RGB, 0 to 1. @throws Error for anything but six hexadecimal digits. */
export function seenBy(vision: Vision, colour: string): Rgb {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)
  if (!digits) throw new Error(`no colour: ${colour}`)
  const [red, green, blue] = digits
    .slice(1)
    .map((pair) => toLinear(Number.parseInt(pair, 16) / 255))
  return times(SEEN[vision], [red ?? 0, green ?? 0, blue ?? 0]).map((part) =>
    Math.min(1, Math.max(0, part)),
  ) as unknown as Rgb
}

/** Contrast ratio of WCAG 2.2 (“contrast ratio”, “relative luminance”), 1 to 21. */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Distance in OKLab; one just noticeable difference is about 0.02. */
export function distanceOf(one: Rgb, other: Rgb): number {
  const [a, b] = [toOklab(one), toOklab(other)]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

function toLinear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function toOklab(colour: Rgb): Rgb {
  const [long, middle, short] = times(CONES, colour)
  return times(OKLAB, [Math.cbrt(long), Math.cbrt(middle), Math.cbrt(short)])
}

function times(matrix: Matrix, [x, y, z]: Rgb): Rgb {
  const [first, second, third] = matrix
  const row = ([a, b, c]: Rgb) => a * x + b * y + c * z
  return [row(first), row(second), row(third)]
}
