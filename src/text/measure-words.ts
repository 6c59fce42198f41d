/** The measure words and units that make a number a quantity. One list for all detectors. */

const UNITS = `
% ‰ 个百分点 百分点 个小时 个月 个工作日 工作日
元 美元 欧元 港元 人民币 元/吨 元/人 元/平方米
人 人次 人天 户 户次 家 家次 名 位 个 项 条 座 所 套 台套 台 辆 艘 架 架次 株 棵 亩 公顷 平方公里 平方千米 平方米 立方米 立方
公里 千米 米 厘米 毫米 海里 克 千克 公斤 微克 毫克 斤 吨 吨标准煤 吨标煤 标准煤 标方 升 毫升 千瓦时 千瓦 兆瓦时 兆瓦 兆 瓦 度 千伏安时 兆伏安 千伏安 千伏 伏 伏安 安
天 日 小时 分钟 秒 年一遇 年 周 周年 周岁 场次 场 期 次 批次 宗 件 门 种 类 张 张床位 床 册 只 头 羽 支 片 片区 处 间 栋 幢 学位 学时 课时 轮 剂 瓶
幅 首 队 对 组 镇 乡 村 倍 成 折 标箱 标准箱 箱 级 岁 本 卷 篇 份 笔 枚 盏 根 孔 眼 口 桶 块 层 例 起 款 班 车次 班次 段 颗 粒
尾 桌 袋 盒 批 单 头次 辆次 人天 课 台班 平米 ㎡ 公分 毫升 千卡 千克标准煤 克标准煤 人年 梯次 扇 串 餐 位次 亩次 蒸吨 锭 路 项次 头 单 路 马力 标砖 标准砖 标台
m3 m3/d m³/d m3/h m³/h m3/s m³/s Nm³ Nm³/h Nm3 μg/m3 ug/m3 ug/m³ mg/L mg/m³ mg/m3 t/d t/h t/a kg km/h hm² hm2 dB ℃ MPa 立方米/小时 立方米/秒 吨/小时
P GW GWh MW MWh kW kWh KW kV KV km m² m2 km² km2 m³ TEU PB TB GB EFLOPS PFLOPS Eflops Pflops EFlops PFlops Gbps Mbps μg/m³ 微克/立方米 毫克/立方米 吨/年 人/年 立方米/日 吨/日 平方米/人
`
  .split(/\s+/)
  .filter(Boolean)
  .sort((a, b) => b.length - a.length)

/** Words that begin like a measure word and are none: 6 组织体系, 3 人均收入. */
const COMPOUNDS = `
组织 组合 组建 组成 级别 队伍 层面 层次 期间 期限 类型 类别 种植业 种业 种子 种养 位于 位置 位居 位列 条例 条件 条款 口岸 口径 天然 天津 日常 日报
处理 处置 处于 处罚 套餐 起步 起点 起草 台账 台湾 台风 座谈 项目 家庭 家居 家政 户外 户型 户籍 所有 所需 所在 所得 所属 门诊 门户 人均 人才 人民
人工智能 人力 人文 人社 年级 年度 年均 年报 度假 度量 张家口 张家界 张家港 张家川 张力 片长 段落 批准 批复 批评 单位 单一 单独 单元 篇章 分类 分级 分别 分布 升级 升学 升值 升高 点位 名单 名录 名称 根据 根本 分支 乡村 乡镇 种畜
`
  .split(/\s+/)
  .filter(Boolean)
const literally = (word: string) => word.replace(/[/.*+?^${}()|[\]\\]/g, '\\$&')

