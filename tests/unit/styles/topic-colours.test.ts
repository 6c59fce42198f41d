/** Topics for readers who see fewer colours: every colour is seen on its ground, and none has to be known from another. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrastOf, distanceOf, seenBy, VISIONS, type Vision } from './colour-vision.ts'
import { glyphOf, SCHEMES, type Scheme, tokenOf } from './tokens.ts'

const topics = readdirSync('content/topics')
  .map((file) => ({
    id: file.replace(/\.mdx$/, ''),
    glyph: /^glyph: (.)$/m.exec(readFileSync(`content/topics/${file}`, 'utf8'))?.[1],
  }))
  .toSorted((a, b) => (a.id < b.id ? -1 : 1))
const pairs = topics.flatMap((one, n) => topics.slice(n + 1).map((other) => [one, other] as const))

/** WCAG 2.2, 1.4.3: glyphs, indexes and tags are small text. */
const TEXT = 4.5
/** Five just noticeable differences in OKLab: nearer, two small marks apart from each other are taken for one kind. */
const TOLD_APART = 0.1

const seen = (scheme: Scheme, vision: Vision, name: string) => seenBy(vision, tokenOf(scheme, name))
const views = SCHEMES.flatMap((scheme) => VISIONS.map((vision) => [scheme, vision] as const))

describe.each(views)('%s, %s', (scheme, vision) => {
  it.each([...topics.map(({ id }) => id), 'zhu', 'ink', 'ink-2', 'ink-3'])(
    '--%s can be read on paper, and paper on it',
    (name) => {
      for (const ground of ['paper', 'paper-2'])
        expect(
          contrastOf(seen(scheme, vision, name), seen(scheme, vision, ground)),
        ).toBeGreaterThanOrEqual(TEXT)
    },
  )

  it('has another glyph wherever two colours lie close', () => {
    const close = pairs.filter(
      ([one, other]) =>
        distanceOf(seen(scheme, vision, one.id), seen(scheme, vision, other.id)) < TOLD_APART,
    )
    for (const [one, other] of close) expect(one.glyph).not.toBe(other.glyph)
    // Were no pair close, or all of them, the distance would measure nothing.
    expect(close.length > 0).toBe(vision !== 'trichromacy')
    expect(close.length).toBeLessThan(pairs.length / 2)
  })
})

it('has the glyph of every topic beside its colour', () => {
  expect(topics.length).toBeGreaterThan(1)
  for (const { id, glyph } of topics) expect([id, glyphOf(id)]).toEqual([id, glyph])
})
