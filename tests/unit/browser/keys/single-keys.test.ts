import { describe, expect, test } from 'vitest'
import { withoutSingleKeys } from '../../../../src/browser/keys/single-keys.ts'

describe('withoutSingleKeys', () => {
  test.each([
    ['/ Control+K', 'Control+K'],
    ['n ]', ''],
    ['Shift+N', ''],
    ['Escape', 'Escape'],
    ['', ''],
  ])('of “%s” leaves “%s”', (keys, left) => {
    expect(withoutSingleKeys(keys)).toBe(left)
  })
})
