/** Numbers of rules: what is granted to those who qualify, what they must fulfil, what they are fined. */
import type { QuantityContext } from './quantity-context.ts'
import { DURATION, type Exclusion, MONEY, REACHED } from './rule.ts'

const GRANT =
  '给予|予以|奖励|补助|补贴|资助|奖补|扶持|退还|返还|贴息|减免|减按|减半|减征|免征|兑现|享受'
const GRANTS = new RegExp(GRANT)
const GRANT_BEFORE = new RegExp(
  `(?:${GRANT}|加价|租金优惠|罚款|处以|上限|额度|限额|封顶|最高|最多(?!跑)|配套金额)[^,。;]{0,24}$|(?:处|标准(?:为|是)?(?:每[亩人户生])?)\\s*$|第[一二三四五]年\\s*$`,
)
const GRANT_AFTER =
  /^[^,。;]{0,14}(?:给予|奖励|补助|补贴|资助|奖补|扶持|予以|的标准|的比例|罚款|封顶|为限|报销|支付(?!(?:使用)?(?:完毕|完成|到位))|缴纳|计提|提取|违约金|滞纳金|(?:提供|给予)[^,。;]{0,4}资金)/
const CEILING =
  /最高|封顶|单个(?:企业|项目|平台|机构|主体)|每[个家户人名年](?:企业|项目|次|年)?(?:补|奖|给|不超)|一次性(?:给予|奖励|补|资助)|年度(?:累计)?不超过|累计不超过|按不超过/
/** 可贷款额度由45万元提高到55万元 */
const LOAN_CEILING =
  /(?:贷款|提取|支付)[^,。;]{0,12}(?:额度|限额)[^,。;]{0,16}(?:提高|调整|上调)[到至为]\s*$/
/** 给予博士、硕士、本科生每人8000元: the list of those who get it may be long. */
const GRANT_PER_HEAD = /(?:给予|发放)[^,。;]*每[人户个家名][^,。;]*$/
/** 金额超过100万的: writers leave 元 out. */
const BARE_MONEY = /^[万亿]$/
const SHARE_OF = /(?:^|[^规])按照?[^,。;]{0,40}$|标准为?\s*$/
const PAYS_OUT = /发放|筹集|争取|安排|设立|投入|提供|落实|统筹|下达|减免(?:企业)?税费|减税降费/
/** 每晋升1位, 再奖励50万元 */
const STEP = /每(?:达到?|满|增长|增加|超过?|晋升|前进|上升)\s*$/
const GIVEN_FOR = new RegExp(
  `(?:的|的[^,。;]{0,4}企业|的[^,。;]{0,6}活动|的单位|的项目|的机构|的个人|者)\\s*,[^。;]{0,60}?(?:${GRANT}|可(?:以)?(?:申请|享受|按)|按.{0,30}(?:标准|比例|奖励)|认定为|视为|上浮|核减|加收|额度)`,
)
const GRANT_LIST =
  /给予[^,。;]{0,20}(?:奖补|奖励|补贴|补助)(?:,[^,。;]{0,6}(?:其中)?[^,。;\d]*|,(?:[^。;]*、)?[^,。;\d]*)$/
const BY_SIZE = /(?:^|[,;])按(?:照)?(?!规划|计划|要求|时|期)[^,。;]*$/
/** What the issuer of rules does itself, and does not ask of others. */
const PROMISES_IN_RULES =
  /^(?:(?!对|凡|企业|单位|申报|支持)[^,。;])*(?:设立|统筹安排|安排|组建|建成|打造|力争|压缩|缩短|举办|发布|面向(?!周边|社会)|遴选|培训|配建|(?:全年|年内)完成|开发[^,。;]*岗位|配套(?!比例|金额|资金)|联通|归集|拟支持|新增|新建|建设|响应)/
