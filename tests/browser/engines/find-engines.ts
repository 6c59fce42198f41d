/** Finds Firefox and WebKitGTK for the tests that ask all engines; on Debian installs what is missing. */
import { firstThere, installPackages } from '../install.ts'

interface Program {
  name: string
  /** Environment variable that names another executable. */
  variable: string
  places: string[]
  /** Debian's package. */
  package: string
}

const FIREFOX: Program = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  places: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  package: 'firefox-esr',
}
const DRIVER: Program = {
  name: 'WebKitWebDriver',
  variable: 'WEBKIT_DRIVER_PATH',
  places: ['/usr/bin/WebKitWebDriver'],
  package: 'webkit2gtk-driver',
}
const MINI_BROWSER: Program = {
  name: 'WebKitGTK’s MiniBrowser',
  variable: 'WEBKIT_BROWSER_PATH',
  places: [
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/webkit2gtk-4.1/MiniBrowser',
  ],
  package: 'webkit2gtk-driver',
}
/** WebKitGTK has no headless mode: it draws on a display in memory. */
const DISPLAY: Program = {
  name: 'Xvfb',
  variable: 'XVFB_PATH',
  places: ['/usr/bin/Xvfb'],
  package: 'xvfb',
}

/** WebKitGTK is made for Linux only; elsewhere its tests cannot be run. */
export const webkitCanBe = process.platform === 'linux'

/** Installs all engines that are missing at once; whoever then looks for one that could not be installed is told. */
export function installEngines(): void {
  const wanted = webkitCanBe ? [FIREFOX, DRIVER, MINI_BROWSER, DISPLAY] : [FIREFOX]
  const missing = wanted.filter((program) => look(program) === undefined)
  if (missing.length > 0) installPackages([...new Set(missing.map((program) => program.package))])
}

/** Path of Firefox. Throws with instructions when there is none. */
export function findFirefox(): string {
  return find(FIREFOX)
}

/** Paths of what drives, is and shows WebKitGTK. Throws with instructions when one of them is missing. */
export function findWebKit(): { driver: string; browser: string; display: string } {
  return { driver: find(DRIVER), browser: find(MINI_BROWSER), display: find(DISPLAY) }
}

function look({ variable, places }: Program): string | undefined {
  return firstThere([process.env[variable], ...places])
}

function find(program: Program): string {
  const path = look(program)
  if (path !== undefined) return path
  throw new Error(
    `The tests in all engines need ${program.name}. Install it (Debian: apt-get install -y ${program.package}), or set ${program.variable} to its executable.`,
  )
}
