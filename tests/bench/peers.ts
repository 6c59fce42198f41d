/** Programs that only the bench needs. They are heavy, so they are no dependencies: the bench installs exact versions in the system's temporary folder. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const LIGHTHOUSE = ['lighthouse@13.5.0']
export const STARLIGHT = ['astro@7.3.2', '@astrojs/starlight@0.42.4']

/** Folder whose `node_modules` holds the packages, installed at the first call on this machine. Throws where npm fails. */
export function peerFolder(name: string, packages: readonly string[]): string {
  const folder = join(tmpdir(), 'zhushu-peers', name)
  const done = join(folder, 'installed.txt')
  if (existsSync(done) && readFileSync(done, 'utf8') === packages.join('\n')) return folder
  console.error(`Installing ${packages.join(', ')} in ${folder}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  const { status } = spawnSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, ...packages],
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
  )
  if (status !== 0)
    throw new Error(`npm could not install ${packages.join(', ')} in ${folder}; see above.`)
  writeFileSync(done, packages.join('\n'))
  return folder
}
