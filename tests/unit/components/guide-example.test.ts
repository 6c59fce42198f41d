import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { check } from '../../../src/check/check.ts'
import {
  EXAMPLE_BODY,
  EXAMPLE_FRONTMATTER,
  EXAMPLE_ID,
  EXAMPLE_REGISTRIES,
  EXAMPLE_SOURCE,
} from '../../../src/components/guide/example.ts'
import { recordFields } from '../../../src/exports/editor-schemas.ts'
import { readSource } from '../../../src/ingest/read-source.ts'
import { sampleContent } from '../check/small-content.ts'

const bytes = new TextEncoder().encode(EXAMPLE_SOURCE)
const topic = 'content/topics/innovation.mdx'

test('the worked example of the guide passes check', () => {
  const texts = new Map([
    ...Object.entries(EXAMPLE_REGISTRIES),
    ['content/glossary.yaml', '[]\n'] as const,
    [topic, sampleContent().texts.get(topic) ?? ''] as const,
    [`content/documents/${EXAMPLE_ID}.mdx`, EXAMPLE_FRONTMATTER + EXAMPLE_BODY] as const,
  ])
  const sources = new Map([[`seeds/${EXAMPLE_ID}.txt`, bytes]])
  expect(EXAMPLE_FRONTMATTER).toContain(createHash('sha256').update(bytes).digest('hex'))
  expect(check({ texts, sources })).toEqual([])
})

test('ingest drafts what the guide says it does', () => {
  const { targets, clauses, facts } = readSource(EXAMPLE_SOURCE)
  expect(targets).toMatchObject([
    { comparator: 'at-least', value: 3.5, unit: '%', due: { date: '2024' } },
  ])
  expect(clauses.flatMap(({ entries }) => entries.map(({ name, role }) => [role, name]))).toEqual([
    ['lead', '区科技局'],
    ['support', '区发改局'],
  ])
  expect(facts).toMatchObject({ title: '某区2024年政府工作要点', published: '2024-01-05' })
})

test('every field of the guide has words', () => {
  for (const { id, fields } of recordFields()) {
    expect(fields.length, id).toBeGreaterThan(1)
    for (const { name, words } of fields) expect(words, `${id}.${name}`).toMatch(/\p{Script=Han}/u)
  }
})
