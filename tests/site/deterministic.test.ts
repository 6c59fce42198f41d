import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { AGAIN, SITE } from './folders.ts'
import { filesOf } from './pages.ts'

it('two builds of one commit are equal byte for byte', () => {
  const files = filesOf(SITE)
  expect(files.length).toBeGreaterThan(100)
  expect(filesOf(AGAIN)).toEqual(files)
  const different = files.filter(
    (file) => !readFileSync(join(SITE, file)).equals(readFileSync(join(AGAIN, file))),
  )
  expect(different).toEqual([])
})
