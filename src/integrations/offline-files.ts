/** Writes the files of the offline edition: pages, scripts, the packed search index, and what pages and styles lead to. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { posix } from 'node:path'
import { type PackedFile, packFiles } from './offline-packs.ts'
import { type EditionParts, offlinePage } from './offline-page.ts'
import { renameScopes, shortScopes } from './offline-scopes.ts'
import { type ClassicScript, classicScripts, diskRuntime, wholeScript } from './offline-scripts.ts'
import { selectorsOf } from './offline-selectors.ts'
import { type SheetsInOne, sheetsInOne } from './offline-sheets.ts'
import { offlineStyles } from './offline-styles.ts'

export interface Site {
  /** Its folder, ending in a slash. */
  dist: URL
  /** Address of its home page, ending in a slash. */
  published: URL
  /** Folder of its scripts and styles. */
  assets: string
  /** Its files, without a leading slash, sorted. */
  paths: readonly string[]
}

const RUNTIME = 'offline.js'
const ENGINE = 'pagefind/pagefind.js'
const INDEX = /^pagefind\/.*(?<!\.js)$/
const PACKS = 'pagefind/packs/'
const PAGE = /\.html$/
const STYLES = /\.css$/
const SCRIPT = /\.js$/
const ASSET = /\.(?:css|js)$/
/**
 * Stays on the published site: tables, annotations, citations and sources to download, as large as all the rest, and the
 * edition itself; what a server says of a page that is not there; the editors' guide; the comparison, which fetches what
 * it compares; a page a target, to be cited and printed from; deadlines and proposals, which other pages hold too.
 */
const ONLINE_ONLY =
  /\.(?:bib|csv|json|jsonld|ris|txt|zip)$|^404\.html$|^(?:guide|compare|deadlines|proposals)\/|^targets\/[^/]+\/[^/]+\//
/** Goes with what it is about, though no page leads there. */
const LICENCE = /(?:^|\/)LICENSE[^/]*$/
/** A module that does this does nothing that a page from disk needs. */
const REGISTERS_WORKER = /\bnavigator\.serviceWorker\b/

interface Edition {
  site: Site
  read: (path: string) => Promise<Buffer>
  write: (path: string, content: string | Uint8Array) => Promise<void>
  parts: EditionParts
  scripts: ReadonlyMap<string, ClassicScript>
  /** Modules that a page needs in one script. */
  wholes: ReadonlySet<string>
  sheets: SheetsInOne
}

/**
 * Writes the edition of the site into `folder` (ending in a slash).
 * @throws Error when a page or script has what cannot work from disk.
 */
export async function writeOfflineFiles(site: Site, folder: URL): Promise<void> {
  const edition = await openEdition(site, folder)
  const leads = await writePages(edition)
  await writeScripts(edition)
  for (const path of site.paths) if (LICENCE.test(path)) leads.add(path)
  await writeOthers(edition, leads)
}

async function openEdition(site: Site, folder: URL): Promise<Edition> {
  const read = (path: string) => readFile(new URL(encodeURI(path), site.dist))
  const write = async (path: string, content: string | Uint8Array) => {
    const file = new URL(encodeURI(path), folder)
    await mkdir(new URL('.', file), { recursive: true })
    await writeFile(file, content)
  }
  const paths = new Set(site.paths)
  const has = (path: string) => paths.has(path) && !ONLINE_ONLY.test(path)
  const sheets = await sheetsInOne(pagesOf(site), assetsOf(site, STYLES), read)
  const names = shortNames(site, sheets)
  const left = await onlineAssets(site, read)
  const modules = modulesOf(site).filter((module) => !left.has(module))
  const scripts = await classicScripts(site.dist, modules, names)
  const scopes = await shortScopes(pagesOf(site), read)
  const wholes = new Set<string>()
  const scriptsFor = (module: string) => {
    const script = scripts.get(module)
    if (!script || REGISTERS_WORKER.test(script.code)) return []
    return [RUNTIME, ...script.needs]
  }
  const wholeScriptFor = (module: string) => {
    wholes.add(module)
    return scripts.get(module)?.path ?? module
  }
  const { published } = site
  const texts = async (kind: RegExp) =>
    (await Promise.all(assetsOf(site, kind).map(read))).join('\n')
  const selectors = selectorsOf(await texts(STYLES), await texts(SCRIPT))
  const parts = { published, has, names, scopes, selectors, scriptsFor, wholeScriptFor }
  return { site, read, write, parts, scripts, wholes, sheets }
}

