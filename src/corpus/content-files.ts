/** The files a corpus is made of, as data: what the disk edge reads and tests write by hand. */

export interface ContentFiles {
  /** Text of every file under `content/`, keyed by its path from the root of the repository, with `/`. */
  texts: ReadonlyMap<string, string>
  /** Bytes of every file under `seeds/`, keyed likewise. */
  sources: ReadonlyMap<string, Uint8Array>
  /** Paths in `texts` of files that are not UTF-8: their text has marks in place of what could not be decoded. */
  undecodable?: ReadonlySet<string>
}

export const DOCUMENT_FOLDER = 'content/documents/'
export const TOPIC_FOLDER = 'content/topics/'
export const INDICATOR_FOLDER = 'content/indicators/'
export const DEPARTMENT_FOLDER = 'content/departments/'
export const REGION_FILE = 'content/regions.yaml'
export const GLOSSARY_FILE = 'content/glossary.yaml'

/** Paths right in `folder` that end in `extension`, sorted by code unit. */
export function pathsIn(files: ContentFiles, folder: string, extension: string): string[] {
  return [...files.texts.keys()].filter((path) => isIn(path, folder, extension)).sort()
}

/** True for `content/topics/green.mdx` in `content/topics/`, false for a file of a folder in there. */
export function isIn(path: string, folder: string, extension: string): boolean {
  return (
    path.startsWith(folder) && path.endsWith(extension) && !path.slice(folder.length).includes('/')
  )
}

/** `content/topics/green.mdx` // => 'green' */
export function idOfPath(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'))
}
