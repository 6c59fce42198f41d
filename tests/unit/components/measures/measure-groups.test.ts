import { expect, it } from 'vitest'
import { measureSections } from '../../../../src/components/measures/measure-groups.ts'
import { aDocument, aPassage } from '../targets/sample-corpus.ts'
import { aMeasure } from '../targets/sample-duties.ts'

it('puts measures under their section and parts behind their measure', () => {
  const document = aDocument()
  const before = aMeasure(document, 'm1')
  document.headings.push(aPassage('创新', { kind: 'heading', depth: 2 }))
  const whole = aMeasure(document, 'm2')
  const next = aMeasure(document, 'm3')
  const part = aMeasure(document, 'm2-a', {}, whole)
  expect(
    measureSections(document).map(({ heading, measures }) => [heading?.text ?? null, measures]),
  ).toEqual([
    [null, [before]],
    ['创新', [whole, part, next]],
  ])
})