/** Returns the files that the pages lead to. */
async function writePages({ site, read, write, parts }: Edition): Promise<Set<string>> {
  const leads = new Set<string>()
  for (const page of pagesOf(site)) {
    const { html, files } = offlinePage((await read(page)).toString(), page, parts)
    for (const file of files) leads.add(file)
    await write(page, html)
  }
  return leads
}

async function writeScripts({ site, read, write, parts, scripts, wholes }: Edition): Promise<void> {
  const runtime = await diskRuntime()
  await write(RUNTIME, runtime)
  for (const [module, script] of scripts) {
    if (REGISTERS_WORKER.test(script.code)) continue
    const code = wholes.has(module) ? wholeScript(runtime, script, scripts) : script.code
    await write(script.path, renameScopes(code, parts.scopes))
  }
  const index = site.paths.filter((path) => INDEX.test(path))
  const files = index.map(
    async (path): Promise<PackedFile> => ({ path, content: await read(path) }),
  )
  for (const { path, content } of packFiles(await Promise.all(files), PACKS))
    await write(path, content)
}

/** What pages lead to, and what that leads to. */
async function writeOthers(edition: Edition, leads: Set<string>): Promise<void> {
  const { read, write, parts, sheets } = edition
  // Grows on the way.
  for (const path of leads) {
    if (PAGE.test(path) || sheets.merged.includes(path)) continue
    const name = parts.names.get(path) ?? path
    if (!STYLES.test(path)) {
      await write(name, await read(path))
      continue
    }
    let whole = ''
    for (const sheet of path === sheets.common ? [path, ...sheets.merged] : [path]) {
      const { css, files } = await offlineStyles((await read(sheet)).toString(), sheet, parts, read)
      for (const file of files) leads.add(file)
      whole += css
    }
    await write(name, whole)
  }
}

/** Scripts and styles by number in a folder of one letter: their long names stand in every page. */
function shortNames(site: Site, { common, merged }: SheetsInOne): Map<string, string> {
  const named = assetsOf(site, ASSET).filter((path) => !merged.includes(path))
  const names = new Map(
    named.map((path, place) => [path, `_/${place.toString(36)}${posix.extname(path)}`]),
  )
  for (const sheet of merged) names.set(sheet, names.get(common ?? '') ?? sheet)
  return names
}

/** Scripts and styles that pages name, but none of the edition's. */
async function onlineAssets(
  site: Site,
  read: (path: string) => Promise<Buffer>,
): Promise<Set<string>> {
  const left = new Set<string>()
  const kept = new Set(pagesOf(site))
  const assets = assetsOf(site, ASSET)
  const namedBy = async (page: string) => {
    const html = (await read(page)).toString()
    return assets.filter((asset) => html.includes(`${asset}"`))
  }
  for (const page of site.paths)
    if (PAGE.test(page) && !kept.has(page)) for (const asset of await namedBy(page)) left.add(asset)
  for (const page of kept) {
    if (left.size === 0) break
    for (const asset of await namedBy(page)) left.delete(asset)
  }
  return left
}

function assetsOf({ paths, assets }: Site, kind: RegExp): string[] {
  return paths.filter((path) => path.startsWith(`${assets}/`) && kind.test(path))
}

function pagesOf({ paths }: Site): string[] {
  return paths.filter((path) => PAGE.test(path) && !ONLINE_ONLY.test(path))
}

function modulesOf(site: Site): string[] {
  return [...assetsOf(site, SCRIPT), ...site.paths.filter((path) => path === ENGINE)]
}
