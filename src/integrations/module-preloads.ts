/**
 * Names in each page the modules that its scripts import, and those these import: a browser would ask for them only after
 * it has read the script, one step of the chain after the other.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { posix } from 'node:path'
import type { AstroConfig, AstroIntegration } from 'astro'
import { pathsIn } from './site-files.ts'

const SCRIPT = /<script type="module" src="([^"]+)"/g
/** Statically: `import("./x.js")` is loaded when it is needed. */
const IMPORT = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g
/** What stands in a template is loaded when a reader asks for it. */
const TEMPLATE = /<template\b.*?<\/template>/gs
const HEAD_END = '</head>'

/** After the build, and after what puts scripts into pages. */
export function modulePreloads(): AstroIntegration {
  let config: AstroConfig
  return {
    name: 'zhushu-module-preloads',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config
      },
      'astro:build:done': async ({ dir }) => {
        await writeModulePreloads(dir, config.base.replace(/\/?$/, '/'))
      },
    },
  }
}

/** Rewrites the pages of `dist` (a folder URL that ends in a slash). `base` begins and ends in a slash. */
export async function writeModulePreloads(dist: URL, base: string): Promise<void> {
  const known = new Map<string, Promise<string[]>>()
  const importsOf = (path: string): Promise<string[]> => {
    const found = known.get(path) ?? readImports(dist, path)
    known.set(path, found)
    return found
  }
  for (const path of await pathsIn(dist)) {
    if (!path.endsWith('.html')) continue
    const html = await readFile(new URL(encodeURI(path), dist), 'utf8')
    const scripts = [...html.replace(TEMPLATE, '').matchAll(SCRIPT)].flatMap(([, address = '']) =>
      address.startsWith(base) ? address.slice(base.length) : [],
    )
    const modules = new Set<string>(scripts)
    // A set hands over what is added to it on the way.
    for (const module of modules) for (const one of await importsOf(module)) modules.add(one)
    const links = [...modules]
      .slice(new Set(scripts).size)
      .map((module) => `<link rel="modulepreload" href="${base}${module}">`)
    if (links.length > 0)
      await writeFile(
        new URL(encodeURI(path), dist),
        html.replace(HEAD_END, () => links.join('') + HEAD_END),
      )
  }
}

async function readImports(dist: URL, path: string): Promise<string[]> {
  const code = await readFile(new URL(encodeURI(path), dist), 'utf8')
  return [...code.matchAll(IMPORT)].map(([, to = '']) => posix.join(posix.dirname(path), to))
}
