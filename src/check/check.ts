/** Runs every rule over the content and gives back one sorted list of problems. */
import { Buffer } from 'node:buffer'
import { type ContentFiles, DOCUMENT_FOLDER, pathsIn } from '../corpus/content-files.ts'
import { type Registries, readRegistries } from '../corpus/read-registries.ts'
import { createReporter } from '../corpus/report.ts'
import type { Problem } from '../model/problem.ts'
import { byCodeUnit } from '../text/sorted.ts'
import { checkDocument, type DocumentFindings } from './check-document.ts'
import { checkRegistryDecisions } from './decisions.ts'
import { checkFiles, checkSharedSources } from './files.ts'
import { checkRegistries } from './registries.ts'
import { checkSharedNames, checkUnusedRecords } from './registry-names.ts'

/** All problems of the content, by file, line and column; empty when it is clean. */
export function check(files: ContentFiles): Problem[] {
  const plan = planCheck(files, null)
  const found = plan.stale.map((file) => checkDocument(files, file, plan.registries))
  return finishCheck(files, plan, found).problems
}

/** What is known from a check, for the next one. */
export interface CheckedContent {
  problems: Problem[]
  /** Files that are no documents: all documents depend on them. */
  registryTexts: readonly (readonly [file: string, text: string])[]
  documents: ReadonlyMap<string, CheckedDocument>
}

interface CheckedDocument {
  mdx: string | undefined
  source: Uint8Array | undefined
  findings: DocumentFindings
}

export interface CheckPlan {
  registries: Registries
  registryTexts: CheckedContent['registryTexts']
  registryProblems: Problem[]
  /** Documents that say what they said when they were last checked. */
  fresh: ReadonlyMap<string, CheckedDocument>
  /** The others; `checkDocument` can look at each on its own, anywhere and in any order. */
  stale: string[]
}

/** What has to be checked: what changed since `before`, all documents if a registry has. */
export function planCheck(files: ContentFiles, before: CheckedContent | null): CheckPlan {
  const reporter = createReporter()
  const registries = readRegistries(files, reporter)
  const registryTexts = [...files.texts].filter(([file]) => !file.startsWith(DOCUMENT_FOLDER))
  const known = before && sameTexts(registryTexts, before.registryTexts) ? before.documents : null
  const fresh = new Map<string, CheckedDocument>()
  const stale: string[] = []
  for (const file of pathsIn(files, DOCUMENT_FOLDER, '.mdx')) {
    const document = known?.get(file)
    if (document && isUnchanged(document, file, files)) fresh.set(file, document)
    else stale.push(file)
  }
  return { registries, registryTexts, registryProblems: reporter.problems, fresh, stale }
}

/** `found`: the findings of each stale document of the plan, in any order. */
export function finishCheck(
  files: ContentFiles,
  { registries, registryTexts, registryProblems, fresh }: CheckPlan,
  found: readonly DocumentFindings[],
): CheckedContent {
  const documents = new Map(fresh)
  for (const findings of found) {
    const source = files.sources.get(findings.source ?? '')
    documents.set(findings.file, { mdx: files.texts.get(findings.file), source, findings })
  }
  const all = [...documents.values()]
    .map(({ findings }) => findings)
    .sort((a, b) => byCodeUnit(a.file, b.file))
  const problems: Problem[] = [
    ...checkFiles(files),
    ...registryProblems,
    ...checkRegistries(registries, files.texts),
    ...checkRegistryDecisions(registries, files.texts),
    ...checkSharedNames(registries, files.texts),
    ...checkSharedSources(files, all),
    ...all.flatMap((findings) => findings.problems),
  ]
  // What nobody names can only be told once everything else is in order.
  if (problems.length === 0) problems.push(...checkUnusedRecords(registries, all, files.texts))
  return { problems: problems.sort(byPlace), registryTexts, documents }
}

function sameTexts(a: CheckedContent['registryTexts'], b: CheckedContent['registryTexts']) {
  return (
    a.length === b.length &&
    a.every(([file, text], index) => file === b[index]?.[0] && text === b[index]?.[1])
  )
}

/** What could not be read has no source to compare: it is read again each time. */
function isUnchanged(
  { mdx, source, findings }: CheckedDocument,
  file: string,
  { texts, sources }: ContentFiles,
): boolean {
  const now = sources.get(findings.source ?? '')
  return (
    mdx === texts.get(file) &&
    source !== undefined &&
    now !== undefined &&
    Buffer.compare(source, now) === 0
  )
}

function byPlace(a: Problem, b: Problem): number {
  return (
    byCodeUnit(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    byCodeUnit(a.rule, b.rule)
  )
}
