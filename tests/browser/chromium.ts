/** Finds a Chromium for the browser tests; on Debian installs one, with Chinese fonts, if there is none. */
import { firstThere, installPackages } from './install.ts'

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
  const found = firstThere(PLACES)
  if (found !== undefined) return found
  installPackages(PACKAGES)
  const now = firstThere(PLACES)
  if (now !== undefined) return now
  throw new Error(
    `The browser tests need Chromium. Install it (Debian: apt-get install -y ${PACKAGES.join(' ')}), or set CHROMIUM_PATH to its executable.`,
  )
}
