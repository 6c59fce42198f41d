/** What must hold before any law can be asked: the files can be read. */
import { rulesOf } from './rule.ts'

export const READABLE_RULES = rulesOf('readable', {
  'file-unexpected': {
    holds: 'Every file of content/ is one that is read.',
    title: '没有程序读取这个文件',
    example: 'content/documents/草稿.mdx',
    remedy: '移到该放的文件夹，文件名只用小写字母、数字和连字符；用不着就删掉。',
  },
  'file-undecodable': {
    holds: 'Content files are UTF-8.',
    title: '文件不是 UTF-8 编码',
    example: '用 GB18030 保存的 content/glossary.yaml',
    remedy: '在编辑器里另存为 UTF-8。',
  },
  'yaml-broken': {
    holds: 'YAML can be parsed.',
    title: 'YAML 读不通',
    example: 'kind: [plan',
    remedy: '看所指的那一行：缩进用空格，括号、引号成对，冒号后空一格。',
  },
  'mdx-broken': {
    holds: 'MDX can be parsed.',
    title: 'MDX 读不通',
    example: '<Target id="rd">达到3.5%以上',
    remedy: '每个标签都要收尾；正文里的 < 和 { 写成 \\< 和 \\{。',
  },
  'frontmatter-invalid': {
    holds: 'Frontmatter fits the schema.',
    title: '头部字段不合规定',
    example: 'published: 2021-13-24',
    remedy: '按提示补上、改正或删去字段；日期要加引号。',
  },
  'registry-invalid': {
    holds: 'Registry records fit their schema.',
    title: '登记表的记录不合规定',
    example: '- id: rd-intensity（缺 name）',
    remedy: '按提示补上、改正或删去字段。',
  },
  'component-unknown': {
    holds: 'Only known components are used.',
    title: '没有这个组件',
    example: '<Targt id="rd">…</Targt>',
    remedy: '改成提示里最相近的名字；不是组件就写成普通文字。',
  },
  'component-misplaced': {
    holds: 'Components stand where their kind may stand.',
    title: '组件放错了地方',
    example: '<Department id="kjj">写在 <Clause> 之外</Department>',
    remedy: '<Department> 放进 <Clause>，<Clause> 放进 <Measure>，<Measure> 独占一行。',
  },
  'attribute-missing': {
    holds: 'Components carry the id of their record.',
    title: '组件没有写 id',
    example: '<Target>达到3.5%以上</Target>',
    remedy: '写上它那条记录的 id。',
  },
  'attribute-unknown': {
    holds: 'Components carry nothing else.',
    title: '组件带了不认识的属性',
    example: '<Target id="rd" unit="%">',
    remedy: '删去；这些内容写在头部的记录里。',
  },
  'markup-forbidden': {
    holds: 'Source words carry no Markdown but headings, tables and line breaks.',
    title: '正文里有不该有的 Markdown',
    example: '**全面**提升',
    remedy: '正文只许有标题、表格和换行；星号等若是原文所有，前面加反斜线。',
  },
  'expression-forbidden': {
    holds: 'Documents hold no code.',
    title: '正文里有代码',
    example: '{1 + 1}',
    remedy: '删去；花括号若是原文所有，写成 \\{。',
  },
})
