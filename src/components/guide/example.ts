/** The worked example of the guide. A test puts it through `check`: it cannot grow stale. */

export const EXAMPLE_ID = 'sample-points-2024'

export const EXAMPLE_SOURCE = `某区2024年政府工作要点
2024年1月5日
一、创新
1. 加大研发投入。全社会研发投入占GDP的比重达到3.5%以上，现有的5个实验室全部开放。（牵头单位：区科技局；责任单位：区发改局）
`

export const EXAMPLE_FRONTMATTER = `---
title: 某区2024年政府工作要点
shortTitle: 2024年工作要点
region: sample-region
kind: plan
issuer: null
publisher: null
published: "2024-01-05"
horizon: "2024"
source:
  file: seeds/sample-points-2024.txt
  sha256: 95d71fa97cf148b42098a86c9af982cb300e90003536bf3d49361860b8ec7e96
targets:
  - id: rd-intensity
    indicator: rd-intensity
    topic: innovation
    kind: level
    comparator: at-least
    value: 3.5
    unit: "%"
    due: { date: "2024", basis: document }
measures:
  - id: m1
    number: "1"
    title: 加大研发投入
    topic: innovation
    lead: [sample-science]
    support: [sample-planning]
exclusions:
  - text: 5个实验室
    reason: existing-size
---
`

export const EXAMPLE_BODY = `
# 某区2024年政府工作要点

2024年1月5日

## 一、创新

<Measure id="m1">

### 1. 加大研发投入。

<Target id="rd-intensity">全社会研发投入占GDP的比重达到3.5%以上</Target>，现有的5个实验室全部开放。

<Clause>（牵头单位：<Department id="sample-science">区科技局</Department>；责任单位：<Department id="sample-planning">区发改局</Department>）</Clause>

</Measure>
`

/** What stands in the registries for it. */
export const EXAMPLE_REGISTRIES: Record<string, string> = {
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
  name: 全社会研发投入占GDP比重
  topic: innovation
  unit: "%"
`,
}
