/** Runs at the reader's: draws the comparison of the chosen documents from the blanks that the page holds. */
import { TIER_MARKS } from '../indicator/tier-scale.ts'
import type { QuotedWords } from '../targets/quotation.ts'
import { aloneWords, nameAmong, rowDifferences } from './compare-words.ts'
import type {
  ComparedDocument,
  ComparedIndicator,
  ComparedNumber,
  ComparedPromise,
} from './compared.ts'
import type { ComparedRow, TopicComparison } from './comparison.ts'

/** Fills the heads and the sections of the topics; a topic without promises is hidden. */
export function drawComparison(
  root: HTMLElement,
  documents: ComparedDocument[],
  topics: TopicComparison[],
): void {
  const heads = root.querySelector('[data-heads]')
  heads?.replaceChildren(...documents.map(headOf))
  for (const section of root.querySelectorAll<HTMLElement>('[data-topic-section]')) {
    const topic = topics.find((one) => one.topic === section.dataset.topicSection)
    section.hidden = topic === undefined
    if (topic) drawTopic(section, topic, documents)
  }
}

function drawTopic(
  section: HTMLElement,
  { shared, apart, alone }: TopicComparison,
  documents: ComparedDocument[],
): void {
  const rows = [...shared, ...apart].map((row) => rowOf(row, documents))
  section.querySelector('[data-rows]')?.replaceChildren(...rows)
  const folded = section.querySelector<HTMLDetailsElement>('details.alone')
  if (!folded) return
  folded.hidden = alone.flat().length === 0
  part(folded, 'summary').textContent = aloneWords(alone, documents)
  const columns = documents.flatMap((document, n) =>
    alone[n]?.length ? [columnOf(nameAmong(document, documents), alone[n])] : [],
  )
  part(folded, 'ul').replaceChildren(...columns)
}

function headOf(document: ComparedDocument): Element {
  const head = blank('head')
  link(part(head, 'a'), document.url, `${document.region}　${document.shortTitle}`)
  if (!document.draft) part(head, '.draft').remove()
  const count = document.targets > 0 ? `，${document.targets} 个目标` : ''
  part(head, '.about').textContent = `${document.about}${count}`
  if (document.targets > 0) part(head, '.absence').remove()
  return head
}

function rowOf(row: ComparedRow, documents: ComparedDocument[]): Element {
  const drawn = blank('row')
  const [one, other] = row.indicators
  if (one) {
    ;(drawn as HTMLElement).dataset.topic = one.topic
    link(part(drawn, '.one'), one.url, one.name)
  }
  if (other) link(part(drawn, '.other a'), other.url, other.name)
  else part(drawn, '.other').remove()
  part(drawn, '.differences').replaceChildren(
    ...rowDifferences(row, documents).map((words) => textIn('li', words)),
  )
  const remark = row.reason ?? one?.comparability
  if (remark) part(drawn, '.remark').textContent = remark
  else part(drawn, '.remark').remove()
  const sides = documents.map((document, n) =>
    sideOf(document, nameAmong(document, documents), row.sides[n] ?? [], other !== undefined),
  )
  part(drawn, '.sides').replaceChildren(...sides)
  return drawn
}

function sideOf(
  document: ComparedDocument,
  name: string,
  indicators: ComparedIndicator[],
  named: boolean,
): Element {
  const side = blank('side')
  link(part(side, '.who a'), document.url, name)
  if (!document.draft) part(side, '.draft').remove()
  const which = part(side, '.which')
  which.remove()
  if (indicators.length === 0) return side
  part(side, '.none').remove()
  for (const indicator of indicators) {
    if (named) {
      const name = which.cloneNode(true) as Element
      link(part(name, 'a'), indicator.url, indicator.name)
      side.append(name)
    }
    side.append(...indicator.promises.map(promiseOf))
  }
  return side
}

