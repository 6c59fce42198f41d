/**
 * Turns the site's modules into classic scripts, one for one. Each becomes a function that `src/browser/disk-runtime.ts`
 * calls with what a page from disk lacks: other modules, `import()`, `fetch`.
 */
import { posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type OutputChunk, type OutputOptions, type RolldownOptions, rolldown } from 'rolldown'
import { parseAst } from 'rolldown/parseAst'

export interface ClassicScript {
  /** Path in the edition. */
  path: string
  code: string
  /** Paths of the scripts that have to run before it, in order, itself last, each once. */
  needs: string[]
}

/** Names that a module finds in its function instead of the browser's; a worker cannot be had on disk. */
const PARAMETERS = ['exports', 'require', 'load', 'address', 'fetch', 'Worker']
const RUNTIME = new URL('../browser/disk-runtime.ts', import.meta.url)
/** Where Vite lists what to ask for ahead of an `import()`; a disk has nothing ahead of anything. */
const PRELOADS = /const __vite__mapDeps=.*?\[([^\]]*)\].*?=>i\.map\(i=>d\[i\]\);/

/** The script that every other one needs. */
export async function diskRuntime(): Promise<string> {
  const chunks = await bundle({ input: fileURLToPath(RUNTIME) }, { format: 'iife' })
  return chunks.map(({ code }) => code).join('')
}

/**
 * The modules, and all that they import, by path. `modules` are paths below `dist` (a folder URL ending in a slash);
 * `names` says what a file is called in the edition, if not by its own path.
 * @throws Error when one holds what no classic script can, such as `await` outside of functions.
 */
export async function classicScripts(
  dist: URL,
  modules: readonly string[],
  names: ReadonlyMap<string, string>,
): Promise<Map<string, ClassicScript>> {
  const root = fileURLToPath(dist)
  const pathOf = (file: string) => relative(root, file).split(sep).join('/')
  const nameOf = (path: string) => names.get(path) ?? path
  const chunks = await bundle(
    {
      input: modules.map((path) => fileURLToPath(new URL(path, dist))),
      cwd: root,
      transform: { define: { 'import.meta.url': 'address', 'import.meta.resolve': 'undefined' } },
      plugins: [
        {
          name: 'classic-scripts',
          transform: (code) => withoutPreloads(code),
          resolveDynamicImport(specifier, importer) {
            if (typeof specifier !== 'string' || !importer) return null
            const from = pathOf(importer)
            const to = nameOf(posix.join(posix.dirname(from), specifier))
            return { id: `./${posix.relative(posix.dirname(nameOf(from)), to)}`, external: true }
          },
        },
      ],
    },
    {
      format: 'cjs',
      exports: 'named',
      preserveModules: true,
      preserveModulesRoot: root,
      sanitizeFileName: false,
      entryFileNames: ({ facadeModuleId }) => nameOf(pathOf(facadeModuleId ?? '')),
    },
  )
  const imports = new Map(chunks.map((chunk) => [chunk.fileName, chunk.imports]))
  return new Map(
    chunks.map(({ fileName, facadeModuleId, code }) => {
      const needs = inOrder(fileName, imports)
      const script = { path: fileName, code: wrap(fileName, code, needs), needs }
      return [facadeModuleId ? pathOf(facadeModuleId) : fileName, script]
    }),
  )
}

/** A script that holds all that it needs, `runtime` first, for where a page can wait for one file only. */
export function wholeScript(
  runtime: string,
  script: ClassicScript,
  scripts: ReadonlyMap<string, ClassicScript>,
): string {
  const byPath = new Map([...scripts.values()].map(({ path, code }) => [path, code]))
  return [runtime, ...script.needs.map((path) => byPath.get(path) ?? '')].join('\n')
}

async function bundle(input: RolldownOptions, output: OutputOptions): Promise<OutputChunk[]> {
  const build = await rolldown({ platform: 'browser', ...input })
  try {
    const { output: files } = await build.generate({ minify: true, ...output })
    return files.filter((file) => file.type === 'chunk')
  } finally {
    await build.close()
  }
}

function withoutPreloads(code: string): string {
  const list = PRELOADS.exec(code)
  if (!list) {
    if (!code.includes('__vite__mapDeps')) return code
    throw new Error(
      'Vite lists its preloads in another way: adapt src/integrations/offline-scripts.ts.',
    )
  }
  if (list[1]?.includes('.css'))
    throw new Error(
      `A script loads style with import(), which cannot be had on disk (${list[1]}). Link the style in the page.`,
    )
  return code.replace(PRELOADS, 'const __vite__mapDeps=()=>[];')
}

/**
 * The path after all that it imports, itself or by what it imports, each once.
 * @throws Error for modules that import each other: none could run first.
 */
function inOrder(path: string, imports: ReadonlyMap<string, readonly string[]>): string[] {
  const order = new Set<string>()
  const enter = (one: string, through: readonly string[]) => {
    if (through.includes(one))
      throw new Error(`Scripts that import each other cannot run from disk: ${through.join(', ')}.`)
    if (order.has(one)) return
    for (const needed of imports.get(one) ?? []) enter(needed, [...through, one])
    order.add(one)
  }
  enter(path, [])
  return [...order]
}

/** The module as a call that hands it over, with the paths of what it needs. Modules are strict. */
function wrap(path: string, code: string, needs: readonly string[]): string {
  const others = needs.filter((one) => one !== path)
  const head = `zhushuOffline.module(${JSON.stringify(path)},${JSON.stringify(others)}`
  return `${head},function(${PARAMETERS.join()}){"use strict";${withLoad(code)}\n})`
}

/** `import(…)` as a call of `load(…)`. */
function withLoad(code: string): string {
  let written = ''
  let copied = 0
  for (const start of importExpressions(parseAst(code)).sort((a, b) => a - b)) {
    written += `${code.slice(copied, start)}load`
    copied = start + 'import'.length
  }
  return written + code.slice(copied)
}

/** Where each `import(…)` below a node of the syntax tree begins. */
function importExpressions(node: unknown): number[] {
  if (typeof node !== 'object' || node === null) return []
  const below = Object.values(node).flatMap(importExpressions)
  const found = 'type' in node && node.type === 'ImportExpression' && 'start' in node
  return found ? [Number(node.start), ...below] : below
}
