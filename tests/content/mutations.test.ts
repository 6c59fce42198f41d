/** That no wrong character can be published: slips of the hand in the real content, and what is no slip. */
import { expect, test } from 'vitest'
import { finishCheck, planCheck } from '../../src/check/check.ts'
import { checkDocument } from '../../src/check/check-document.ts'
import type { ContentFiles } from '../../src/corpus/content-files.ts'
import { readContentFiles } from '../../src/corpus/corpus-from-disk.ts'
import type { Problem } from '../../src/model/problem.ts'
import { type Mutation, type Part, rewritings, slips } from './mutate.ts'

const SLIPS_OF_EACH_PART = 700
const REWRITINGS = 210
/** One slip in a hundred may be told at another line: an id that becomes that of another record. */
const AT_THE_LINE = 0.99

const files = readContentFiles(process.cwd())
const clean = checked(files, null)

function checked(content: ContentFiles, before: Parameters<typeof planCheck>[1]) {
  const plan = planCheck(content, before)
  const found = plan.stale.map((file) => checkDocument(content, file, plan.registries))
  return finishCheck(content, plan, found)
}

function problemsWith({ file, text }: Mutation): Problem[] {
  const changed = file.startsWith('seeds/')
    ? { ...files, sources: new Map(files.sources).set(file, new TextEncoder().encode(text)) }
    : { ...files, texts: new Map(files.texts).set(file, text) }
  return checked(changed, clean).problems
}

test.each<[Part, number]>([
  ['seed', 1],
  ['body', 2],
  ['frontmatter', 3],
])('a slip in the %s is reported, at its line', { timeout: 300_000 }, (part, seed) => {
  const mutations = slips(files, part, SLIPS_OF_EACH_PART, seed)
  const missed: string[] = []
  const elsewhere: string[] = []
  for (const mutation of mutations) {
    const { file, line, what } = mutation
    const problems = problemsWith(mutation)
    if (problems.length === 0) missed.push(`${file}:${line} ${what}`)
    else if (!problems.some((problem) => problem.file === file && problem.line === line))
      elsewhere.push(`${file}:${line} ${what}: ${problems[0]?.file}:${problems[0]?.line}`)
  }
  expect(missed).toEqual([])
  expect(elsewhere.slice(Math.floor(mutations.length * (1 - AT_THE_LINE)))).toEqual([])
})

test('what changes nothing is not reported', { timeout: 120_000 }, () => {
  const reported = rewritings(files, REWRITINGS, 4).flatMap((mutation) => {
    const [problem] = problemsWith(mutation)
    return problem ? `${mutation.file}, ${mutation.what}: ${problem.rule} ${problem.message}` : []
  })
  expect(reported).toEqual([])
})
