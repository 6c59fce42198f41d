/** A problem as the development server tells a page of it. */
import type { Problem } from './problem.ts'

export const DEV_PROBLEMS_PATH = '/__zhushu/problems.json'

export interface DevProblem extends Problem {
  severity: 'error' | 'warning'
  /** Site-relative page of the document, without base; null for a registry. */
  page: string | null
  /** Passage on the page, or words of the record that is wrong; null for the frontmatter of the whole document. */
  anchor: string | null
}