/** 在5万元（含5万元）/亩以下的，按…计提; 在5—10万元/亩区间的，按… */
const LEVIED = /^(?:\(含[^()]*\))?(?:\/\p{Script=Han}{1,2})?(?:以[上下内]|区间|之间)的?,按/u
const SUPPORT = /^.{0,24}(?:支持|奖励|补助|补贴)。?$/
const GRANTED_NEXT = /^,(?:再|可)?(?:一次性)?(?:给予|奖励|补助)/
const FOR_WHOM = /(?:^|[,。;:)、\s是])(?:[对凡]|符合)[^。;]*$/

/** In order; the first that applies decides. */
export const RULE_EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'fine',
    reason: 'context',
    title: '罚款的幅度',
    confidence: 'high',
    example: '逾期不改正的，处「5」万元以上20万元以下的罚款。',
    applies: ({ sentence, quantity, sentenceAfter }) =>
      (MONEY.test(quantity.unit) || quantity.unit === '倍') &&
      (/罚款|罚金/.test(sentenceAfter) || /罚款.{0,10}$/.test(sentence)),
  },
  {
    id: 'grant',
    reason: 'context',
    title: '补助、奖励的标准',
    confidence: 'high',
    example: '对新认定的工程中心给予「50」万元奖励。',
    applies: (context) => isMeasured(context) && !paysOut(context) && grants(context),
  },
  {
    id: 'condition',
    reason: 'context',
    title: '享受政策的条件',
    confidence: 'high',
    example: '对年产值增长「25」%以上、节能10%以上的企业，按节能量给予补贴。',
    applies: (context) =>
      isCondition(context) ||
      // 企业自筹经费与申请资助经费的比例不低于1:1; 每个单位限报不超过2项
      /自筹[^,。;]*比例|限报/.test(context.clause) ||
      // （三）药品品种引进支持: a section that says who gets what
      (SUPPORT.test(context.headings.at(-1) ?? '') &&
        context.quantity.comparator === 'at-least' &&
        !PAYS_OUT.test(context.beforeNumber) &&
        GRANTS.test(context.sentenceAfter)) ||
      // 按活动规模1万人以上、5000人以上,分别给予…: steps of what is granted
      ((BY_SIZE.test(context.beforeNumber) || BY_SIZE.test(context.sentenceBefore)) &&
        (GRANTS.test(context.sentenceAfter) || /分别按/.test(context.sentence))) ||
      /^[^,。;]{0,4},(?:即可|方可)/.test(context.sentenceAfter) ||
      (/(?:上年度|近[\d一二三两]年)[^,。;]*$/.test(context.beforeNumber) &&
        /应|不低于|不少于/.test(context.beforeNumber)) ||
      /应当?(?:确保)?(?:至少)?(?:有|具备|具有|配备|拥有)\s*$/.test(context.beforeNumber) ||
      // 近三年内承担的项目不少于3项,且核查企业数量不少于30家
      /近[一二三四五\d]{1,2}年内?[^。;]*(?:不少于|不低于|超过)[^。;]*,且[^,。;]*(?:不少于|不低于)\s*$/.test(
        context.sentenceBefore + context.beforeNumber.slice(context.before.length),
      ),
  },
  {
    id: 'definition',
    reason: 'context',
    title: '名词解释、计算办法',
    confidence: 'medium',
    example: '就诊人数指在签约机构就诊「1」次以上的居民。',
    applies: ({ clause, sentenceBefore }) =>
      /^.{0,14}(?:[是系]指|指的是|指(?!标|数|导|引|挥|定|南|派|明))|[=＝]/.test(clause) ||
      /(?:^|;)[^,。;:]{1,16}是指[^。;]*$/.test(sentenceBefore) ||
      // 投资在1亿元及以上且强度不低于200万元的项目为重大项目
      /(?:以上|不低于|不少于|超过)[^。;]*的[^。;]{2,24}(?:项目|企业|单位|机构)为[^,。;]{2,16}$/.test(
        clause,
      ),
  },
  {
    id: 'spot-check',
    reason: 'context',
    title: '抽查、考核的办法',
    confidence: 'medium',
    example: '每个机构抽查「10」份档案。',
    applies: ({ beforeNumber }) =>
      /(?:抽查|抽取|随机抽|满分|扣|得|(?<![合累总共估预统])计|权重|权重(?:不低于|为|占)|占[^,。;]{0,10}考核的)\s*$/.test(
        beforeNumber,
      ),
  },
  {
    id: 'prohibition',
    reason: 'context',
    title: '禁止的事',
    confidence: 'high',
    example: '禁止使用厚度低于「0.01」毫米的地膜。',
    applies: ({ beforeNumber }) =>
      /禁止|严禁|不得(?!低于|少于|超过|高于|多于|突破|短于)/.test(beforeNumber),
  },
  {
    id: 'rate-per-head',
    reason: 'context',
    title: '按人按户的标准',
    confidence: 'medium',
    example: '按每人每年「120」元标准落实签约服务费。',
    applies: ({ beforeNumber, quantity }) =>
      /给予每\s*$/.test(beforeNumber) ||
      /按照?[^,。;\d]{0,8}每[^,。;]{0,12}$/.test(beforeNumber) ||
      // 普通小学每生每年650元
      (MONEY.test(quantity.unit) &&
        /每[生人户亩床班](?:每[年月天日学期]{1,2})?(?:补助)?\s*$/.test(beforeNumber) &&
        !/提高|达到?|增加|不低于|标准/.test(beforeNumber)) ||
      // 每征1亩地，按一定比例筹集
      (quantity.value === 1 && /(?:^|[,。;])每[征占售]\s*$/.test(beforeNumber)) ||
      // 标准提高到每招用1人700元
      (quantity.value === 1 && /到每(?:招用|招录|吸纳|新增|引进)\s*$/.test(beforeNumber)),
  },
  {
    id: 'organisation',
    reason: 'context',
    title: '领导小组、会议的安排',
    confidence: 'high',
    example: '领导小组下设「3」个专项组。',
    applies: ({ after, beforeNumber }) =>
      /^(?:专项组|(?:专项)?工作组|专班|推进会|调度会|例会|联席会议?)/.test(after) ||
      /下设\s*$/.test(beforeNumber) ||
      (/各选?派\s*$/.test(beforeNumber) && /组成/.test(after)),
  },
  {
    id: 'listed-condition',
    reason: 'context',
    title: '分项列出的条件',
    confidence: 'medium',
    example: '有下列情形之一的：（一）造成「30」人以上死亡的；（二）造成停水的。',
    applies: ({ sentence, sentenceAfter }) =>
      /的(?:[(][^()]*[)])?$/.test(sentence.trim()) && sentenceAfter.trim() !== '',
  },
  {
    id: 'band',
    reason: 'context',
    title: '划档的上下限',
    confidence: 'medium',
    example: '总投资「10」亿元以上20亿元以下的项目由市级审批。',
    applies: ({ quantity, before, after, sentenceAfter }) =>
      (MONEY.test(quantity.unit) && LEVIED.test(sentenceAfter)) ||
      (quantity.comparator === 'at-least' &&
        /^\s*(?:不足|不满|至)?\s*[\d一二三四五六七八九十百千万]+[^,。;]{0,6}以下/.test(after)) ||
      (quantity.comparator === 'at-most' && /\S以上\s*$/.test(before)),
  },
  {
    id: 'rules-document',
    reason: 'context',
    title: '办法、政策条文里的数',
    confidence: 'medium',
    example: '某市扶持工业发展若干政策\n\n第一条　申报项目总投资「500」万元。',
    applies: ({ genre, quantity, before, beforeNumber, sentence, tense }) =>
      genre === 'rules' &&
      tense !== 'future' &&
      !REACHED.test(beforeNumber) &&
      !/^\s*(?:到)?\s*20\d\d\s*年(?!度)/.test(sentence) &&
      !PROMISES_IN_RULES.test(before) &&
      !(quantity.unit === '%' && /增长(?:不低于)?\s*$/.test(beforeNumber)) &&
      !(quantity.unit === '%' && /实现|达到|提高|率/.test(before) && !/按|占|对/.test(before)),
  },
]

