/** Edits the frontmatter of a document in place: what is not touched keeps its bytes, comments included. */

import { isMap, isScalar, isSeq, type Pair, parseDocument, stringify, type YAMLMap } from 'yaml'
import { writeYaml } from '../../markdown/write-yaml.ts'

interface Splice {
  start: number
  end: number
  text: string
}

/** A new record, the index of the one it goes before, and comments by path into it. */
interface Added {
  before: number
  record: unknown
  comments: Readonly<Record<string, string>>
}

type Ranged = { range?: [number, number, number] | null }

/** Collects edits of one YAML map and applies them at once. Paths are those of the text as it was. */
export class FrontmatterEdits {
  private readonly yaml: string
  private readonly root: YAMLMap
  private readonly splices: Splice[] = []
  private readonly appended: string[] = []
  private readonly removed = new Map<string, Set<number>>()
  private readonly added = new Map<string, Added[]>()

  /** `yaml`: the lines between the two `---`; must be a map of fields. */
  constructor(yaml: string) {
    this.yaml = yaml
    const { contents } = parseDocument(yaml)
    if (!isMap(contents)) throw new TypeError('frontmatter must be a map of fields')
    this.root = contents
  }

  /** Replaces the scalar at a path of keys. */
  setScalar(path: readonly (string | number)[], value: string): void {
    let node: unknown = this.root
    for (const key of path)
      node = isMap(node) ? node.get(key, true) : isSeq(node) ? node.items[Number(key)] : undefined
    const range = (node as Ranged | undefined)?.range
    if (!range) return
    this.replaceScalar(range, value)
  }

  private replaceScalar([start, end]: [number, number, number], value: string): void {
    // The range of a block scalar (`|`) ends behind its last line.
    const feed = this.yaml[end - 1] === '\n' ? '\n' : ''
    this.splices.push({ start, end, text: quoted(value) + feed })
  }

  /** Adds `undecided` to a record, or to what it says already. */
  setUndecided(list: string, index: number, question: string): void {
    const record = this.itemsOf(list)[index]
    if (!isMap(record)) return
    const said = record.get('undecided', true)
    if (isScalar(said)) {
      const words = `${String(said.value)}；${question}`
      this.replaceScalar((said as Ranged).range as [number, number, number], words)
      return
    }
    const [start, valueEnd] = (record as Ranged).range as [number, number, number]
    if (record.flow) {
      this.splices.push({
        start: valueEnd - 1,
        end: valueEnd - 1,
        text: `, undecided: ${quoted(question)} `,
      })
      return
    }
    const indent = ' '.repeat(this.columnAt(start))
    const first = record.items[0] as Pair
    const at = this.lineEnd(endOf(first))
    this.splices.push({ start: at, end: at, text: `${indent}undecided: ${quoted(question)}\n` })
  }

  /** Takes a record out; its lines are kept as comments at the end of the frontmatter. */
  remove(list: string, index: number): void {
    const indexes = this.removed.get(list) ?? new Set()
    this.removed.set(list, indexes.add(index))
  }

  /** Adds a record before the one at `before`; behind the last if there are not as many. */
  insert(list: string, before: number, record: object, comments: Added['comments'] = {}): void {
    const records = this.added.get(list) ?? []
    records.push({ before, record, comments })
    this.added.set(list, records)
  }

  /** As `insert`, behind the last record. `comments`: by path into the record. */
  append(list: string, record: object, comments: Added['comments'] = {}): void {
    this.insert(list, Number.MAX_SAFE_INTEGER, record, comments)
  }

  /** Adds fields to the map at a top-level key. */
  addFields(key: string, fields: Readonly<Record<string, string>>): void {
    if (Object.keys(fields).length === 0) return
    const map = this.root.get(key, true)
    if (isMap(map)) {
      const merged = { ...(map.toJSON() as Record<string, string>), ...fields }
      const [start, end] = (map as Ranged).range as [number, number, number]
      const lines = stringify(merged, { lineWidth: 0 }).trimEnd().split('\n')
      const indent = ' '.repeat(map.flow ? 2 : this.columnAt(start))
      const from = map.flow ? start : this.lineStart(start)
      const text = lines.map((line) => `${indent}${line}\n`).join('')
      this.splices.push({
        start: from,
        end: this.lineEnd(end),
        text: map.flow ? `\n${text}` : text,
      })
    } else this.appended.push(stringify({ [key]: fields }, { lineWidth: 0 }))
  }

