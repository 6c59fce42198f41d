/** Reads one annotated document: frontmatter, body, source, and how the two texts lie on each other. */
import { createHash } from 'node:crypto'
import type { Body } from '../markdown/body.ts'
import { readMdx } from '../markdown/read.ts'
import type { PlacedYaml } from '../markdown/read-yaml.ts'
import { type DocumentFrontmatter, documentSchema } from '../model/document.ts'
import type { RuleId } from '../model/problem.ts'
import { decodeSource, SourceError } from '../text/decode.ts'
import { type Alignment, align } from './align.ts'
import { type ContentFiles, idOfPath } from './content-files.ts'
import { brokenMdxWords, documentFaultWords } from './fault-words.ts'
import { frontmatterFields, reportYamlErrors } from './frontmatter.ts'
import { reportIds } from './record-ids.ts'
import { type Reporter, validate } from './report.ts'
import { salvage } from './salvage.ts'

export interface DocumentReading {
  id: string
  file: string
  /** Text of the MDX file. */
  mdx: string
  yaml: PlacedYaml
  frontmatter: DocumentFrontmatter
  /** What was left out of `frontmatter` because it is invalid: `targets/rd-intensity`, `title`, `targets`. */
  dropped: ReadonlySet<string>
  body: Body
  /** The decoded source. */
  source: string
  /** Whether the source has the digest that is pinned: the one that was annotated. */
  isPinned: boolean
  alignment: Alignment
}

/** True when a record that a document names may be one that was left out. */
export function isDropped({ dropped }: DocumentReading, list: string, id: string): boolean {
  return dropped.has(list) || dropped.has(`${list}/${id}`)
}

type Report = (offset: number, rule: RuleId, message: string) => void

/**
 * Null when something essential is missing or unreadable; every problem found on the way is reported. Invalid records
 * are left out so that the rest of the document can still be checked in the same run.
 */
export function readDocument(
  files: ContentFiles,
  file: string,
  reporter: Reporter,
): DocumentReading | null {
  const mdx = files.texts.get(file) ?? ''
  const report: Report = (offset, rule, message) => reporter.at(file, mdx, offset, rule, message)
  const read = readMdx(mdx)
  const { frontmatter: yaml, body } = read
  const fields = frontmatterFields(mdx, read, (offset, message) =>
    report(offset, 'frontmatter-invalid', message),
  )
  // Without frontmatter the parser takes its lines for text, and stumbles over them.
  if (!read.hasFrontmatter) return null
  for (const error of read.errors) report(error.offset, 'mdx-broken', brokenMdxWords(error.message))
  for (const fault of read.faults) report(fault.offset, fault.kind, documentFaultWords(fault))
  if (reportYamlErrors(yaml, (offset, message, rule) => report(offset, rule, message))) return null
  if (fields === null) return null
  reportIds(yaml, report)
  const valid = validate(documentSchema, yaml, [], fields, (offset, message) =>
    report(offset, 'frontmatter-invalid', message),
  )
  const { value, dropped } = valid ? { value: valid, dropped: new Set<string>() } : salvage(fields)
  if (value === null) return null
  const pinned = readSource(files, value, yaml, report)
  if (pinned === null || body === null) return null
  const { text: source, digest } = pinned
  const omissions = value.omitted.map((omission) => omission.text)
  const alignment = align(source, body.text, omissions)
  const isPinned = digest === value.source.sha256
  // Where the two differ, that is shown at the place.
  if (!isPinned && alignment.mismatches.length === 0)
    report(
      yaml.offsetOf(['source', 'sha256']),
      'source-changed',
      `${value.source.file} has the digest ${digest}, the record says ${value.source.sha256}. Sources are never edited: restore the file from git, or, if the record is wrong, correct it.`,
    )
  return {
    id: idOfPath(file),
    file,
    mdx,
    yaml,
    frontmatter: value,
    dropped,
    body,
    source,
    isPinned,
    alignment,
  }
}

function readSource(
  files: ContentFiles,
  frontmatter: DocumentFrontmatter,
  yaml: PlacedYaml,
  report: Report,
): { text: string; digest: string } | null {
  const { file } = frontmatter.source
  const bytes = files.sources.get(file)
  if (bytes === undefined) {
    report(
      yaml.offsetOf(['source', 'file']),
      'source-missing',
      `There is no file ${file}. Put the source there, byte for byte as received, or correct the name.`,
    )
    return null
  }
  const digest = createHash('sha256').update(bytes).digest('hex')
  try {
    return { text: decodeSource(bytes).text, digest }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    report(yaml.offsetOf(['source', 'file']), 'source-undecodable', `${file}: ${error.message}`)
    return null
  }
}
