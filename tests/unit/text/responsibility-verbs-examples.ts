/** Clauses whose words name the roles, clauses on lines of their own, and what is no clause. */
import { type ClauseExample, example } from './responsibility-examples.ts'

export const VERBAL: ClauseExample[] = [
  example(
    'groups behind 等',
    '完成。（省能源局等省有关部门和各地级以上市人民政府按职责分工负责）',
    ['省能源局', '省有关部门', '各地级以上市人民政府'],
  ),
  example(
    'a sentence behind the verb',
    '完成。（省能源局、省财政厅按职责分工负责。以下均需各市政府落实，不再列出）',
    ['省能源局', '省财政厅'],
  ),
  example(
    'guided by their duties',
    '完成。（市民政局、市水务局按照职责分工指导推动，各区人民政府组织实施）',
    ['市民政局', '市水务局', '各区人民政府'],
  ),
  example(
    'before a sentence that goes on',
    '完成。由市住建委牵头，发改、民政、水务等部门参与，建立协作机制。\n',
    ['*市住建委', '发改', '民政', '水务'],
  ),
  example(
    'behind a heading in the line',
    '（二）完善制度。省政府办公厅牵头，省信息中心配合，年内制定管理办法。',
    ['*省政府办公厅', '省信息中心'],
  ),
  example(
    'convened in a sentence that goes on',
    '（二）完善机制。省住建厅牵头，会同省民政厅、省财政厅等部门，建立联席会议制度。',
    ['*省住建厅', '省民政厅', '省财政厅'],
  ),
  example('one office of either level', '完成。（责任单位：市、区机管局，市水务局）', [
    '市、区机管局',
    '市水务局',
  ]),
  example(
    'a name broken at the end of the last line',
    '完成。\n牵头单位：市林业局\n责任单位：市农业农村局、金融监管局，沙溪\n区人民政府\n2.探索司法协作。\n',
    ['*市林业局'],
    ['市农业农村局', '金融监管局', '沙溪区人民政府'],
  ),
  example(
    'a group broken at the end of the last line',
    '完成。\n牵头单位：市林业局\n责任单位：各县（市、区）\n人民政府\n本通知自印发之日起实施。',
    ['*市林业局'],
    ['各县（市、区）人民政府'],
  ),
  example('lead and help', '完成。(区发改局牵头,区财政局、区住建局配合)', [
    '*区发改局',
    '区财政局',
    '区住建局',
  ]),
  example('two lead', '完成。（市发改委、市经信局牵头，市财政局、市税务局等部门配合）', [
    '*市发改委',
    '*市经信局',
    '市财政局',
    '市税务局',
  ]),
  example('lead alone', '完成。（国家能源局牵头）', ['*国家能源局']),
  example('lead in charge', '完成。（市委宣传部牵头负责）', ['*市委宣传部']),
  example('participants', '完成。（省教育厅牵头，省财政厅、各市政府参与）', [
    '*省教育厅',
    '省财政厅',
    '各市政府',
  ]),
  example('by their duties', '完成。（市场监管总局牵头，国务院相关部门及各地区按职责分工负责）', [
    '*市场监管总局',
    '国务院相关部门',
    '各地区',
  ]),
  example('etc by their duties', '完成。（民政部、财政部等国务院相关部门按职责分工负责）', [
    '民政部',
    '财政部',
    '国务院相关部门',
  ]),
  example('in charge', '完成。(国家外汇局负责)', ['国家外汇局']),
  example('in charge by duties', '完成。(市商务局、各县区政府按职责分工负责)', [
    '市商务局',
    '各县区政府',
  ]),
  example('in charge by their own duties', '完成。（市商务局、市公安局按照各自职责分别负责）', [
    '市商务局',
    '市公安局',
  ]),
  example('in charge severally', '完成。（市商务局、市公安局分别负责）', ['市商务局', '市公安局']),
  example('everywhere', '完成。（国务院办公厅牵头，各地区、各部门负责）', [
    '*国务院办公厅',
    '各地区',
    '各部门',
  ]),
  example('convener', '完成。（由市发改委牵头，会同市财政局、市审计局）', [
    '*市发改委',
    '市财政局',
    '市审计局',
  ]),
  example('convener in charge', '完成。（市发改委会同市财政局、市审计局负责）', [
    '市发改委',
    '市财政局',
    '市审计局',
  ]),
  example('convener carries out', '完成。（市发改委会同有关部门落实）', ['市发改委', '有关部门']),
  example('lead convenes', '完成。（市发改委牵头会同市财政局办理）', ['*市发改委', '市财政局']),
  example('no mark behind the lead', '完成。（市发改委牵头市财政局配合）', [
    '*市发改委',
    '市财政局',
  ]),
  example('the rest has no verb', '完成。（市发改委牵头，市财政局、各区政府）', [
    '*市发改委',
    '市财政局',
    '各区政府',
  ]),
  example('named as leaders', '完成。（市发改委为牵头单位，市财政局为配合单位）', [
    '*市发改委',
    '市财政局',
  ]),
  example('in a preface to labels', '完成。（市发改委牵头，完成时限：2025年底）', ['*市发改委']),
  example(
    'glued to the next item',
    '1.优化流程。（海关总署牵头，各地区负责）2.加快退税。（税务总局负责）',
    ['*海关总署', '各地区'],
    ['税务总局'],
  ),
  example(
    'bracket in a name before the verb',
    '完成。（市交通局〔市铁路办〕、机场公司按职责分工负责）',
    ['市交通局〔市铁路办〕', '机场公司'],
  ),
  example('names alone', '建设平台。（市科技局、市财政局、各区政府）', [
    '市科技局',
    '市财政局',
    '各区政府',
  ]),
  example(
    'names alone in a heading',
    '一、建设平台（市科技局、市财政局）\n二、引进人才（市人社局、市委人才办）',
    ['市科技局', '市财政局'],
    ['市人社局', '市委人才办'],
  ),
  example(
    'one name alone, as a habit',
    '建设平台。（市科技局）\n引进人才。（市人社局）\n',
    ['市科技局'],
    ['市人社局'],
  ),
  example(
    'role in brackets without a label',
    '建设平台。（市科技局（牵头）、市财政局、市人社局）',
    ['*市科技局', '市财政局', '市人社局'],
  ),
]

