/** Takes the pages of a first visit over, which were opened when there was no worker. */
import { urlToPath } from './worker-paths.ts'
import type { OpenClient, WorkerScope } from './worker-scope.ts'
import type { VersionStore } from './worker-store.ts'

/**
 * A function that hears from a page which bytes it is made from. Once every page without worker has told, and each is as
 * this version has it, all are taken over; browsers take all or none.
 */
export function claimer(scope: WorkerScope, store: VersionStore) {
  const proven = new Set<string>()
  const isUnproven = ({ id, url }: OpenClient) => url.startsWith(store.root.href) && !proven.has(id)

  return async (page: OpenClient, digest: string): Promise<void> => {
    const list = await store.list()
    const path = urlToPath(new URL(page.url), store.root) ?? ''
    if (list?.files[path]?.digest !== digest) return
    proven.add(page.id)
    const served = new Set((await scope.clients.matchAll()).map(({ id }) => id))
    const open = await scope.clients.matchAll({ includeUncontrolled: true })
    if (!open.some((one) => !served.has(one.id) && isUnproven(one))) await scope.clients.claim()
  }
}
