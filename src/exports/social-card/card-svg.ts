/** What other sites show of a page (Open Graph): a picture of 1200 × 630, drawn as SVG. */
import type { Corpus, CorpusDocument, CorpusTarget } from '../../corpus/graph.ts'
import { formatComparator, formatDate, formatDue, formatValue } from '../../text/target-words.ts'
import { CARD_COLOURS, topicColour } from './card-colours.ts'
import { widthOf, wrapLines } from './card-lines.ts'

export const CARD_WIDTH = 1200
export const CARD_HEIGHT = 630
const EDGE = 72
const ROOM = CARD_WIDTH - 2 * EDGE
/** Squares of targets a row. */
const SQUARES = 40

interface Words {
  x: number
  y: number
  size: number
  colour?: string
  anchor?: 'start' | 'end'
}

/** A target: the number large, what it counts, when, and the words that promise it. */
export function targetCard(target: CorpusTarget): string {
  const { document, topic } = target
  const colour = topicColour(topic.id)
  const comparator = formatComparator(target)
  const value = formatValue(target)
  const size = 150
  const beforeValue = comparator ? EDGE + widthOf(comparator) * 48 + 20 : EDGE
  const behindValue = beforeValue + widthOf(value) * size + 16
  const quote = wrapLines(`“${shown(target.quote.replace(/\s+/g, ''))}”`, ROOM / 34, 3)
  return card([
    rectangle(EDGE, 150, 8, 190, colour),
    ...(comparator
      ? [words(comparator, { x: EDGE + 32, y: 300, size: 48, colour: CARD_COLOURS['ink-2'] })]
      : []),
    words(value, { x: beforeValue + 32, y: 300, size }),
    words(target.unit, { x: behindValue + 32, y: 300, size: 48 }),
    words(clipped(`${target.indicator.name}　${formatDue(target.due)}`, 34), {
      x: EDGE + 32,
      y: 372,
      size: 34,
      colour,
    }),
    ...quote.map((line, at) =>
      words(line, { x: EDGE, y: 446 + 50 * at, size: 34, colour: CARD_COLOURS['ink-2'] }),
    ),
    ...source(document),
  ])
}

/** A document: its title, whose it is, and a square a target in the colour of its topic. */
export function documentCard(document: CorpusDocument): string {
  const lines = wrapLines(shown(document.title.replace(/\s+/g, '')), ROOM / 58, 3)
  const date = document.published === null ? [] : [formatDate(document.published)]
  const facts = [document.region.name, ...date, countWords(document.targets.length)].join('　')
  return card([
    ...lines.map((line, at) => words(line, { x: EDGE, y: 220 + 78 * at, size: 58 })),
    words(facts, { x: EDGE, y: 220 + 78 * lines.length, size: 32, colour: CARD_COLOURS['ink-2'] }),
    ...document.targets.map(({ topic }, at) =>
      rectangle(
        EDGE + (at % SQUARES) * 26,
        466 + Math.floor(at / SQUARES) * 26,
        20,
        20,
        topicColour(topic.id),
      ),
    ),
    ...source(document),
  ])
}

function countWords(targets: number): string {
  return targets === 0 ? '没有量化目标' : `${targets} 个目标`
}

/** Every page that has no card of its own. */
export function siteCard({ documents, targets }: Corpus): string {
  return card([
    words('把规划里的每一个数字，', { x: EDGE, y: 290, size: 68 }),
    words('带回说出它的那句话。', { x: EDGE, y: 384, size: 68 }),
    words(`${documents.length} 份文献　${targets.length} 个目标`, {
      x: EDGE,
      y: 574,
      size: 32,
      colour: CARD_COLOURS['ink-2'],
    }),
  ])
}

function card(parts: readonly string[]): string {
  const frame = [
    rectangle(0, 0, CARD_WIDTH, CARD_HEIGHT, CARD_COLOURS.paper),
    words('注疏', { x: EDGE, y: 92, size: 46 }),
    words('政府规划　逐字对证', { x: EDGE + 112, y: 88, size: 22, colour: CARD_COLOURS.zhu }),
    // 文武线
    rectangle(EDGE, 112, ROOM, 5, CARD_COLOURS.ink),
    rectangle(EDGE, 121, ROOM, 1.5, CARD_COLOURS.ink),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}">${[...frame, ...parts].join('')}</svg>`
}

/** Where it comes from, at the foot; a draft says that it is one. */
function source({ region, shortTitle, kind }: CorpusDocument): string[] {
  const isDraft = kind === 'draft-for-comment'
  return [
    rectangle(EDGE, 584 - 46, ROOM, 1.5, CARD_COLOURS.line),
    words(clipped(`${region.name}　${shortTitle}`, isDraft ? 30 : 38), {
      x: EDGE,
      y: 586,
      size: 26,
      colour: CARD_COLOURS['ink-2'],
    }),
    ...(isDraft
      ? [
          words('征求意见稿，并非定案', {
            x: CARD_WIDTH - EDGE,
            y: 586,
            size: 26,
            colour: CARD_COLOURS.zhu,
            anchor: 'end',
          }),
        ]
      : []),
  ]
}

function clipped(text: string, width: number): string {
  return wrapLines(text, width, 1)[0] ?? ''
}

function rectangle(x: number, y: number, width: number, height: number, colour: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour}"/>`
}

function words(
  text: string,
  { x, y, size, colour = CARD_COLOURS.ink, anchor = 'start' }: Words,
): string {
  const end = anchor === 'end' ? ' text-anchor="end"' : ''
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}"${end}>${escaped(text)}</text>`
}

/** ASCII punctuation between Chinese is shown full-width, as on the pages: display, not mending. */
function shown(text: string): string {
  return text.replace(/(?<=[^\u0020-\u007e])[(),:;]|[(),:;](?=[^\u0020-\u007e]|$)/gu, (mark) =>
    String.fromCharCode(mark.charCodeAt(0) + 0xfee0),
  )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
