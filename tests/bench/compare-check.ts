/** How long `check` takes over many documents, and again after one of them was edited. */
import { type ChildProcess, spawn } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'

export interface CheckFigures {
  documents: number
  seconds: number
  /** Largest resident set of the whole process. */
  megabytes: number
  /** From the write of a file to the new report, one figure an edit. */
  againMs: number[]
}

const COPIES = 200
const EDITS = 5

/** The documents of the repository, each `COPIES` times under an id of its own, in a folder of their own. */
function replicate(root: string): string[] {
  cpSync('content', join(root, 'content'), { recursive: true })
  const folder = join(root, 'content/documents')
  rmSync(folder, { recursive: true })
  mkdirSync(folder)
  mkdirSync(join(root, 'seeds'))
  const copies = (file: string, folder: string, text: (copy: number) => string | Buffer) =>
    Array.from({ length: COPIES }, (_, copy) => {
      const path = join(root, folder, `${basename(file, extname(file))}-${copy}${extname(file)}`)
      writeFileSync(path, text(copy))
      return path
    })
  for (const file of readdirSync('seeds')) {
    const bytes = readFileSync(join('seeds', file))
    copies(file, 'seeds', () => bytes)
  }
  return readdirSync('content/documents').flatMap((file) => {
    const mdx = readFileSync(join('content/documents', file), 'utf8')
    return copies(file, 'content/documents', (copy) =>
      mdx.replace(/^( {2}file: seeds\/[a-z0-9-]+)\.txt$/m, `$1-${copy}.txt`),
    )
  })
}

export async function timeCheck(): Promise<CheckFigures> {
  const root = mkdtempSync(join(tmpdir(), 'zhushu-check-'))
  try {
    const documents = replicate(root)
    const start = performance.now()
    const watching = spawn(process.execPath, ['src/cli/check.ts', '--watch', '--root', root])
    const until = listenTo(watching)
    await until('No problems.')
    const seconds = (performance.now() - start) / 1000
    const megabytes = peakMegabytes(watching.pid)
    await until('Watching')
    const againMs: number[] = []
    for (let edit = 0; edit < EDITS; edit += 1) {
      await new Promise((resolve) => setTimeout(resolve, 500))
      const edited = performance.now()
      appendFileSync(documents[edit * COPIES] ?? '', '\n')
      await until('Checked again')
      againMs.push(performance.now() - edited)
    }
    watching.kill()
    return { documents: documents.length, seconds, megabytes, againMs }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** Waits for words on standard error, behind those waited for before. Rejects when the process ends without them. */
function listenTo(child: ChildProcess): (words: string) => Promise<void> {
  let said = ''
  let check = () => {}
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    check()
  })
  return (words) =>
    new Promise((resolve, reject) => {
      child.once('exit', () => reject(new Error(`check ended before it said “${words}”: ${said}`)))
      check = () => {
        const at = said.indexOf(words)
        if (at < 0) return
        said = said.slice(at + words.length)
        resolve()
      }
      check()
    })
}

/** NaN where the system does not tell. */
function peakMegabytes(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1024
  } catch {
    return Number.NaN
  }
}
