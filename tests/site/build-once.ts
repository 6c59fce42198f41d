/** Builds the site once for all tests that look at it: at the root, once more to compare, and under a sub-path. */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { findChromium } from '../browser/chromium.ts'
import { installEngines } from '../browser/engines/find-engines.ts'
import { AGAIN, SITE, SUB_PATH, SUB_PATH_SITE } from './folders.ts'

export default function setup(): void {
  findChromium()
  // The tests in all engines say what is missing; the others can do without.
  installEngines()
  build(SITE)
  build(AGAIN)
  build(SUB_PATH_SITE, { ZHUSHU_BASE: SUB_PATH })
}

function build(outDir: string, environment: Record<string, string> = {}): void {
  rmSync(outDir, { recursive: true, force: true })
  const result = spawnSync(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--outDir', outDir, '--silent'],
    {
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production', VITEST: undefined, ...environment },
    },
  )
  if (result.status !== 0)
    throw new Error(`astro build into ${outDir} failed:\n${result.stdout}\n${result.stderr}`)
}
