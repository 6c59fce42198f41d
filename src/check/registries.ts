/** Law 4 among the registries themselves: their records point at each other, too. */
import type { Placed, Registries } from '../corpus/read-registries.ts'
import { didYouMean } from '../corpus/suggest.ts'
import type { Problem, RuleId } from '../model/problem.ts'
import { lineColumnAt } from '../text/line-column.ts'

/** `texts`: the content files, for places. */
export function checkRegistries(
  registries: Registries,
  texts: ReadonlyMap<string, string>,
): Problem[] {
  const problems: Problem[] = []
  const { topics, indicators, departments, terms, isLost } = registries
  const expect = (
    placed: Placed<unknown>,
    path: PropertyKey[],
    id: string,
    registry: 'topics' | 'indicators' | 'regions',
    rule: RuleId,
  ) => {
    const known: ReadonlyMap<string, unknown> = registries[registry]
    if (known.has(id) || isLost(registry, id)) return
    const what = rule.slice(0, rule.indexOf('-'))
    problems.push({
      file: placed.file,
      ...lineColumnAt(texts.get(placed.file) ?? '', placed.offsetOf(path)),
      rule,
      message: `There is no ${what} “${id}”. ${didYouMean(id, known.keys())}Correct the id, or add the record.`,
    })
  }
  for (const placed of indicators.values()) {
    expect(placed, ['topic'], placed.record.topic, 'topics', 'topic-unknown')
    placed.record.notComparableWith.forEach(({ indicator }, index) => {
      const path = ['notComparableWith', index, 'indicator']
      expect(placed, path, indicator, 'indicators', 'indicator-unknown')
    })
  }
  // A department that a draft leaves open waits for its region, too; the others of a file share what is wrong with it.
  const asked = new Set<string>()
  for (const placed of departments.values()) {
    const { region, undecided } = placed.record
    const key = `${placed.file} ${region}`
    if (undecided !== undefined || asked.has(key)) continue
    asked.add(key)
    expect(placed, ['region'], region, 'regions', 'region-unknown')
  }
  for (const placed of topics.values())
    placed.record.neighbours.forEach(({ topic }, index) => {
      expect(placed, ['neighbours', index, 'topic'], topic, 'topics', 'topic-unknown')
    })
  for (const placed of terms.values()) {
    const stem = /^(.+)-\d+$/.exec(placed.record.id)?.[1]
    if (stem === undefined || !terms.has(stem)) continue
    problems.push({
      file: placed.file,
      ...lineColumnAt(texts.get(placed.file) ?? '', placed.offsetOf(['id'])),
      rule: 'id-reserved',
      message: `“${placed.record.id}” is how the page anchors a later use of “${stem}”. Give the term another id.`,
    })
  }
  return problems
}
