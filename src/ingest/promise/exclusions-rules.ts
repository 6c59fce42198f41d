/** Numbers of rules: what is granted to those who qualify, what they must fulfil, what they are fined. */
import { GRANTS, grants, isCondition, isMeasured, PAYS_OUT, paysOut } from './grants.ts'
import { type Exclusion, MONEY, REACHED } from './rule.ts'

const BY_SIZE = /(?:^|[,;])按(?:照)?(?!规划|计划|要求|时|期)[^,。;]*$/
/** What the issuer of rules does itself, and does not ask of others. */
const PROMISES_IN_RULES =
  /^(?:(?!对|凡|企业|单位|申报|支持)[^,。;])*(?:设立|统筹安排|安排|组建|建成|打造|力争|压缩|缩短|举办|发布|面向(?!周边|社会)|遴选|培训|配建|(?:全年|年内)完成|开发[^,。;]*岗位|配套(?!比例|金额|资金)|联通|归集|拟支持|新增|新建|建设|响应)/
/** 在5万元（含5万元）/亩以下的，按…计提; 在5—10万元/亩区间的，按… */
const LEVIED = /^(?:\(含[^()]*\))?(?:\/\p{Script=Han}{1,2})?(?:以[上下内]|区间|之间)的?,按/u
const SUPPORT = /^.{0,24}(?:支持|奖励|补助|补贴)。?$/

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
    applies: ({ sentence, sentenceAfter, before }) =>
      !/完成|启动/.test(before) &&
      /的(?:[(][^()]*[)])?$/.test(sentence.trim()) &&
      sentenceAfter.trim() !== '',
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
