/** The words of 责任分工: field labels, verbs, rules about order. One table per concern, each entry with an example. */
import type { Role } from '../model/measure.ts'

/**
 * What a word says about the names at it. `own`: they answer for the task, and only the field around them or a rule about
 * order makes one of them the leader; else they support.
 */
export type WordRole = Role | 'own'

/** A word of a label (`牵头` in `牵头单位：`). `inLines`: opens a clause without brackets, too. */
export interface LabelStem {
  stem: string
  role: WordRole
  inLines: boolean
  example: string
}

export const LABEL_STEMS: readonly LabelStem[] = [
  { stem: '牵头', role: 'lead', inLines: true, example: '（牵头单位：市科技局）' },
  { stem: '主办', role: 'lead', inLines: false, example: '（主办单位：市科技局）' },
  { stem: '主责', role: 'lead', inLines: true, example: '（主责部门：市科技局）' },
  { stem: '统筹', role: 'lead', inLines: false, example: '（统筹部门：市科技局）' },
  { stem: '责任', role: 'own', inLines: true, example: '〔责任部门:市科技局〕' },
  { stem: '配合', role: 'support', inLines: true, example: '（配合单位：市科技局）' },
  { stem: '协同', role: 'support', inLines: true, example: '（协同单位：市科技局）' },
  { stem: '协作', role: 'support', inLines: true, example: '（协作单位：市科技局）' },
  { stem: '协助', role: 'support', inLines: true, example: '（协助单位：市科技局）' },
  { stem: '协办', role: 'support', inLines: false, example: '（协办单位：市科技局）' },
  { stem: '会办', role: 'support', inLines: false, example: '（会办单位：市科技局）' },
  { stem: '承办', role: 'support', inLines: false, example: '（承办单位：市科技局）' },
  { stem: '承担', role: 'own', inLines: false, example: '（承担单位：市科技局）' },
  { stem: '参加', role: 'support', inLines: false, example: '（参加单位：市科技局）' },
  { stem: '参与', role: 'support', inLines: true, example: '（参与部门：市科技局）' },
  { stem: '支持', role: 'support', inLines: false, example: '（支持单位：市科技局）' },
  { stem: '支撑', role: 'support', inLines: false, example: '（支撑单位：市科技局）' },
  { stem: '保障', role: 'support', inLines: false, example: '（保障单位：市科技局）' },
  { stem: '负责', role: 'own', inLines: true, example: '（负责单位：市科技局）' },
  { stem: '实施', role: 'own', inLines: true, example: '（实施主体：市科技局）' },
  { stem: '落实', role: 'own', inLines: true, example: '【落实单位：市科技局】' },
  { stem: '执行', role: 'own', inLines: false, example: '（执行单位：市科技局）' },
  { stem: '推进', role: 'own', inLines: false, example: '（推进单位：市科技局）' },
  { stem: '完成', role: 'own', inLines: false, example: '（完成单位：市科技局）' },
  { stem: '指导', role: 'support', inLines: false, example: '（指导单位：市科技局）' },
  { stem: '协调', role: 'support', inLines: false, example: '（协调单位：市科技局）' },
  { stem: '联动', role: 'support', inLines: false, example: '（联动单位：市科技局）' },
  { stem: '主管', role: 'own', inLines: false, example: '（主管部门：市科技局）' },
]

/** What a label asks for: departments. */
export const LABEL_NOUNS = [
  '单位',
  '部门',
  '处室',
  '科室',
  '股室',
  '主体',
  '机构',
  '地区',
  '区县',
  '乡镇',
  '镇街',
  '市县',
  '分工',
] as const
/** What may stand before the stem of a label (`市级责任单位`, `第一牵头单位`). */
export const LABEL_MODIFIERS =
  '(?:[省市区县州盟旗]?[级直]|我[省市区县]|[局委厅市]内|主要|第[一二]|共同|联合|具体|直接|其他|相关|有关|组织|首要|总|主)'

