/** Tells a number of what there is, or the size of one thing, from a number of what is done. */
import type { QuantityContext } from './quantity-context.ts'
import { DELIVERS, MONEY, REACHED } from './rule.ts'

const SIZED_PROJECT =
  /^(?:级)?[^,。;\d]{0,16}?(?:项目|工程|电站|电厂|机组|生产线|技改|处理厂|水厂|养殖场|车间|装置|变电站|煤矿|矿井|一体化|搬迁|扩建|基地)/
const SIZE_UNIT =
  /^(?:[十百千万亿]*(?:吨|千瓦|千瓦时|立方米|标方|剂|支|片|辆|台|套|头|只|羽|平方米)(?:\/[年日])?|GW|GWh|MW|MWh|兆瓦|兆瓦时|KW|kW|[万亿]+元|元)$/
/** 7吨压缩车8辆 */
const COUNTED_BEHIND = /^\p{Script=Han}{1,8}\s*\d+\s*[辆台艘架]/u
const ENDS_DELIVERING = new RegExp(`(?:${DELIVERS.source})\\s*$`)
/** 筹措7亿元实施就业惠民工程: the sum itself is promised. */
export const RAISED =
  /(?:筹措|筹集|提供|安排|投入|争取|发放|设立|整合|下达|拨付|撬动|募集)(?:各类|专项|财政|建设)?(?:资金)?\s*$/
const DELIVERS_LISTED =
  /确保|力争|续建|扩建|加快|推进|抓好|开工|新建|实施|启动|完成|建成|建设|实现|办理|整治|改造|消除/
const EXISTING_BEFORE =
  /(?:由|聚焦|围绕|(?:综合|统筹)考虑|利用好|守护|守护好|分成|分为|对|全[区市省县]|现有|现存|辖区|共有|共计|下辖|覆盖|等|上线的|批复的|选取.{0,8}|列入[^,。;]{2,14}的|签订[^,。;]{2,24}书的|在建的|(?:会议|大会)(?:确定|票决|通过)的(?:20\d\d年)?|涉及|辖|位于|分布在|其中包括)\s*$/
const EXISTING_AFTER = /^(?:的|重点|在建|河流|国|省|市|地|旗|盟|县|部门|名代表|口人|民族)/
const WORKED_ON =
  /^[^,。;]{0,8}(?:进行|实施|开展)(?:大中修|大修|改造|加固|修复|整治|治理|建设|扩建)/
const CHANGES_CLASS = /^[^,。;]{0,12}(?:由[^,。;]{1,8}(?:升|提升|改善|提高|转变?)[为到至]|浓度下降)/

