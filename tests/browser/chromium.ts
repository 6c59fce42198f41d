/** Finds a Chromium for the browser tests; on Debian installs one, with Chinese fonts, if there is none. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
const PACKAGES = ['chromium', 'fonts-noto-cjk']

/** Path of an executable browser. Throws with instructions when there is none and none can be installed. */
export function findChromium(): string {
  const found = installed()
  if (found !== undefined) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['install', '-y', '-qq', ...PACKAGES], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: environment,
    })
  }
  const now = installed()
  if (now !== undefined) return now
  throw new Error(
    `The browser tests need Chromium. Install it (Debian: apt-get install -y ${PACKAGES.join(' ')}), or set CHROMIUM_PATH to its executable.`,
  )
}

function installed(): string | undefined {
  return PLACES.find((path) => path !== undefined && existsSync(path))
}
