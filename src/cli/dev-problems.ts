/** While `npm run dev` runs: what `check` finds, in the browser's overlay and on the page at the place. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AstroIntegration } from 'astro'
import { severityOf } from '../check/reporters.ts'
import { loadBuiltCorpus } from '../corpus/corpus-from-disk.ts'
import type { DevProblem } from '../model/dev-problem.ts'
import { DEV_PROBLEMS_PATH } from '../model/dev-problem.ts'
import type { Problem } from '../model/problem.ts'
import { problemFinder, watchContent } from './problem-finder.ts'

export function devProblems(): AstroIntegration {
  return {
    name: 'zhushu-dev-problems',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', "import '/src/browser/dev-problems.ts'")
      },
      'astro:server:setup': ({ server, logger }) => {
        const root = server.config.root
        const find = problemFinder(root)
        let problems: Problem[] = []
        const show = () => {
          const [first] = problems.filter((problem) => severityOf(problem) === 'error')
          if (first) server.ws.send({ type: 'error', err: overlayOf(first, problems.length, root) })
        }
        const again = async () => {
          try {
            problems = await find()
            if (problems.length > 0) logger.warn(`check: ${problems.length} problems`)
            show()
          } catch (error) {
            logger.error((error as Error).message)
          }
        }
        server.ws.on('connection', show)
        server.middlewares.use((request, response, next) => {
          if (request.url !== DEV_PROBLEMS_PATH) return next()
          response.setHeader('content-type', 'application/json')
          response.end(JSON.stringify(withAnchors(problems, root)))
        })
        const stop = watchContent(root, again)
        server.httpServer?.once('close', stop)
        void again()
      },
    },
  }
}

/** As the overlay of Vite shows an error: the first, and how many there are. */
function overlayOf({ file, line, column, rule, message }: Problem, count: number, root: string) {
  const others = count > 1 ? `\n\nThere are ${count - 1} more: npm run check` : ''
  return {
    message: `${rule}: ${message}${others}`,
    stack: '',
    plugin: 'zhushu check',
    id: join(root, file),
    loc: { file: join(root, file), line, column },
  }
}

/** Id of the record of frontmatter in which a problem stands, else null. */
function recordAt(root: string, { file, line }: Problem): string | null {
  const lines = existsSync(join(root, file))
    ? readFileSync(join(root, file), 'utf8').split('\n')
    : []
  const above = lines.slice(0, line).join('\n')
  return [...above.matchAll(/^ {2}- id: (\S+)/gm)].at(-1)?.[1] ?? null
}

/** With the passage of the page on which, or behind which, each stands. */
export function withAnchors(problems: readonly Problem[], root: string): DevProblem[] {
  const { documents } = loadBuiltCorpus(root).corpus
  return problems.map((problem) => {
    const document = documents.find(({ id }) => problem.file === `content/documents/${id}.mdx`)
    const passages = document?.passages.filter(({ line }) => line <= problem.line) ?? []
    const record = recordAt(root, problem)
    const annotated = [...(document?.targets ?? []), ...(document?.measures ?? [])].find(
      ({ id }) => id === record,
    )
    return {
      ...problem,
      severity: severityOf(problem),
      page: document?.url ?? null,
      anchor: passages.at(-1)?.id ?? (annotated && record) ?? null,
    }
  })
}
