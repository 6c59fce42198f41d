/** Numbers that tell how many things there are already, or how large each one is. */
import { isExisting, isSizedThing, RAISED } from './existing-size.ts'
import { DELIVERS, type Exclusion, MONEY, REACHED } from './rule.ts'

const THINGS =
  '建筑|企业|项目|用户|锅炉|机组|单位|用地|医院|设备|炉窑|电厂|装置|产品|烟气|建筑物|住宅|车辆|船舶|学校|坡耕地|坡地|耕地|规模|基地|电站|园区|集群|占比|业务|主体|大市|大县|支流|河流|湖泊|农田|山洪沟|灌区|贷款|票据|固定资产|大班额|生产线|养殖场|代养场|商铺|店铺|公寓|商业|品种|市值公司|公司|增长点'
/** 60万吨钾肥项目: a size in front of what is built. */
const BOUND_THING = new RegExp(`^(?:\\(含\\))?的?[^,。;、]{0,10}(?:${THINGS})`)
/** 调整10人以下小规模学校, 人均纯收入万元以下脱贫人口 */
const BOUND_PEOPLE = /^的?[^,。;、]{0,10}(?:学校|人口|家庭|农户|群众|企业|班额)/
/** What measures a thing, and counts none. */
const MEASURED =
  /^[十百千万亿]*(?:头|只|羽|[毫厘微]?米|公里|千米|平方米|㎡|m[²2]|平方公里|亩|公顷|吨(?:标准煤|标煤)?|克(?:标准煤|标煤)?|千瓦|兆瓦|瓦|千伏安|立方米|元|度|层|升|蒸吨|MW|MWh|GW|kW|KW)(?:\/[\p{Script=Han}\w]+)?$/u
/** 5家以上年销售收入过百亿元的企业: the amount says which things are counted. */
const COUNTED_BEFORE = /\d\s*[家个户项](?:以上|左右)?\p{Script=Han}{2,10}\s*$/u
/** 发挥好6个集聚区的作用 */
const USED =
  /(?:用[好足活]|发挥好?|依托|依靠|凭借|借助|立足|围绕|聚焦|针对|对照|紧盯|靠前服务)((?:[^,。;]|、){0,40})$/

