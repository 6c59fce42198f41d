/** The two things that a reader is told of the stored site, in a small box at the foot of the window. */
import styles from './offline-notice.css?inline'
import { TAKE_OVER } from './worker-messages.ts'

/** In `sessionStorage` when the reader does not want the new version yet. */
const LATER = 'zhushu-update-later'

interface Choice {
  words: string
  act: (button: HTMLButtonElement) => void
}

/** The site is on the device; of a big one, the index and what was visited. */
export function noticeStored(isWhole: boolean): void {
  const words = isWhole
    ? '本站已存到这台设备，断网也能读、能检索。'
    : '检索与看过的页已存到这台设备，断网也能查。'
  notice(words, [{ words: '知道了', act: close }])
}

/** A newer version waits. All open pages load anew if the reader takes it. */
export function noticeUpdate(registration: ServiceWorkerRegistration): void {
  if (sessionStorage.getItem(LATER)) return
  const take = (button: HTMLButtonElement) => {
    button.disabled = true
    // Nothing waits any more where the last other page was closed meanwhile.
    if (registration.waiting) registration.waiting.postMessage(TAKE_OVER)
    else location.reload()
  }
  const wait = () => {
    sessionStorage.setItem(LATER, 'true')
    close()
  }
  notice('有新版本，刷新后生效', [
    { words: '刷新', act: take },
    { words: '稍后', act: wait },
  ])
}

let box: HTMLElement | null = null

function close(): void {
  box?.remove()
  box = null
}

function notice(words: string, choices: Choice[]): void {
  close()
  dress()
  box = document.createElement('aside')
  box.className = 'offline-notice'
  box.setAttribute('aria-label', '离线阅读')
  const status = document.createElement('p')
  status.setAttribute('role', 'status')
  box.append(status, ...choices.map(choiceButton))
  document.body.append(box)
  // Screen readers read what changes in a status, not what it begins with.
  requestAnimationFrame(() => {
    status.textContent = words
  })
}

function choiceButton({ words, act }: Choice): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = words
  button.addEventListener('click', () => act(button))
  return button
}

let dressed = false

/** Its style sheet comes with it: pages without a notice, nearly all, do not load it. */
function dress(): void {
  if (dressed) return
  dressed = true
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  document.adoptedStyleSheets.push(sheet)
}
