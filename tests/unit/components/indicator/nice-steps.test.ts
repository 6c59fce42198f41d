import { describe, expect, it } from 'vitest'
import { niceSteps } from '../../../../src/components/indicator/nice-steps.ts'

describe('niceSteps', () => {
  it.each([
    [0, 9, [0, 2, 4, 6, 8, 10]],
    [0, 100, [0, 20, 40, 60, 80, 100]],
    [0, 0.35, [0, 0.1, 0.2, 0.3, 0.4]],
    [-5, 12, [-5, 0, 5, 10, 15]],
  ])('from %d to %d', (min, max, steps) => {
    expect(niceSteps(min, max)).toEqual(steps)
  })
})
