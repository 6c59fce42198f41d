/** Sentences as government documents write them, and the departments a reader finds in them: behind labels. */

/** `names`: one list a clause, leaders marked with a star. */
export interface ClauseExample {
  title: string
  text: string
  names: string[][]
}

/** One sentence, and its clauses. */
export function example(title: string, text: string, ...names: string[][]): ClauseExample {
  return { title, text, names }
}

export const LABELLED: ClauseExample[] = [
  example(
    '部门分工 as a label',
    '建设示范区。分管省领导：王某部门分工：省工业和信息化厅牵头，省科技厅、省商务厅等配合。41.打好攻坚战。',
    ['*省工业和信息化厅', '省科技厅', '省商务厅'],
  ),
  example(
    'the next task without a line break',
    '责任单位：省财政厅、省审计厅3.“四大建设”年活动。牵头单位：省发展改革委\n',
    ['省财政厅', '省审计厅'],
    ['*省发展改革委'],
  ),
  example(
    'a sentence behind the list',
    '〔责任单位：省商务厅、省大数据中心按职责分工负责。具体任务均涉及相关市（州）人民政府，不再做分工，下同。〕',
    ['省商务厅', '省大数据中心'],
  ),
  example(
    'full stop between fields',
    '（牵头单位：省商务厅。责任单位：各市政府。完成时限：年底。）',
    ['*省商务厅', '各市政府'],
  ),
  example('lead and support', '推进平台建设。(牵头单位: 区政府办;责任单位:区发改局、区经信局)', [
    '*区政府办',
    '区发改局',
    '区经信局',
  ]),
  example(
    'comma between fields',
    '推进平台建设。（牵头单位：市科技局，配合单位：市发展改革委、各区）',
    ['*市科技局', '市发展改革委', '各区'],
  ),
  example('blank between fields', '推进平台建设。（牵头单位：市科技局 配合单位：市财政局）', [
    '*市科技局',
    '市财政局',
  ]),
  example(
    'line break between fields',
    '推进平台建设。\n（牵头单位：市科技局\n配合单位：市财政局）',
    ['*市科技局', '市财政局'],
  ),
  example(
    'label of an assessment',
    '新建学校。（6月底完成，牵头考核单位：市教育局，牵头督办单位：市政府督查室）',
    ['*市教育局', '*市政府督查室'],
  ),
  example('departments', '做优服务。（牵头部门：省商务厅；配合部门：省财政厅、省税务局）', [
    '*省商务厅',
    '省财政厅',
    '省税务局',
  ]),
  example(
    'host and helpers',
    '办理建议。（主办单位：市民政局；协办单位：市财政局，会办单位：市人社局）',
    ['*市民政局', '市财政局', '市人社局'],
  ),
  example('who is mainly in charge', '做优服务。(主责部门:县教体局;协同部门:县公安局)', [
    '*县教体局',
    '县公安局',
  ]),
  example('tortoise-shell brackets', '扩大供给。〔责任单位:市经信局、相关区（市、县）政府〕', [
    '市经信局',
    '相关区（市、县）政府',
  ]),
  example('square brackets', '扩大供给。[责任单位：市住建局，各县（市、区）人民政府]', [
    '市住建局',
    '各县（市、区）人民政府',
  ]),
  example('lenticular brackets', '扩大供给。【落实单位：团市委、市妇联】', ['团市委', '市妇联']),
  example('angle brackets', '扩大供给。＜责任单位：区卫健局、区医保分局＞', [
    '区卫健局',
    '区医保分局',
  ]),
  example('single angle brackets', '扩大供给。〈牵头单位：区卫健局〉', ['*区卫健局']),
  example(
    'nested brackets in a name',
    '（牵头单位：市发展改革委（市能源局）；责任单位：各区（市）县政府（管委会））',
    ['*市发展改革委（市能源局）', '各区（市）县政府（管委会）'],
  ),
  example(
    'deadline between fields',
    '建成投用。（牵头单位：市水务局；完成时限：2025年12月底前；责任单位：市财政局）',
    ['*市水务局', '市财政局'],
  ),
  example(
    'people are no departments',
    '建成投用。（责任领导：王某某；责任单位：区水利局；责任人：李某某；完成时间：年底前）',
    ['区水利局'],
  ),
  example(
    'unknown field',
    '建成投用。（牵头单位：市水务局；预期成效：群众满意；配合单位：市财政局）',
    ['*市水务局', '市财政局'],
  ),
  example('deadline as an item', '建成投用。（责任单位：市水务局、市林业局；2025年底前完成）', [
    '市水务局',
    '市林业局',
  ]),
  example('commas only', '建成投用。(责任单位:市水务局,市林业局,市财政局)', [
    '市水务局',
    '市林业局',
    '市财政局',
  ]),
  example('blanks only', '建成投用。（责任单位：市水务局 市林业局　市财政局）', [
    '市水务局',
    '市林业局',
    '市财政局',
  ]),
  example('semicolons only', '建成投用。（责任单位：市水务局；市林业局；各区政府）', [
    '市水务局',
    '市林业局',
    '各区政府',
  ]),
  example('和 between two names', '建成投用。（责任单位：市水务局、市林业局和各区政府）', [
    '市水务局',
    '市林业局',
    '各区政府',
  ]),
  example('及 between two names', '建成投用。（责任单位：市财政局、市教育局及相关区政府）', [
    '市财政局',
    '市教育局',
    '相关区政府',
  ]),
  example(
    '和 inside a name',
    '（责任单位：市住房和城乡建设局、市文化和旅游局、市人力资源和社会保障局、市规划和自然资源局）',
    ['市住房和城乡建设局', '市文化和旅游局', '市人力资源和社会保障局', '市规划和自然资源局'],
  ),
  example(
    '和 inside more names',
    '（责任单位：区商务和投资促进局、县发展和改革局、县委和县政府督查室、工业和信息化部）',
    ['区商务和投资促进局', '县发展和改革局', '县委', '县政府督查室', '工业和信息化部'],
  ),
  example('two bodies of one place', '（责任单位：各县（市）党委和政府）', [
    '各县（市）党委和政府',
  ]),
  example('trailing 按职责分工负责', '（责任单位：市城管局、各街道按职责分工负责）', [
    '市城管局',
    '各街道',
  ]),
  example('trailing 等', '（责任单位：市城管局、市水务局等）', ['市城管局', '市水务局']),
  example('trailing 等部门', '（责任单位：市城管局、市水务局等部门）', ['市城管局', '市水务局']),
  example('a group behind 等', '（责任单位：市城管局等市级有关部门，各区政府）', [
    '市城管局',
    '市级有关部门',
    '各区政府',
  ]),
  example('groups', '（责任单位：各有关单位、各县区人民政府、各乡镇（街道））', [
    '各有关单位',
    '各县区人民政府',
    '各乡镇（街道）',
  ]),
  example('kinds of one group', '（责任单位：省水利厅，各市、县（市、区）人民政府）', [
    '省水利厅',
    '各市、县（市、区）人民政府',
  ]),
  example('companies', '（责任单位：国网某某供电公司、中国移动某某分公司、市水务集团）', [
    '国网某某供电公司',
    '中国移动某某分公司',
    '市水务集团',
  ]),
  example('twice the same', '（牵头单位：市城管局；责任单位：市城管局）', [
    '*市城管局',
    '市城管局',
  ]),
  example('two leaders', '（牵头单位：市城管局、市住建局；责任单位：各区政府）', [
    '*市城管局',
    '*市住建局',
    '各区政府',
  ]),
  example('role in brackets', '（责任单位：市商务局（牵头）、市财政局，各区政府）', [
    '*市商务局',
    '市财政局',
    '各区政府',
  ]),
  example('verbs behind a label', '（责任单位：市商务局牵头，市财政局、各区政府配合）', [
    '*市商务局',
    '市财政局',
    '各区政府',
  ]),
  example('为 instead of a colon', '（牵头单位为市商务局，配合单位为市财政局）', [
    '*市商务局',
    '市财政局',
  ]),
  example('label without its noun', '（牵头：市商务局；配合：市财政局）', [
    '*市商务局',
    '市财政局',
  ]),
  example('label without a colon', '（责任单位 市商务局、市财政局）', ['市商务局', '市财政局']),
  example('levels', '（省级牵头单位：省商务厅；市级责任单位：市商务局）', [
    '*省商务厅',
    '市商务局',
  ]),
  example('first lead', '（第一牵头单位：市商务局；共同牵头单位：市工信局）', [
    '*市商务局',
    '*市工信局',
  ]),
  example('lead in charge', '（牵头责任单位：市商务局；配合责任单位：市工信局）', [
    '*市商务局',
    '市工信局',
  ]),
  example('in charge and people', '（责任单位及责任人：市商务局）', ['市商务局']),
  example('ratio sign as colon', '（牵头单位∶市商务局；责任单位∶各区）', ['*市商务局', '各区']),
  example('offices', '（牵头处室：规划处；配合处室：人事处、财务科）', [
    '*规划处',
    '人事处',
    '财务科',
  ]),
  example('who carries it out', '（实施主体：各县区人民政府）', ['各县区人民政府']),
  example('slash between names', '（责任单位：市商务局/市工信局）', ['市商务局', '市工信局']),
  example('ends with a mark', '（牵头单位：市商务局；配合单位：市工信局、）', [
    '*市商务局',
    '市工信局',
  ]),
  example('note in the list', '（责任单位：市教育局、各区政府。以下均需各区落实，不再列出）', [
    '市教育局',
    '各区政府',
  ]),
  example(
    'two clauses in a row',
    '（牵头单位：市教育局）（配合单位：市财政局）',
    ['*市教育局'],
    ['市财政局'],
  ),
  example('clause in a heading', '（一）办好学前教育（牵头单位：市教育局）\n新建园所。', [
    '*市教育局',
  ]),
]
