/** Identifiers: what stands in URLs, anchors and data files. */
import { z } from 'astro/zod'

/** Lower-case Latin letters, digits and single hyphens, beginning with a letter: safe as URL segment and as HTML id. */
export const idSchema = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, {
  error: (issue) =>
    `“${String(issue.input)}” cannot be an id; use lower-case letters, digits and single hyphens, beginning with a letter`,
})

// One schema each, so that an editor's program can be told which ids there are.
export const regionIdSchema = idSchema.describe('地区的 id，见 content/regions.yaml')
export const topicIdSchema = idSchema.describe('主题的 id，见 content/topics/')
export const indicatorIdSchema = idSchema.describe('指标的 id，见 content/indicators/')
export const departmentIdSchema = idSchema.describe('部门的 id，见 content/departments/')

/** Words that must not be blank. */
export const wordsSchema = z.string().trim().min(1, { error: 'must not be empty' })
