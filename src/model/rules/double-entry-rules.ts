/** Law 2: what is declared must be what the words say, and what is said twice must be declared as one. */
import { rulesOf } from './rule.ts'

export const DOUBLE_ENTRY_RULES = rulesOf('double-entry', {
  'value-disagrees': {
    holds: 'Value, unit and comparator are those of the words.',
    title: '数值、单位或比较方式与文字不符',
    example: '“260家以上”记作 value: 206',
    remedy: '改记录，或改标签圈住的文字，使两边一致。',
  },
  'due-disagrees': {
    holds: 'The deadline is that of its words.',
    title: '期限与文字不符',
    example: '“到2025年”记作 date: "2026"',
    remedy: '改日期，或把说明期限的文字照原文抄进 words。',
  },
  'due-before-publication': {
    severity: 'warning',
    holds: 'A deadline is not over when the document comes out.',
    title: '期限早于发布日期',
    example: '2021年3月发布，期限 "2020"',
    remedy: '查对年份：是已完成的事就不是目标；原文确实如此则可保留。',
  },
  'due-beyond-horizon': {
    severity: 'warning',
    holds: 'A deadline beyond the horizon of the document is given by its words.',
    title: '期限超出文献的规划期',
    example: '规划期至2025年，期限记作 "2035"，所引文字推不出年份',
    remedy: '查对年份与规划期；文字推得出这个年份的不在此列。',
  },
  'share-over-100': {
    holds: 'No part is more than its whole.',
    title: '占比超过 100%',
    example: '绿化覆盖率达到140%',
    remedy: '查对数值和单位；若这个指标可以超过 100%，删去它的 share: true。',
  },
  'unit-incomparable': {
    holds: 'The unit of a target can be compared with that of its indicator.',
    title: '单位与指标的单位不可比',
    example: '指标以“家”计，目标以“万元”计',
    remedy: '改用另一个指标，或另立一个；同一指标的数值要能放在一起比。',
  },
  'promise-repeated': {
    holds: 'What is promised twice is declared as one promise.',
    title: '同一承诺出现两次而未注明',
    example: '两处“新增高新技术企业260家”，都没有 restates',
    remedy: '后一处写 restates: 前一处的 id；若是两回事，用两个指标。',
  },
  'promise-contradicted': {
    holds: 'One indicator has one value for one deadline in a document.',
    title: '同一指标、同一期限有两个数值',
    example: '一处“增长7%”，一处“增长8%”',
    remedy: '分级目标写明 tier；原文自相矛盾则后一处写 restates 并加 sic；若是两回事，用两个指标。',
  },
  'responsibility-disagrees': {
    holds: 'Departments are those of the clause.',
    title: '责任部门与条文不符',
    example: '条文写“牵头单位：区科技局”，lead 为空',
    remedy: '条文里的每个名称都加 <Department>，记录与条文的次序一致。',
  },
  'name-disagrees': {
    holds: 'Tagged words are a name of what they are tagged as.',
    title: '圈住的文字不是它的名称',
    example: '<Department id="kjj">区发改局</Department>',
    remedy: '改正 id；确是它的另一种写法，就加进 aliases。',
  },
  'heading-disagrees': {
    holds: 'Number and title of a measure are those of its heading.',
    title: '任务的编号或标题与原文不符',
    example: 'number: "3"，标题是“2. 加大投入”',
    remedy: '照标题改正，或把 <Measure> 移到该包的标题前。',
  },
  'part-disagrees': {
    holds: 'A measure stands inside the one it is a part of, and in no other.',
    title: '任务的从属关系与标签不符',
    example: 'partOf: m2，标签却在 m3 里面',
    remedy: '改正 partOf，或把标签移到所属的任务里。',
  },
  'fact-unsourced': {
    holds: 'Title, subtitle, issuer and publisher stand in the source.',
    title: '题名、发布者等不见于原文',
    example: 'issuer: 原文没有提到的机关',
    remedy: '照原文抄写；原文没有就写 null。',
  },
  'proposal-unmatched': {
    holds: 'A proposal quotes its table row and the text.',
    title: '反馈意见与表格不符',
    example: 'row: 9，表格只有 7 行',
    remedy: '改正行号，引文从表格里复制。',
  },
  'needs-decision': {
    holds: 'An editor has decided what a machine drafted.',
    title: '机器起草、尚待编者决定',
    example: 'undecided: 数值取自标题，请核对。',
    remedy: '核对后删去 undecided 这一行，或改正、删去这条记录。',
  },
})
