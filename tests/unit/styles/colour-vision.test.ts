import { expect, it } from 'vitest'
import { contrastOf, distanceOf, seenBy, VISIONS } from './colour-vision.ts'

it('leaves white, black and grey as they are', () => {
  for (const vision of VISIONS)
    for (const grey of ['#ffffff', '#808080', '#000000'])
      expect(distanceOf(seenBy(vision, grey), seenBy('trichromacy', grey))).toBeLessThan(0.01)
})

it('takes from protanopes the light of red, and from tritanopes the blue in green', () => {
  const light = (vision: (typeof VISIONS)[number]) =>
    contrastOf(seenBy(vision, '#ff0000'), seenBy(vision, '#000000'))
  expect(light('protanopia')).toBeLessThan(light('trichromacy'))
  const apart = (vision: (typeof VISIONS)[number], one: string, other: string) =>
    distanceOf(seenBy(vision, one), seenBy(vision, other))
  expect(apart('deuteranopia', '#cc3300', '#667700')).toBeLessThan(
    apart('trichromacy', '#cc3300', '#667700') / 2,
  )
  expect(apart('tritanopia', '#0077aa', '#008877')).toBeLessThan(
    apart('trichromacy', '#0077aa', '#008877') / 2,
  )
})

it('measures contrast and distance as published', () => {
  const white = seenBy('trichromacy', '#ffffff')
  expect(contrastOf(white, seenBy('trichromacy', '#000000'))).toBeCloseTo(21)
  expect(contrastOf(white, seenBy('trichromacy', '#777777'))).toBeCloseTo(4.48, 2)
  expect(distanceOf(white, seenBy('trichromacy', '#000000'))).toBeCloseTo(1)
})

it('knows no other colours than six digits', () => {
  expect(() => seenBy('protanopia', '#fff')).toThrow('no colour: #fff')
})
