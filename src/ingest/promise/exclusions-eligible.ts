/** Numbers that say who or what a rule is about: thresholds, classes, rates that are applied, places that exist. */
import type { QuantityContext } from './quantity-context.ts'
import { COUNTS, type Exclusion, MONEY } from './rule.ts'

/** 对季度产值不低于5000万元的企业: a sentence that begins with whom it concerns. */
const CONCERNS =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)、.．]\s*)?(?:[^,。;\d]{2,16}。)?(?:支持|鼓励)?(?:对于?|凡是?)(?!外|接|标|口|照|策|全[省市区县]|现有|[^,。;]{0,30}(?:实施|开展|进行|实行)[^,。;]{0,6}(?:改造|整治|检查|抽查|排查|治理|培训|轮训))/
const OF_SUCH =
  /^[^。;]{0,60}?的[^,。;]{0,40}?(?:企业|项目|机构|单位|个人|人员|产品|集群|园区|开发区|工船|装备|渔船|人才|团队|农户|主体|部分|村|平台|地区|县|区)/
const CLASS_THING =
  /^的?(?:特?大型|中小?型|小型|重点|大中型)[^,。;]{0,4}(?:水库|渔船|船舶|企业|工程|项目|商场|养殖场|客户)|^的?(?:低空|海域|监视|空域|航空器|水库|(?:农村)?水源地|(?:通用)?飞机|直升机)|^的[^,。;、\d]{0,6}(?:餐馆|饭店|场所|商场|超市|店铺|厅|住宅|房屋|建筑|厂房|仓库|排放口|焚烧炉|新建房)|^(?:城乡)?新建房|^的?(?:地区|区域|县城|建制镇|乡镇)(?:加快|可|要|应|建设|推进|开展|实施)/
const POOR_COUNTY =
  /^(?:个)?(?:国家级?|省级|国定|省定|集中连片)?(?:扶贫开发|贫困|特困|乡村振兴)[^,。;]{0,10}[县村]/
const TAX =
  /^(?:的|征收|优惠)?[^,。;]{0,6}(?:税率|征收|所得税|增值税)|^的?(?:优惠)?(?:费率|利率|税率)/
const EXECUTED = /^(?:的?(?:标准|比例|价格|费率))?(?:执行|计取|收取|分担|分成|计征|缴存)/

/** 1000元/㎡—2000元/㎡(含1000元/㎡)的厂房租赁费用按…收取 */
const CHARGED =
  /^(?:以上)?\s*(?:\(含[^()]*\))?的[^,。;\d]{0,12}(?:费用?|租金|税[费款])[^,。;\d]{0,4}(?:按|予以|给予|减|免)/
const SIZE = /(?:库容|容量|面积|规模|能力|长度|跨径|高度)(?:在|为|达到?)?\s*$/
const HAS_TO = /^的[^,。;\d]{2,16}(?:应|须|必须|一律|不得)/

