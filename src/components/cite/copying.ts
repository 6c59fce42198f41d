/** Runs at the reader's: copies citations, and dates them with the day on which the reader looks. */

/** How long a button says that it did. */
const SAID_MS = 2000

/** Shows the buttons of a block of citations and fills in the day of access. */
export function offerCopies(block: HTMLElement, now: Date): void {
  for (const place of block.querySelectorAll<HTMLElement>('[data-accessed]'))
    place.textContent = `${place.dataset.accessed}[${dayOf(now)}]`
  const status = block.querySelector('output')
  for (const button of block.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false
    button.addEventListener('click', () => void copy(button, status))
  }
}

/** The reader's own day: `dayOf(new Date(2026, 0, 5))` // => '2026-01-05' */
export function dayOf(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

async function copy(button: HTMLButtonElement, status: HTMLOutputElement | null): Promise<void> {
  const words = button.parentElement?.querySelector('[data-words]')?.textContent ?? ''
  const name = button.querySelector('span')?.textContent ?? ''
  try {
    await navigator.clipboard.writeText(words)
  } catch {
    say(status, '浏览器不许复制，请选中文字自行复制')
    return
  }
  say(status, `已复制${name}`)
  const face = button.firstChild
  if (face === null || button.dataset.face !== undefined) return
  button.dataset.face = face.textContent ?? ''
  face.textContent = '已复制'
  setTimeout(() => {
    face.textContent = button.dataset.face ?? ''
    delete button.dataset.face
  }, SAID_MS)
}

function say(status: HTMLOutputElement | null, words: string): void {
  if (status) status.textContent = words
}
