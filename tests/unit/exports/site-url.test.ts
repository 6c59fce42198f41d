import { describe, expect, it } from 'vitest'
import { siteUrl } from '../../../src/exports/site-url.ts'

describe('siteUrl', () => {
  it.each(['/sub', '/sub/'])('puts the base %s in front', (base) => {
    expect(siteUrl(base, '/documents/a/#p3')).toBe('/sub/documents/a/#p3')
  })

  it('leaves the address alone at the root', () => {
    expect(siteUrl('/', '/documents/a/')).toBe('/documents/a/')
  })
})
