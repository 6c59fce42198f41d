/** What the tests of marked words share: how they land on them, and what they see. */
import type { Page } from 'playwright-core'

export interface SeenMark {
  text: string
  /** Id of the passage that holds it; null in the margin and elsewhere. */
  passage: string | null
  /** Id of the note that holds it; null elsewhere. */
  note: string | null
  /** Pixels from the top of the window. */
  top: number
  height: number
}

/** Opens an address with `mark` and waits until the words are marked. */
export async function landOn(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.waitForSelector('.marksbar .position:not(:empty)')
}

/** Has the page that is open mark other words, as going back to another address does. */
export async function changeMark(page: Page, words: string): Promise<void> {
  await page.evaluate(async (term) => {
    history.replaceState(null, '', `?${new URLSearchParams({ mark: term })}`)
    dispatchEvent(new PopStateEvent('popstate'))
    for (const _ of ['marks are made', 'before the second frame'])
      await new Promise(requestAnimationFrame)
  }, words)
}

/** Takes the CSS Custom Highlight API away, as in browsers that lack it. */
export async function withoutHighlights(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'Highlight')
  })
}

/** All marks in page order; elements where there are no highlights. */
export function allMarks(page: Page): Promise<SeenMark[]> {
  return seen(page, 'zhushu-mark', 'mark[data-mark]')
}

/** The mark that differs from the others; its first part where it has several. */
export async function currentMark(page: Page): Promise<SeenMark | undefined> {
  return (await seen(page, 'zhushu-mark-current', 'mark[data-current]'))[0]
}

function seen(page: Page, highlight: string, selector: string): Promise<SeenMark[]> {
  return page.evaluate(
    ([name, elements]) => {
      const ranges = [...(CSS.highlights.get(name) ?? [])] as Range[]
      const marks = [...document.querySelectorAll(elements)].map((element) => {
        const range = document.createRange()
        range.selectNodeContents(element)
        return range
      })
      return [...ranges, ...marks].map((range) => {
        const element = range.startContainer.parentElement
        const { top, height } = range.getBoundingClientRect()
        return {
          text: range.toString(),
          passage: element?.closest('[id^=p]:is(.passage > *, tr)')?.id ?? null,
          note: element?.closest('.n')?.id ?? null,
          top,
          height,
        }
      })
    },
    [highlight, selector] as const,
  )
}

/** Whether the current mark is in the window and clear of the bar. */
export async function isInView(page: Page): Promise<boolean> {
  const current = await currentMark(page)
  const bar = await page.locator('.marksbar').boundingBox()
  const floor = Math.min(bar?.y ?? 0, page.viewportSize()?.height ?? 0)
  return current !== undefined && current.top >= 0 && current.top + current.height <= floor
}