/** In order; the first that applies decides. */
export const SIZE_EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'made-use-of',
    reason: 'existing-size',
    title: '依托、用好的现有条件',
    confidence: 'medium',
    example: '用好43个国家级平台、「215」个省级平台。',
    applies: ({ quantity, before, aside, sentenceBefore }) => {
      if (quantity.comparator !== 'exactly' || quantity.growth !== 0) return false
      // 用好用足专项资金贷款(第一期规模100亿元,财政贴息1亿元)
      if (aside && /用[好足活][^,。;]*[(][^()]*$/.test(sentenceBefore)) return true
      const used = USED.exec(before)
      return used !== null && !DELIVERS.test(used[1] as string)
    },
  },
  {
    id: 'in-brackets',
    reason: 'existing-size',
    title: '括号里的个数',
    confidence: 'medium',
    example: '推进长江流域控制单元（「108」个）水质改善。',
    applies: ({ before, after }) =>
      /\p{Script=Han}\s*[(]\s*$/u.test(before) &&
      /^(?:\p{Script=Han}{1,4}及以上|[县市区乡镇村]{1,2})?\s*[)]/u.test(after),
  },
  {
    id: 'existing',
    reason: 'existing-size',
    title: '现有的规模',
    confidence: 'medium',
    example: '对「1403」家重点企业开展走访服务。',
    applies: (context) =>
      isExisting(context) ||
      /^股权/.test(context.after) ||
      // 占现有消防员总数的65.3%
      /占(?:现有|目前)[^,。;\d]{0,12}的?\s*$/.test(context.beforeNumber) ||
      (/股$/.test(context.quantity.unit) && /持有/.test(context.sentenceBefore)),
  },
  {
    id: 'single-size',
    reason: 'specification',
    title: '每一个的大小',
    confidence: 'medium',
    example: '对单户担保金额「500」万元及以下的主体减费。',
    applies: ({ beforeNumber, quantity }) =>
      MEASURED.test(quantity.unit) &&
      /(?:单户|单套|单笔|单个|单体|每户|单项|单机)[^,。;]{0,10}$/.test(beforeNumber),
  },
  {
    id: 'no-unit',
    reason: 'context',
    title: '没有单位的数',
    confidence: 'medium',
    example: '平台代码为「8012」号。',
    applies: ({ quantity, beforeNumber, number }) =>
      quantity.unit === '' &&
      !REACHED.test(beforeNumber) &&
      !(
        /分之|一半/.test(number) &&
        /占|达|率|比重|比例|时限|时间|压缩|减|取消|精简/.test(beforeNumber)
      ) &&
      quantity.comparator === 'exactly',
  },
  {
    id: 'class-of-counted',
    reason: 'specification',
    title: '所数的东西有多大',
    confidence: 'medium',
    example: '培育5家以上年销售收入过「100」亿元的企业。',
    applies: ({ quantity, before, beforeNumber, after }) =>
      (/\d\s*[座个台套条家项]\s*$/.test(before) &&
        !/公里$|米$/.test(quantity.unit) &&
        // 某镇:596套2470人
        !(/^[户人]$/.test(quantity.unit) && after === '')) ||
      ((COUNTED_BEFORE.test(before) || COUNTED_BEFORE.test(beforeNumber)) &&
        !/[和及与、]\s*$/.test(before) &&
        /^[^,。;]{0,30}的[^,。;、]{0,12}(?:企业|项目|集群|园区|单位|产业|增长点|[产示]\p{Script=Han}{1,3}[区片点])/u.test(
          after,
        )) ||
      // 靠前服务278个产值过2000万元以上增长点
      (MONEY.test(quantity.unit) &&
        /\d\s*[家个][^,。;\d]{0,10}$/.test(beforeNumber) &&
        /^增长点/.test(after)),
  },
  {
    id: 'bound-on-things',
    reason: 'specification',
    title: '说明是哪一类，不是多少',
    confidence: 'medium',
    example: '推进「50」米以上建筑消防改造。',
    applies: ({ quantity, before, beforeNumber, after }) =>
      (quantity.comparator !== 'exactly' &&
        (quantity.start === quantity.numberStart || /^的/.test(after)) &&
        MEASURED.test(quantity.unit) &&
        BOUND_THING.test(after)) ||
      (BOUND_PEOPLE.test(after) &&
        (quantity.comparator === 'at-most' ||
          (quantity.comparator === 'less-than' && /^[户人]$/.test(quantity.unit)))) ||
      // 不超过36个班, 人口在30万以上的县
      (quantity.comparator === 'at-most' && /^班/.test(after)) ||
      (/人口(?:在|规模)?\s*$/.test(beforeNumber) &&
        /^的?(?:[市县城]|区域|地区|的区)/.test(after)) ||
      (quantity.unit === '人' && /^[^,。;]{0,2}大班额/.test(after)) ||
      // 45毫米以下瘦身胶带
      (/^[毫微厘]米$/.test(quantity.unit) &&
        quantity.comparator === 'at-most' &&
        /^\p{Script=Han}/u.test(after)) ||
      // 30户以上自然村通硬化路
      (quantity.comparator === 'at-least' &&
        /^[户人]$/.test(quantity.unit) &&
        /^的?(?:村民组|村民小组|(?:较大)?自然[村屯寨]|居民点|聚居点|居住区|小区)/.test(after)) ||
      // 床位在100张以上的养老机构
      (quantity.unit !== '%' &&
        quantity.end > quantity.numberEnd + quantity.unit.length &&
        /^的[^,。;、\d]{0,8}(?:机构|企业|学校|单位|家庭|活动|会议|机场|枢纽|港口)/.test(after)) ||
      // 500万元以下的不收取抵押物
      (MONEY.test(quantity.unit) &&
        !RAISED.test(before) &&
        quantity.end > quantity.numberEnd + quantity.unit.length &&
        /^的(?!目标|规模|水平)/.test(after)),
  },
  {
    id: 'sized-thing',
    reason: 'specification',
    title: '项目、设施的规模',
    confidence: 'medium',
    example: '推动某公司「60」万吨钾肥复合造粒等项目建设。',
    applies: (context) => isSizedThing(context),
  },
]
