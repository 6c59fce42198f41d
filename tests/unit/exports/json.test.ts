import { describe, expect, it } from 'vitest'
import { toJson } from '../../../src/exports/json.ts'

describe('toJson', () => {
  it('prints one row a line and ends in a line break', () => {
    expect(
      toJson([
        { b: 1, a: '国' },
        { b: 2, a: null },
      ]),
    ).toBe('[\n{"b":1,"a":"国"},\n{"b":2,"a":null}\n]\n')
  })

  it('prints an empty table as an empty array', () => {
    expect(toJson([])).toBe('[]\n')
  })
})
