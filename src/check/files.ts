/** What must hold of the files themselves: each is one that is read, can be decoded, and has a source of its own. */
import {
  type ContentFiles,
  DEPARTMENT_FOLDER,
  DOCUMENT_FOLDER,
  GLOSSARY_FILE,
  INDICATOR_FOLDER,
  idOfPath,
  isIn,
  REGION_FILE,
  TOPIC_FOLDER,
} from '../corpus/content-files.ts'
import { readMdx } from '../markdown/read.ts'
import { idSchema } from '../model/id.ts'
import type { Problem, RuleId } from '../model/problem.ts'
import { lineColumnAt } from '../text/line-column.ts'
import type { DocumentFindings } from './check-document.ts'

const FOLDERS = [
  [DOCUMENT_FOLDER, '.mdx'],
  [TOPIC_FOLDER, '.mdx'],
  [INDICATOR_FOLDER, '.yaml'],
  [DEPARTMENT_FOLDER, '.yaml'],
] as const

export function checkFiles(files: ContentFiles): Problem[] {
  const problem = (file: string, rule: RuleId, message: string): Problem => ({
    file,
    line: 1,
    column: 1,
    rule,
    message,
  })
  return [...files.texts.keys()].flatMap((file) => {
    if (files.undecodable?.has(file))
      return problem(file, 'file-undecodable', 'The file is not UTF-8. Save it as UTF-8.')
    if (file === REGION_FILE || file === GLOSSARY_FILE) return []
    if (!FOLDERS.some(([folder, ending]) => isIn(file, folder, ending)))
      return problem(
        file,
        'file-unexpected',
        `Nothing reads this file. Move it to one of ${FOLDERS.map(([folder, ending]) => `${folder}*${ending}`).join(', ')}, or remove it.`,
      )
    const isPage = file.endsWith('.mdx')
    if (isPage && !idSchema.safeParse(idOfPath(file)).success)
      return problem(
        file,
        'file-unexpected',
        `The file name is the id, and “${idOfPath(file)}” cannot be one. Use lower-case letters, digits and single hyphens, beginning with a letter.`,
      )
    return []
  })
}

/** A source that two documents annotate would count twice in every total. */
export function checkSharedSources(
  { texts }: ContentFiles,
  documents: readonly DocumentFindings[],
): Problem[] {
  const owners = new Map<string, string>()
  return documents.flatMap(({ file, source }) => {
    if (source === null) return []
    const owner = owners.get(source)
    owners.set(source, owner ?? file)
    if (owner === undefined) return []
    const mdx = texts.get(file) ?? ''
    const { frontmatter } = readMdx(mdx)
    return {
      file,
      ...lineColumnAt(mdx, frontmatter.offsetOf(['source', 'file'])),
      rule: 'source-shared' as const,
      message: `${source} is the source of ${owner} already. Correct the name, or remove one of the two documents.`,
    }
  })
}
