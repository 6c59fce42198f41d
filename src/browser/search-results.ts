/** Draws results into the page, grouped by document, from the templates that the page brings along. */
import { SEARCH_KIND_LABELS, type SearchLabels } from '../model/search-record.ts'
import { excerpt } from './excerpt.ts'
import type { Found } from './search-engine.ts'
import { pageAddress } from './site-root.ts'

/** A copy of the element in `<template data-template="name">`. @throws Error when the page lacks it. */
export function fromTemplate(name: string): HTMLElement {
  const template = document.querySelector<HTMLTemplateElement>(`[data-template="${name}"]`)
  const element = template?.content.firstElementChild?.cloneNode(true)
  if (element instanceof HTMLElement) return element
  throw new Error(`The search page has no template “${name}”.`)
}

/** The one element that the selector names. @throws Error when there is none. */
export function part<E extends Element = HTMLElement>(parent: ParentNode, selector: string): E {
  const element = parent.querySelector<E>(selector)
  if (element) return element
  throw new Error(`The search page has no element “${selector}”.`)
}

/** Results of one document shown before the rest folds away, where there are others. */
const SHOWN_OF_ONE = 6

/**
 * Groups in the order of their best result. `totals` is how many results each document has in all; a document without
 * one, as on later pages, is marked as continued.
 */
export function resultGroups(
  results: readonly Found[],
  labels: SearchLabels,
  totals: Record<string, number>,
  terms: readonly string[],
): HTMLElement[] {
  const byDocument = new Map<string, Found[]>()
  for (const result of results)
    byDocument.set(result.document, [...(byDocument.get(result.document) ?? []), result])
  const shown = byDocument.size > 1 ? SHOWN_OF_ONE : results.length
  return [...byDocument].map(([id, found]) => {
    const group = fromTemplate('group')
    const label = labels.documents[id]
    const link = part<HTMLAnchorElement>(group, 'h2 a')
    link.textContent = label?.regionName ?? id
    link.href = pageAddress(`documents/${id}/`)
    part(group, '.title').textContent = label?.title ?? ''
    part(group, '.draft').hidden = label?.kind !== 'draft-for-comment'
    part(group, 'h2 b').textContent = totals[id] === undefined ? '续' : `${totals[id]} 条`
    const items = found.map((result) => resultItem(result, labels, terms, false))
    part(group, 'ol').append(...items.slice(0, shown))
    fold(part(group, '.here'), items.slice(shown))
    return group
  })
}

function fold(rest: HTMLElement, items: readonly HTMLElement[]): void {
  rest.hidden = items.length === 0
  part(rest, 'summary').textContent = `本篇再看 ${items.length} 条`
  part(rest, 'ol').append(...items)
}

/** Results in an order that runs through all documents; each says where it is from. */
export function resultList(
  results: readonly Found[],
  labels: SearchLabels,
  terms: readonly string[],
): HTMLElement[] {
  return results.map((result) => resultItem(result, labels, terms, true))
}

/** Where a result stands: its document at its anchor, told which strings to mark there. */
export function resultAddress(
  { document: id, anchor }: Pick<Found, 'document' | 'anchor'>,
  terms: readonly string[],
): string {
  const marks = new URLSearchParams(terms.map((term) => ['mark', term])).toString()
  return pageAddress(`documents/${id}/${marks && `?${marks}`}#${anchor}`)
}

function resultItem(
  result: Found,
  labels: SearchLabels,
  terms: readonly string[],
  namesDocument: boolean,
): HTMLElement {
  const item = fromTemplate('result')
  const address = resultAddress(result, terms)
  item.setAttribute('data-kind', result.kind)
  item.setAttribute('data-document', result.document)
  part(item, '.kind').textContent = SEARCH_KIND_LABELS[result.kind]
  const link = part<HTMLAnchorElement>(item, '.quote a')
  link.href = address
  link.append(...quotation(result))
  const region = namesDocument ? labels.documents[result.document]?.regionName : null
  const caption = [region, result.caption, result.section].filter(Boolean)
  if (caption.length > 0) {
    const cite = part(item, '.cite')
    cite.hidden = false
    part(cite, 'span').textContent = caption.join(' · ')
    if (result.topic !== null) cite.prepend(glyph(result.topic, labels))
  }
  if (result.number) {
    const number = part(item, '.number')
    number.hidden = false
    part<HTMLAnchorElement>(number, 'a').href = address
    part(number, 'small').textContent = result.number.before
    part(number, 'b').textContent = result.number.value
    part(number, 'span').textContent = result.number.unit
  }
  return item
}

function quotation(result: Found): Node[] {
  return excerpt(result.text, result.marks).map(({ kind, text }) => {
    if (kind === 'cut') return fromTemplate('cut')
    if (kind === 'text') return document.createTextNode(text)
    const mark = document.createElement('mark')
    mark.textContent = text
    return mark
  })
}

/** The character that stands for a topic, its name in the tooltip. */
export function glyph(topic: string, labels: SearchLabels): HTMLElement {
  const element = fromTemplate('glyph')
  element.setAttribute('data-topic', topic)
  element.title = labels.topics[topic]?.name ?? topic
  element.textContent = labels.topics[topic]?.glyph ?? ''
  return element
}
