/** What became of the numbers of each document: how many are targets, how many are none, and why. */
import type { CorpusDocument, LedgerEntry } from '../../corpus/graph.ts'
import { EXCLUSION_REASONS, type ExclusionReason } from '../../model/annotation.ts'
import { EXCLUSION_REASON_LABELS, LEDGER_STATUS_LABELS } from '../../model/labels.ts'
import { ledgerAnchor } from '../coverage/ledger-view.ts'
import type { BarCell, BarGrid } from './bar-grid.ts'
import { draftTag, nameOf } from './topic-grid.ts'

/** Documents across, as given; down the targets, then every reason that occurs, by how many numbers it takes. */
export function ledgerGrid(documents: readonly CorpusDocument[]): BarGrid {
  const reasons = EXCLUSION_REASONS.map((reason) => ({
    reason,
    count: documents.flatMap(({ ledger }) => ledger).filter((entry) => entry.reason === reason)
      .length,
  }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
  return {
    name: '各份文献的数字去了哪里',
    columns: documents.map((document) => ({
      name: document.region.name,
      tag: draftTag(document),
    })),
    rows: [
      { head: { name: LEDGER_STATUS_LABELS.target }, cells: documents.map(targetCell) },
      ...reasons.map(({ reason }) => ({
        head: { name: EXCLUSION_REASON_LABELS[reason] },
        cells: documents.map((document) => reasonCell(document, reason)),
      })),
    ],
  }
}

function targetCell(document: CorpusDocument): BarCell {
  const value = document.ledger.filter(({ status }) => status === 'target').length
  return {
    parts: [{ value, colour: '--ink' }],
    url: `#${ledgerAnchor(document, 'target')}`,
    words: `${nameOf(document)}：${value}处数字入了目标`,
  }
}

function reasonCell(document: CorpusDocument, reason: ExclusionReason): BarCell {
  const count = (status: LedgerEntry['status']) =>
    document.ledger.filter((entry) => entry.status === status && entry.reason === reason).length
  const [rule, excluded] = [count('rule'), count('excluded')]
  const shares = [
    { label: LEDGER_STATUS_LABELS.rule, value: rule },
    { label: LEDGER_STATUS_LABELS.excluded, value: excluded },
  ].filter(({ value }) => value > 0)
  const words = shares.map(({ label, value }) => `${label}${value}处`).join('，')
  return {
    parts: [
      { value: rule, colour: '--line-2', thin: true },
      { value: excluded, colour: '--zhu' },
    ],
    url: `#${ledgerAnchor(document, rule > 0 ? 'rule' : 'excluded', reason)}`,
    words: `${nameOf(document)}，${EXCLUSION_REASON_LABELS[reason]}：${words}`,
  }
}
