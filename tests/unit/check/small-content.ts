/** The smallest content that obeys every rule, and a way to break it in one place. */
import { createHash } from 'node:crypto'
import { check } from '../../../src/check/check.ts'
import type { ContentFiles } from '../../../src/corpus/content-files.ts'

const SOURCE = `首页 > 规划 2019-01-02
某区2019年工作要点
一、创新
1. 加大研发投入。全社会研发投入占GDP的比重达到3.5%以上,建设5条线(牵头单位:区科技局;责任单位:区发改局)
`

export const DOCUMENT = 'content/documents/sample.mdx'
export const SEED = 'seeds/sample.txt'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

const MDX = `---
title: 某区2019年工作要点
shortTitle: 工作要点
region: sample-region
kind: plan
issuer: null
publisher: null
published: "2019-01-02"
horizon: "2019"
source:
  file: ${SEED}
  sha256: ${digest(SOURCE)}
omitted:
  - text: 首页 > 规划 2019-01-02
    reason: navigation
targets:
  - id: rd-intensity
    indicator: rd-intensity
    topic: innovation
    kind: level
    comparator: at-least
    value: 3.5
    unit: "%"
    due: { date: "2019", basis: document }
measures:
  - id: m1
    number: "1"
    title: 加大研发投入
    topic: innovation
    lead: [sample-science]
    support: [sample-planning]
exclusions:
  - text: 5条线
    reason: existing-size
---

# 某区2019年工作要点

## 一、创新

<Measure id="m1">

### 1. 加大研发投入。

<Target id="rd-intensity">全社会研发投入占GDP的比重达到3.5%以上</Target>,建设5条线

<Clause>(牵头单位:<Department id="sample-science">区科技局</Department>;责任单位:<Department id="sample-planning">区发改局</Department>)</Clause>

</Measure>
`

const TEXTS: Record<string, string> = {
  [DOCUMENT]: MDX,
  'content/regions.yaml': `- id: sample-region
  name: 某区
  fullName: 某省某市某区
  level: municipal-district
  province: 某省
  city: 某市
`,
  'content/departments/sample-region.yaml': `- id: sample-science
  name: 区科技局
  region: sample-region
- id: sample-planning
  name: 区发改局
  region: sample-region
`,
  'content/indicators/innovation.yaml': `- id: rd-intensity
  name: 研发投入强度
  topic: innovation
  unit: "%"
`,
  'content/glossary.yaml': '[]\n',
  'content/topics/innovation.mdx': `---
name: 创新发展
glyph: 创
order: 1
scope: 创新。
---

导言。
`,
}

/** A replacement in one file: [path, words to find, words to put there]. The words must be there. */
export type Break = [path: string, find: string, put: string]

/** The sample, with each break made. Null as text removes the file. */
export function sampleContent(
  breaks: Break[] = [],
  removed: string[] = [],
  source: string = SOURCE,
): ContentFiles {
  const texts = new Map(Object.entries(TEXTS))
  for (const [path, find, put] of breaks) {
    const text = texts.get(path)
    if (text?.includes(find) !== true) throw new Error(`“${find}” is not in ${path}`)
    texts.set(
      path,
      text.replace(find, () => put),
    )
  }
  const sources = new Map([[SEED, new TextEncoder().encode(source)]])
  for (const path of removed) {
    texts.delete(path)
    sources.delete(path)
  }
  return { texts, sources }
}

export { SOURCE }

/** What `check` says of the sample with these breaks, one line a problem. */
export function report(breaks: Break[], removed?: string[], source?: string): string[] {
  return check(sampleContent(breaks, removed, source)).map(
    ({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`,
  )
}