export const IN_LINES: ClauseExample[] = [
  example('line', '做好工作\n责任单位：区教育局、区财政局\n下一段', ['区教育局', '区财政局']),
  example(
    'two lines',
    '做好工作。\n牵头单位：区教育局\n配合单位：区财政局、各街道\n完成时限：2025年底',
    ['*区教育局'],
    ['区财政局', '各街道'],
  ),
  example('fields in one line', '做好工作。\n牵头单位：区教育局；责任单位：区财政局\n', [
    '*区教育局',
    '区财政局',
  ]),
  example(
    'blanks between fields',
    '做好工作。\n牵头单位:区教育局  配合单位:区财政局  完成时限:6月底\n',
    ['*区教育局', '区财政局'],
  ),
  example('end of a paragraph', '新建园所3个。责任单位：区教育局、各街道。\n下一段。', [
    '区教育局',
    '各街道',
  ]),
  example('label in brackets', '新建园所。\n【责任单位】区教育局、区住建局\n【完成时限】年底', [
    '区教育局',
    '区住建局',
  ]),
  example(
    'broken name',
    '新建园所。牵头单位：区教育局；责任单位：区住房和城\n乡建设局、各街道\n二、就业',
    ['*区教育局', '区住房和城乡建设局', '各街道'],
  ),
  example('list runs on', '责任单位：区教育局、\n区财政局、区人社局\n新建园所', [
    '区教育局',
    '区财政局',
    '区人社局',
  ]),
  example('bullet', '●牵头单位：区教育局', ['*区教育局']),
  example('number', '（2）责任单位：区教育局', ['区教育局']),
  example('names on the next line', '牵头单位：\n区教育局、区财政局\n', ['*区教育局', '*区财政局']),
  example('bracket never closed', '新建园所。（责任单位：区教育局、区财政局\n下一段。', [
    '区教育局',
    '区财政局',
  ]),
  example('host of a task', '主办单位：区教育局\n协办单位：区财政局', ['*区教育局'], ['区财政局']),
  example('host with a term', '建成站点。\n主办单位：区教育局  完成时限：12月底\n', ['*区教育局']),
  example('sentence', '新建园所3个。由区教育局牵头，会同区财政局、区住建局落实。\n', [
    '*区教育局',
    '区财政局',
    '区住建局',
  ]),
  example('sentence without 由', '新建园所3个。区教育局牵头，区财政局、各街道配合。\n', [
    '*区教育局',
    '区财政局',
    '各街道',
  ]),
  example('division of work', '责任分工：区教育局牵头，区财政局配合。\n', [
    '*区教育局',
    '区财政局',
  ]),
  example('负责 inside a paragraph', '转变职能（省编办和各有关部门负责）。推进改革，扩大试点。\n', [
    '省编办',
    '各有关部门',
  ]),
  example(
    'who convenes whom to do what',
    '由省住建厅牵头，会同省发展改革委、省财政厅等相关部门建立更新改造协调机制。\n',
    ['*省住建厅', '省发展改革委', '省财政厅'],
  ),
  example('kinds of places with a mark', '整治海域。（省海洋厅，沿海各市、县（区）人民政府负责）', [
    '省海洋厅',
    '沿海各市、县（区）人民政府',
  ]),
  example('a label with a qualifier', '责任单位（老校区土地置换）：市财政局、市教育局\n', [
    '市财政局',
    '市教育局',
  ]),
  example(
    'an area of its own',
    '做好工作。（市水利局按职责分工负责，各区县政府按属地管理责任负责）',
    ['市水利局', '各区县政府'],
  ),
  example(
    'how far a law is',
    '研究税率。（财政部、税务总局按职责分工负责，根据增值税立法进程推进）',
    ['财政部', '税务总局'],
  ),
  example(
    'a list that departments and firms close',
    '扩大招聘。（财政部、邮政局等部门和企业按职责分工负责）',
    ['财政部', '邮政局'],
  ),
  example('offices of a ministry', '淘汰产能。（部内原材料工业司负责）', ['原材料工业司']),
  example(
    'levels with their word',
    '落实标准。（省政府办公厅，各市州、县级人民政府按职责分工负责）',
    ['省政府办公厅', '各市州、县级人民政府'],
  ),
]