function promiseOf(promise: ComparedPromise): Element {
  const drawn = blank('promise')
  part(drawn, 'ul').replaceChildren(...promise.numbers.map(numberOf))
  const axis = part(drawn, '.tier-axis')
  if (promise.scale) drawTiers(axis, promise)
  else axis.remove()
  part(drawn, '.due').textContent = [promise.due, promise.dueBasis].filter(Boolean).join('，')
  if (promise.sic) part(drawn, '.sic').textContent = `原文如此：${promise.sic}`
  else part(drawn, '.sic').remove()
  part(drawn, 'details').append(...promise.quotations.map(quotationOf))
  return drawn
}

function numberOf({ comparator, value, unit, tier, url }: ComparedNumber): Element {
  const drawn = blank('number')
  part(drawn, 'a').setAttribute('href', url)
  part(drawn, 'small').textContent = comparator
  part(drawn, 'b').textContent = value
  part(drawn, 'a span').textContent = unit
  part(drawn, '.tier').textContent = tier === null ? '' : `${TIER_MARKS[tier]} ${tier}`
  return drawn
}

function drawTiers(axis: Element, { numbers, scale }: ComparedPromise): void {
  if (!scale) return
  const [first, last] = axis.querySelectorAll('text')
  if (first) first.textContent = scale.ticks[0]?.label ?? ''
  if (last) last.textContent = `${scale.ticks.at(-1)?.label ?? ''}${scale.unit}`
  numbers.forEach(({ tier }, n) => {
    const mark = blank(`mark-${tier}`)
    mark.setAttribute('x', `${scale.marks[n] ?? 0}%`)
    axis.append(mark)
  })
}

function quotationOf({ pieces, cutBefore, cutAfter }: QuotedWords): Element {
  const drawn = blank('quotation')
  const [before, after] = drawn.querySelectorAll('.cut')
  const words = part(drawn, '.words')
  for (const { text, url } of pieces) {
    const linked = words.cloneNode() as Element
    if (url) link(linked, url, text)
    words.before(url ? linked : text)
  }
  words.remove()
  if (!cutBefore) before?.remove()
  if (!cutAfter) after?.remove()
  return drawn
}

function columnOf(name: string, indicators: ComparedIndicator[]): Element {
  const column = blank('alone')
  part(column, '.who').textContent = name
  const entries = indicators.flatMap((indicator) =>
    indicator.promises.map((promise) => entryOf(indicator, promise)),
  )
  part(column, 'ul').replaceChildren(...entries)
  return column
}

function entryOf({ url, name }: ComparedIndicator, promise: ComparedPromise): Element {
  const entry = blank('entry')
  link(part(entry, '.name'), url, name)
  const number = part(entry, '.number')
  const numbers = promise.numbers.flatMap(({ comparator, value, unit, tier, url }) => {
    const drawn = number.cloneNode() as Element
    const mark = tier === null ? '' : `${TIER_MARKS[tier]} ${tier} `
    link(drawn, url, `${mark}${comparator}${value}${unit}`)
    return [drawn, ' ']
  })
  part(entry, '.numbers').replaceChildren(...numbers)
  part(entry, '.due').textContent = promise.due
  if (promise.scale) {
    const axis = blank('axis')
    drawTiers(axis, promise)
    entry.append(axis)
  }
  return entry
}

/** A copy of a blank of the page. */
function blank(name: string): Element {
  const template = document.querySelector<HTMLTemplateElement>(`[data-template="${name}"]`)
  const copy = template?.content.firstElementChild?.cloneNode(true)
  if (!(copy instanceof Element)) throw new Error(`The page has no template “${name}”.`)
  return copy
}

function part(parent: Element, selector: string): Element {
  const found = parent.querySelector(selector)
  if (!found) throw new Error(`A template has no “${selector}”.`)
  return found
}

function link(anchor: Element, url: string, words: string): void {
  anchor.setAttribute('href', url)
  anchor.textContent = words
}

function textIn(tag: string, words: string): Element {
  const made = document.createElement(tag)
  made.textContent = words
  return made
}
