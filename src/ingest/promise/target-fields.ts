/** Guesses the fields of a target from its words; an editor confirms them. */
import type { TargetKind, Tier } from '../../model/target.ts'
import { TIERS } from '../../model/target.ts'
import { headingShape } from '../../text/heading-shape.ts'
import type { Quantity } from '../../text/quantities.ts'
import { clauseAround, sentenceAround } from './text-pieces.ts'

const RATE = /^(?:%|‰|个百分点|百分点)$/
/** What has a size at every moment: its number is a level, whatever the unit. */
const STOCK =
  /(?:产量|发电量|保有量|拥有量|装机(?:容量|规模|量)?|产能|能力|规模|负荷|浓度|寿命|年限|密度|总量|储量|人数|面积|里程|数量?(?:量)?|容量|库容|存量|总数)(?:达到?|超过?|突破|为|不低于|不少于|不超过|稳定在?|保持在?|控制在|力争|提高到|提升到|提升至|提高至|降至|下降到|降到|增加到|增至|[过约到至])*\s*$/
const COUNTED = /新增|新建|建成|建设|培育|引进|举办|成立|完成|打造|改造/
const STATE =
  /(?:达到?|保持在?|控制在|稳定在|突破|增至|增加到|发展到|扩大到|提高到|提高至|提升到|提升至|上升到|下降到|下降至|降到|降至|压缩[到至]?)\s*(?:不低于|不少于|不超过|超过?|约)?\s*$/

/** `level`, `growth`, `count`, `cumulative` or `relative`, from the quantity and the words before it. */
export function kindOf(folded: string, quantity: Quantity): TargetKind {
  const [from] = clauseAround(folded, quantity.numberStart)
  const before = folded.slice(from, quantity.numberStart)
  if (referenceOf(folded, quantity) !== null) return 'relative'
  if (quantity.growth !== 0) return 'growth'
  if (/前\s*$/.test(before)) return 'level'
  if (/累计/.test(before)) return 'cumulative'
  if (RATE.test(quantity.unit) || /元$/.test(quantity.unit)) return 'level'
  if (/每[百千万]*[人名户个]/.test(before)) return 'level'
  if (STOCK.test(before) && !/新增|新建|增加(?!到)/.test(before)) return 'level'
  return STATE.test(before) && !COUNTED.test(before) ? 'level' : 'count'
}

/** The words a relative target is measured against (`高于全市平均水平`), else null. */
export function referenceOf(folded: string, quantity: Quantity): string | null {
  const [from] = clauseAround(folded, quantity.numberStart)
  const match = /(?:高于|低于|优于|快于)[^,。;\d]{2,16}(?:平均水平?|平均值|增速|水平)/.exec(
    folded.slice(from, quantity.start),
  )
  return match?.[0] ?? null
}

/** 目标值, 争取值 or 奋斗值, named behind the number (`增长7%、超1230.6亿元的目标值`) or in front of it. */
export function tierOf(folded: string, quantity: Quantity): Tier | null {
  const [from, to] = clauseAround(folded, quantity.numberStart)
  const find = (words: string) => TIERS.filter((tier) => words.includes(tier))
  const behind = find(folded.slice(quantity.end, to))[0]
  const before = find(folded.slice(from, quantity.start)).at(-1)
  return behind ?? before ?? null
}

/** The sentence around a quantity. */
export function sentenceOf(folded: string, quantity: Quantity): string {
  return folded.slice(...sentenceAround(folded, quantity.numberStart))
}

/** A heading as the name of what is counted below it. `nameOfHeading('3.开展免费诊断。')` // => '开展免费诊断' */
export function nameOfHeading(heading: string): string {
  const numbered = headingShape(heading)?.length ?? 0
  return heading
    .slice(numbered)
    .replace(/[。:：\s]+$/, '')
    .trim()
}
