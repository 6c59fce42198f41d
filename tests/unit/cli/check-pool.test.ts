import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { finishCheck, planCheck } from '../../../src/check/check.ts'
import { checkDocument } from '../../../src/check/check-document.ts'
import { checkDocuments, FEWEST } from '../../../src/cli/check-pool.ts'
import { DOCUMENT, SEED, SOURCE, sampleContent } from '../check/small-content.ts'

/** So many copies of the sample that every machine with two cores starts a thread; every tenth has a wrong digit. */
const COPIES = 2 * FEWEST

function copies() {
  const sample = sampleContent()
  const mdx = sample.texts.get(DOCUMENT) ?? ''
  const texts = new Map([...sample.texts].filter(([path]) => path !== DOCUMENT))
  const sources = new Map<string, Uint8Array>()
  const digest = createHash('sha256').update(SOURCE).digest('hex')
  for (let copy = 0; copy < COPIES; copy += 1) {
    const seed = `seeds/copy-${copy}.txt`
    sources.set(seed, new TextEncoder().encode(SOURCE))
    // Editors write the same in other styles.
    const source = [
      `source:\n  file: ${seed}\n`,
      `source: { file: ${seed}, sha256: ${digest} }\n#`,
      `source:\n  file: "${seed}"\n`,
    ][copy % 3]
    const text = mdx.replace(`source:\n  file: ${SEED}\n`, source ?? '')
    const wrong = copy % 10 === 9 ? text.replace('value: 3.5', 'value: 5.3') : text
    texts.set(`content/documents/copy-${copy}.mdx`, wrong)
  }
  return { texts, sources }
}

test('threads find what one would find', { timeout: 60_000 }, async () => {
  const files = copies()
  const plan = planCheck(files, null)
  const alone = plan.stale.map((file) => checkDocument(files, file, plan.registries))
  const together = await checkDocuments(files, plan.stale, plan.registries, 2)
  const { problems } = finishCheck(files, plan, together)
  expect(problems).toEqual(finishCheck(files, plan, alone).problems)
  expect(problems.map(({ rule }) => rule)).toEqual(Array(COPIES / 10).fill('value-disagrees'))
})
