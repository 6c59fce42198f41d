/** BibTeX as BibLaTeX reads it: UTF-8, `@online`, one field a line. */
import { noteOf, type Reference } from './reference.ts'

/** What TeX would take for commands. Characters of any script stay as they are. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Entries in the order given, an empty line between two. */
export function toBibtex(references: readonly Reference[]): string {
  return references.map(entry).join('\n')
}

function entry(reference: Reference): string {
  const { key, authors, title, subtitle, publisher, issued, url } = reference
  const fields: [string, string | null][] = [
    // Braces of their own: a body is one name, not a first and a last one.
    [
      'author',
      authors.length > 0 ? authors.map((name) => `{${escapeTex(name)}}`).join(' and ') : null,
    ],
    ['title', escapeTex(title)],
    ['subtitle', subtitle && escapeTex(subtitle)],
    ['organization', publisher && escapeTex(publisher)],
    ['date', issued],
    // BibLaTeX reads addresses verbatim.
    ['url', url],
    ['langid', 'chinese'],
    ['note', escapeTex(noteOf(reference) ?? '') || null],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : `  ${name} = {${value}},\n`,
  )
  return `@online{${key},\n${lines.join('')}}\n`
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}%&$#_~^]/g, (char) => ESCAPES[char] ?? char)
}
