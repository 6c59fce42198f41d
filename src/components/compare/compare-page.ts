/** Runs at the reader's: lets him choose documents, keeps the choice in the address, and draws it. */
import { readChoice, tidyChoice, writeChoice } from './compare-state.ts'
import { namesOf, sumOf } from './compare-words.ts'
import type { ComparedDocument } from './compared.ts'
import { compareDocuments } from './comparison.ts'
import { drawComparison } from './draw-comparison.ts'

/** Brings `[data-compare]`, whose value is the folder of the documents' files, to life. */
export function enhanceCompare(root: HTMLElement): void {
  const form = root.querySelector('form')
  const status = root.querySelector('output')
  const heading = root.querySelector('h1')
  const comparison = root.querySelector<HTMLElement>('[data-comparison]')
  const overview = root.querySelector<HTMLElement>('[data-overview]')
  if (!form || !status || !heading || !comparison || !overview) return
  const selects = [...form.querySelectorAll('select')]
  const known = [...(selects[0]?.options ?? [])].map((option) => option.value).filter(Boolean)
  const topics = [...comparison.querySelectorAll<HTMLElement>('[data-topic-section]')].map(
    (section) => section.dataset.topicSection ?? '',
  )
  const printed = { heading: heading.textContent, title: document.title }
  const load = loader(root.dataset.compare ?? '')
  // Answers to an earlier choice come too late.
  let asked = 0

  async function show(chosen: string[]): Promise<void> {
    asked += 1
    const mine = asked
    fillSelects(selects, chosen)
    showPairs(root, chosen)
    const [one] = chosen
    if (chosen.length < 2) {
      overviewOnly(one === undefined ? '' : '再选一份，就并列起来。')
      return
    }
    say('正在取各份文献的承诺……')
    try {
      const documents = await Promise.all(chosen.map(load))
      if (mine === asked) draw(documents)
    } catch (error) {
      if (mine === asked) overviewOnly('没有取到文献的承诺，请检查网络后再选一次。')
      console.error(error)
    }
  }

  function draw(documents: ComparedDocument[]): void {
    if (!comparison || !overview || !heading) return
    const compared = compareDocuments(documents, topics)
    drawComparison(comparison, documents, compared)
    comparison.hidden = false
    overview.hidden = true
    heading.textContent = namesOf(documents)
    document.title = printed.title.replace(printed.heading ?? '', `比较：${namesOf(documents)}`)
    say(sumOf(compared))
  }

  function overviewOnly(words: string): void {
    if (!comparison || !overview || !heading) return
    comparison.hidden = true
    overview.hidden = false
    heading.textContent = printed.heading
    document.title = printed.title
    say(words)
  }

  function say(words: string): void {
    if (status) status.value = words
  }

  function choose(): void {
    const chosen = tidyChoice(selects.map((select) => select.value))
    history.pushState(null, '', `${location.pathname}${writeChoice(chosen)}`)
    void show(chosen)
  }

  form.hidden = false
  form.addEventListener('change', choose)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    choose()
  })
  form.addEventListener('reset', (event) => {
    event.preventDefault()
    for (const select of selects) select.value = ''
    choose()
  })
  addEventListener('popstate', () => void show(readChoice(location.search, known)))
  void show(readChoice(location.search, known))
}

/** Reads a document's file once; a failure is forgotten, so that the next choice tries again. */
function loader(folder: string): (id: string) => Promise<ComparedDocument> {
  const loading = new Map<string, Promise<ComparedDocument>>()
  const read = async (id: string): Promise<ComparedDocument> => {
    const response = await fetch(`${folder}${id}.json`)
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`)
    return (await response.json()) as ComparedDocument
  }
  return (id) => {
    const known = loading.get(id)
    if (known) return known
    const answer = read(id)
    loading.set(id, answer)
    answer.catch(() => loading.delete(id))
    return answer
  }
}

/** No document can be chosen twice. */
function fillSelects(selects: HTMLSelectElement[], chosen: string[]): void {
  selects.forEach((select, n) => {
    select.value = chosen[n] ?? ''
    for (const option of select.options)
      option.disabled =
        option.value !== '' && option.value !== select.value && chosen.includes(option.value)
  })
}

/** Of the pairs, those with what is chosen; all of them before. */
function showPairs(root: HTMLElement, chosen: string[]): void {
  const list = root.querySelector<HTMLElement>('[data-pairs]')
  if (!list) return
  const pairs = [...list.querySelectorAll<HTMLElement>('[data-pair]')]
  for (const pair of pairs) {
    const documents = (pair.dataset.pair ?? '').split(' ')
    pair.hidden = !chosen.every((id) => documents.includes(id))
  }
  list.hidden = pairs.every((pair) => pair.hidden)
}