const isMoneyOrShare = (unit: string) => MONEY.test(unit) || /^[%‰]$/.test(unit)

function isMeasured({ quantity: { unit }, beforeNumber, after, clause }: QuantityContext): boolean {
  if (BARE_MONEY.test(unit)) return /金额|额度|贷款|资金/.test(clause)
  if (unit === '平方米') return /免租|租金/.test(after)
  if (unit === '个百分点') return /贴息\s*$/.test(beforeNumber)
  return isMoneyOrShare(unit) || DURATION.test(unit) || /^元|\/|倍$/.test(unit)
}

/** 发放补贴500万元: what is paid out as a whole is promised. */
function paysOut({ beforeNumber, clause }: QuantityContext): boolean {
  if (/(?:调整安排|筹措|筹集|争取|下达|拨付)\s*$/.test(beforeNumber)) return true
  return (
    PAYS_OUT.test(beforeNumber) &&
    !/最高|给予|每|按不超过/.test(clause) &&
    !/按照?[^,。;]*$/.test(beforeNumber)
  )
}

function grants({ beforeNumber, after, sentence, sentenceBefore }: QuantityContext): boolean {
  if (
    /(?:压缩|缩短)[到至]\s*$|标准(?:分别)?(?:再|新增)?(?:提高|增加)(?:[\d.]+元[和、])?\s*$/.test(
      beforeNumber,
    )
  )
    return false
  if (LOAN_CEILING.test(beforeNumber) || GRANT_PER_HEAD.test(beforeNumber)) return true
  // 补助标准提高到每人80元: what the standard shall be is promised.
  if (/(?:提高|增加|提升|上调|调整)[到至为][^,。;]{0,8}$/.test(beforeNumber))
    return /给予[^。;]{0,20}(?:补助|补贴|奖励)[^。;]*其中|一次性[^,。;]{0,10}(?:补助|补贴|奖励)/.test(
      sentenceBefore,
    )
  // 发放失业补助金,标准不高于失业保险金的80%
  if (/^标准(?:原则上)?不[高超]/.test(beforeNumber) && /发放|给予/.test(sentenceBefore)) return true
  if (GRANT_BEFORE.test(beforeNumber)) return true
  if (GRANT_AFTER.test(after) && !/(?:平均|总体|均)达到?\s*$/.test(beforeNumber)) return true
  if (CEILING.test(beforeNumber)) return true
  // 给予一次性奖补,本科2万元、专科1.5万元: the list goes on with the grant.
  if (GRANT_LIST.test(sentenceBefore)) return true
  // 第一档县按70%、第二档县按60%: steps of what is paid
  if (/县[^,。;、\d]{0,4}按\s*$/.test(beforeNumber)) return true
  return SHARE_OF.test(beforeNumber) && GRANTS.test(sentence)
}

