/** What a draft tells its editor: why the machine decided as it did, how sure it was, and what is left to judge. */

import { EVIDENCE } from '../promise/evidence.ts'
import type { ExcludedNumber, FoundTarget } from '../promise/find-targets.ts'
import { EXCLUSIONS } from '../promise/judge.ts'
import type { Confidence } from '../promise/rule.ts'

const CONFIDENCE_WORDS: Record<Confidence, string> = { high: '高', medium: '中', low: '低' }

/** Rules that stand in no table of promise/. */
const OTHER_TITLES: readonly (readonly [id: string, title: string])[] = [
  ['form', '数字的写法'],
  ['no-quantity', '数字后面没有量词'],
  ['disagrees', '读作目标，但词句与记录对不上'],
]

const TITLES: ReadonlyMap<string, string> = new Map([
  ...[...EVIDENCE, ...EXCLUSIONS].map(({ id, title }) => [id, title] as const),
  ...OTHER_TITLES,
])

type Finding = Pick<FoundTarget | ExcludedNumber, 'rule' | 'confidence'>

/** For the comment behind a record: `reasonWords({ rule: 'dated', confidence: 'high' })` // => '写明期限；把握高' */
export function reasonWords({ rule, confidence }: Finding): string {
  return `${TITLES.get(rule) ?? rule}；把握${CONFIDENCE_WORDS[confidence]}`
}

/** What an editor has to judge about a target, else null. `restates`: id of the target that it seems to say again. */
export function targetQuestion(target: Finding, restates: string | null): string | null {
  const questions = [
    ...(target.confidence === 'high' ? [] : [`依据“${reasonWords(target)}”，是不是目标`]),
    ...(restates === null ? [] : [`与 ${restates} 同值同名，是不是同一承诺`]),
  ]
  return questions.length === 0 ? null : questions.join('；')
}

/** The same for an excluded number: only a guess of low confidence asks for an editor. */
export function exclusionQuestion(number: Finding): string | null {
  return number.confidence === 'low' ? `依据“${reasonWords(number)}”排除，是不是目标` : null
}

/** The field that asks for a decision, or nothing: to be spread into a record. */
export function undecidedField(question: string | null): { undecided?: string } {
  return question === null ? {} : { undecided: question }
}
