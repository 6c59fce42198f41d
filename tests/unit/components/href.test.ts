import { expect, it } from 'vitest'
import { withBase } from '../../../src/components/href.ts'

it.each([
  ['/topics/green/', '/', '/topics/green/'],
  ['/topics/green/', '/zhushu', '/zhushu/topics/green/'],
  ['/', '/zhushu/', '/zhushu/'],
  ['#p3', '/zhushu/', '#p3'],
])('withBase(%j, %j)', (path, base, result) => {
  expect(withBase(path, base)).toBe(result)
})
