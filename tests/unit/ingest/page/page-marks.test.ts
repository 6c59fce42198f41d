import { describe, expect, test } from 'vitest'
import { findPageMarks, PAGE_NUMBERS } from '../../../../src/ingest/page/page-marks.ts'
import { sourceLines } from '../../../../src/text/source-lines.ts'

/** Twelve full lines of a hard-wrapped paragraph. */
const PAGE =
  '推动绿色低碳循环发展，健全各项制度，完善产\n业体系建设，统筹推进能源资源节约集约利用工\n'.repeat(
    6,
  )

function marksOf(text: string) {
  const lines = sourceLines(text)
  const { numbers, heads } = findPageMarks(text, lines)
  const words = (indices: Set<number>) =>
    [...indices].sort((a, b) => a - b).map((index) => lines[index]?.text)
  return { numbers: words(numbers), heads: words(heads) }
}

describe('page numbers', () => {
  test.each(PAGE_NUMBERS.filter(({ sure }) => sure))('$name: $example', ({ example }) => {
    expect(marksOf(`甲\n${example}\n乙`).numbers).toEqual([example])
  })

  test.each(PAGE_NUMBERS.filter(({ sure }) => !sure))(
    '$name alone is none: $example',
    ({ example }) => {
      expect(marksOf(`甲\n${example}\n乙`).numbers).toEqual([])
    },
  )

  test.each(['－3－', '—　12　—', '- 2 -', '第 3 页，共 12 页', '·7·', '— ii —'])('%s', (mark) => {
    expect(marksOf(`甲\n${mark}\n乙`).numbers).toEqual([mark])
  })

  test('a number with one dash is one where others have two', () => {
    expect(marksOf('甲\n- 1 -\n乙\n- 2 -\n丙\n- 3').numbers).toEqual(['- 1 -', '- 2 -', '- 3'])
  })

  test.each([
    ['bare', (page: number) => `${page}`],
    ['of pages', (page: number) => `${page}/4`],
  ])('%s numbers that count up where the text is cut', (_name, mark) => {
    expect(marksOf([1, 2, 3, 4].map((page) => `${PAGE}${mark(page)}\n`).join('')).numbers).toEqual(
      [1, 2, 3, 4].map(mark),
    )
  })

  test('between form feeds', () => {
    expect(
      marksOf(
        `${'短段落。\n'.repeat(7)}`.concat(
          '1\n\f',
          '短段落。\n'.repeat(7),
          '2\n\f',
          '短段落。\n'.repeat(7),
          '3',
        ),
      ).numbers,
    ).toEqual(['1', '2', '3'])
  })

  test('numbers of table rows are none', () => {
    const row = (index: number) => `${index}\n推广弹性签约\n各区政府\n市卫生健康委\n基层处\n/\n/\n`
    expect(marksOf(PAGE + [1, 2, 3, 4, 5].map(row).join('')).numbers).toEqual([])
  })

  test('prices and years are none', () => {
    expect(marksOf('2021\n2022\n2023\n-5\n3/4').numbers).toEqual([])
  })
})

describe('running heads', () => {
  test('recur beside page numbers, whatever number they carry', () => {
    const text = [1, 2, 3]
      .map((page) => `${PAGE}某市公报 2022年第${page}期\n— ${page} —\n`)
      .join('')
    expect(marksOf(text).heads).toEqual([1, 2, 3].map((page) => `某市公报 2022年第${page}期`))
  })

  test('with a page number in them', () => {
    const text = [1, 2, 3].map((page) => `${PAGE}绿色发展规划 ${page}\n`).join('')
    expect(marksOf(text).heads).toEqual(['绿色发展规划 1', '绿色发展规划 2', '绿色发展规划 3'])
  })

  test('behind form feeds', () => {
    const text = '绿色发展规划\n一段。\n一段。\n'.concat(
      ...[1, 2, 3].map(() => `\f绿色发展规划\n${'一段。\n'.repeat(8)}`),
    )
    // The first is the title.
    expect(marksOf(text).heads).toHaveLength(3)
  })

  test('the head of a table on each page is none', () => {
    const text = [1, 2, 3].map((page) => `— ${page} —\n重点任务 责任单位\n${PAGE}`).join('')
    expect(marksOf(text).heads).toEqual([])
  })

  test('lines that recur inside the text are none', () => {
    const text = `责任领导：张某\n${'一段。\n'.repeat(8)}`.repeat(5)
    expect(marksOf(text).heads).toEqual([])
  })
})
