/** The form of the rules that tell promised quantities from all others. */
import type { ExclusionReason } from '../../model/annotation.ts'
import type { QuantityContext } from './quantity-context.ts'

/** How often what a rule says was right on documents read by hand: nearly always, mostly, or worth a look. */
export type Confidence = 'high' | 'medium' | 'low'

/** Why a quantity is no promise. The first rule of a list that applies decides. */
export interface Exclusion {
  id: string
  reason: ExclusionReason
  /** In Chinese, for the editor of a draft. */
  title: string
  confidence: Confidence
  /** Words of a plan; the number that the rule excludes stands in 「」. */
  example: string
  applies(context: QuantityContext): boolean
}

/** Why a quantity is taken for a promise. */
export interface Evidence extends Omit<Exclusion, 'reason'> {}

/** Units of money, of time, of what can only be measured. */
export const MONEY = /元(?:\/.*)?$/
export const DURATION = /^(?:年|天|日|周|个?月|小时|分钟|秒|个?工作日|岁|周年|学时|课时)$/
/** Verbs whose object is delivered: what they count is promised. */
export const DELIVERS =
  /建成|新建|新增|建设|改造|打造|培育|引进|完成|实施|开工|投产|投用|创建|建立|成立|开展|举办|培训|推进|新改建|改扩建|盘活|支持|消除|整治|治理|修复|升级|提升|替代|打通|拆除|关停|淘汰|退出|遴选|认定|发布|推出|扶持|资助|选派|组织|组建|筹建|续建|布局|启动|形成|储备|增补|提供|发放|解决|帮扶|推动|招引|落地|达产|入库|上线|编制|制定|出台|清理|创成|争创|获批|评选|选树|选拔|配备|配建|设立|增设|安装|加装|更新|栽植|种植|造林|保护|攻坚|攻克|破解|修建|铺设|敷设|疏浚|加固/
/** Verbs and words that reach a level: 达到, 突破. */
export const REACHED =
  /(?:达到?|突破|(?<!不)超过?|实现|增至|升至|提高[到至]|提升[到至]|增加[到至]|扩大[到至]|拓展[到至]|降[到至]|过)\s*$/
/** Words that keep or bring something to a level. */
export const STATE =
  /达到?|保持|控制|压缩|压减|缩短|不低于|不少于|不超过|降至|减至|降到|减到|稳定在|延长|提高|提升|增加/
/** Units that count single things. */
export const COUNTS = /^万?[个家户所座条项处套名人间场]$/
