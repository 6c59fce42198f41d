/** `check` again and again over one repository: what the command line and the development server share. */
import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'
import { type CheckedContent, finishCheck, planCheck } from '../check/check.ts'
import { contentReader } from '../corpus/corpus-from-disk.ts'
import type { Problem } from '../model/problem.ts'
import { checkDocuments } from './check-pool.ts'

/** Finds what is wrong, reading again only what has changed since the last time. */
export function problemFinder(root: string): () => Promise<Problem[]> {
  const read = contentReader(root)
  let checked: CheckedContent | null = null
  return async () => {
    const files = read()
    const plan = planCheck(files, checked)
    const found = await checkDocuments(files, plan.stale, plan.registries)
    checked = finishCheck(files, plan, found)
    return checked.problems
  }
}

/** Editors write a file in several steps; this long after the last of them they are done. */
const QUIET_MS = 50

/** Calls `then` after each change of content or seeds; the function given back ends it. */
export function watchContent(root: string, then: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  const watchers = ['content', 'seeds']
    .filter((folder) => existsSync(join(root, folder)))
    .map((folder) =>
      watch(join(root, folder), { recursive: true }, () => {
        clearTimeout(timer)
        timer = setTimeout(then, QUIET_MS)
      }),
    )
  return () => {
    for (const watcher of watchers) watcher.close()
  }
}
