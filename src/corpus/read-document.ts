/** Reads one annotated document: frontmatter, body, source, and how the two texts lie on each other. */
import { createHash } from 'node:crypto'
import type { Body, BodyFault } from '../markdown/body.ts'
import { EDITOR_COMPONENTS, SOURCE_COMPONENTS } from '../markdown/body.ts'
import { readMdx } from '../markdown/read.ts'
import type { PlacedYaml } from '../markdown/read-yaml.ts'
import { type DocumentFrontmatter, documentSchema } from '../model/document.ts'
import type { RuleId } from '../model/problem.ts'
import { type Alignment, align } from './align.ts'
import { type ContentFiles, idOfPath } from './content-files.ts'
import { brokenMdx, reportYamlErrors } from './read-registries.ts'
import { type Reporter, validate } from './report.ts'
import { didYouMean } from './suggest.ts'

export interface DocumentReading {
  id: string
  file: string
  /** Text of the MDX file. */
  mdx: string
  yaml: PlacedYaml
  frontmatter: DocumentFrontmatter
  /** Ids of records that were left out because they are invalid, as `targets/rd-intensity`. */
  dropped: ReadonlySet<string>
  body: Body
  /** The decoded source. */
  source: string
  alignment: Alignment
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
  const { frontmatter: yaml, body, errors } = readMdx(mdx)
  for (const error of errors) report(error.offset, 'mdx-broken', brokenMdx(error.message))
  for (const fault of body?.faults ?? []) reportFault(fault, report)
  if (reportYamlErrors(yaml, (offset, message, rule) => report(offset, rule, message))) return null
  reportDuplicates(yaml, report)
  const valid = validate(documentSchema, yaml, [], yaml.value, (offset, message) =>
    report(offset, 'frontmatter-invalid', message),
  )
  const { value, dropped } = valid ? { value: valid, dropped: new Set<string>() } : salvage(yaml)
  if (value === null) return null
  const source = readSource(files, value, yaml, report)
  if (source === null || body === null) return null
  const omissions = value.omitted.map((omission) => omission.text)
  const alignment = align(source, body.text, omissions)
  return {
    id: idOfPath(file),
    file,
    mdx,
    yaml,
    frontmatter: value,
    dropped,
    body,
    source,
    alignment,
  }
}

const RECORD_LISTS = ['targets', 'measures', 'proposals', 'notes', 'exclusions', 'omitted'] as const

/** Fields that may be null: an invalid one is taken for missing while the rest is checked. */
const NULLABLE = ['subtitle', 'published', 'horizon', 'part', 'consultation', 'editorial'] as const

/** The frontmatter without its invalid records and values; null when something essential is wrong. */
function salvage(yaml: PlacedYaml): {
  value: DocumentFrontmatter | null
  dropped: ReadonlySet<string>
} {
  const dropped = new Set<string>()
  const bad = documentSchema.safeParse(yaml.value).error?.issues ?? []
  const copy: Record<string, unknown> = { ...(yaml.value as Record<string, unknown> | null) }
  for (const list of RECORD_LISTS) {
    const records = copy[list]
    if (!Array.isArray(records)) continue
    const indexes = new Set(bad.flatMap(({ path }) => (path[0] === list ? [path[1]] : [])))
    for (const index of indexes) {
      const id = (records[Number(index)] as { id?: unknown } | undefined)?.id
      if (typeof id === 'string') dropped.add(`${list}/${id}`)
    }
    copy[list] = records.filter((_, index) => !indexes.has(index))
  }
  for (const field of NULLABLE) if (bad.some(({ path }) => path[0] === field)) copy[field] = null
  return { value: documentSchema.safeParse(copy).data ?? null, dropped }
}

function reportFault(fault: BodyFault, report: Report): void {
  const known = [...SOURCE_COMPONENTS, ...EDITOR_COMPONENTS]
  switch (fault.kind) {
    case 'component-unknown':
      return report(
        fault.offset,
        fault.kind,
        `There is no component <${fault.name}>. ${didYouMean(fault.name, known)}Components are ${known.join(', ')}; for other words use plain text.`,
      )
    case 'component-misplaced':
      return report(
        fault.offset,
        fault.kind,
        `<${fault.name}> stands inside a paragraph. Put its opening and closing tag on lines of their own, with blank lines around.`,
      )
    case 'attribute-missing':
      return report(
        fault.offset,
        fault.kind,
        `<${fault.name}> has no id. Write <${fault.name} id="…"> with the id of its record.`,
      )
    case 'expression-forbidden':
      return report(
        fault.offset,
        fault.kind,
        `“{${fault.name}}” would be run as code. Documents hold no code: write \\{ for a brace of the source, and remove imports.`,
      )
  }
}

/** Ids that name two records of one list. */
function reportDuplicates(yaml: PlacedYaml, report: Report): void {
  for (const list of RECORD_LISTS) {
    const records = (yaml.value as Record<string, unknown> | null)?.[list]
    if (!Array.isArray(records)) continue
    const seen = new Set<unknown>()
    records.forEach((record: { id?: unknown } | null, index) => {
      const id = record?.id
      if (typeof id !== 'string') return
      if (seen.has(id))
        report(
          yaml.offsetOf([list, index, 'id']),
          'duplicate-id',
          `${list} has two records “${id}”. Give this one an id of its own, and its words in the text the same id.`,
        )
      seen.add(id)
    })
  }
}

function readSource(
  files: ContentFiles,
  frontmatter: DocumentFrontmatter,
  yaml: PlacedYaml,
  report: Report,
): string | null {
  const { file, sha256 } = frontmatter.source
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
  if (digest !== sha256)
    report(
      yaml.offsetOf(['source', 'sha256']),
      'source-changed',
      `${file} has the digest ${digest}, the record says ${sha256}. Sources are never edited: restore the file from git, or, if the record is wrong, correct it.`,
    )
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    report(
      yaml.offsetOf(['source', 'file']),
      'source-undecodable',
      `${file} is not valid UTF-8. Sources of other encodings are decoded by ingest; convert the file, and pin the digest of the result.`,
    )
    return null
  }
}