/** Fields of a clause that name no department, each with an example. */
export const OTHER_FIELDS: readonly { field: string; example: string }[] = [
  { field: '责任(?:市|区|县)?领导', example: '责任领导：张三' },
  {
    field: '(?:牵头|分管|包联|挂点|督办|联系)(?:市|区|县)?(?:级)?领导',
    example: '牵头市领导：张三',
  },
  { field: '(?:责任|牵头|负责|联系|经办|督办)人(?:员)?', example: '责任人：李四' },
  { field: '联系电话|联系方式|电话', example: '联系电话：83000000' },
  {
    field:
      '(?:计划|预计|拟)?(?:完成|推进|落实|整改|办理|办结|实施)?(?:时限|时间|期限|节点)(?:要求|安排|节点)?',
    example: '完成时限：2025年底前',
  },
  { field: '时间(?:节点|安排|进度|要求)|进度(?:要求|安排)?', example: '时间节点：2025年6月' },
  {
    field: '(?:年度|工作|任务|预期)?(?:目标|任务|举措|措施|成果|内容)(?:任务)?',
    example: '工作目标：建成投用',
  },
  {
    field: '督办(?:单位|部门)|督促(?:单位|部门)|考核(?:单位|部门)',
    example: '督办单位：市政府督查室',
  },
  { field: '资金来源|备注|注|说明', example: '备注：每季度调度' },
]

/** A verb that closes names (`A牵头，B、C配合`). `weak` ones are common in prose and need stronger names around them. */
export interface ClauseVerb {
  verb: string
  role: WordRole
  weak: boolean
  example: string
}

export const VERBS: readonly ClauseVerb[] = [
  {
    verb: '牵头(?:会同)?(?:负责|落实|组织实施|组织推进|组织|实施|推进|办理|抓总|协调|制定|统筹)*',
    role: 'lead',
    weak: false,
    example: '（市科技局牵头）',
  },
  {
    verb: '为(?:牵头|主办|主责)(?:单位|部门)',
    role: 'lead',
    weak: false,
    example: '（市科技局为牵头单位）',
  },
  { verb: '主办', role: 'lead', weak: false, example: '（市科技局主办）' },
  { verb: '为主(?:负责)?', role: 'lead', weak: false, example: '（市科技局为主）' },
  {
    verb: '统筹(?:协调|推进|负责|实施)+',
    role: 'lead',
    weak: false,
    example: '（市科技局统筹协调）',
  },
  {
    verb: '为(?:配合|协办|参与|责任|成员)(?:单位|部门)',
    role: 'support',
    weak: false,
    example: '（市科技局为责任单位）',
  },
  {
    verb: '(?:按照?|根据|依据|依)(?:各自)?(?:职责|职能)(?:分工)?(?:配合|参与|协助)(?:负责|落实|实施)?',
    role: 'support',
    weak: false,
    example: '（市科技局按职责分工配合）',
  },
  {
    verb: '(?:按照?|根据|依据|依)(?:各自|自身|部门|属地)?的?(?:工作|管理)?(?:职责|职能|责任)(?:任务)?(?:和)?(?:职责|任务)?(?:分工)?(?:范围)?(?:内)?(?:负责|分别|共同|各自|具体|组织|协同|做好|抓好|推进|推动|抓|(?:相关|有关)?工作|落实|实施|办理|指导|督促|监督|协调|到位)*',
    role: 'own',
    weak: false,
    example: '（市科技局按职责分工负责）',
  },
  { verb: '分工(?:负责|落实|协作)+', role: 'own', weak: false, example: '（市科技局分工负责）' },
  {
    verb: '各负其责|各司其职',
    role: 'own',
    weak: false,
    example: '（各区政府、市科技局各负其责）',
  },
  {
    verb: '(?:配合|协助|协同|协作|协办|会办|参与|参加|支持)(?:配合|协助|参与|落实|实施|推进|负责|做好)*',
    role: 'support',
    weak: true,
    example: '（市科技局、市财政局配合）',
  },
  {
    verb: '(?:负责|落实|实施|组织实施|抓好|办理|承办|承担|推进|指导)(?:负责|落实|实施|推进|办理|组织|指导|协调|监督)*',
    role: 'own',
    weak: true,
    example: '（市科技局、市财政局负责落实）',
  },
]

