/** Where the notes of a document page and their words stand; runs inside the page. */

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface NotePlace {
  id: string
  box: Box
  /** Where its own words stand: none may run out of the box. A definition that folds until somebody points at it has null. */
  words: Box | null
  /** Top of the words it belongs to; of its passage where it belongs to no words. */
  wordsTop: number
  /** The text of its passage, without the margin. */
  text: Box
  /** End of its passage, margin included. */
  passageEnd: number
  /** Index of its passage among those that have notes. */
  passage: number
}

export interface MarginPlaces {
  viewport: number
  /** Width of all that can be scrolled to. */
  scrolled: number
  /** Notes that stand beside or below a passage, in document order. Those under rows of tables are not among them. */
  notes: NotePlace[]
  /** The text of every passage. */
  texts: Box[]
  /** Targets whose words take no room. */
  wordless: string[]
  targets: number
  /** Whether notes are placed by anchors, each after the last one. */
  anchored: boolean
}

export function measureMargin(): MarginPlaces {
  const boxOf = (element: Element): Box => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return { left, top: top + scrollY, right, bottom: bottom + scrollY }
  }
  // The arrow to the next target hangs in the edge of the page on purpose.
  const textBox = (note: Element): Box => {
    const texts = document.createTreeWalker(note, NodeFilter.SHOW_TEXT)
    const all: Box = { left: Infinity, top: Infinity, right: 0, bottom: 0 }
    while (texts.nextNode()) {
      if (texts.currentNode.parentElement?.closest('.next')) continue
      const range = document.createRange()
      range.selectNodeContents(texts.currentNode)
      for (const { left, top, right, bottom, width } of range.getClientRects()) {
        if (width === 0) continue
        all.left = Math.min(all.left, left)
        all.top = Math.min(all.top, top + scrollY)
        all.right = Math.max(all.right, right)
        all.bottom = Math.max(all.bottom, bottom + scrollY)
      }
    }
    return all
  }
  const passages = [...document.querySelectorAll('.source .passage')]
  const withNotes = passages.filter((passage) => passage.querySelector(':scope > .notes'))
  const notes = withNotes.flatMap((passage, index) =>
    [...passage.querySelectorAll(':scope > .notes > .n')].map((note) => {
      const text = passage.children[0] ?? passage
      const mark = [...note.classList].find((name) => /^w\d+$/.test(name)) ?? 'w0'
      // The last of several words under one mark is what CSS takes for the anchor.
      const words = [...passage.querySelectorAll(`:is(.t, .x).${mark}`)].at(-1) ?? text
      return {
        id: note.id,
        box: boxOf(note),
        words: note.classList.contains('term') ? null : textBox(note),
        wordsTop: boxOf(words).top,
        text: boxOf(text),
        passageEnd: boxOf(passage).bottom,
        passage: index,
      }
    }),
  )
  const targets = [...document.querySelectorAll('.source .t[id]')]
  return {
    viewport: innerWidth,
    scrolled: document.documentElement.scrollWidth,
    notes,
    texts: passages.map((passage) => boxOf(passage.children[0] ?? passage)),
    wordless: targets
      .filter((words) => words.getBoundingClientRect().width * words.clientHeight === 0)
      .filter((words) => [...words.getClientRects()].every((box) => box.width * box.height === 0))
      .map((words) => words.id),
    targets: targets.length,
    anchored:
      getComputedStyle(document.querySelector('.n') ?? document.body).position === 'absolute',
  }
}