/** Between 对 and what is granted stands who qualifies. */
function isCondition({
  sentenceBefore,
  sentenceAfter,
  beforeNumber,
  after,
  quantity,
}: QuantityContext): boolean {
  const grantBehind = sentenceAfter.search(GRANTS)
  if (grantBehind >= 0 && grantBehind < 90 && FOR_WHOM.test(sentenceBefore)) {
    const between = sentenceAfter.slice(0, grantBehind)
    if (/的|者/.test(between) || MONEY.test(quantity.unit)) return true
  }
  // 零售额增量每达到1000万元给予10万元奖励
  if (STEP.test(beforeNumber) && GRANTS.test(sentenceAfter)) return true
  // 年上缴税金达到30万元以上,一次性给予10万元奖励
  if (MONEY.test(quantity.unit) && quantity.comparator === 'at-least' && after === '')
    if (GRANTED_NEXT.test(sentenceAfter)) return true
  // 对执行进度未达到90%的
  if (/未(?:达到?|完成|超过)\s*$/.test(beforeNumber) && /^的(?:[,(]|$)/.test(after)) return true
  return (
    GIVEN_FOR.test(after + sentenceAfter.slice(after.length, after.length + 90)) &&
    /的$|的[^,]{2,4}$|的[^,]{2,6}活动$/.test(after)
  )
}