/** In order; the first that applies decides. */
export const ELIGIBLE_EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'concerns',
    reason: 'context',
    title: '政策对象的条件',
    confidence: 'medium',
    example: '对研发投入强度「4」%以上的集群龙头企业，优先安排用地。',
    applies: (context) =>
      isThreshold(context) || /(?:市值|估值)不低于\s*$/.test(context.beforeNumber),
  },
  {
    id: 'poor-households',
    reason: 'context',
    title: '以收入划分的人群',
    confidence: 'high',
    example: '将年人均收入低于「1500」元的农村家庭逐步纳入低保范围。',
    applies: ({ quantity, beforeNumber, after }) =>
      MONEY.test(quantity.unit) &&
      /收入(?:低于|不足|不超过|在)\s*$/.test(beforeNumber) &&
      /^(?:以下)?的[^,。;]{0,10}(?:家庭|人口|农户|人员|群众|居民|学生|户)/.test(after),
  },
  {
    id: 'charged-by-size',
    reason: 'context',
    title: '按产值、规模定的收费',
    confidence: 'high',
    example: '当年产值达到「1000」元/平方米的厂房租赁费用按标准收取。',
    applies: ({ quantity, sentenceAfter }) => quantity.unit !== '%' && CHARGED.test(sentenceAfter),
  },
  {
    id: 'done-in-days',
    reason: 'policy-label',
    title: '“三日办、一日办”的称号',
    confidence: 'high',
    example: '提高「3」日办、当场办业务类型比例。',
    applies: ({ quantity, after }) => quantity.unit === '日' && /^办(?:$|[、(业类])/.test(after),
  },
  {
    id: 'more-than-one',
    reason: 'context',
    title: '“有两个以上……的”',
    confidence: 'medium',
    example: '对债务规模较大且有「三」家以上债权银行的客户，协调各方稳定贷款。',
    applies: ({ quantity, beforeNumber, after, sentence }) =>
      quantity.comparator === 'at-least' &&
      Number(quantity.value) <= 5 &&
      /(?:[且由]有|涉及|同一[^,。;]{1,8}有|跨|事项向)\s*$/.test(beforeNumber) &&
      /的/.test(after + sentence.slice(-60)),
  },
  {
    id: 'if-so',
    reason: 'context',
    title: '“超过……的，应当……”',
    confidence: 'high',
    example: '结转规模超过「5」%的，各级政府应加大冲减力度。',
    applies: ({ quantity, after, sentenceAfter }) =>
      quantity.comparator !== 'exactly' &&
      /^的$/.test(after) &&
      /^的[,、][^。;]{0,30}(?:应|须|要|可|不得|按|暂停|视为|一律|由|宜|采用|执行|适用|选用)/.test(
        sentenceAfter,
      ),
  },
  {
    id: 'class-of-thing',
    reason: 'specification',
    title: '大型、小型的界限',
    confidence: 'high',
    example: '库容「1」亿立方米以上的大型水库周边划为保护区。',
    applies: ({ quantity, beforeNumber, after, sentenceAfter }) =>
      /at-|-than/.test(quantity.comparator) &&
      quantity.unit !== '%' &&
      !COUNTS.test(quantity.unit) &&
      (CLASS_THING.test(after) ||
        // 库容150万立方米以上的填埋场应增配…设施
        (SIZE.test(beforeNumber) && HAS_TO.test(sentenceAfter))),
  },
  {
    id: 'poor-counties',
    reason: 'existing-size',
    title: '现有的贫困县、重点县',
    confidence: 'high',
    example: '落实省级「23」个扶贫开发重点县对口帮扶政策。',
    applies: ({ quantity, before, after, sentence }) =>
      COUNTS.test(quantity.unit) &&
      quantity.comparator === 'exactly' &&
      !/创建|新增|打造|培育|建成/.test(before) &&
      POOR_COUNTY.test(after) &&
      !/摘帽|退出|脱贫|出列/.test(sentence),
  },
  {
    id: 'tax-rate',
    reason: 'context',
    title: '税率、费率',
    confidence: 'high',
    example: '认定为高新技术企业的，执行「15」%的企业所得税优惠税率。',
    applies: ({ quantity, after, beforeNumber, clause }) =>
      // 对淘汰类用电量电价按0.3元/千瓦时加价征收
      (/^元\/(?:千瓦时|度)$/.test(quantity.unit) && /加价|征收/.test(clause)) ||
      (quantity.unit === '%' &&
        (TAX.test(after) ||
          EXECUTED.test(after) ||
          /^的部分/.test(after) ||
          // 按照投资额的70%抵扣所得额, 不超过工资总额5%
          /^[^,。;]{0,4}(?:税前)?(?:摊销|抵扣|扣除)/.test(after) ||
          // 出资额不低于注册资本的20%
          /注册资本的?(?:比例)?(?:不[低高超少]\p{Script=Han}?|为)?的?\s*$/u.test(beforeNumber) ||
          /(?:工资总额的?|按照?其?[^,。;]*(?:投资额|成本)的)\s*$/.test(beforeNumber) ||
          /税率[^,。;]{0,8}$|税率由[^。;]*[、和]?\s*$|按[^,。;]*费率|(?:[省市区县]级|区县级)(?:各)?承担\s*$|(?:财政|[省市县]级|区县|中央)(?:财政)?(?:分担|承担|负担)(?:比例)?为?\s*$|分别(?:分担|承担|负担)[\d.%、和\s]*$|保证金(?:不得?超过|不得?高于)[^,。;]*$/.test(
            beforeNumber,
          ))),
  },
  {
    id: 'insurance',
    reason: 'context',
    title: '医保、救助的起付线和支付比例',
    confidence: 'high',
    example: '起付线统一为年度内累计达到「12000」元。',
    applies: ({ quantity, clause, sentence, beforeNumber, after }) =>
      (MONEY.test(quantity.unit) || quantity.unit === '%') &&
      ((/起付(?:线|标准)|封顶线|支付限额|保额/.test(clause) && !/提高[到至]/.test(beforeNumber)) ||
        // 年度内累计超过2500元以上,政策范围内的医疗费用按60%
        (/救助|报销|医疗费用|医保/.test(sentence) &&
          (/按(?:照)?\s*$/.test(beforeNumber) ||
            /累计(?:超过|达到)\s*$/.test(beforeNumber) ||
            (/政策范围内报销比例\s*$/.test(beforeNumber) && after === '')))),
  },
  {
    id: 'may-apply',
    reason: 'context',
    title: '可以申报、推荐的个数',
    confidence: 'high',
    example: '每条龙可推荐参与单位不超过「20」个。',
    applies: ({ quantity, beforeNumber }) =>
      COUNTS.test(quantity.unit) &&
      /(?:可|限|最多|原则上)(?:以)?(?:推荐|申报|报送|上报)[^,。;]{0,14}$/.test(beforeNumber),
  },
  {
    id: 'scope-stated',
    reason: 'existing-size',
    title: '“范围：……”列出的个数',
    confidence: 'high',
    example: '范围：全市11个历史街区（含1个国家级历史街区）、「23」个市级传统风貌区。',
    applies: ({ quantity, sentenceBefore }) =>
      quantity.comparator === 'exactly' &&
      COUNTS.test(quantity.unit) &&
      /(?:范围|对象):[^。;]*$/.test(sentenceBefore),
  },
  {
    id: 'bounded-site',
    reason: 'specification',
    title: '四至范围内的面积',
    confidence: 'high',
    example: '街区（东至老厂路，西至童宾路，总体规划「2」平方公里）实行试点。',
    applies: ({ quantity, sentenceBefore, after }) =>
      /平方公里|平方米|亩|公顷/.test(quantity.unit) &&
      (/[东西南北](?:至|到|临|接)[^。;]*$/.test(sentenceBefore) ||
        /^(?:的)?(?:城市)?(?:规划区|辖区|行政区域)(?:范围)?/.test(after)),
  },
  {
    id: 'well-founded',
    reason: 'existing-size',
    title: '说明现有基础的数',
    confidence: 'medium',
    example: '某市在零部件领域基础较好，配套企业超过「1000」家。',
    applies: ({ quantity, sentenceBefore, sentence }) =>
      /exactly|more-than|about/.test(quantity.comparator) &&
      /(?:基础(?:较好|良好|扎实|雄厚)|优势(?:明显|突出)|底蕴深厚)(?!的)/.test(sentenceBefore) &&
      !/到\s*20\d\d|力争|将|新增|打造/.test(sentence),
  },
]

