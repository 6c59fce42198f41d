import { describe, expect, it } from 'vitest'
import { readYaml } from '../../../src/markdown/read-yaml.ts'

const TEXT = 'title: 甲\ntargets:\n  - id: a\n    due: { date: "2019", basis: none }\n  - id: b\n'

describe('readYaml', () => {
  it('says where the value at a path stands', () => {
    const { value, offsetOf } = readYaml(TEXT, 100)
    expect(value).toEqual({
      title: '甲',
      targets: [{ id: 'a', due: { date: '2019', basis: 'none' } }, { id: 'b' }],
    })
    expect(offsetOf(['title'])).toBe(100 + TEXT.indexOf('甲'))
    expect(offsetOf(['targets', 1, 'id'])).toBe(100 + TEXT.lastIndexOf('b'))
    expect(offsetOf(['targets', 0, 'due', 'date'])).toBe(100 + TEXT.indexOf('"2019"'))
  })

  it('falls back to the nearest ancestor that exists', () => {
    const { offsetOf } = readYaml(TEXT)
    expect(offsetOf(['targets', 1, 'unit'])).toBe(TEXT.lastIndexOf('id: b'))
    expect(offsetOf(['nothing'])).toBe(0)
  })

  it('keeps an unquoted date a string', () => {
    expect(readYaml('published: 2018-01-06').value).toEqual({ published: '2018-01-06' })
  })

  it('gives the place of a syntax error', () => {
    const { errors, value } = readYaml('a: [1\nb: 2', 10)
    expect(value).toBeNull()
    expect(errors[0]?.offset).toBeGreaterThan(10)
  })
})
