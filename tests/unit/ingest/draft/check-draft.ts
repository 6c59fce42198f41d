/** A draft in the smallest repository that can hold it, and what the laws say of it there. */
import { check } from '../../../../src/check/check.ts'
import { sha256 } from '../../../../src/ingest/draft/digest.ts'
import { draftDocument } from '../../../../src/ingest/draft/draft-document.ts'
import { draftIds, NOTHING_KNOWN } from '../../../../src/ingest/draft/draft-ids.ts'
import { draftRegistries } from '../../../../src/ingest/draft/draft-registries.ts'
import { readSource } from '../../../../src/ingest/read-source.ts'
import type { Problem } from '../../../../src/model/problem.ts'

export const REGION = `- id: linjiang
  name: 临江区
  fullName: 某省某市临江区
  level: municipal-district
  province: 某省
  city: 某市
`

/** Regions, glossary and topics of a repository without documents. */
export function emptyContent(regions = REGION): Map<string, string> {
  const topic = (name: string, order: number) =>
    `---\nname: ${name}\nglyph: ${name[0]}\norder: ${order}\nscope: ${name}。\n---\n\n导言。\n`
  return new Map([
    ['content/regions.yaml', regions],
    ['content/glossary.yaml', ''],
    ...(['innovation', 'green', 'livelihood', 'economy', 'city'] as const).map(
      (id, order) => [`content/topics/${id}.mdx`, topic(id, order)] as const,
    ),
  ])
}

export const DRAFT = 'content/documents/linjiang-2024.mdx'

/** The draft of a text as document `linjiang-2024`, and the problems of the repository that holds it. */
export function checkDraft(text: string, regions = REGION): { mdx: string; problems: Problem[] } {
  const bytes = new TextEncoder().encode(text)
  const reading = readSource(text)
  const known = { ...NOTHING_KNOWN, regions: regions === REGION ? [LINJIANG] : [] }
  const ids = draftIds(reading, 'linjiang-2024', known)
  const mdx = draftDocument(reading, 'linjiang-2024', sha256(bytes), ids)
  const texts = new Map([
    ...emptyContent(regions),
    [DRAFT, mdx] as const,
    ...draftRegistries(ids, 'linjiang-2024'),
  ])
  const sources = new Map([['seeds/linjiang-2024.txt', bytes]])
  return { mdx, problems: check({ texts, sources }) }
}

export const LINJIANG = { id: 'linjiang', names: ['临江区', '某省某市临江区'] }
