/** Puts the characters of a page together as a browser lays them out: white space collapsed, blocks on lines of their own. */
import type { Omission } from '../../model/annotation.ts'
import type { OmittedStretch } from './furniture.ts'
import type { HtmlText } from './html-text.ts'

interface Table {
  isLayout: boolean
  /** Cells begun in the open row. */
  cells: number
  rowStart: number
}

const SPACE = /[ \t\n\f\r]/
/** Characters as wide as a Chinese one: a line break of the page between two of them shows no blank. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/
/** Wide on Chinese pages, though narrow elsewhere. */
const QUOTES = /[‘’“”—…·]/

/** The text under work. Every method that opens something returns the function that closes it. */
export class HtmlTextWriter {
  #pieces: string[] = []
  #offsets: number[] = []
  /** Where the last character ends in the page. */
  #end = 0
  #last = ''
  /** White space seen since the last character: none, a blank, or one with a line break. */
  #gap: '' | ' ' | '\n' = ''
  #tables: Table[] = []
  #keptSpace = 0
  #furniture: OmittedStretch[] = []
  #openMarks = 0

  /** Appends characters with their places in the page. */
  write(value: string, offsets: number[]): void {
    for (const [index, offset] of offsets.entries()) {
      const char = value[index] as string
      const after = (offsets[index + 1] ?? offset + 1) - offset
      if (this.#keptSpace > 0 && SPACE.test(char)) {
        if (char === '\n' && this.#cell() === null) this.breakLine()
        else this.#put(char === '\n' ? ' ' : char, offset, 1)
      } else if (SPACE.test(char)) this.#gap = char === '\n' || this.#gap === '\n' ? '\n' : ' '
      else this.#put(char, offset, after === 0 ? 1 : after)
    }
  }

  #put(char: string, offset: number, length: number): void {
    this.#fillGap(char)
    const at = Math.max(offset, this.#offsets.at(-1) ?? 0)
    this.#pieces.push(char)
    this.#offsets.push(at)
    this.#last = char
    // The last character of a text node has no neighbour to tell its length: `length` is then 1.
    this.#end = Math.max(this.#end, at + length)
  }

  #fillGap(next: string): void {
    const gap = this.#gap
    this.#gap = ''
    if (gap === '' || this.#last === '' || this.#last === '\n' || this.#last === '\t') return
    if (gap === '\n' && isWide(this.#last) && isWide(next)) return
    this.#append(' ')
  }

  /** A character that the layout makes. */
  #append(char: string): void {
    this.#pieces.push(char)
    this.#offsets.push(this.#end)
    this.#last = char
  }

  /** `<br>`, or the edge of a block; in a cell only a blank, for a row is one line. */
  breakLine(): void {
    if (this.#cell()) this.#gap = this.#gap || ' '
    else {
      this.#gap = ''
      if (this.#last !== '') this.#append('\n')
    }
  }

  #edge(): void {
    if (this.#last !== '\n' || this.#cell()) this.breakLine()
    this.#gap = this.#cell() ? this.#gap : ''
  }

  /** The table whose cell is being written, if its rows are lines. */
  #cell(): Table | null {
    const table = this.#tables.at(-1)
    return table && !table.isLayout && table.cells > 0 ? table : null
  }

  block(): () => void {
    this.#edge()
    return () => this.#edge()
  }

  table(isLayout: boolean): () => void {
    this.#tables.push({ isLayout, cells: 0, rowStart: 0 })
    return () => this.#tables.pop()
  }

  rowOrCell(isRow: boolean): () => void {
    const table = this.#tables.at(-1)
    if (!table || table.isLayout) return this.block()
    if (isRow) {
      table.cells = 0
      this.#edge()
      return () => {
        table.cells = 0
        this.#edge()
      }
    }
    if (table.cells > 0) {
      this.#gap = ''
      this.#append('\t')
    }
    table.cells += 1
    return () => {
      this.#gap = ''
    }
  }

  preformatted(): () => void {
    this.#keptSpace += 1
    return () => {
      this.#keptSpace -= 1
    }
  }

  /** Marks what is written up to the close as furniture, if it is short and holds no sentence. */
  furniture(reason: Omission['reason'], tagName: string): () => void {
    const start = this.#pieces.length
    if (this.#openMarks >= MOST_OPEN_MARKS) return () => {}
    this.#openMarks += 1
    return () => {
      this.#openMarks -= 1
      if (this.#pieces.length - start > LONGEST_FURNITURE) return
      const text = this.#pieces.slice(start).join('')
      if (!isFurniture(text, tagName)) return
      const from = start + (text.length - text.trimStart().length)
      const end = start + text.trimEnd().length
      // An outer mark takes the place of those inside it.
      while ((this.#furniture.at(-1)?.start ?? -1) >= start) this.#furniture.pop()
      this.#furniture.push({ start: from, end, reason })
    }
  }

  finish(): HtmlText {
    while (/[\s]/.test(this.#pieces.at(-1) ?? '')) {
      this.#pieces.pop()
      this.#offsets.pop()
    }
    return {
      text: this.#pieces.join(''),
      offsets: [...this.#offsets, this.#end],
      furniture: this.#furniture,
    }
  }
}

function isWide(char: string): boolean {
  return WIDE.test(char) || QUOTES.test(char)
}

const LONGEST_FURNITURE = 4000
const LONGEST_FORM = 600
const LONGEST_LINE = 60
/** Marks nested deeper than any page nests them are not looked at. */
const MOST_OPEN_MARKS = 8

/** Pages wrap whole articles in <form> and <header>: what holds a sentence is no furniture. */
function isFurniture(text: string, tagName: string): boolean {
  if (text.trim() === '') return false
  if (tagName === 'nav' || tagName === 'select') return true
  if (tagName === 'form' && (text.includes('。') || text.length > LONGEST_FORM)) return false
  return !text.split('\n').some((line) => line.length > LONGEST_LINE && /[。；]/.test(line))
}
