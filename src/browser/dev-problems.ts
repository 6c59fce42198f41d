/** In development only: shows on a document's page what `check` says of it, below the passage it is about. */
import { DEV_PROBLEMS_PATH, type DevProblem } from '../model/dev-problem.ts'

const STYLE =
  'display:block;margin:.25rem 0;padding:.25rem .5rem;border:1px solid currentColor;font:400 .875rem/1.6 sans-serif;color:#b00020;background:#fff4f4;overflow-wrap:anywhere'

async function show(): Promise<void> {
  const response = await fetch(DEV_PROBLEMS_PATH)
  if (!response.ok) return
  const problems = (await response.json()) as DevProblem[]
  for (const problem of problems.filter(({ page }) => page && location.pathname.endsWith(page))) {
    const place =
      document.getElementById(problem.anchor ?? '') ??
      document.querySelector('article[data-source]')
    const words = document.createElement('aside')
    words.dataset.editorial = ''
    words.dataset.problem = problem.rule
    words.setAttribute('style', STYLE)
    words.textContent = `${problem.file}:${problem.line}:${problem.column} ${problem.severity} ${problem.rule} ${problem.message}`
    if (problem.anchor && place) place.after(words)
    else place?.before(words)
  }
}

void show()
