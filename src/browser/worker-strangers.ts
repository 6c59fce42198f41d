/** Open pages that are not of the worker's version: all that they ask for goes to the network. */
import type { VersionStore } from './worker-store.ts'

/** No file of a site begins so; the marks live and die with the cache of the version. */
const FOLDER = '.strangers/'

export interface Strangers {
  has(clientId: string): Promise<boolean>
  add(clientId: string): Promise<void>
}

/** The marks are stored: browsers end and start a worker between two requests of one page. */
export function strangersOf(store: VersionStore): Strangers {
  const known = new Map<string, boolean>()
  return {
    has: async (clientId) => {
      if (clientId === '') return false
      const answer = known.get(clientId) ?? Boolean(await store.stored(FOLDER + clientId))
      known.set(clientId, answer)
      return answer
    },
    add: async (clientId) => {
      // Safari before 16.4 does not say which page a navigation opens.
      if (!clientId) return
      known.set(clientId, true)
      await store.store(FOLDER + clientId, new Response())
    },
  }
}
