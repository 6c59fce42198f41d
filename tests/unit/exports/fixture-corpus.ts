/** A corpus of one small document that has one of everything, built from content as an editor would write it. */
import { createHash } from 'node:crypto'
import { type BuiltCorpus, buildCorpus } from '../../../src/corpus/build.ts'

// 𠮷 is one code point and two UTF-16 units: every offset behind it tells the two ways of counting apart.
const SOURCE = `首页 > 正文
𠮷区实施意见(征求意见稿)

一、创新
到2020年,区内研发投入占GDP的比重达到3.5%以上,高新技术企业达到60家。共有5条河流。
1. 推进“放管服”改革
新增企业10家,构建构建体系。研发投入占GDP的比重达到3.5%以上。
(牵头单位:区科技局;责任单位:区发改委、区财政局)

反馈意见
序号 单位 意见
1 区财政局 建议“新增企业10家”改为“新增企业20家”
`

const DOCUMENT = `---
title: 𠮷区实施意见(征求意见稿)
shortTitle: 实施意见
region: jiqu
kind: draft-for-comment
issuer: null
publisher: null
published: null
horizon: "2020"
source:
  file: seeds/jiqu-2018.txt
  sha256: ${createHash('sha256').update(SOURCE).digest('hex')}
omitted:
  - text: 首页 > 正文
    reason: navigation
targets:
  - id: rd
    indicator: rd-intensity
    topic: innovation
    kind: level
    comparator: at-least
    value: 3.5
    unit: "%"
    due: { date: "2020", basis: clause, words: 到2020年 }
  - id: firms
    indicator: hightech-firms
    topic: innovation
    kind: level
    comparator: exactly
    value: 60
    unit: 家
    due: { date: "2020", basis: clause, words: 到2020年 }
    sic: 原文“60家”疑为“600家”
  - id: new-firms
    indicator: new-firms
    topic: innovation
    kind: count
    comparator: exactly
    value: 10
    unit: 家
    due: { date: "2020", basis: document }
  - id: rd-again
    indicator: rd-intensity
    topic: innovation
    kind: level
    comparator: at-least
    value: 3.5
    unit: "%"
    restates: rd
    due: { date: "2020", basis: document }
measures:
  - id: m1
    number: "1"
    title: 推进“放管服”改革
    topic: innovation
    lead: [jiqu-kejiju]
    support: [jiqu-fagaiwei, jiqu-caizhengju]
proposals:
  - id: c1
    row: 1
    by: jiqu-caizhengju
    action: replace-words
    target: new-firms
    from: 新增企业10家
    to: 新增企业20家
    adoption: not-stated
notes:
  - id: sic-goujian
    kind: sic
    text: “构建”二字重出，原文如此
exclusions:
  - text: 5条河流
    reason: existing-size
    note: 已有的河流
  - text: 建议“新增企业10家”改为“新增企业20家”
    reason: proposal
---

# 𠮷区实施意见(征求意见稿)

## 一、创新

到2020年,区内<Target id="rd">研发投入占GDP的比重达到3.5%以上</Target>,<Target id="firms">高新技术企业达到60家</Target>。共有5条河流。

<Measure id="m1">

### 1\\. 推进“<Term id="fangguanfu">放管服</Term>”改革

<Target id="new-firms">新增企业10家</Target>,<Noted id="sic-goujian">构建构建</Noted>体系。<Target id="rd-again">研发投入占GDP的比重达到3.5%以上</Target>。

<Clause>(牵头单位:<Department id="jiqu-kejiju">区科技局</Department>;责任单位:<Department id="jiqu-fagaiwei">区发改委</Department>、<Department id="jiqu-caizhengju">区财政局</Department>)</Clause>

</Measure>

## 反馈意见

| 序号 | 单位 | 意见 |
| --- | --- | --- |
| 1 | 区财政局 | 建议“新增企业10家”改为“新增企业20家” |
`

const TOPIC = `---
name: 创新发展
glyph: 创
order: 1
scope: 科技、产业与改革。
---
`

const TEXTS: Record<string, string> = {
  'content/documents/jiqu-2018.mdx': DOCUMENT,
  'content/topics/innovation.mdx': TOPIC,
  'content/indicators/innovation.yaml': `
- id: rd-intensity
  name: 研发投入占GDP比重
  aliases: [研发投入强度]
  topic: innovation
  unit: "%"
  comparability: 各地基数不同
  notComparableWith: [{ indicator: hightech-firms, reason: 一为比率，一为家数 }]
- { id: hightech-firms, name: 高新技术企业数, topic: innovation, unit: 家 }
- { id: new-firms, name: 新增企业数, topic: innovation, unit: 家 }
`,
  'content/departments/jiqu.yaml': `
- { id: jiqu-kejiju, name: 区科技局, region: jiqu }
- { id: jiqu-fagaiwei, name: 区发改委, aliases: [区发展和改革委], region: jiqu }
- { id: jiqu-caizhengju, name: 区财政局, region: jiqu }
`,
  'content/regions.yaml': `
- { id: jiqu, name: 𠮷区, fullName: 某省某市𠮷区, level: municipal-district, province: 某省, city: 某市 }
`,
  'content/glossary.yaml': `
- { id: fangguanfu, name: 放管服, definition: 简政放权、放管结合、优化服务。 }
`,
}

/** Built afresh at each call; `problems` is empty unless the grammar moved away from this fixture. */
export function fixtureCorpus(): BuiltCorpus {
  return buildCorpus({
    texts: new Map(Object.entries(TEXTS)),
    sources: new Map([['seeds/jiqu-2018.txt', Buffer.from(SOURCE)]]),
  })
}
