/** What the card of a target says, gathered from its entry in the margin and the clause of its measure. */
import { wordsOf } from './steps.ts'

export interface Duty {
  name: string
  href: string
}

export interface CardContent {
  id: string
  index: string
  topic: { id: string; name: string; glyph: string }
  comparator: string
  value: string
  unit: string
  indicator: { name: string; href: string }
  tier: string
  due: string
  lead: Duty[]
  support: Duty[]
  /** Further lines of the entry (校, 重申), copied with their links. */
  remarks: Node[]
  /** The annotated words. */
  quote: string
}

/** @throws TypeError when the entry is not a target's. */
export function contentOf(note: HTMLElement): CardContent {
  const text = (selector: string) => note.querySelector(selector)?.textContent?.trim() ?? ''
  const words = wordsOf(note)
  const glyph = note.querySelector('.glyph')
  const indicator = note.querySelector<HTMLAnchorElement>('.i')
  if (!words || !indicator) throw new TypeError(`#${note.id} is no target of this page.`)
  return {
    id: words.id,
    index: text('.no'),
    topic: {
      id: note.dataset.topic ?? '',
      name: glyph?.getAttribute('aria-label') ?? '',
      glyph: text('.glyph'),
    },
    comparator: text('.v small'),
    value: text('.v b'),
    unit: text('.v span'),
    indicator: { name: text('.i'), href: indicator.href },
    tier: text('.tier'),
    // Most targets of a document share their deadline: the text says it once for all.
    due: note.dataset.due ?? words.closest<HTMLElement>('[data-due]')?.dataset.due ?? '',
    lead: dutiesOf(words, 'lead'),
    support: dutiesOf(words, 'support'),
    remarks: [...note.querySelectorAll('.f:not(.due, .lead)')].map((line) => line.cloneNode(true)),
    quote: words.textContent?.replace(/\s+/g, '') ?? '',
  }
}

/** Departments that the clauses of the words' own measure name, each once, in text order. */
function dutiesOf(words: HTMLElement, role: 'lead' | 'support'): Duty[] {
  const measure = words.closest('.measure')
  const links = [...(measure?.querySelectorAll<HTMLAnchorElement>(`a.d.${role}`) ?? [])]
  const own = links.filter((link) => link.closest('.measure') === measure)
  const byAddress = new Map(own.map((link) => [link.href, link.textContent?.trim() ?? '']))
  return [...byAddress].map(([href, name]) => ({ name, href }))
}

/** The quotation with where it comes from, for pasting: `“…达到3.53%”——实施意见，2018年1月6日，https://…#rd` */
export function quotationOf(quote: string, attribution: string, address: string): string {
  return `“${quote}”——${attribution}，${address}`
}
