import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { check } from '../../../../src/check/check.ts'
import { sha256 } from '../../../../src/ingest/draft/digest.ts'
import { draftDocument } from '../../../../src/ingest/draft/draft-document.ts'
import { draftIds } from '../../../../src/ingest/draft/draft-ids.ts'
import { draftRegistries } from '../../../../src/ingest/draft/draft-registries.ts'
import { mergeDocument } from '../../../../src/ingest/merge/merge-document.ts'
import { readSource } from '../../../../src/ingest/read-source.ts'
import { DRAFT, emptyContent, LINJIANG } from '../draft/check-draft.ts'

const OLD = `首页 > 规划
临江区绿色发展实施方案（2024年）
一、主要任务
1. 改善生态环境。到2024年，森林覆盖率达到45%以上，新建公园3个。
（牵头单位：区林业局；责任单位：区发改局、区财政局）
2. 推进节能降碳。到2024年，单位能耗下降3%以上，现有企业1403家。
（牵头单位：区发改局）
二、保障措施
各单位要加强领导，落实责任，确保完成各项目标。
`
const ID = 'linjiang-2024'
const bytes = (text: string) => new TextEncoder().encode(text)
const KNOWN = { regions: [LINJIANG], departments: [], indicators: [] }

const firstIds = draftIds(readSource(OLD), ID, KNOWN)
const registries = draftRegistries(firstIds, ID)
const known = {
  ...KNOWN,
  departments: firstIds.newDepartments.map(({ id, name, region }) => ({
    id,
    names: [name],
    region,
  })),
  indicators: firstIds.newIndicators.map(({ id, name, unit }) => ({ id, names: [name], unit })),
}
/** The draft after an editor has worked on it: a note, a term of her own, a comment, her own words in the records. */
const OURS = draftDocument(readSource(OLD), ID, sha256(bytes(OLD)), firstIds)
  .replace('shortTitle:', '# 编者：核对过标题\nshortTitle:')
  .replace('id: t1 #', 'id: forest-cover #')
  .replace('<Target id="t1">', '<Target id="forest-cover">')
  .replace(
    '\n## 二、保障措施',
    '\n<Note>\n\n编者按：能耗没有说是哪一项。\n\n</Note>\n\n## 二、保障措施',
  )

function merge(next: string, ours = OURS, old = OLD) {
  const reading = readSource(next)
  return mergeDocument({ id: ID, mdx: ours, old, reading, digest: sha256(bytes(next)), known })
}

/** Problems of the merged document but for what is left to decide. */
function problemsOf(next: string, merged = merge(next)) {
  const texts = new Map([...emptyContent(), [DRAFT, merged.mdx] as const, ...registries])
  for (const [path, text] of draftRegistries(merged.ids, ID, (one) => texts.has(one)))
    texts.set(path, text)
  return check({ texts, sources: new Map([[`seeds/${ID}.txt`, bytes(next)]]) })
    .filter(({ rule }) => rule !== 'needs-decision')
    .map(({ line, rule, message }) => `${line} ${rule} ${message}`)
}

const bodyOf = (mdx: string) => mdx.slice(mdx.indexOf('\n---\n') + 5)
const lines = (mdx: string) => new Set(mdx.split('\n'))

it('a source of other white space changes nothing but the digest', () => {
  const { mdx, report } = merge(OLD.replace(/\n/g, '\r\n\r\n'))
  expect(report).toEqual([])
  expect(bodyOf(mdx)).toBe(bodyOf(OURS))
  const changed = [...lines(mdx)].filter((line) => !lines(OURS).has(line))
  expect(changed).toEqual([expect.stringMatching(/^ {2}sha256: "[0-9a-f]{64}"$/)])
})

it('a target whose words changed keeps its record and asks', () => {
  const next = OLD.replace('达到45%以上', '达到46%以上')
  const { mdx, report } = merge(next)
  expect(mdx).toContain('<Target id="forest-cover">森林覆盖率达到46%以上</Target>')
  expect(mdx).toMatch(
    /- id: forest-cover .*\n {4}undecided: "原文由“森林覆盖率达到45%以上”改为“森林覆盖率达到46%以上”"\n[\s\S]*?value: 45/,
  )
  expect(report).toEqual([
    expect.stringMatching(
      /^changed {2}seeds\/linjiang-2024\.txt:4 {2}“.*45%以上.*” → “.*46%以上.*”$/,
    ),
    'decide   targets forest-cover: 原文由“森林覆盖率达到45%以上”改为“森林覆盖率达到46%以上”',
  ])
  // The record disagrees until the editor has decided; nothing else is wrong.
  expect(problemsOf(next)).toEqual([expect.stringContaining('value-disagrees')])
})

