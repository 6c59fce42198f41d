/** Guesses the topic of a target from the words of its indicator. */

/** By topic: words that decide, words that speak for it, words that many topics share. */
const WORDS: Record<string, [strong: RegExp, normal: RegExp, weak: RegExp]> = {
  green: [
    /空气|水质|污水|优良天数|PM2?|碳|能耗|减排|湿地|绿化|森林|造林|生态修复|低氮|垃圾|油烟|地表水|固废|非化石|营造林|水土|用水量|矿山/g,
    /绿色|生态|节能|污染|排放|能源|光伏|风电|储能|苗木|绿地|公园|小游园|河道|河流|洪道|清洁|锅炉|回收|再生|农药|化肥|秸秆|国土绿化|林|草原|海绵|煤|油气|原油|天然气|电网|抽水蓄能|特高压|装机|千瓦|储气/g,
    /环境|循环|资源/g,
  ],
  livelihood: [
    /就业|失业|幼儿园|小学|中学|学位|养老|托育|医疗|医院|卫生|医保|社保|保险|安置房|商品房|住房(?!去化)|残疾|低保|签约居民|家庭医生|两癌|医师|护士|预期寿命|社会治理|[中高]职|教师/g,
    /教育|学校|院校|医生|医养|护理|床位|福利|文化|体育|健身|书屋|安全|应急|消防|人防|文体|民生|幼儿|补贴|群众|入住|居民人均|可支配收入|安置|棚改|困难|慰问/g,
    /社区|免费|收入|基地|服务中心|农民/g,
  ],
  innovation: [
    /研发|科技|专利|高新技术|高技术|高企|孵化|众创|院士|实验室|科研|人才|瞪羚|独角兽|专精特新|成果转化|新兴产业|网通办|网办率|工业互联网|数字化|数字经济|数字产业|掌上可办|高效办成一件事|技术合同|政务服务|企业开办|办理时限|放管服|营商环境|机构改革/g,
    /创新|改革|营商|专家|智能|数据|主导产业|标识解析|上云|5G|算力/g,
    /技术|平台|产业/g,
  ],
  city: [
    /道路|公路|铁路|轨道|管网|管廊|城镇化|街巷|公厕|停车|老旧小区|高标准农田|黑土地|盐碱|播种面积|宜居宜业和美|和美乡村|老城|城中村|高速|机场|地铁|充电桩|充电站/g,
    /基站|城市更新|片区|闲置土地|乡村|示范村|村庄|电网|线路|供水|供热|燃气|交通|桥梁|农村/g,
    /公里|城市|建成区/g,
  ],
  economy: [
    /生产总值|GDP|经济总量|固定资产|进出口|外资|省外资金|零售|财政收入|预算收入|市场主体|上市公司|签约额|销售额|交易额|营业额|主营业务|外贸|金融|财税/g,
    /投资|总投资|消费|贸易|产值|增加值|税收|展会|商业|街区|资金|库存|存量商品|去化|招商|规上|工业企业|粮食|旅游|肉|奶产|物流/g,
    /经济|项目|企业|工业|产业/g,
  ],
}
const WEIGHTS = [4, 2, 0.7]
/** Names of places and denominators say nothing about what is measured. */
const SILENT =
  /高新区|开发区|示范区|新区|占.{2,24}?(?:的?比重|比例|比)(?=达|为|提|保|不|超|以|$)|占(?:GDP|地区生产总值)/g

const TOPICS = Object.entries(WORDS)
/** The headings and the sentence of a target are mostly those of the one before. */
const MOST_KEPT = 200
const kept = new Map<string, readonly number[]>()

/** How loudly the words speak for each topic, in the order of `TOPICS`. */
function loudness(text: string): readonly number[] {
  const known = kept.get(text)
  if (known) return known
  const spoken = text.replace(SILENT, ' ')
  const scores = TOPICS.map(([, levels]) =>
    levels.reduce(
      (sum, pattern, level) =>
        sum + (spoken.match(pattern)?.length ?? 0) * (WEIGHTS[level] as number),
      0,
    ),
  )
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(text, scores)
  return scores
}

/** The best topic, judged by the target's own words first, then by its heading and sentence. */
export function topicOf(words: string, sentence: string, headings: string[]): string {
  const heard = [
    { scores: loudness(words), weight: 10 },
    { scores: loudness(headings.at(-1) ?? ''), weight: 2 },
    { scores: loudness(headings.at(-2) ?? ''), weight: 1 },
    { scores: loudness(sentence), weight: 0.5 },
  ]
  let best = { topic: 'economy', score: 0 }
  for (const [index, [topic]] of TOPICS.entries()) {
    const score = heard.reduce((sum, { scores, weight }) => sum + (scores[index] ?? 0) * weight, 0)
    if (score > best.score) best = { topic, score }
  }
  return best.topic
}
