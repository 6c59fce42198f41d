/** The tiers of one promise on one axis: a bar from the lowest to the highest, a mark and a label for each. */
import type { CorpusTarget } from '../../corpus/graph.ts'
import { formatDue, formatTarget } from '../../text/target-words.ts'
import { type Drawing, emptyDrawing } from '../picture/drawing.ts'
import { nameOf } from '../picture/topic-grid.ts'
import { largestUnit } from './axis-unit.ts'
import { TIER_SHAPES } from './draw-panel.ts'
import { labelSteps, layOutTiers, type TierScale } from './tier-scale.ts'

const WIDTH = 330
const SIDE = 16
const END = 30
const STEP = 22
const RADIUS = 6

export interface TierDrawing {
  drawing: Drawing
  scale: TierScale
  unit: string
}

/** `targets` are the tiers, lowest first. */
export function drawTiers(targets: [CorpusTarget, ...CorpusTarget[]]): TierDrawing {
  const [{ document, due, indicator, topic }] = targets
  const { unit, size } = largestUnit(targets)
  const scale = layOutTiers(targets.map(({ canonical }) => canonical.value / size))
  const labels = targets.map((target) => `${target.tier ?? ''} ${formatTarget(target)}`)
  const base = targets.length * STEP + 12
  const said = `${nameOf(document)}，${formatDue(due)}：${labels.join('，')}。`
  const drawing = emptyDrawing(WIDTH, base + 32, `${indicator.name}分档`, said)
  const place = (percent: number) => SIDE + (percent / 100) * (WIDTH - SIDE - END)
  const colour = `--${topic.id}`
  drawAxis(drawing, scale, unit, { base, place })
  const marks = scale.marks.map(place)
  labelSteps(scale.marks).forEach((step, n) => {
    const x = marks[n] ?? 0
    const y = base - step * STEP
    const text = labels[n] ?? ''
    // As labelSteps has it.
    const [gap, anchor] =
      (scale.marks[n] ?? 0) > 50 ? ([-6, 'end'] as const) : ([6, 'start'] as const)
    drawing.lines.push({ x1: x, x2: x, y1: y - 8, y2: base, colour })
    drawing.labels.push({ x: x + gap, y, text, tone: 'number', anchor })
  })
  const [x1, x2] = [Math.min(...marks), Math.max(...marks)]
  drawing.boxes.push({ x1, x2, y1: base - 2, y2: base + 2, colour })
  targets.forEach(({ tier }, n) => {
    const shape = tier ? TIER_SHAPES[tier] : 'full'
    drawing.dots.push({ x: marks[n] ?? 0, y: base, shape, colour, r: RADIUS })
  })
  return { drawing, scale, unit }
}

interface AxisPlace {
  base: number
  place: (percent: number) => number
}

function drawAxis(drawing: Drawing, { ticks }: TierScale, unit: string, at: AxisPlace): void {
  const { base, place } = at
  drawing.lines.push({ x1: place(0), x2: place(100), y1: base, y2: base, colour: '--line-2' })
  ticks.forEach(({ x, label }, n) => {
    const text = n === ticks.length - 1 ? `${label}${unit}` : label
    drawing.lines.push({ x1: place(x), x2: place(x), y1: base, y2: base + 9, colour: '--line-2' })
    drawing.labels.push({ x: place(x), y: base + 22, text, tone: 'aside', anchor: 'middle' })
  })
}
