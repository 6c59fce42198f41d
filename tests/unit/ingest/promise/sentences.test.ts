import { describe, expect, test } from 'vitest'
import { readSource } from '../../../../src/ingest/read-source.ts'
import { foldWidth } from '../../../../src/text/fold.ts'
import { DEADLINES } from './deadlines.ts'
import type { LabelledSentence } from './labelled-sentence.ts'
import { NOT_PROMISED } from './not-promised.ts'
import { IN_THE_PRESS } from './press-sentences.ts'
import { IN_RULES } from './rule-sentences.ts'
import { COMPARATORS, FORMS } from './sentences.ts'

const TITLE = '某市2024年工作要点'

/** What is found in the sentence, as the labels are written. */
function found({ text, title = TITLE }: LabelledSentence, change = (words: string) => words) {
  return readSource(change(`${title}\n\n${text}`)).targets.map(
    ({ value, unit, comparator, due }) =>
      `${[value].flat().join('~')} ${unit || '-'} ${comparator} ${due.date ?? '-'}`,
  )
}

const blanksAroundNumbers = (words: string) =>
  words.replace(/(?<=\p{Script=Han})(\d[\d.]*)(?=\p{Script=Han})/gu, '\u00a0$1 ')

describe.each([
  ['comparators', COMPARATORS],
  ['forms', FORMS],
  ['deadlines', DEADLINES],
  ['in the press', IN_THE_PRESS],
  ['in rules', IN_RULES],
  ['not promised', NOT_PROMISED],
])('%s', (_, sentences) => {
  test.each(sentences)('$text', (labelled) => {
    expect(found(labelled)).toEqual(labelled.targets)
  })

  test.each(sentences)('ASCII punctuation: $text', (labelled) => {
    expect(found(labelled, foldWidth)).toEqual(labelled.targets)
  })

  test.each(sentences)('blanks around numbers: $text', (labelled) => {
    expect(found(labelled, blanksAroundNumbers)).toEqual(labelled.targets)
  })
})
