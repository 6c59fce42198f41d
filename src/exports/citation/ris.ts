/** RIS, which every reference manager reads. Lines are never folded: a folded `UR` is a broken link. */
import { noteOf, type Reference, wholeTitle } from './reference.ts'

/** Records in the order given; lines end in CR LF, as the format asks. */
export function toRis(references: readonly Reference[]): string {
  return references.map(record).join('\r\n')
}

function record(reference: Reference): string {
  const { key, authors, publisher, issued, url } = reference
  const fields: [string, string | null][] = [
    ['TY', 'ELEC'],
    ['ID', key],
    ...authors.map((name): [string, string] => ['AU', name]),
    ['TI', wholeTitle(reference, '：')],
    ['PB', publisher],
    ['PY', issued?.slice(0, 4) ?? null],
    ['DA', issued?.replaceAll('-', '/') ?? null],
    ['UR', url],
    ['LA', 'zh-CN'],
    ['N1', noteOf(reference)],
    ['ER', ''],
  ]
  return fields.flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${value}\r\n`)).join('')
}
