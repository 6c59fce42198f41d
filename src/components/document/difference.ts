/** Shows what a proposal would change: the words it keeps, strikes and adds. */

export interface Change {
  kind: 'same' | 'del' | 'ins'
  text: string
}

const DIGIT = /[\d.]/

/**
 * `from` and `to` as one run of text. Only a common beginning and end are kept, numbers whole; the middle is struck and
 * replaced, so that no reader has to puzzle over single characters. A new number alone replaces the quotation from its
 * own number on: `differenceOf('总额达到13343万美元', '20000万美元')` keeps 总额达到. `from` null is a pure addition.
 */
export function differenceOf(from: string | null, to: string): Change[] {
  const a = [...(from ?? '')]
  const b = [...to]
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  while (head > 0 && DIGIT.test(a[head - 1] ?? '')) head -= 1
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail))
    tail += 1
  while (tail > 0 && DIGIT.test(a.at(-tail) ?? '')) tail -= 1
  const number = a.findIndex((char) => DIGIT.test(char))
  if (head === 0 && number > 0 && DIGIT.test(b[0] ?? ''))
    return toChanges(a.slice(0, number), a.slice(number), b, [])
  return toChanges(
    a.slice(0, head),
    a.slice(head, a.length - tail),
    b.slice(head, b.length - tail),
    a.slice(a.length - tail),
  )
}

/** An addition beside words that stay. */
export function additionTo(from: string | null, to: string): Change[] {
  if (from === null || to.startsWith(from)) return differenceOf(from, to)
  return toChanges([from], [], [to], [])
}

function toChanges(before: string[], del: string[], ins: string[], after: string[]): Change[] {
  const changes: Change[] = [
    { kind: 'same', text: before.join('') },
    { kind: 'del', text: del.join('') },
    { kind: 'ins', text: ins.join('') },
    { kind: 'same', text: after.join('') },
  ]
  return changes.filter(({ text }) => text !== '')
}
