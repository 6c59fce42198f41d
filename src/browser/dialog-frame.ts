/** The parts of the search dialog that stay while its contents change. */
import { searchAddress } from './dialog-search.ts'
import { element } from './element.ts'
import { pageAddress } from './site-root.ts'

export interface DialogFrame {
  dialog: HTMLDialogElement
  form: HTMLFormElement
  input: HTMLInputElement
  status: HTMLElement
  /** What scrolls. Of its parts one is shown at a time. */
  body: HTMLElement
  /** Recent questions and examples. */
  start: HTMLElement
  list: HTMLElement
  /** What to do when nothing is found, or nothing could be loaded. */
  none: HTMLElement
  failed: HTMLElement
  retry: HTMLButtonElement
}

/** Makes the dialog and puts it at the end of the page, closed. */
export function makeFrame(): DialogFrame {
  const input = element('input', {
    type: 'text',
    name: 'q',
    role: 'combobox',
    'aria-label': '检索',
    'aria-expanded': 'false',
    'aria-controls': 'seek-list',
    'aria-autocomplete': 'list',
    placeholder: '字、词、句、数，或拼音',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'search',
  })
  const close = element('button', { type: 'button' }, '关闭')
  const form = element('form', { role: 'search', action: searchAddress('') }, input, close)
  const status = element('p', { role: 'status' })
  const start = element('div', { class: 'start' })
  const list = element('div', { role: 'listbox', id: 'seek-list', 'aria-label': '直达与结果' })
  const retry = element('button', { type: 'button' }, '再试一次')
  const none = element(
    'p',
    {},
    '可少写几个字，或换原文的写法；也可在',
    link('targets/', '全部目标'),
    '、',
    link('glossary/', '词语'),
    '中查找。',
  )
  const failed = element(
    'p',
    {},
    '请看网络是否连通，然后',
    retry,
    '；或打开',
    link('targets/', '全部目标'),
    '，用浏览器的“在页面中查找”（Ctrl+F）。',
  )
  const body = element('div', { class: 'body' }, start, list, none, failed)
  const dialog = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': '检索' },
    form,
    status,
    body,
    foot(),
  )
  close.addEventListener('click', () => dialog.close())
  // A click beside the dialog hits the dialog itself: its backdrop.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
  document.body.append(dialog)
  return { dialog, form, input, status, body, start, list, none, failed, retry }
}

function link(path: string, words: string): HTMLElement {
  return element('a', { href: pageAddress(path) }, words)
}

function foot(): HTMLElement {
  const key = (name: string) => element('kbd', {}, name)
  const keys = element(
    'p',
    { class: 'keys' },
    key('↑'),
    ' ',
    key('↓'),
    ' 选择　',
    key('Enter'),
    ' 打开　',
    key('Esc'),
    ' 关闭',
  )
  return element('footer', {}, keys, link('search/', '检索页：筛选、排序'))
}
