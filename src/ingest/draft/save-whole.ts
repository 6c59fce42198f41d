/** Writes several files as one: killed at any moment, each is the old or the new one, and what was begun can be ended. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Path from the root of the repository, and what the file is to hold. */
export type NewFile = readonly [path: string, content: string | Uint8Array]

/**
 * Writes all files under `root`: each into a temporary file beside its place, all of them to the disk, and only then one
 * after the other to their places. Nothing is in place if one of them cannot be written. Throws what the disk throws.
 */
export function writeWhole(root: string, files: readonly NewFile[]): void {
  const temporary = files.map(([path]) => join(root, temporaryPath(path)))
  try {
    for (const [index, [path, content]] of files.entries()) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeToDisk(temporary[index] as string, content)
    }
    for (const [index, [path]] of files.entries())
      renameSync(temporary[index] as string, join(root, path))
  } finally {
    for (const path of temporary) rmSync(path, { force: true })
  }
  for (const folder of new Set(files.map(([path]) => dirname(join(root, path))))) syncFolder(folder)
}

function writeToDisk(path: string, content: string | Uint8Array): void {
  const file = openSync(path, 'w')
  try {
    writeFileSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Makes renamed files last; some systems have no such thing as an open folder. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Hidden, so that nothing takes it for content; with the number of the process that writes it. */
function temporaryPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
}

const TEMPORARY = /^\.(.+)\.(\d+)\.tmp$/

/**
 * Temporary files in a folder that a process left when it was killed: no living one's. `isMeant` is asked for the name of
 * the file that each was to become.
 */
export function leftOver(
  root: string,
  folder: string,
  isMeant: (name: string) => boolean,
): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder))
    .filter((name) => {
      const [, of, writer] = TEMPORARY.exec(name) ?? []
      return of !== undefined && isMeant(of) && !isAlive(Number(writer))
    })
    .map((name) => join(folder, name))
}

/** Puts a left-over file to its place; both paths from the root. */
export function finish(root: string, path: string, leftover: string): void {
  renameSync(join(root, leftover), join(root, path))
  syncFolder(dirname(join(root, path)))
}

/** The bytes of a file under `root`; null if there is none. */
export function bytesOf(root: string, path: string): Uint8Array | null {
  return existsSync(join(root, path)) ? readFileSync(join(root, path)) : null
}

function isAlive(id: number): boolean {
  if (id === process.pid) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
