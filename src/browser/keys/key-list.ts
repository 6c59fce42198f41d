/** The list of all keys, in a dialog, with the switch for those of one character; opens at the event `zhushu-key-list`. */
import { element } from '../element.ts'
import styles from './key-list.css?inline'

interface KeyGroup {
  place: string
  /** Keys and what they do; `single` ones can be switched off. */
  keys: { names: string[]; act: string; single?: true }[]
}

const GROUPS: KeyGroup[] = [
  {
    place: '各页',
    keys: [
      { names: ['/'], act: '检索', single: true },
      { names: ['Ctrl+K'], act: '检索' },
      { names: ['?'], act: '快捷键', single: true },
    ],
  },
  {
    place: '文献',
    keys: [
      { names: ['n', ']'], act: '下一个目标', single: true },
      { names: ['p', '['], act: '上一个目标', single: true },
      { names: ['c'], act: '目标的卡片', single: true },
      { names: ['Esc'], act: '收起卡片' },
    ],
  },
  {
    place: '标出所查字词时',
    keys: [
      { names: ['n'], act: '下一处', single: true },
      { names: ['Shift+N'], act: '上一处', single: true },
      { names: ['Esc'], act: '清除标记' },
    ],
  },
  {
    place: '检索',
    keys: [
      { names: ['↑', '↓'], act: '逐条选择' },
      { names: ['Enter'], act: '打开' },
      { names: ['Esc'], act: '回检索框，关闭' },
    ],
  },
]

let dialog: HTMLDialogElement | null = null

// Closed, it gives the focus back to where it was.
addEventListener('zhushu-key-list', () => {
  dialog ??= make()
  dialog.showModal()
})

function make(): HTMLDialogElement {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  document.adoptedStyleSheets.push(sheet)
  const close = element('button', { type: 'button' }, '关闭')
  const made = element(
    'dialog',
    { class: 'key-list', 'aria-labelledby': 'key-list-name' },
    element('header', {}, element('h2', { id: 'key-list-name' }, '快捷键'), close),
    ...GROUPS.map(group),
    ...makeSwitch(),
  )
  close.addEventListener('click', () => made.close())
  // A click beside the dialog hits the dialog itself: its backdrop.
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close()
  })
  document.body.append(made)
  return made
}

function group({ place, keys }: KeyGroup): HTMLElement {
  const rows = keys.map(({ names, act, single }) =>
    element(
      'tr',
      { class: single ? 'single' : null },
      element('th', { scope: 'row' }, ...names.flatMap(named)),
      element('td', {}, act),
    ),
  )
  return element('table', {}, element('caption', {}, place), element('tbody', {}, ...rows))
}

function named(name: string, place: number): (Node | string)[] {
  return [place > 0 ? ' ' : '', element('kbd', {}, name)]
}

function makeSwitch(): HTMLElement[] {
  const box = element('input', { type: 'checkbox', 'aria-describedby': 'key-list-note' })
  const status = element('p', { role: 'status' })
  box.checked = document.documentElement.dataset.keys !== 'off'
  box.addEventListener('change', () => {
    const isKept = dispatchEvent(
      new CustomEvent('zhushu-keys', { detail: box.checked, cancelable: true }),
    )
    const words = box.checked ? '单键已启用。' : '单键已停用。'
    status.textContent = isKept ? words : `${words}浏览器不让本站记住，只在这一页有效。`
  })
  const note = element(
    'p',
    { id: 'key-list-note' },
    '单键即一个字母或符号。语音输入或误触时可停用，方向键、Ctrl+K、Esc 照旧；选择记在本机浏览器里。',
  )
  return [element('label', {}, box, '启用单键'), note, status]
}