/** Sources of regular expressions for measure words, longest first, each with the characters it may begin with. */
const MEASURES: readonly { first: string; source: string }[] = [
  { first: '万亿', source: '[万亿]标?方(?![面向案式法])' },
  {
    first: '台套家场人个辆件户项处座所条',
    source:
      '(?:台|套|家|场|人|个|辆|件|户|项|处|座|所|条)\\((?:套|间|座|所|次|家|个|户|台|项|处|座|件|场|人|部|段)\\)',
  },
  ...UNITS.map((word) => ({ first: word.slice(0, 1), source: literally(word) })),
  // 80M的宽带
  { first: 'M', source: 'M(?![A-Za-z\\d/])' },
  // 出口带宽达26T
  { first: 'T', source: 'T(?![A-Za-z\\d])' },
  // 选择1所有条件的学校
  { first: '所', source: '所(?=有(?:条件|实力|特色|一定))' },
  { first: '部', source: '部(?![门委分署长])' },
  { first: '集', source: '集(?![中聚团])' },
  { first: '列', source: '列(?![入为席举车项支位])' },
  { first: '分', source: '分(?![类级别为布])' },
]

/** Source of a regular expression for a measure word, longest first, not captured. */
export const MEASURE_SOURCE = `(?:${MEASURES.map(({ source }) => source).join('|')})`

/** Magnitude that stays in the unit as written: `3万人` is 3 `万人`. */
export const MAGNITUDE_SOURCE = '(?:万亿|千亿|百亿|十亿|千万|百万|十万|万|亿|千|百)'

/** A measure word that begins with one character; 项 but not 项目. */
interface MeasuresOfOneStart {
  any: RegExp
  noCompound: RegExp
}

/** By their first character: two hundred alternatives tried at each number took a third of the time to read one. */
const MEASURES_BY_START = new Map<string, MeasuresOfOneStart>()
for (const start of new Set(MEASURES.flatMap(({ first }) => [...first]))) {
  const sources = MEASURES.filter(({ first }) => first.includes(start))
  const source = sources.map((measure) => measure.source).join('|')
  const compounds = COMPOUNDS.filter((word) => source.includes(word.slice(0, 1)))
  const inCompound = compounds.map((word) => `${word[0]}(?=${word.slice(1)})`).join('|')
  const barred = compounds.length > 0 ? `(?!(?<=(?:${inCompound})))` : ''
  MEASURES_BY_START.set(start, {
    any: new RegExp(source, 'y'),
    noCompound: new RegExp(`(?:${source})${barred}`, 'y'),
  })
}

const MAGNITUDE_AT = new RegExp(MAGNITUDE_SOURCE, 'y')
const BLANKS_AT = /[ \t]*/y
/** 4万多家 */
const BLUR_AT = /[ \t]*[余多]?[ \t]*/y
/** 18/10万: so many of a hundred thousand. */
const RATE_AT = /\/(?:10|十)?万(?![元吨人户家头亩千平立公台辆])/y

/** The unit that begins at `offset` of a width-folded text, magnitude included; '' if there is none. */
export function unitAt(folded: string, offset: number): string {
  const rate = matchEnd(RATE_AT, folded, offset)
  if (rate !== null) return folded.slice(offset, rate)
  const magnitude = matchEnd(MAGNITUDE_AT, folded, offset)
  const end =
    measureEnd(folded, offset, 'noCompound') ??
    (magnitude === null
      ? null
      : measureEnd(folded, matchEnd(BLUR_AT, folded, magnitude) ?? magnitude, 'noCompound'))
  if (end !== null) return folded.slice(offset, perEnd(folded, end))
  return magnitude === null ? '' : folded.slice(offset, magnitude)
}

/** The end of the `/吨` behind a unit that ends at `end`, or `end`. */
function perEnd(folded: string, end: number): number {
  // 10万吨 /年: the cell of a table left a blank.
  const slash = matchEnd(BLANKS_AT, folded, end) ?? end
  if (folded[slash] !== '/') return end
  const magnitude = matchEnd(MAGNITUDE_AT, folded, slash + 1)
  return (
    measureEnd(folded, slash + 1, 'any') ??
    (magnitude === null ? null : measureEnd(folded, magnitude, 'any')) ??
    end
  )
}

function measureEnd(folded: string, offset: number, kind: keyof MeasuresOfOneStart): number | null {
  const measures = MEASURES_BY_START.get(folded.charAt(offset))
  return measures === undefined ? null : matchEnd(measures[kind], folded, offset)
}

function matchEnd(words: RegExp, text: string, offset: number): number | null {
  words.lastIndex = offset
  return words.test(text) ? words.lastIndex : null
}
