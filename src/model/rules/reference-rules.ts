/** Law 4: every id resolves, and every record is of use. */
import { rulesOf } from './rule.ts'

export const REFERENCE_RULES = rulesOf('reference', {
  'duplicate-id': {
    holds: 'Ids are unique.',
    title: 'id 重复',
    example: '两条记录都叫 rd-intensity',
    remedy: '给其中一条另起 id，正文里的标签一并改。',
  },
  'id-reserved': {
    holds: 'Ids are none that the page gives itself.',
    title: 'id 与页面自用的锚点相同',
    example: 'id: p1',
    remedy: '换一个 id。',
  },
  'record-unused': {
    holds: 'Every record has its words in the text.',
    title: '记录在正文里没有对应的文字',
    example: 'targets 有 rd，正文没有 <Target id="rd">',
    remedy: '在正文里圈出文字，或删去记录。',
  },
  'record-missing': {
    holds: 'Every tag has its record.',
    title: '标签没有对应的记录',
    example: '<Target id="rd">，targets 里没有 rd',
    remedy: '在头部补一条记录，或删去标签。',
  },
  'registry-unused': {
    severity: 'warning',
    holds: 'Some document names every record of the registries.',
    title: '登记了而没有文献用到',
    example: '指标表有 rd-staff，没有目标用它',
    remedy: '用不着就删去；是为下一篇文献预备的，可暂时保留。',
  },
  'alias-shared': {
    holds: 'A name belongs to one record.',
    title: '一个名称属于两条记录',
    example: '两个部门都有别名“区发改局”',
    remedy: '从其中一条删去这个名称，或合并两条。',
  },
  'topic-unknown': {
    holds: 'Topics exist.',
    title: '没有这个主题',
    example: 'topic: inovation',
    remedy: '改成提示里最相近的 id；主题是 content/topics/ 里的文件。',
  },
  'indicator-unknown': {
    holds: 'Indicators exist.',
    title: '没有这个指标',
    example: 'indicator: rd-intensty',
    remedy: '改正 id，或在 content/indicators/ 里登记。',
  },
  'department-unknown': {
    holds: 'Departments exist in the region of the document.',
    title: '本地区没有这个部门',
    example: '<Department id="other-region-kjj">',
    remedy: '改正 id，或在本地区的部门表里登记；两个地区的部门从不相同。',
  },
  'region-unknown': {
    holds: 'Regions exist.',
    title: '没有这个地区',
    example: 'region: lanzou',
    remedy: '改正 id，或在 content/regions.yaml 里登记。',
  },
  'target-unknown': {
    holds: 'Targets exist in the document.',
    title: '本篇没有这个目标',
    example: 'restates: no-such-target',
    remedy: '改成本篇 targets 里的 id。',
  },
  'restatement-chained': {
    holds: 'A restatement names the target that promised first.',
    title: '重申指向了另一处重申',
    example: 'c 重申 b，b 又重申 a',
    remedy: '都指向最先作出承诺的那一处。',
  },
  'measure-unknown': {
    holds: 'Measures exist in the document.',
    title: '本篇没有这项任务',
    example: 'partOf: m99',
    remedy: '改成本篇 measures 里的 id。',
  },
  'term-unknown': {
    holds: 'Terms exist in the glossary.',
    title: '术语表里没有这个词',
    example: '<Term id="fangguanf">放管服</Term>',
    remedy: '改正 id，或在 content/glossary.yaml 里登记。',
  },
})
