/** Loads a thing once. */

/** `load` with a memory: each key is asked for once, until it fails; then again. */
export function remembered<Key, Thing>(
  load: (key: Key) => Promise<Thing>,
): (key: Key) => Promise<Thing> {
  const known = new Map<Key, Promise<Thing>>()
  return (key) => {
    const before = known.get(key)
    if (before) return before
    const loading = load(key)
    known.set(key, loading)
    loading.catch(() => known.delete(key))
    return loading
  }
}
