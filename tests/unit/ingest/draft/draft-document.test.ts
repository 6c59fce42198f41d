import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { sha256 } from '../../../../src/ingest/draft/digest.ts'
import { draftDocument } from '../../../../src/ingest/draft/draft-document.ts'
import { readSource, type SourceReading } from '../../../../src/ingest/read-source.ts'
import { readMdx } from '../../../../src/markdown/read.ts'
import { documentSchema } from '../../../../src/model/document.ts'
import { findQuantities } from '../../../../src/text/quantities.ts'

const squeezed = (text: string) => text.replace(/[\s\ufeff]+/g, '')
const DIGEST = sha256(new Uint8Array())

function draft(source: string) {
  const reading = readSource(source)
  const mdx = draftDocument(reading, 'seed-id', DIGEST)
  const { body, faults, errors } = readMdx(mdx)
  expect(errors).toEqual([])
  if (!body) throw new Error('the draft cannot be read')
  // A clause that closes no measure is for the editor to judge.
  const own = faults.filter((fault) => !('place' in fault) || fault.place !== 'outside-measure')
  expect(own).toEqual([])
  return { reading, mdx, body, frontmatter: parse(/^---\n([\s\S]*?)^---$/m.exec(mdx)?.[1] ?? '') }
}

function kept({ text, omitted }: SourceReading): string {
  let result = ''
  let at = 0
  for (const { start, end } of omitted) {
    result += text.slice(at, start)
    at = end
  }
  return result + text.slice(at)
}

test('what a measure says tells its topic where its title tells none', () => {
  const text = (body: string) =>
    `江州市实施意见\n\n一、主要任务\n\n（一）实施双优计划\n\n${body}（牵头单位：市教委）\n`
  const topics = (body: string) =>
    draft(text(body)).frontmatter.measures.map(({ topic }: { topic: string }) => topic)
  expect(topics('建设优质学校，改善学校条件，配齐教师。')).toEqual(['livelihood'])
  expect(topics('治理污水，扩大森林和湿地。')).toEqual(['green'])
})

test('a name does not end in what leads over to the next number', () => {
  const { mdx } = draft('江州市2024年工作要点\n\n到2025年建设50所优质中职学校和 210个优质专业。')
  expect(mdx).toContain('# 优质中职学校\n')
})

describe('the erasure law', () => {
  for (const file of readdirSync('seeds'))
    test(`erase(draft(${file})) is the source`, () => {
      const { reading, body } = draft(readFileSync(`seeds/${file}`, 'utf8'))
      expect(squeezed(body.text)).toBe(squeezed(kept(reading)))
    })

  test('erase(draft(anything)) is the source', () => {
    const piece = fc.constantFrom(
      ...[
        '一、总体要求',
        '(一)目标',
        '1. 深化改革。',
        '工作18:推进',
        '到2025年,',
        '增长7%以上',
        '新建幼儿园10所、小学2所',
        '达到60',
        '分别达到98%和99%以上',
      ],
      ...[
        '(牵头单位:区发改局;责任单位:区科技局、区财政局)',
        '（区教育局牵头,区财政局配合）',
        '建议改为“20000万美元”',
        '首页 > 正文',
        '版权所有',
        '序号',
        '1',
        '反馈情况',
      ],
      ...[
        '\n',
        '\n\n',
        '\r\n',
        '。',
        ',',
        '、',
        ' ',
        '　',
        '<b>',
        '{x}',
        '*',
        '_',
        '~',
        '|',
        '#',
        '[1]',
        '&amp;',
        '\\',
        'www.a.cn',
        '—',
        '“',
        '”',
        '《',
        '万',
        '第3页',
        '2019年',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 25 }), (pieces) => {
        const source = pieces.join('')
        fc.pre(source.trim() !== '')
        const { reading, body } = draft(source)
        expect(squeezed(body.text)).toBe(squeezed(kept(reading)))
      }),
      {
        numRuns: 400,
        examples: [
          // A clause that headings break in two.
          [
            [
              '一、总体要求',
              '\r\n',
              '一、总体要求',
              '（区教育局牵头,区财政局配合）',
              '一、总体要求',
              '一、总体要求',
              '(牵头单位:区发改局;责任单位:区科技局、区财政局)',
              '一、总体要求',
            ],
          ],
        ],
      },
    )
  })
})

describe('the frontmatter', () => {
  for (const file of readdirSync('seeds')) {
    const source = readFileSync(`seeds/${file}`, 'utf8')
    test(`of ${file} is valid`, () => {
      const result = documentSchema.safeParse(draft(source).frontmatter)
      expect(result.error?.issues ?? []).toEqual([])
    })

    test(`of ${file} agrees with its words (double entry)`, () => {
      const { body, frontmatter } = draft(source)
      const spans = body.spans.filter(({ component }) => component === 'Target')
      expect(spans.map(({ id }) => id).sort()).toEqual(
        frontmatter.targets.map(({ id }: { id: string }) => id).sort(),
      )
      for (const target of frontmatter.targets) {
        const span = spans.find(({ id }) => id === target.id)
        const words = body.text.slice(span?.start, span?.end)
        const said = findQuantities(words).filter(
          (quantity) =>
            quantity.unit === target.unit && String(quantity.value) === String(target.value),
        )
        expect(said[target.nth ? target.nth - 1 : 0], words).toMatchObject({
          comparator: target.comparator,
        })
      }
    })
  }
})

test('a promise made twice restates the first', () => {
  const { frontmatter } = draft('2022年工作\n经济总量力争突破700亿元。\n经济总量力争突破700亿元。')
  expect(frontmatter.targets).toMatchObject([{ id: 't1' }, { id: 't2', restates: 't1' }])
})

describe('golden drafts', () => {
  const folder = 'tests/fixtures/ingest'
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt')))
    test(file, () => {
      const bytes = readFileSync(`${folder}/${file}`)
      const id = file.replace('.txt', '')
      const mdx = draftDocument(readSource(bytes.toString('utf8')), id, sha256(bytes))
      const expected = `${folder}/${id}.expected.mdx`
      if (process.env.UPDATE) writeFileSync(expected, mdx)
      expect(mdx).toBe(readFileSync(expected, 'utf8'))
    })
})
