import { describe, expect, it } from 'vitest'
import { distanceTo } from '../../../../src/browser/marks/window.ts'

describe('distanceTo', () => {
  it.each([
    ['stays where words are in plain sight', 300, 330, 0],
    ['goes down to the middle', 900, 940, 520],
    ['goes up to the middle', -100, -60, -480],
    ['moves words from under the bar', 770, 790, 380],
    ['begins with what is too long for the window', 700, 1300, 604],
  ])('%s', (_, top, bottom, distance) => {
    expect(distanceTo({ top, bottom }, 800)).toBe(distance)
  })
})
