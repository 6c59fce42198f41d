/** Installs what the browser tests need and a Debian machine lacks. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** The first of some paths at which there is a file. */
export function firstThere(paths: readonly (string | undefined)[]): string | undefined {
  return paths.find((path) => path !== undefined && existsSync(path))
}

/** As root on Debian, installs packages and says on stderr what apt complains of; does nothing elsewhere. */
export function installPackages(packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
  spawnSync('apt-get', ['install', '-y', '-qq', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
