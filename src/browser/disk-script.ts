/** In the offline edition only: loads a script, once. */

const loads = new Map<string, Promise<void>>()

/**
 * Resolves when the script at the address has run. `charset` says how it is written, if not as the page. A failure is
 * forgotten, so that the next need tries again.
 */
export function loadScript(address: string, charset = 'utf-8'): Promise<void> {
  const known = loads.get(address)
  if (known) return known
  const load = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script')
    script.src = address
    script.setAttribute('charset', charset)
    script.onload = () => {
      script.remove()
      resolve()
    }
    script.onerror = () => {
      script.remove()
      loads.delete(address)
      reject(new TypeError(`The script ${address} could not be loaded.`))
    }
    document.head.append(script)
  })
  loads.set(address, load)
  return load
}