/** The bound stands before the first comma, or what is so bounded is named behind it. */
function isThreshold({
  quantity,
  sentenceBefore,
  sentenceAfter,
  beforeNumber,
  after,
}: QuantityContext) {
  if (!/at-least|at-most|more-than|less-than/.test(quantity.comparator)) return false
  // 对年出栏生猪5000头以上的养殖场执行报告书制度
  if (/^对[^,。;\d]{0,12}$/.test(beforeNumber) && /^[^,。;]{0,30}(?:执行|核发|不予)/.test(after))
    return true
  // 支持投资在3亿元以上、软投入不低于5%的项目申报
  if (
    /^支持[^,。;]*$/.test(beforeNumber) &&
    /^[^,。;]{0,24}的[^,。;]{2,12}(?:项目|企业)(?:申报|优先|纳入)/.test(sentenceAfter)
  )
    return true
  const start = CONCERNS.exec(sentenceBefore)
  if (!start || /力争|确保|到\s*20\d\d|达到目标/.test(sentenceBefore)) return false
  if (/提高|压缩|缩短|降|控制/.test(beforeNumber)) return false
  return (
    OF_SUCH.test(sentenceAfter) ||
    (MONEY.test(quantity.unit) && /奖|补|给予|支持|优先/.test(sentenceAfter))
  )
}
