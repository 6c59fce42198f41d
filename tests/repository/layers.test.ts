/** The layer rule bites: an import that crosses it is refused, in `.ts` and in `.astro`. */
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'

const planted: string[] = []
afterEach(() => {
  for (const path of planted.splice(0)) rmSync(path, { force: true })
})

/** Lints one file that was not there before. */
function lint(path: string, code: string): { status: number | null; output: string } {
  planted.push(path)
  writeFileSync(path, code)
  const result = spawnSync(
    resolve('node_modules/.bin/biome'),
    ['lint', '--only=style/noRestrictedImports', path],
    { encoding: 'utf8' },
  )
  return { status: result.status, output: result.stdout + result.stderr }
}

const typescript = (from: string) =>
  `import { thing } from '${from}'\n\nexport const planted = thing\n`
const astro = (from: string) => `---\nimport { thing } from '${from}'\n---\n<p>{thing}</p>\n`

describe('a layer', () => {
  it.each([
    ['src/model/planted-import.ts', '../corpus/graph.ts'],
    ['src/text/planted-import.ts', '../markdown/read.ts'],
    ['src/markdown/planted-import.ts', '../corpus/graph.ts'],
    ['src/ingest/planted-import.ts', '../corpus/graph.ts'],
    ['src/corpus/planted-import.ts', '../check/check.ts'],
    ['src/check/planted-import.ts', '../ingest/draft.ts'],
    ['src/exports/planted-import.ts', '../check/check.ts'],
    ['src/browser/planted-import.ts', '../corpus/graph.ts'],
    ['src/integrations/planted-import.ts', '../corpus/graph.ts'],
    ['src/cli/planted-import.ts', '../pages/index.astro'],
  ])('refuses %s importing %s', (path, from) => {
    const { status, output } = lint(path, typescript(from))
    expect(output).toContain('may import only')
    expect(status).not.toBe(0)
  })

  it.each([
    ['src/components/planted-import.astro', '../check/check.ts'],
    ['src/pages/planted-import.astro', '../ingest/draft.ts'],
  ])('refuses %s importing %s', (path, from) => {
    const { status, output } = lint(path, astro(from))
    expect(output).toContain('may import only')
    expect(status).not.toBe(0)
  })

  it('lets what stands left of it through', () => {
    expect(lint('src/check/planted-import.ts', typescript('../corpus/graph.ts')).status).toBe(0)
    expect(lint('src/pages/planted-import.astro', astro('../components/href.ts')).status).toBe(0)
  })
})
