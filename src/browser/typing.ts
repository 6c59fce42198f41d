/** When what a reader types is a question: at every change, but not while letters are on their way to becoming characters. */

/**
 * Calls `typed` with the field's words whenever they have changed, at once; during a composition (IME) not before its
 * end, and then once. The function returned does the same after a script has changed the field.
 */
export function onTyped(input: HTMLInputElement, typed: (words: string) => void): () => void {
  let composing = false
  let latest = input.value
  const tell = () => {
    // Browsers differ in whether an input event follows the end of a composition.
    if (composing || input.value === latest) return
    latest = input.value
    typed(latest)
  }
  input.addEventListener('compositionstart', () => {
    composing = true
  })
  input.addEventListener('compositionend', () => {
    composing = false
    tell()
  })
  input.addEventListener('input', tell)
  return tell
}

/** Whether a key belongs to an input method: it chooses characters there, and must do nothing here. */
export function isForInputMethod(event: KeyboardEvent): boolean {
  // Safari reports the key that ends a composition only by this code.
  return event.isComposing || event.keyCode === 229
}
