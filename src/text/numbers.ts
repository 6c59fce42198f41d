/** The ledger's first column: every number of a text, with the rule that excludes it where its form alone decides. */
import type { ExclusionReason } from '../model/annotation.ts'
import { foldWidth } from './fold.ts'
import { formReader } from './number-rules.ts'
import { findNumberTokens, type NumberToken } from './number-tokens.ts'
import { ofLatest } from './of-latest.ts'

/** One number: Arabic digits with their decimal point, or a Chinese numeral that counts something. */
export interface FoundNumber {
  start: number
  end: number
  text: string
  /** Why it cannot be a target; null if a target or an editor has to account for it. */
  rule: ExclusionReason | null
}

/** A number as it is written, with the rule that excludes it by its form. */
export interface TokenWithForm {
  token: NumberToken
  rule: ExclusionReason | null
}

/** Every number token of a text in order, offsets as in the text. */
export const tokensWithForms = ofLatest((text): readonly TokenWithForm[] => {
  const folded = foldWidth(text)
  const ruleOf = formReader(folded)
  return findNumberTokens(folded).map((token) => ({ token, rule: ruleOf(token) }))
})

/** All numbers of the text in order, UTF-16 offsets, full-width and ASCII alike. */
export function findNumbers(text: string): FoundNumber[] {
  return tokensWithForms(text)
    .filter(({ token, rule }) => rule !== null || isCounting(token))
    .map(({ token: { start, end }, rule }) => ({ start, end, text: text.slice(start, end), rule }))
}

/** A lone Chinese numeral counts only before a measure word or 大; 一 and the names it begins are too many. */
function isCounting(token: NumberToken): boolean {
  return token.script !== 'chinese' || token.unit !== '' || token.value !== 1
}
