/** Prints pages and reads what Chromium put on each sheet: the tests of print stand on the PDF, not on the styles. */
import { spawnSync } from 'node:child_process'
import type { Page } from 'playwright-core'
import { firstThere, installPackages } from './install.ts'

const PLACES = [
  process.env.PDFTOTEXT_PATH,
  '/usr/bin/pdftotext',
  '/usr/local/bin/pdftotext',
  '/opt/homebrew/bin/pdftotext',
]

/** A sheet, lengths in points. */
export interface Sheet {
  width: number
  /** Where its words end on the right, furthest first. */
  right: number
  /** Lines from top to bottom, without white space. */
  lines: string[]
}

function findPdftotext(): string {
  if (firstThere(PLACES) === undefined) installPackages(['poppler-utils'])
  const found = firstThere(PLACES)
  if (found !== undefined) return found
  throw new Error(
    'The tests of print need pdftotext. Install it (Debian: apt-get install -y poppler-utils), or set PDFTOTEXT_PATH to it.',
  )
}

function pdftotext(pdf: Buffer, ...options: string[]): string {
  const run = spawnSync(findPdftotext(), [...options, '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 2 ** 27,
  })
  if (run.status !== 0) throw new Error(`pdftotext failed:\n${run.stderr}`)
  return run.stdout
}

/** The sheets that a page is printed on. */
export async function printedSheets(page: Page): Promise<Sheet[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const texts = pdftotext(pdf, '-layout').split('\f').slice(0, -1)
  const boxes = pdftotext(pdf, '-bbox').split('<page ').slice(1)
  return texts.map((text, place) => ({
    width: Number(/width="([\d.]+)"/.exec(boxes[place] ?? '')?.[1]),
    right: Math.max(
      ...[...(boxes[place] ?? '').matchAll(/xMax="([\d.]+)"/g)].map((m) => Number(m[1])),
    ),
    lines: text
      .split('\n')
      .map(withoutSpace)
      .filter((line) => line !== ''),
  }))
}

export const withoutSpace = (words: string): string => words.replace(/\s/g, '')
