/** Runs at the reader's: keeps 注疏 or 原文, as it was chosen last, on this device. */

const KEY = 'zhushu-view'

export function rememberView(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name="view"]')) {
    try {
      if (input.value === localStorage.getItem(KEY)) input.checked = true
      input.addEventListener('change', () => localStorage.setItem(KEY, input.value))
    } catch {
      // The browser keeps nothing: the choice holds for this page.
    }
  }
  // Whoever follows a link to a note wants to see it.
  const showLinkedNote = () => {
    if (location.hash.startsWith('#n-'))
      document.querySelector<HTMLInputElement>('#view-notes')?.click()
  }
  addEventListener('hashchange', showLinkedNote)
  showLinkedNote()
}