/** What may stand between the names and their verb. */
export const ADVERBS = '(?:具体|分别|共同|密切|积极|各自|直接|主要|一并|联合|协同|主动|全力|总体)'

/**
 * Words that join a convener to those it calls in, who support it. No word of leading: `A会同B负责` names no leader
 * (annotation guide), `A牵头会同B` does.
 */
export const CONVENERS = ['会同', '会商', '联合', '协同', '商'] as const

/** How a document may say once that order or a comma decides who leads. */
export interface OrderRule {
  name: 'first-leads' | 'first-of-each-leads' | 'comma-leads' | 'semicolon-leads'
  words: string
  example: string
}

export const ORDER_RULES: readonly OrderRule[] = [
  {
    name: 'comma-leads',
    words: '逗号[前之]{1,2}[^)。;]{0,8}牵头',
    example: '逗号前为牵头单位，下同',
  },
  {
    name: 'semicolon-leads',
    words: '分号[前之]{1,2}[^)。;]{0,8}牵头',
    example: '分号前为牵头单位，下同',
  },
  {
    name: 'first-of-each-leads',
    words:
      '[两三各](?:省市|省|市|区|县|地|方)(?:分别)?(?:列|排|居)(?:在|于)?(?:首位|第一位?)[^)。;]{0,6}牵头',
    example: '两省市列首位的为牵头单位，下同',
  },
  {
    name: 'first-leads',
    words:
      '(?<![两三各](?:省市|省|市|区|县|地|方)(?:分别)?(?:列|排|居)?(?:在|于)?)(?:(?:排|列|位列|排名|居)(?:在|于)?(?:首位|第一|最前|第1)位?|第一个?|首个|首位|第1个)(?:的|者)?(?:责任|落实)?(?:单位|部门|的)?(?:为|是|系|作为|即为|均为)[^)。;]{0,6}牵头|牵头(?:责任)?(?:单位|部门)(?:排|列|居)(?:在|于)?(?:第一|首位|最前)',
    example: '列第一位的为牵头单位，下同',
  },
]

/** What stands among names and is none: notes, instructions, deadlines. */
export const ASIDES: readonly { words: string; example: string }[] = [
  { words: '^(?:以下(?!简称)|以上|下同|上同|同上|下列|如下)', example: '以下均需各区落实' },
  { words: '均(?:涉及|需|须|由|要|应)', example: '具体任务均涉及各区政府' },
  { words: '^(?:均|不再|不另|不一一|逗号|分号|注[:：]?$|其中$)|列出$|列明$', example: '不再列出' },
  { words: '^(?:排|列|位列|排名)(?:在|于)?(?:第|首)', example: '排在第一位的为牵头单位' },
  { words: '^第一个?(?:责任)?(?:单位|部门)', example: '第一个单位为牵头单位' },
  { words: '^(?:按照|根据|依据|依?按?(?:各自)?(?:职责|职能|分工))', example: '按职责分工' },
  {
    words: '^等?(?:\\d+个?|[一二三四五六七八九十]+个)?(?:部门|单位|部门和单位|单位和部门)?等?$',
    example: '等部门',
  },
  { words: '^[\\d一二三四五六七八九十每本]+(?:年|月|季|个月|日|周)', example: '2025年底前完成' },
  { words: '^(?:持续|长期|常年|全年|年底|适时|立行|立即|即知)', example: '持续推进' },
  { words: '(?:完成|推进|实施|落实|开展|建设|取得|见效)$', example: '力争取得' },
  { words: '^[/\\-—–无]+$', example: '/' },
]

/** What stands before a name that is only mentioned. */
export const MENTIONS: readonly { words: string; example: string }[] = [
  { words: '^(?:设[在于]|依托)', example: '设在市科技局' },
  { words: '^(?:包括|例如|如)', example: '包括市科技局' },
  { words: '^(?:以下简称|简称|详见)', example: '以下简称市科技局' },
]
