/** What the search dialog shows before anything is typed: recent questions, which can be taken away, and examples. */
import { element } from './element.ts'
import { clearRecentSearches, recentSearches, removeRecentSearch } from './recent-searches.ts'

const EXAMPLES = ['研发投入', '放管服', '3.5%', '≥100亿元', 'fgf']

/** Draws into `area`; `ask` takes a question that was chosen, `back` puts the focus where the reader can go on. */
export function drawStart(area: HTMLElement, ask: (words: string) => void, back: () => void): void {
  const redraw = (place: number) => {
    drawStart(area, ask, back)
    const next = area.querySelectorAll<HTMLElement>('[data-recent]')
    ;(next[Math.min(place, next.length - 1)] ?? null)?.focus()
    if (next.length === 0) back()
  }
  const recent = recentSearches()
  const items = recent.map((words, place) => {
    const remove = () => {
      removeRecentSearch(words)
      redraw(place)
    }
    const question = choice(words, ask)
    question.setAttribute('data-recent', '')
    question.addEventListener('keydown', (event) => {
      if (event.key === 'Delete') remove()
    })
    return element('li', {}, question, button('×', remove, `删去“${words}”`))
  })
  const clear = button('全部删去', () => {
    clearRecentSearches()
    redraw(0)
  })
  area.replaceChildren(
    ...(recent.length > 0
      ? [element('h2', {}, '最近查过', clear), element('ul', { class: 'recent' }, ...items)]
      : []),
    element('h2', {}, '试查'),
    element(
      'ul',
      { class: 'examples' },
      ...EXAMPLES.map((words) => element('li', {}, choice(words, ask))),
    ),
    element('p', {}, '逐字对照原文；全角半角、大小写、空格、繁简不论，拼音和首字母也可以。'),
  )
}

/** The questions that arrows walk through. */
export function startChoices(area: HTMLElement): HTMLElement[] {
  return [...area.querySelectorAll<HTMLElement>('[data-choice]')]
}

function choice(words: string, ask: (words: string) => void): HTMLElement {
  const made = button(words, () => ask(words))
  made.setAttribute('data-choice', '')
  return made
}

function button(words: string, act: () => void, label: string | null = null): HTMLButtonElement {
  const made = element('button', { type: 'button', 'aria-label': label }, words)
  made.addEventListener('click', act)
  return made
}
