import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhushu-'))
  writeFileSync(
    join(folder, '07_Plan 2024.txt'),
    '2024年工作计划\n𠮷祥区新增企业5家,失业率控制在4%以内。',
  )
  writeFileSync(join(folder, '计划.txt'), '重点工作计划\n绿化率达到35%。')
  writeFileSync(join(folder, 'empty.txt'), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

function ingest(...args: string[]) {
  const command = resolve('src/cli/ingest.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('--json prints one object a line with code-point offsets and writes nothing', () => {
  const { status, stdout, stderr } = ingest('--json', '07_Plan 2024.txt', '计划.txt')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const [first, second, ...rest] = stdout.split('\n')
  expect(rest).toEqual([''])
  const found = JSON.parse(first ?? '')
  const text = [...readFileSync(join(folder, '07_Plan 2024.txt'), 'utf8')]
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end).join('')
  expect(found.targets.map(({ quote }: { quote: string }) => quote)).toEqual(
    found.targets.map(slice),
  )
  expect(found.targets.map(({ quote }: { quote: string }) => quote)).toEqual([
    '𠮷祥区新增企业5家',
    '失业率控制在4%以内',
  ])
  expect(Object.keys(found)).toEqual([
    'source',
    'headings',
    'targets',
    'responsibilities',
    'excluded',
    'omitted',
  ])
  for (const list of [found.headings, found.excluded])
    expect(list.map(slice)).toEqual(list.map(({ text: words }: { text: string }) => words))
  expect(JSON.parse(second ?? '').source).toMatchObject({ file: '计划.txt', horizon: null })
  expect(existsSync(join(folder, 'content'))).toBe(false)
})

test('writes a draft named after the file, then refuses to do it again', () => {
  expect(ingest('07_Plan 2024.txt')).toMatchObject({
    status: 0,
    stdout: 'content/documents/plan-2024.mdx\ncontent/indicators/plan-2024.yaml\n',
  })
  expect(ingest('07_Plan 2024.txt')).toMatchObject({ status: 1, stdout: '' })
  expect(ingest('07_Plan 2024.txt', '--force').status).toBe(0)
})

test('a file that cannot be taken does not keep the others from being taken', () => {
  const { status, stdout, stderr } = ingest('--json', 'empty.txt', 'missing.txt', '计划.txt')
  expect(status).toBe(1)
  expect(stdout.split('\n')).toHaveLength(2)
  expect(stderr).toBe(
    'empty.txt: The file is empty. Save the text of the document in it.\nmissing.txt: There is no such file.\n',
  )
})

test.each([
  [[], 'No FILE given.'],
  [['a.txt', 'b.txt', '--id', 'x'], '--id names one document: give one FILE.'],
  [
    ['a.txt', '--id', 'X_1'],
    '“X_1” cannot be an id; use lower-case letters, digits and single hyphens, beginning with a letter.',
  ],
  [['a.txt', '--yaml'], "Unknown option '--yaml'"],
])('arguments %j make no sense', (args, message) => {
  const { status, stdout, stderr } = ingest(...args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(message)
  expect(stderr).toContain('Usage:')
})

test('a file name without Latin letters needs an id', () => {
  expect(ingest('计划.txt').stderr).toBe(
    '计划.txt: The file name gives no id of Latin letters and digits. Give one with --id.\n',
  )
  expect(ingest('计划.txt', '--id', 'plan').stdout).toBe(
    'content/documents/plan.mdx\ncontent/indicators/plan.yaml\n',
  )
})
