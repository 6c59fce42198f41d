/** Where Astro finds the MDX that it renders. What the pages know of it comes from the corpus. */

import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { documentSchema } from './model/document.ts'
import { topicSchema } from './model/registry.ts'

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
