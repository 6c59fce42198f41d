/** Runs every rule over the content and gives back one sorted list of problems. */
import { buildCorpus } from '../corpus/build.ts'
import type { ContentFiles } from '../corpus/content-files.ts'
import type { Problem } from '../model/problem.ts'
import { checkDecisions, checkRegistryDecisions } from './decisions.ts'
import { checkTargets } from './double-entry.ts'
import { checkErasure } from './erasure.ts'
import { checkFacts } from './facts.ts'
import { checkFiles, checkSharedSources } from './files.ts'
import { checkLedger } from './ledger.ts'
import { checkMeasures } from './measures.ts'
import { checkProposals } from './proposals.ts'
import { checkReferences } from './references.ts'
import { checkRegistries } from './registries.ts'
import { checkNames, checkResponsibilities } from './responsibilities.ts'
import { checkTags } from './tags.ts'

/** All problems of the content, by file, line and column; empty when it is clean. */
export function check(files: ContentFiles): Problem[] {
  const built = buildCorpus(files)
  const problems = [
    ...checkFiles(files),
    ...built.problems,
    ...checkRegistries(built, files.texts),
    ...checkRegistryDecisions(built, files.texts),
    ...checkSharedSources(built.readings),
    ...built.readings.flatMap((reading) => [
      ...checkDecisions(reading),
      ...checkErasure(reading),
      ...checkFacts(reading),
      ...checkTags(reading),
      ...checkReferences(reading, built),
      ...checkTargets(reading),
      ...checkMeasures(reading),
      ...checkNames(reading, built),
      ...checkResponsibilities(reading),
      ...checkProposals(reading, built),
      ...checkLedger(reading, built),
    ]),
  ]
  return problems.sort(byPlace)
}

function byPlace(a: Problem, b: Problem): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  )
}
