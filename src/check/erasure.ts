/** Law 1, erasure: without components, notes and Markdown, a document is its source, minus declared furniture. */
import type { Mismatch } from '../corpus/align.ts'
import type { DocumentReading } from '../corpus/read-document.ts'
import type { Problem } from '../model/problem.ts'
import { likenessesOf } from '../text/near-miss.ts'
import { hintFrom, listed } from './hint.ts'
import { excerpt, problemAt, sourcePlace } from './problem-at.ts'

/** Characters of context that make a changed stretch recognisable. */
const CONTEXT = 6

export function checkErasure(reading: DocumentReading): Problem[] {
  const problems = reading.alignment.mismatches.map((mismatch) =>
    problemAt(
      reading,
      mdxOffsetOf(reading, mismatch.body.start),
      'text-changed',
      wordsOf(reading, mismatch),
    ),
  )
  reading.alignment.omitted.forEach((place, index) => {
    const omission = reading.frontmatter.omitted[index]
    if (place !== null || !omission) return
    problems.push(
      problemAt(
        reading,
        reading.yaml.offsetOf(['omitted', index, 'text']),
        'omission-missing',
        `“${excerpt(omission.text)}” does not stand in ${reading.frontmatter.source.file} outside the text kept, or not in this order.${hintFrom(reading, omission.text)} Copy the stretch from the source, and list omissions in text order.`,
      ),
    )
  })
  return problems
}

function wordsOf(reading: DocumentReading, mismatch: Mismatch): string {
  const place = sourcePlace(reading, mismatch.source.start)
  const says = excerpt(
    reading.source.slice(
      Math.max(0, mismatch.source.start - CONTEXT),
      mismatch.source.end + CONTEXT,
    ),
  )
  const has = excerpt(
    reading.body.text.slice(
      Math.max(0, mismatch.body.start - CONTEXT),
      mismatch.body.end + CONTEXT,
    ),
  )
  switch (mismatch.kind) {
    case 'missing':
      return `The source says “${says}” here (${place}); “${excerpt(reading.source.slice(mismatch.source.start, mismatch.source.end))}” is missing from the document, which says “${has}”. Restore the words, or declare them under omitted if they are web furniture.`
    case 'extra':
      return `The document says “${has}”; “${excerpt(reading.body.text.slice(mismatch.body.start, mismatch.body.end))}” is not in the source (${place}: “${says}”). Remove the words, or move them into <Note>.`
    case 'different': {
      const [from, to] = [mismatch.source, mismatch.body]
      const differs = likenessesOf(
        reading.source.slice(from.start, from.end),
        reading.body.text.slice(to.start, to.end),
      )
      if (differs)
        return `The source has “${says}” here (${place}), the document “${has}”: they differ in ${listed(differs)}. Paste the words of the source.`
      return `The source says “${says}” here (${place}), the document “${has}”. Restore the words, or move yours into <Note>.`
    }
  }
}

/** The MDX offset of a body offset, or of the nearest character before it that has one. */
function mdxOffsetOf(reading: DocumentReading, bodyOffset: number): number {
  for (let at = Math.min(bodyOffset, reading.body.offsets.length - 1); at >= 0; at--) {
    const offset = reading.body.offsets[at] ?? -1
    if (offset >= 0) return offset
  }
  return 0
}
