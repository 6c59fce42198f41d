/** Words that are written with numerals and count nothing: 进一步, 统一, 百姓, 四川. */

const WORDS = `
一次性 清零 千兆 零基 批零 近零 新三板 两用 万马 千瓦时 两级 一国两制
进一步 万一 统一 合一 唯一 之一 单一 专一 同一 不一 归一 第一时间 一体 一致 一般 一定 一切 一直 一些 一旦 一律 一并
一起 一同 一向 一贯 一再 一流 一线 一带 一批 一系列 一揽子 一站式 一条龙 一把手 一方面 一如既往 一以贯之 一心 一手 一时
一步 一经 一面 一道 一味 一样 一半 一卡通 一对一 一级 一类 一整套 一代 一轮 一环 一域 一定数量 进一 一路 万达 万科 万象
万家灯火 华润万家 万众 万物 万无一失 千万不 亿达 亿纬 百姓 百货 百花 百合 百强 百色 百度 千方百计 千家万户 千头万绪 老百姓
四川 三亚 三明 三峡 三沙 九江 九州 六安 五指山 二氧化 三氧化 一氧化 十分 十足 万分 千里 百里 八达 两会 两岸 五粮液 八戒
三农 再三 五金 零部件 零售 零距离 零碳 零排放 长三角 珠三角 三角 三产 二产 一产 一对夫妇 一二三产 万元户 一号文件 三公经费
零星 零就业 两侧 两旁 两端 两翼 双百 三甲 五保 七夕 八一 六一 四季 四周 四面八方
`
  .split(/\s+/)
  .filter(Boolean)
  .sort((a, b) => b.length - a.length)
const UNCOUNTED = new RegExp(WORDS.join('|'), 'g')

/** Where such words stand in the text: [start, end) each, in order. */
export function uncountedStretches(text: string): [number, number][] {
  return [...text.matchAll(UNCOUNTED)].map((match) => [match.index, match.index + match[0].length])
}
