/**
 * First script of the pages of the offline edition (dist-offline/): gives the site's modules, which the build has turned
 * into functions, what browsers refuse to pages from disk. Browsers load classic scripts there, so all comes as scripts.
 */
import { fetchFromDisk, takePack, takePacks } from './disk-files.ts'
import { loadScript } from './disk-script.ts'
import { siteRoot } from './site-root.ts'

type Exports = Record<string, unknown>
/** A module of the site; the last two stand for the browser's own. */
type Module = (
  exports: Exports,
  require: (specifier: string) => Exports,
  load: (specifier: string | URL) => Promise<Exports>,
  address: string,
  fetch: typeof fetchFromDisk,
  Worker: undefined,
) => void

interface Offline {
  /** Runs a module that has loaded, after those that it `needs`. Paths are from the root without a leading slash. */
  module: (path: string, needs: readonly string[], run: Module) => void
  packs: typeof takePacks
  pack: typeof takePack
}

declare global {
  var zhushuOffline: Offline | undefined
}

const finished = new Map<string, Exports>()
/** Modules that have loaded and wait for others, by address. */
const waiting = new Map<string, Promise<void>>()

function module(path: string, needs: readonly string[], run: Module): void {
  const address = new URL(path, siteRoot()).href
  // It may also be part of another script.
  if (finished.has(address) || waiting.has(address)) return
  const missing = needs
    .map((needed) => new URL(needed, siteRoot()).href)
    .filter((needed) => !finished.has(needed))
  const start = () => {
    const exports: Exports = {}
    const require = (specifier: string) => finished.get(new URL(specifier, address).href) ?? {}
    const load = (specifier: string | URL) => loadModule(new URL(specifier, address).href)
    run(exports, require, load, address, fetchFromDisk, undefined)
    finished.set(address, exports)
  }
  if (missing.length === 0) start()
  else waiting.set(address, inTurn(missing).then(start))
}

/** One after the other: `needs` are in the order in which they have to run. */
async function inTurn(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) await loadModule(address)
}

/** In place of `import()`. @throws TypeError when the file cannot be loaded or run. */
async function loadModule(address: string): Promise<Exports> {
  if (!finished.has(address)) {
    await loadScript(address)
    await waiting.get(address)
  }
  const exports = finished.get(address)
  if (!exports) throw new TypeError(`The module ${address} did not run to its end.`)
  return exports
}

// A script that comes alone brings this one along.
globalThis.zhushuOffline ??= { module, packs: takePacks, pack: takePack }