  /** The edited text. `removedTitle`: heading of the comment block that keeps the removed records. */
  apply(removedTitle: string): string {
    const kept: string[] = []
    for (const list of new Set([...this.removed.keys(), ...this.added.keys()]))
      this.applyList(list, kept)
    let text = this.yaml
    const ordered = this.splices
      .map((splice, order) => ({ ...splice, order }))
      .sort((a, b) => b.start - a.start || b.order - a.order)
    for (const { start, end, text: put } of ordered)
      text = text.slice(0, start) + put + text.slice(end)
    if (!text.endsWith('\n')) text += '\n'
    text += this.appended.join('')
    if (kept.length > 0)
      text += [`# ${removedTitle}`, ...kept.flatMap((words) => words.split('\n'))]
        .map((line, index) => (index === 0 ? line : `# ${line}`.trimEnd()))
        .join('\n')
        .concat('\n')
    return text
  }

  private applyList(list: string, kept: string[]): void {
    const items = this.itemsOf(list)
    const removed = this.removed.get(list) ?? new Set<number>()
    const added = this.added.get(list) ?? []
    for (const index of [...removed].sort((a, b) => a - b)) {
      const [start, end] = this.linesOf(list, index)
      kept.push(`${list}:`, this.yaml.slice(start, end).trimEnd())
    }
    const isBlock = items.length > 0 && !this.isFlow(list)
    if (!isBlock || (removed.size === items.length && added.length === 0)) {
      this.replaceList(list, removed, added)
      return
    }
    for (const index of removed) {
      const [start, end] = this.linesOf(list, index)
      this.withoutSplicesIn(start, end)
      this.splices.push({ start, end, text: '' })
    }
    for (const one of added) {
      const { before } = one
      const [first, last] = this.linesOf(list, Math.min(before, items.length - 1))
      const at = before < items.length ? first : last
      const indent = Math.max(0, this.columnAt(rangeOf(items[0])) - 2)
      this.splices.push({ start: at, end: at, text: linesOfRecords([one], indent) })
    }
  }

  /** A list that was empty, in brackets or missing, or gets empty, is written anew. */
  private replaceList(list: string, removed: ReadonlySet<number>, added: readonly Added[]): void {
    const left = this.itemsOf(list).filter((_, index) => !removed.has(index))
    const records = [
      ...left.map((item) => ({
        before: 0,
        record: isMap(item) ? item.toJSON() : item,
        comments: {},
      })),
      ...added,
    ]
    const text = records.length === 0 ? ' []\n' : `\n${linesOfRecords(records, 2)}`
    const pair = this.root.items.find(({ key }) => isScalar(key) && key.value === list)
    if (!pair) this.appended.push(`${list}:${text}`)
    else {
      const start = ((pair.key as Ranged).range as [number, number, number])[1] + 1
      const end = this.lineEnd(endOf(pair))
      this.withoutSplicesIn(start, end)
      this.splices.push({ start, end, text })
    }
  }

  private withoutSplicesIn(start: number, end: number): void {
    const outside = this.splices.filter((splice) => splice.end <= start || splice.start >= end)
    this.splices.splice(0, this.splices.length, ...outside)
  }

  private itemsOf(list: string): unknown[] {
    const node = this.root.get(list, true)
    return isSeq(node) ? node.items : []
  }

  private isFlow(list: string): boolean {
    const node = this.root.get(list, true)
    return isSeq(node) && node.flow === true
  }

  /** From the dash of an item to the dash of the next, or to the end of the last line of the list. */
  private linesOf(list: string, index: number): [number, number] {
    const items = this.itemsOf(list)
    const start = this.lineStart(rangeOf(items[index]))
    const next = items[index + 1]
    if (next !== undefined) return [start, this.lineStart(rangeOf(next))]
    const range = (items[index] as Ranged).range as [number, number, number]
    return [start, this.lineEnd(range[1])]
  }

  private columnAt(offset: number): number {
    return offset - this.lineStart(offset)
  }

  private lineStart(offset: number): number {
    return this.yaml.lastIndexOf('\n', offset - 1) + 1
  }

  /** Behind the line feed of the line that holds the last character before `offset`. */
  private lineEnd(offset: number): number {
    const feed = this.yaml.indexOf('\n', Math.max(0, offset - 1))
    return feed < 0 ? this.yaml.length : feed + 1
  }
}

function rangeOf(node: unknown): number {
  return (node as Ranged).range?.[0] ?? 0
}

function endOf({ key, value }: Pair): number {
  return (((value ?? key) as Ranged).range as [number, number, number])[1]
}

const quoted = (words: string) => JSON.stringify(words)

/** Records as lines of a list, with the comments behind their fields. */
function linesOfRecords(added: readonly Added[], indent: number): string {
  const comments: Record<string, string> = {}
  for (const [index, one] of added.entries())
    for (const [path, words] of Object.entries(one.comments))
      comments[`list.${index}.${path}`] = words
  const yaml = writeYaml({ list: added.map(({ record }) => record) }, comments)
  const lines = yaml.slice(yaml.indexOf('\n') + 1).split('\n')
  return lines.map((line) => line && ' '.repeat(indent) + line.slice(2)).join('\n')
}
