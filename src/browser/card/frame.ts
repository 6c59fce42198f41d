/** The parts of the target card, made once and filled for each target. */
import { element } from '../element.ts'
import { targetPage } from './addresses.ts'
import type { CardContent, Duty } from './content.ts'

/** What the buttons of a card do. */
export interface CardActions {
  close(): void
  previous(): void
  next(): void
  copyLink(): void
  copyQuotation(): void
}

export interface CardFrame {
  card: HTMLElement
  status: HTMLElement
  /** Shows a target; `permalink` is its published address. */
  fill(content: CardContent, permalink: string): void
}

/** Makes the card, hidden, at the end of `main`: what stands outside of it would belong to no part of the page. */
export function makeFrame(act: CardActions): CardFrame {
  const body = element('div')
  const status = element('p', { role: 'status' })
  const link = element('a', { title: '复制本目标的链接' }, '固定链接')
  const cite = element('a', { title: '引用格式、固定链接与打印的卡片' }, '引用')
  const compare = element('a', { title: '此指标的全部目标' }, '比较')
  const actions = element(
    'div',
    { class: 'acts' },
    link,
    button('引文', '复制原文这几个字和出处', act.copyQuotation),
    cite,
    compare,
    button('‹', '上一个目标', act.previous),
    button('›', '下一个目标', act.next),
  )
  const card = element(
    'div',
    { class: 'card', popover: 'auto', role: 'dialog', tabindex: '-1' },
    button('×', '关闭（Esc）', act.close, 'close'),
    body,
    actions,
    status,
  )
  link.addEventListener('click', (event) => {
    event.preventDefault()
    act.copyLink()
  })
  document.querySelector('main')?.append(card)
  return {
    card,
    status,
    fill(content, permalink) {
      card.dataset.topic = content.topic.id
      card.setAttribute('aria-label', `第${content.index}个目标：${content.indicator.name}`)
      link.href = permalink
      cite.href = targetPage(content.id)
      compare.href = content.indicator.href
      status.textContent = ''
      body.replaceChildren(...parts(content))
    },
  }
}

function button(
  words: string,
  title: string,
  act: () => void,
  name: string | null = null,
): HTMLElement {
  const isSign = words.length === 1
  const made = element(
    'button',
    { type: 'button', class: name, title, 'aria-label': isSign ? title : null },
    words,
  )
  made.addEventListener('click', act)
  return made
}

function parts(content: CardContent): HTMLElement[] {
  const { topic, comparator, value, unit, indicator, tier, due, lead, support } = content
  const glyph = element('span', { class: 'glyph', 'aria-hidden': 'true' }, topic.glyph)
  const facts = element('dl', {}, ...fact('期限', due))
  if (lead.length > 0) facts.append(...fact('牵头', ...links(lead)))
  if (support.length > 0) facts.append(...fact('责任', ...links(support)))
  if (lead.length + support.length === 0)
    facts.append(...fact('单位', element('span', { class: 'absent' }, '未载明责任单位')))
  facts.append(...fact('主题', glyph, topic.name))
  return [
    element(
      'p',
      { class: 'big' },
      comparator ? element('small', {}, comparator) : null,
      element('b', {}, value),
      unit ? element('span', {}, unit) : null,
    ),
    element(
      'p',
      { class: 'ind' },
      element('a', { href: indicator.href }, indicator.name),
      tier ? element('span', { class: 'tier' }, tier) : null,
    ),
    facts,
    ...(content.remarks as HTMLElement[]),
  ]
}

function fact(name: string, ...value: (Node | string)[]): HTMLElement[] {
  return [element('dt', {}, name), element('dd', {}, ...value)]
}

function links(duties: readonly Duty[]): (Node | string)[] {
  return duties.flatMap(({ name, href }, index) => [
    index > 0 ? '、' : '',
    element('a', { href }, name),
  ])
}
