/** Law 1, erasure: without components, notes and Markdown, a document is its source, minus declared furniture. */
import type { Mismatch } from '../corpus/align.ts'
import type { DocumentReading } from '../corpus/read-document.ts'
import type { Problem } from '../model/problem.ts'
import { firstDifference } from '../text/first-difference.ts'
import { lineColumnAt } from '../text/line-column.ts'
import { likenessesOf } from '../text/near-miss.ts'
import { hintFrom, listed } from './hint.ts'
import { excerpt, problemAt, sourcePlace } from './problem-at.ts'

/** Characters of context that make a changed stretch recognisable. */
const CONTEXT = 6

export function checkErasure(reading: DocumentReading): Problem[] {
  const problems = reading.alignment.mismatches.map((mismatch) =>
    reading.isPinned
      ? problemAt(
          reading,
          mdxOffsetOf(reading, mismatch.body.start),
          'text-changed',
          wordsOf(reading, mismatch),
        )
      : inSource(reading, mismatch),
  )
  reading.alignment.omitted.forEach((place, index) => {
    const omission = reading.frontmatter.omitted[index]
    if (place === null && omission) problems.push(missingOmission(reading, omission.text, index))
  })
  return problems
}

/** At the character that leaves the source, in the file that is at fault. */
function missingOmission(reading: DocumentReading, text: string, index: number): Problem {
  const { file } = reading.frontmatter.source
  const difference = firstDifference(reading.source, text)
  if (!reading.isPinned && difference)
    return {
      file,
      ...lineColumnAt(reading.source, difference.text),
      rule: 'source-changed',
      message: `This is not the file that was annotated (its digest is another): here it leaves the words that ${reading.file} omits, “${excerpt(text)}”. Sources are never edited: restore the file from git.`,
    }
  const begin = reading.yaml.offsetOf(['omitted', index, 'text'])
  return problemAt(
    reading,
    difference ? placeInYaml(reading.mdx, begin, text, difference.words) : begin,
    'omission-missing',
    `“${excerpt(text)}” does not stand in ${file} outside the text kept, or not in this order.${hintFrom(reading, text)} Copy the stretch from the source, and list omissions in text order.`,
  )
}

/** The MDX offset of a character of a YAML string: a block of lines is indented, a plain one is as it is. */
function placeInYaml(mdx: string, begin: number, text: string, offset: number): number {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const lineEnd = text.indexOf('\n', offset)
  const line = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd).trimEnd()
  let from = begin
  // Equal lines come in the same order.
  for (const earlier of text.slice(0, lineStart).split('\n').slice(0, -1))
    from = Math.max(from, mdx.indexOf(earlier.trim(), from) + earlier.trim().length)
  const at = mdx.indexOf(line, from)
  return at < 0 ? begin : at + (offset - lineStart)
}

/** A source that is not the one that was annotated is at fault itself, at the place where it differs. */
function inSource(reading: DocumentReading, { source, body }: Mismatch): Problem {
  const { file } = reading.frontmatter.source
  const says = excerpt(reading.source.slice(source.start, source.end + CONTEXT))
  const has = excerpt(reading.body.text.slice(body.start, body.end + CONTEXT))
  return {
    file,
    ...lineColumnAt(reading.source, source.start),
    rule: 'source-changed',
    message: `This is not the file that was annotated (its digest is another): it says “${says}” here, ${reading.file} “${has}”. Sources are never edited: restore the file from git.`,
  }
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
