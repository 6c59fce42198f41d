import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
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
  expect(ingest('07_Plan 2024.txt')).toEqual({
    status: 0,
    stdout: 'content/documents/plan-2024.mdx\ncontent/indicators/plan-2024.yaml\n',
    stderr: expect.stringMatching(
      /^07_Plan 2024\.txt: drafted; 2 targets, 0 measures, 0 departments, \d+ to decide \(npm run check lists them\)\n$/,
    ),
  })
  const before = readFileSync(join(folder, 'content/documents/plan-2024.mdx'), 'utf8')
  expect(ingest('07_Plan 2024.txt')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining("exists and may hold an editor's work"),
  })
  expect(ingest('07_Plan 2024.txt', '--force').status).toBe(0)
  expect(readFileSync(join(folder, 'content/documents/plan-2024.mdx'), 'utf8')).toBe(before)
})

test('several files: one line each, a summary, and the bad one does not stop the others', () => {
  for (const name of ['a', 'b'])
    writeFileSync(
      join(folder, `several-${name}.txt`),
      `2024年工作计划\n新建社区食堂${name.length}2个。`,
    )
  const { status, stdout, stderr } = ingest('several-a.txt', 'empty.txt', 'several-b.txt')
  expect(status).toBe(1)
  // The second draft points at the indicator that the first proposed.
  expect(stdout).toBe(
    'content/documents/several-a.mdx\ncontent/indicators/several-a.yaml\ncontent/documents/several-b.mdx\n',
  )
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(/^several-a\.txt: drafted; 1 target, /),
    'empty.txt: The file is empty. Save the text of the document in it.',
    expect.stringMatching(/^several-b\.txt: drafted; 1 target, /),
    expect.stringMatching(
      /^2 files of 3 taken: 2 targets, 0 measures, 0 departments, \d+ to decide/,
    ),
    'Not taken: empty.txt',
    '',
  ])
})

test('two files that give one id are not taken for one document', () => {
  writeFileSync(join(folder, '1_same.txt'), '2024年工作计划\n新建社区食堂12个。')
  writeFileSync(join(folder, '2_same.txt'), '2024年工作计划\n新建社区食堂12个。完。')
  const { status, stderr } = ingest('1_same.txt', '2_same.txt')
  expect(status).toBe(1)
  expect(stderr).toContain('2_same.txt: 1_same.txt gave the id “same” already.')
})

test('a changed source is merged with what the editor has made of the draft', () => {
  const source = join(folder, 'merged.txt')
  const document = join(folder, 'content/documents/merged.mdx')
  const text = '2024年工作计划\n新建社区食堂12个。\n深化改革，扎实推进，落实责任。\n'
  writeFileSync(source, text)
  ingest('merged.txt')
  writeFileSync(
    document,
    readFileSync(document, 'utf8').replace('shortTitle:', '# 编者\nshortTitle:'),
  )
  writeFileSync(source, text.replace('12个', '15个'))
  const { status, stdout, stderr } = ingest('merged.txt')
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'content/documents/merged.mdx\n' })
  expect(stderr).toContain('  changed  seeds/merged.txt:2')
  expect(stderr).toContain('merged.txt: merged, ')
  expect(readFileSync(join(folder, 'seeds/merged.txt'))).toEqual(readFileSync(source))
  const merged = readFileSync(document, 'utf8')
  expect(merged).toContain('# 编者')
  expect(merged).toContain('15个</Target>')
  expect(merged).toMatch(/undecided: "(?:.*；)?原文由“/)
  // The same bytes again: nothing is written.
  expect(ingest('merged.txt').status).toBe(1)
  writeFileSync(source, '另一份完全不同的文件，讲别的事情，没有相同的内容。')
  const refused = ingest('merged.txt')
  expect(refused.status).toBe(1)
  expect(refused.stderr).toContain('Give another --id.')
  expect(readFileSync(document, 'utf8')).toBe(merged)
})

test('of an HTML page the text is the source of record, and the page is kept', () => {
  const page =
    '<!doctype html><html><head><meta charset="utf-8"><title>x</title></head><body><nav>首页 &gt; 规划</nav><h1>2024年工作计划</h1><p>新建社区食堂<b>12</b>个。</p></body></html>'
  writeFileSync(join(folder, 'page.html'), page)
  expect(ingest('page.html', '--id', 'page').status).toBe(0)
  expect(readFileSync(join(folder, 'seeds/page.html'), 'utf8')).toBe(page)
  const text = readFileSync(join(folder, 'seeds/page.txt'))
  expect(text.toString('utf8')).toContain('新建社区食堂12个。')
  const document = readFileSync(join(folder, 'content/documents/page.mdx'), 'utf8')
  expect(document).toContain(createHash('sha256').update(text).digest('hex'))
  expect(document).toContain('reason: navigation')
  expect(document).not.toContain('<b>')
})

test('a character that hints at damage is a warning', () => {
  writeFileSync(join(folder, 'damaged.txt'), '2024年工作计划\n新建社区食堂12个，\ufffd\ufffd。')
  expect(ingest('damaged.txt').stderr).toMatch(
    /^damaged\.txt: warning: The text holds the replacement/,
  )
})

test('a file name cannot steer the terminal', () => {
  expect(ingest('a\u001b[2Jb.txt').stderr).toBe('a?[2Jb.txt: There is no such file.\n')
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
