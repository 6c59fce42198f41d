/** What the site calls the model's words in Chinese: the only place these are written. */
import type {
  ADOPTIONS,
  ExclusionReason,
  NOTE_KINDS,
  OMISSION_REASONS,
  PROPOSAL_ACTIONS,
} from './annotation.ts'
import type { DocumentKind } from './document.ts'
import type { Role } from './measure.ts'
import type { DIRECTIONS, REGION_LEVELS } from './registry.ts'
import type { Comparator, DueBasis, TargetKind } from './target.ts'

/** In front of a number; 达到 needs no word. */
export const COMPARATOR_LABELS: Record<Comparator, string> = {
  'at-least': '不低于',
  'at-most': '不超过',
  'more-than': '超过',
  'less-than': '低于',
  exactly: '',
  about: '约',
  between: '介于',
}

/** In tables and filters, where every comparator needs a name. */
export const COMPARATOR_NAMES: Record<Comparator, string> = {
  ...COMPARATOR_LABELS,
  exactly: '达到',
}

export const TARGET_KIND_LABELS: Record<TargetKind, string> = {
  level: '水平',
  growth: '增减',
  count: '数量',
  cumulative: '累计',
  relative: '相对',
}

export const DUE_BASIS_LABELS: Record<DueBasis, string> = {
  clause: '据本句',
  section: '据本节',
  document: '据全文年限',
  none: '未载明',
}

export const ROLE_LABELS: Record<Role, string> = { lead: '牵头', support: '责任' }

export const DOCUMENT_KIND_LABELS: Record<DocumentKind, string> = {
  'work-report': '工作报告',
  'report-digest': '工作报告解读',
  plan: '实施方案',
  'draft-for-comment': '征求意见稿',
  'press-article': '新闻报道',
  notice: '通知',
}

export const REGION_LEVEL_LABELS: Record<(typeof REGION_LEVELS)[number], string> = {
  province: '省级行政区',
  'prefecture-city': '地级行政区',
  'municipal-district': '市辖区',
  'county-city': '县级市',
  county: '县',
  'national-new-area': '国家级新区',
  'hightech-zone': '高新技术产业开发区',
  'development-zone': '经济技术开发区',
}

export const OMISSION_REASON_LABELS: Record<(typeof OMISSION_REASONS)[number], string> = {
  navigation: '导航',
  form: '访客表单',
  'share-bar': '分享栏',
  footer: '页脚',
  'licence-number': '备案号',
  teaser: '无关新闻',
  'site-banner': '网站横幅',
}

export const EXCLUSION_REASON_LABELS: Record<ExclusionReason, string> = {
  date: '日期、年份或期间',
  ordinal: '序号',
  'document-number': '文号、页码',
  'policy-label': '政策名称',
  'existing-size': '现有规模',
  history: '已有成绩',
  specification: '技术规格',
  proposal: '部门建议',
  'other-party': '他方数字',
  'not-a-quantity': '不是数量',
  context: '背景数字',
}

export const ADOPTION_LABELS: Record<(typeof ADOPTIONS)[number], string> = {
  adopted: '采纳',
  'partly-adopted': '部分采纳',
  rejected: '未采纳',
  'not-stated': '采纳情况未载明',
}

export const PROPOSAL_ACTION_LABELS: Record<(typeof PROPOSAL_ACTIONS)[number], string> = {
  'replace-words': '改文字',
  'add-words': '增文字',
  'add-department': '增责任单位',
  'change-department': '改牵头单位',
}

export const DIRECTION_LABELS: Record<(typeof DIRECTIONS)[number], string> = {
  'higher-is-better': '越高越好',
  'lower-is-better': '越低越好',
  neutral: '不论高低',
}

export const NOTE_KIND_LABELS: Record<(typeof NOTE_KINDS)[number], string> = {
  sic: '原文如此',
  comment: '说明',
}

/** What became of a number of the source, in the ledger. */
export const LEDGER_STATUS_LABELS: Record<'target' | 'rule' | 'excluded', string> = {
  target: '入目标',
  rule: '依规则排除',
  excluded: '编者排除',
}
