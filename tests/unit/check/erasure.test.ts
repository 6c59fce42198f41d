import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/check/check.ts'
import { DOCUMENT, report, SEED, SOURCE, sampleContent } from './small-content.ts'

describe('erasure', () => {
  it('shows a changed character on both sides', () => {
    expect(report([[DOCUMENT, '占GDP的', '占GNP的']])).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:45:36 text-changed The source says “研发投入占GDP的比重达到” here (seeds/sample.txt:4:20), the document “研发投入占GNP的比重达到”. Restore the words, or move yours into <Note>.",
      ]
    `)
  })
  it('tells a character of another width', () => {
    expect(report([[DOCUMENT, '以上</Target>,', '以上</Target>，']])).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:45:58 text-changed The source has “3.5%以上,建设5条线(” here (seeds/sample.txt:4:33), the document “3.5%以上，建设5条线”: they differ in the width of characters. Paste the words of the source.",
      ]
    `)
  })
  it('shows lost words', () => {
    expect(report([[DOCUMENT, ',建设5条线', '5条线']])).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:45:58 text-changed The source says “3.5%以上,建设5条线(牵头” here (seeds/sample.txt:4:33); “,建设” is missing from the document, which says “3.5%以上5条线 (牵”. Restore the words, or declare them under omitted if they are web furniture.",
      ]
    `)
  })
  it('shows a lost end once', () => {
    const lost = /\n<Clause>[\s\S]*?<\/Clause>\n/.exec(
      sampleContent().texts.get(DOCUMENT) ?? '',
    )?.[0]
    expect(
      report([[DOCUMENT, lost ?? '', '']]).filter((line) => line.includes('text-changed')),
    ).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:45:63 text-changed The source says “,建设5条线(牵头单位:区科技局;责任单位:区发改局)” here (seeds/sample.txt:4:39); “(牵头单位:区科技局;责任单位:区发改局)” is missing from the document, which says “建设5条线”. Restore the words, or declare them under omitted if they are web furniture.",
      ]
    `)
  })
  it('shows added words', () => {
    expect(report([[DOCUMENT, '建设5条线', '建设5条线。编者按']])).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:45:64 text-changed The document says “,建设5条线。编者按 (牵头单位”; “。编者按” is not in the source (seeds/sample.txt:4:39: “,建设5条线(牵头单位:”). Remove the words, or move them into <Note>.",
      ]
    `)
  })
  it('lets an editor write into a Note', () => {
    expect(
      report([[DOCUMENT, '<Clause>', '<Note>编者按：2020年的事。</Note>\n\n<Clause>']]),
    ).toEqual([])
  })
  it('names an omission that is not in the source', () => {
    expect(report([[DOCUMENT, 'text: 首页 > 规划', 'text: 首页 > 计划']])).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:14:16 omission-missing “首页 > 计划 2019-01-02” does not stand in seeds/sample.txt outside the text kept, or not in this order. The source says “首页 > 规划 2019-01-02” (seeds/sample.txt:1:1). Copy the stretch from the source, and list omissions in text order.",
        "content/documents/sample.mdx:37:3 text-changed The source says “首页 > 规划 2019-01-02 某区201” here (seeds/sample.txt:1:1); “首页 > 规划 2019-01-02” is missing from the document, which says “某区2019”. Restore the words, or declare them under omitted if they are web furniture.",
      ]
    `)
  })
  it('names a missing source', () => {
    expect(report([], [SEED])).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:11:9 source-missing There is no file seeds/sample.txt. Put the source there, byte for byte as received, or correct the name.",
      ]
    `)
  })
  it('names a source that is no text', () => {
    const files = sampleContent()
    const sources = new Map([[SEED, new Uint8Array([0x50, 0x4b, 0, 0xff])]])
    const problems = check({ ...files, sources })
    expect(problems.map(({ line, rule, message }) => `${line} ${rule} ${message}`)).toEqual([
      '11 source-undecodable seeds/sample.txt: The file is not text in UTF-8, UTF-16 or GB18030. Save the document as plain text in UTF-8.',
    ])
  })
  it('reads a source in GB18030', () => {
    // 兰州 as received; the digest is that of these bytes.
    const bytes = new Uint8Array([0xc0, 0xbc, 0xd6, 0xdd])
    const digest = createHash('sha256').update(bytes).digest('hex')
    const mdx = `---\ntitle: 兰州\nshortTitle: 兰州\nregion: sample-region\nkind: plan\nissuer: null\npublisher: null\npublished: null\nhorizon: null\nsource: { file: ${SEED}, sha256: "${digest}" }\n---\n\n# 兰州\n`
    const files = sampleContent([], [DOCUMENT])
    const texts = new Map(files.texts).set(DOCUMENT, mdx)
    const rules = check({ texts, sources: new Map([[SEED, bytes]]) }).map(({ rule }) => rule)
    // It uses no record of the sample's registries.
    expect(new Set(rules)).toEqual(new Set(['registry-unused']))
  })
  it('names a source that was changed', () => {
    expect(
      report([], [], `${SOURCE}\n`).map((line) => line.replace(/[0-9a-f]{64}/g, '…')),
    ).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:12:11 source-changed seeds/sample.txt has the digest …, the record says …. Sources are never edited: restore the file from git, or, if the record is wrong, correct it.",
      ]
    `)
  })
})