/** 1403家重点企业, 5条河流, 17.5平方公里的工业区: nothing in front of the number delivers it. */
export function isExisting({
  quantity,
  before,
  beforeNumber,
  after,
  sentence,
  sentenceBefore,
  sentenceAfter,
}: QuantityContext): boolean {
  const words = sentence.slice(sentenceBefore.length, sentence.length - sentenceAfter.length)
  const isCount = quantity.comparator === 'exactly' || /\d\s*[万亿]?\s*[余多]/.test(words)
  if (!isCount || quantity.growth !== 0 || quantity.unit === '%') return false
  if (REACHED.test(beforeNumber) || /扩大[到至]|达到?|减税降费\s*$/.test(beforeNumber)) return false
  // 对1462名书记和5300名队员严格管理: the list goes on.
  if (/^[^,。;]*对[^,。;]*\d[^,。;]*[和及、][^\d,。;]{0,12}$/.test(before)) return true
  // 为80万重点群体提供就业帮扶: whom the service reaches.
  if (
    /(?:为|向|面向)(?:全[省市区县])?\s*$/.test(before) &&
    /提供|开展|发放|办理|更换|安装|配备|配发|配置/.test(after)
  )
    return false
  // 选择30个重点县推广: chosen for what is to be done.
  if (/(?:选择|遴选|选取)\s*$/.test(before)) return false
  // 资源优先向两个新城区、三个副中心配置: where something goes.
  if (/向[^,。;]*[个家所座]\p{Script=Han}{1,8}、\s*$/u.test(before)) return true
  // 对寨口至上卢等12条线路进行大中修
  if (/等\s*$/.test(before) && WORKED_ON.test(after)) return false
  // 某河等40个单元由Ⅳ类升为Ⅲ类
  if (CHANGES_CLASS.test(after)) return false
  // 广州有66万名在园幼儿: said of what is there.
  if (/^\s*(?:(?:全|我)[省市区县])?有\s*$/.test(before)) return true
  // 省盐业集团8个分公司, 甲公司、乙盐场2家企业可自行…
  if (/^(?:分公司|行政区)/.test(after)) return !DELIVERS.test(before)
  if (/公司、[^、,。;\d]{2,16}$/.test(before) && /^[^,。;]{0,10}企业可/.test(after)) return true
  // 建成区现有水体11条
  const front = before.replace('建成区', '')
  if (/现有|现存|现状|现在有|共有|在校|在册|在职|在园/.test(front) && !DELIVERS.test(front))
    return !/全部(?:脱贫|退出|完成|整改)/.test(after) && !/每[村镇乡校户]/.test(front)
  if (/(?:涉及|涵盖|辖)\s*\d+\s*个\p{Script=Han}{1,8}[、和]\s*$/u.test(before)) return true
  if (/(?:规划|占地)面积|占地\s*$/.test(before) && !DELIVERS.test(before)) return true
  if (/下辖|辖区面积|(?:常住|户籍|总)人口|时速|站房面积|占地面积/.test(before)) return true
  // 合计 74个县(市、区)
  if (/合计\s*$/.test(before) && /^[县市区乡镇村]/.test(after)) return true
  // 74个畜牧县要根据现有条件…: who is told to do something.
  if (before.trim() === '' && /^[^,。;\d]{0,8}[县市区镇村]要/.test(after)) return true
  // 这里新建的20余个数据中心
  if (/(?:新建|在建|建成)的\s*$/.test(before)) return true
  // 3800多套设备对燃气管网进行监测
  if (before.trim() === '' && /^[^,。;]{2,14}对[^,。;]*进行/.test(after)) return true
  // 推行甲、乙等营商环境5项工作
  if (/等\p{Script=Han}{2,6}\s*$/u.test(before) && /^(?:重点)?工作/.test(after)) return true
  if (DELIVERS.test(before) && !/对|涉及|覆盖|现有|辖区/.test(before)) return false
  // 建设总面积309万亩的12个片区和总面积18万亩的5个片区
  if (/^的\s*\d/.test(after) && DELIVERS_LISTED.test(sentenceBefore.slice(-90))) return false
  if (/^的/.test(after)) return true
  if (/^重点/.test(after)) return !DELIVERS_LISTED.test(sentenceBefore.slice(-40))
  // 加快甲、乙等6条高铁,丙等17条高速公路…建设: the verb stands further in front.
  if (/等\s*$/.test(before) && DELIVERS_LISTED.test(sentenceBefore.slice(-90))) return false
  return EXISTING_BEFORE.test(before) && /^\p{Script=Han}/u.test(after)
    ? !/投入|使用|投用|开工|建成|改造|建设/.test(after)
    : EXISTING_AFTER.test(after) && before.trim() === ''
}

/** The amount describes the thing that is built; what is added to the whole (新增150万千瓦) is promised. */
export function isSizedThing({ quantity, before, beforeNumber, after }: QuantityContext): boolean {
  if (quantity.comparator !== 'exactly' || quantity.growth !== 0) return false
  if (MONEY.test(quantity.unit) && /^的[^,。;、]{1,20}(?:项目|电站|园|基地|工程)/.test(after))
    return true
  // 33亿元专项债券支持的在建项目
  if (MONEY.test(quantity.unit) && /^[^,。;、\d]{0,24}支持的/.test(after)) return true
  if (REACHED.test(beforeNumber) || !SIZE_UNIT.test(quantity.unit)) return false
  // 甲电厂、乙电厂等402万千瓦机组建成投运: their sum.
  if (/等\s*$/.test(before) && /^机组[^,。;]{0,4}(?:建成|投运|投产|并网)/.test(after)) return false
  // 30万千瓦级煤电机组, 百万吨级工程
  if (/^级/.test(after) || COUNTED_BEHIND.test(after)) return true
  if (/^[个条座套家]$/.test(quantity.unit)) return false
  const item = before.slice(before.lastIndexOf('、') + 1)
  if (MONEY.test(quantity.unit) && (RAISED.test(before) || /^(?:用于|支持|实施|推进)/.test(after)))
    return false
  if (/新增|并网|装机|形成|达产|累计|投资/.test(item) || ENDS_DELIVERING.test(item))
    return /^(?:级)?[^,。;、]{0,14}(?:车间|生产线|装置|变电站)/.test(after)
  if (SIZED_PROJECT.test(after)) return true
  return /等[^,。;]{0,12}(?:项目|工程|电站|基地)/.test(after) && /^\p{Script=Han}/u.test(after)
}
