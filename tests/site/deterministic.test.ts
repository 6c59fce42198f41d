import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AGAIN, offlineOf, SITE } from './folders.ts'
import { filesOf } from './pages.ts'

describe('two builds of one commit', () => {
  it.each([
    ['sites', SITE, AGAIN],
    ['offline editions', offlineOf(SITE), offlineOf(AGAIN)],
  ])('are equal byte for byte: %s', (_, first, second) => {
    const files = filesOf(first)
    expect(files.length).toBeGreaterThan(100)
    expect(filesOf(second)).toEqual(files)
    const different = files.filter(
      (file) => !readFileSync(join(first, file)).equals(readFileSync(join(second, file))),
    )
    expect(different).toEqual([])
  })
  it('are equal byte for byte: ZIP files', () => {
    const [first, second] = [SITE, AGAIN].map((site) => readFileSync(`${offlineOf(site)}.zip`))
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true)
  })
})
