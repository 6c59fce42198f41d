import { describe, expect, it } from 'vitest'
import { groupByDocument } from '../../../../src/components/topic/target-groups.ts'
import { aDocument, aTarget } from '../targets/sample-corpus.ts'

describe('groupByDocument', () => {
  it('keeps documents without a target, at the end', () => {
    const [empty, full] = [aDocument('empty'), aDocument('full')]
    const target = aTarget({ document: full })
    expect(groupByDocument([empty, full], [target])).toEqual([
      { document: full, targets: [target] },
      { document: empty, targets: [] },
    ])
  })
})
