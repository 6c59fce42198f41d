/** Every component an editor can write, and what it is for. */

export interface ComponentWords {
  name: string
  what: string
  where: string
  example: string
}

export const COMPONENTS: readonly ComponentWords[] = [
  {
    name: 'Target',
    what: '圈住说出一个目标的文字：指标、数、单位和限定词都在里面。id 是头部 targets 里那条记录的 id。',
    where: '段落、标题、表格的格子里；两个目标共用文字时可以套起来。',
    example: '<Target id="rd-intensity">研发投入占GDP的比重达到3.5%以上</Target>',
  },
  {
    name: 'Measure',
    what: '包住一项任务，从标题到责任条文。id 是 measures 里的 id。',
    where: '首尾标签各占一行，前后空一行；任务里可以再包任务。',
    example: '<Measure id="m1">\n\n### 1. 加大研发投入。\n\n</Measure>',
  },
  {
    name: 'Clause',
    what: '圈住责任条文，连括号在内。',
    where: 'Measure 里面，一段之内。',
    example: '<Clause>（牵头单位：<Department id="sample-science">区科技局</Department>）</Clause>',
  },
  {
    name: 'Department',
    what: '圈住条文里的一个部门名称，一字不多、一字不少。id 见部门登记表。',
    where: 'Clause 里面。条文里的每个名称都要圈。',
    example: '<Department id="sample-science">区科技局</Department>',
  },
  {
    name: 'Term',
    what: '圈住一个术语，读者点开看释义。id 见 content/glossary.yaml。',
    where: '正文任何地方。',
    example: '推进“<Term id="fangguanfu">放管服</Term>”改革',
  },
  {
    name: 'Noted',
    what: '圈住要加校注的文字，注文写在头部 notes 里；原文的错字用 kind: sic。',
    where: '正文任何地方。',
    example: '<Noted id="doubled">构建构建</Noted>体系',
  },
  {
    name: 'Note',
    what: '编者插在正文之间的一段话。它不是原文，抹去标记时一并抹去。',
    where: '自成一段，首尾标签各占一行。',
    example: '<Note>\n\n以下缺第一至六部分。\n\n</Note>',
  },
  {
    name: 'br',
    what: '原文在标题或段落里换行的地方。',
    where: '标题、段落里。',
    example: '# 某区人民政府<br />关于印发工作要点的通知',
  },
]