it('a new passage is drafted, with its records', () => {
  const next = OLD.replace(
    '二、保障措施',
    '3. 发展绿色产业。到2024年，培育绿色工厂5家以上。\n（牵头单位：区工信局）\n二、保障措施',
  )
  const merged = merge(next)
  expect(merged.mdx).toMatch(
    /<Measure id="m3">[\s\S]*培育绿色工厂5家以上<\/Target>[\s\S]*<\/Measure>/,
  )
  expect(merged.ids.newDepartments.map(({ name }) => name)).toEqual(['区工信局'])
  expect(merged.report.join()).toContain('new      seeds/linjiang-2024.txt:8')
  expect(problemsOf(next, merged)).toEqual([])
  for (const line of bodyOf(OURS).split('\n')) expect(lines(merged.mdx)).toContain(line)
})

it('a passage that is gone takes its tags along, and no record is lost', () => {
  const next = OLD.replace(/1\. 改善[\s\S]*?区财政局）\n/, '')
  const { mdx, report } = merge(next)
  expect(bodyOf(mdx)).not.toContain('森林覆盖率')
  expect(mdx).toMatch(/\n# 原文已删去[^\n]*\n(?:# .*\n)*# {3}- id: forest-cover/)
  expect(mdx).toMatch(/\n# {3}- id: m1\n/)
  expect(report.filter((line) => line.startsWith('record'))).toHaveLength(3)
  expect(problemsOf(next)).toEqual([])
})

it('a department that a clause names anew makes the measure ask', () => {
  const next = OLD.replace('区财政局', '区水务局')
  expect(merge(next).mdx).toMatch(/- id: m1\n {4}undecided: "责任分工原文由“/)
})

it('what the editor wrote stays, wherever the source changed', () => {
  const { mdx } = merge(`${OLD.replace('加强领导', '加强组织领导')}附件见网站。\n`)
  expect(mdx).toContain('# 编者：核对过标题')
  expect(mdx).toContain('<Note>\n\n编者按：能耗没有说是哪一项。\n\n</Note>')
})

it('keeps the rows of a table that did not change byte for byte', () => {
  const table =
    '序号\t单位\t意见\n1\t区林业局\t建议甲。\n2\t区发改局\t建议乙。\n3\t区财政局\t建议丙。\n'
  const old = `临江区反馈情况汇总\n${table}`
  const ids = draftIds(readSource(old), ID, KNOWN)
  const ours = draftDocument(readSource(old), ID, sha256(bytes(old)), ids)
  const kept = ours.split('\n').filter((line) => /区林业局|区财政局/.test(line))
  expect(kept).toHaveLength(2)
  const { mdx } = merge(old.replace('建议乙', '建议丁戊'), ours, old)
  for (const line of kept) expect(lines(mdx)).toContain(line)
  expect(mdx).toContain('建议丁戊')
})

describe('is refused', () => {
  it('for another text', () => {
    expect(() => merge('某市财政预算报告\n一般公共预算收入执行情况如下。\n'.repeat(9))).toThrow(
      /^This is another text: it shares \d+ % of its characters with seeds\/linjiang-2024\.txt\. Give another --id\.$/,
    )
  })

  it('for a document that cannot be read', () => {
    expect(() => merge(`${OLD}。`, OURS.replace('</Measure>', ''))).toThrow(
      'The document cannot be read. Mend it first: npm run check tells where.',
    )
  })

  it('for a document that does not say what its source says', () => {
    expect(() => merge(`${OLD}。`, OURS.replace('加强领导', '强领导'))).toThrow(
      'The document does not say what its source says. Mend it first: npm run check tells where.',
    )
  })
})

/** Rules that the editor's own records may break when the words under them change. */
const OF_RECORDS =
  /value-disagrees|heading-disagrees|responsibility-disagrees|due-disagrees|fact-unsourced|target-unknown/

test('any edit of the source keeps the laws of the text, and loses no record', () => {
  const piece = fc.constantFrom(
    '到2030年，湿地保护率达到55%以上。',
    '3. 新任务。培育企业5家。\n（牵头单位：区林业局）',
    '首页 > 正文',
    '{x} <b> | a',
    '着力',
    '7%',
    '\n',
    '',
  )
  const edit = fc.record({ at: fc.nat(OLD.length), cut: fc.nat(40), put: piece })
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const next = edits.reduce(
        (text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut),
        OLD,
      )
      let merged: ReturnType<typeof merge>
      try {
        merged = merge(next)
      } catch (error) {
        expect((error as Error).message).toMatch(/another text/)
        return
      }
      expect(problemsOf(next, merged).filter((problem) => !OF_RECORDS.test(problem))).toEqual([])
      for (const id of ['forest-cover', 't2', 't3', 'm1', 'm2'])
        expect(merged.mdx).toMatch(new RegExp(`^#? *- id: ${id}\\b`, 'm'))
    }),
    { numRuns: 250 },
  )
})
