/** Where Astro finds the MDX that it renders. What the pages know of it comes from the corpus. */

import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { loadBuiltCorpus } from './corpus/corpus-from-disk.ts'
import { documentSchema } from './model/document.ts'
import { departmentIdSchema, indicatorIdSchema, regionIdSchema, topicIdSchema } from './model/id.ts'
import { topicSchema } from './model/registry.ts'

// Astro writes these schemas to .astro/collections/, where its extension for VS Code completes frontmatter from.
const { registries } = loadBuiltCorpus()
for (const [schema, registry] of [
  [regionIdSchema, registries.regions],
  [topicIdSchema, registries.topics],
  [indicatorIdSchema, registries.indicators],
  [departmentIdSchema, registries.departments],
] as const)
  z.globalRegistry.add(schema, {
    ...z.globalRegistry.get(schema),
    enum: [...registry.keys()],
    enumDescriptions: [...registry.values()].map(({ record }) => record.name),
  })

export const collections = {
  documents: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/documents' }),
    schema: documentSchema,
  }),
  topics: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/topics' }),
    schema: topicSchema,
  }),
}
