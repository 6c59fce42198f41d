/** What kind of text a quantity stands in: a plan promises, a rule grants, a review reports. */

/** `account`: tells what was done or reached, and perhaps of plans in between. `text`: nothing tells. */
export type Genre = 'plan' | 'rules' | 'review' | 'account' | 'text'

const RULES =
  /办法|规定|细则|条例|若干政策|政策措施|扶持政策|优惠政策|奖励|扶持|补贴|补助|资助|奖补|惠企|通告|公告|指引|申报(?:指南|通知)|项目(?:申报|指南|征集)|问答|常见问题|解答|申领|招生/
const PLANS =
  /(?:规划|计划|方案|要点|意见|纲要|(?<!宏伟)目标|任务|分工|清单|实施|工作报告)(?!.{0,20}(?:办法|细则|若干政策|政策措施)$)/
const REVIEWS =
  /统计公报|运行(?:情况|分析|态势|简况)|经济(?:形势|运行)|形势分析|季度[^,。]{0,8}(?:形势|情况|简析|分析)|成就|综述|回眸|巡礼|总结|完成情况|进展情况|执行情况|落实情况|回顾|数据解读|统计(?:主要)?数据(?:正式)?(?:发布|公布)|(?<!^(?:大力|加快|全力|着力|深入|扎实)[^,。;]*)(?:显著|明显|稳步|持续|不断)(?:增强|提高|提升|改善|下降|回升|优化|壮大)(?![^,。]{0,12}(?:方案|计划|意见|规划))|采购经理|指数(?:为|达|升至|降至|回升|回落)|\d+月份?[^,。]{0,16}(?:同比|环比|[为达]\s*[\d.]+\s*[%亿万])|数说(?!.{0,12}(?:蓝图|规划|纲要|草案|目标|未来))/

/** 前三季度GDP达8.8万亿, 1-4月西安用电快速增长, GDP排行出炉: what a title tells of a time that is over. */
const TOLD_IN_TITLE =
  /连续\d+个(?:月|季度)[^,。;]{0,8}(?:增长|下降|回升|回落|保持|位于|高于)|(?:上半年|首季|前[一二三四]季度|[一二三四]季度|(?:\d{1,2}|前\d{1,2}个?)\s*[-—–~至]?\s*\d{0,2}月份?)[^,。;]{0,30}(?:增长?|增速|下降|[达为]\s*\d|突破|超\s*\d|出炉|推进情况|回升|回落|向好|平稳|稳中|开局|恢复|保持|良好|较快|加快|改善|运行)|(?:GDP|排[行名]|成绩单|数据)[^,。;]{0,8}(?:出炉|揭晓|见分晓)/
/** 2023年我国海洋生产总值达99097亿元: told, if the text begins with who published the figures. */
const FIGURE_IN_TITLE =
  /^20\d\d年[^,。;到]{2,30}(?:[达超近]到?过?|突破|增长|贡献超?)\s*(?:\d|[一二三四五六七八九]成)/
const PUBLISHED =
  /数据显示|比上年|比20\d\d年|了解到|统计显示|据[^,。;]{0,8}统计|新闻发布会|发布的?(?:最新)?数据|(?:公布|发布)[^。;]{0,12}(?:数据|核算|公报)|初步核算|据(?:统计|初步)|同比|今天发布/
/** 98%以上的项目已完成规划目标 */
const DONE_IN_TITLE = /已(?:全面|全部|提前|顺利)?(?:完成|实现|建成|达成)/
const TITLE_AHEAD = /力争|(?<!宏伟)目标|计划|[将拟要](?!闻|点|军|“)|确保|安排|方案|部署/

/** Of a whole document, by its title. `genreOfTitle('支持企业发展若干政策措施')` // => 'rules' */
export function genreOfTitle(printed: string): Genre {
  // Titles may be spaced out over the line: 发 展 办 法.
  const title = printed.replace(/\s/g, '')
  if (title.length > LONGEST_TITLE) return 'text'
  if (REVIEWS.test(title) && !/草案|计划的?报告|工作报告/.test(title)) return 'review'
  if (DONE_IN_TITLE.test(title)) return 'account'
  if (TOLD_IN_TITLE.test(title) && !TITLE_AHEAD.test(title)) return 'account'
  if (PLANS.test(title)) return 'plan'
  return RULES.test(title) ? 'rules' : 'text'
}

/** What rules say to those who qualify, and plans hardly ever. */
const RULING =
  /可(?:以|按|申请|享受|在|分|凭|根据|选择|向|由|一次)|应当?(?=[按由在向有为不])|不得|须|符合[^,。;]{0,14}的|条件|给予|补贴|申请|申领|申报|首付|贷款|缴存|缴纳|违约|合同|办理|购买|购房|按[^,。;]{1,20}执行|最高|限额|额度|视为|承购|监管资金/g
const PLANNING =
  /力争|确保|新增|完成|建成|实施|推进|加快|打造|培育|到\s*20\d\d\s*年|达到|建设|提升|强化|推动|开展/g
/** Of 141 labelled texts those with a larger share of ruling words were rules, or news of rules with a few goals in it. */
const RULING_SHARE = 0.74
const FEWEST_RULING = 10
/** So many characters tell. */
const ENOUGH = 50_000

/** Of a whole width-folded document, by its words: 'rules', or null where they do not tell. */
function genreOfBody(folded: string): Genre | null {
  const beginning = folded.slice(0, ENOUGH)
  const ruling = beginning.match(RULING)?.length ?? 0
  const planning = beginning.match(PLANNING)?.length ?? 0
  const rules = ruling >= FEWEST_RULING && ruling / (ruling + planning + 1) >= RULING_SHARE
  return rules ? 'rules' : null
}

/** What plans say in every other line: 推进, 加快, 着力. */
const DOING =
  /力争|确保|推进|加快|实施|完善|打造|推动|强化|加强|建设|培育|提升|深化|健全|优化|落实|开展|建立|统筹|坚持|着力|全面/g
/** A thousand characters. Of 44 articles on markets 27 lie below; of 186 labelled texts one whose title tells nothing, which promises nothing. */
const FEWEST_DOING = 3
/** A digest of a report says so, however tersely it lists the numbers. */
const NAMES_PLAN = /报告|规划|纲要|计划|方案|目标|意见|政府|[区县市]长|代表大会|全会|两会|这么干/
const OPENING = 500
/** Han characters: shorter texts are lists. */
const ENOUGH_TO_TELL = 800

/** How often `words` stand in a text, for a thousand of its Han characters. */
function frequency(folded: string, words: RegExp): number {
  const characters = folded.match(/\p{Script=Han}/gu)?.length ?? 0
  return ((folded.match(words)?.length ?? 0) / (characters || 1)) * 1000
}

/** Whether hardly a word says that anything is to be done: a report of a market, of prices, of an event. */
function reportsThroughout(folded: string): boolean {
  const characters = folded.match(/\p{Script=Han}/gu)?.length ?? 0
  return (
    characters >= ENOUGH_TO_TELL &&
    frequency(folded, DOING) < FEWEST_DOING &&
    !NAMES_PLAN.test(folded.slice(0, OPENING))
  )
}

/** What reports of figures say of nearly each, and plans seldom. */
const COMPARING =
  /同比|环比|[比较](?:上年|去年)|比20\d\d年(?:增长|下降|提高|增加)|(?:上年|去年)同期|[比较][^,;。]{0,4}季度|初步核算|拉动|两年平均|(?:提高|提升|回落|收窄|加快|扩大)\s*[\d.]+\s*个百分点|占比[为达]|数据显示|累计完成/g
/** What is said of things to come. */
const AHEAD =
  /将(?!军|近|\s*\d)|拟(?!定)|计划(?!生育)|力争|明年|年底前|月底前|年内|到\s*20\d\d\s*年|目标(?!任务)|未来|今后|下一步|十[二三四五]五|今年(?!以来|上半年|\d)|规划|方案/g
/** A thousand Han characters. Of 192 labelled texts 14 lie above, all reports of figures; no plan and no digest has more than 4.2. */
const FEWEST_COMPARING = 5
const FEWEST_FIGURES = 5

/** Whether a text compares figure after figure with an earlier time, and more often than it aims at anything. */
function comparesThroughout(folded: string): boolean {
  const comparing = folded.match(COMPARING)?.length ?? 0
  return (
    comparing >= FEWEST_FIGURES &&
    frequency(folded, COMPARING) >= FEWEST_COMPARING &&
    comparing > (folded.match(AHEAD)?.length ?? 0)
  )
}

/** What is said of things done and seen, and what people say of them. */
const NARRATING = /了|已|曾|过去|以来|截至|目前|同比|告诉记者|说[:,。]|[:,]“/g
const FEWEST_NARRATING = 5
/** Of 111 labelled articles 38 lie below; three of them promise anything, and say so with 将 and 力争. */
const AHEAD_SHARE = 0.4
/** A digest of a report reviews first. */
const NAMES_REPORT = /工作报告|两会|代表大会|全会/

/** Whether an article tells what was done, and next to nothing of what shall be. */
function narratesThroughout(folded: string): boolean {
  const narrating = folded.match(NARRATING)?.length ?? 0
  const ahead = folded.match(AHEAD)?.length ?? 0
  return (
    narrating >= FEWEST_NARRATING &&
    ahead / (ahead + narrating + 1) < AHEAD_SHARE &&
    !NAMES_REPORT.test(folded.slice(0, OPENING))
  )
}

/** Of a whole width-folded document, by its title and its words. */
export function genreOfDocument(title: string, folded: string): Genre {
  const titled = genreOfTitle(title)
  const isTold = FIGURE_IN_TITLE.test(title.replace(/\s/g, '')) && !TITLE_AHEAD.test(title)
  if (isTold && PUBLISHED.test(folded.slice(0, OPENING))) return 'account'
  if (titled === 'review' || titled === 'account') return titled
  const genre = genreOfBody(folded) ?? titled
  if (genre !== 'text') return genre
  // A first paragraph that was taken for the title tells what the article does.
  const isHeadline = title.length <= LONGEST_HEADLINE
  const looksBack = narratesThroughout(folded) && !(isHeadline && TITLE_AHEAD.test(title))
  if (comparesThroughout(folded) || looksBack) return 'account'
  return reportsThroughout(folded) ? 'review' : genre
}

const LONGEST_TITLE = 120
const LONGEST_HEADLINE = 45
const LONGEST_HEADING = 60
const REVIEW_HEADING =
  /回顾|回望|回眸|总结|^数说|成绩单|(?<!书写[^,。]{0,12}|谱写[^,。]{0,12})答卷|盘点|大事记|不足之处|看变化|发展成就|主要成[就效绩]|工作成效|取得(?!新).{0,8}(?:成[就效绩]|进展)|成绩|发展基础|现实基础|基础条件|基础(?:与|和|及)(?:形势|现状)|形势(?:与|和|及)(?:基础|现状)|基本情况|基本现状|发展现状|现状|存在.{0,6}问题|面临的?(?:形势|挑战|问题)|过去[一两二三四五\d]*年|[一两二三四五]年来|以来/
/** What a plan says of the state it starts from: 第三节 挑战与压力, 防洪体系仍存短板. */
const LACKS =
  /(?:^|[、\s节章)])(?:面临的?)?(?:(?:挑战|压力|问题|困难|形势|机遇|短板|不足)[与和及、](?:挑战|压力|问题|困难|机遇|短板|不足)|(?:主要|突出|存在的?(?:主要|突出)?)(?:问题|短板|不足))$|仍存在?[^,。;]{0,6}(?:短板|不足|问题|差距)$|(?:有待|还需|仍需|尚需)(?:进一步)?\p{Script=Han}{2,6}$|仍在高位$|任务(?:仍然?|依然|十分)?(?:艰巨|繁重|重)$/u
const NO_REVIEW = /今年|明年|今后|未来|下一步|目标|任务|安排|打算|蓝图|规划|纲要|愿景|展望/

const FORWARD = /目标|任务|总体要求|安排|部署|打算|今后|未来|十五五|下一步|重点工作/

/** Whether a heading opens a part on what shall be done. */
export function looksForward(heading: string): boolean {
  return heading.length <= LONGEST_HEADING && FORWARD.test(heading) && !REVIEW_HEADING.test(heading)
}

const GOALS =
  /(?:总体|主要|具体|细化|年度|工作|奋斗|发展|任务|脱贫|攻坚|预期)目标$|(?:工作|任务)安排$|下一步(?:工作)?(?:打算|安排|计划|思路)?$/

/** Whether a heading says that its section holds goals, whatever stands above it: 基本情况 > 脱贫目标. */
export function opensGoals(heading: string): boolean {
  return heading.length <= LONGEST_HEADING && GOALS.test(heading.trim())
}

/** Of a section, by its heading; null where the heading does not tell. `year`: the year the document speaks from. */
export function genreOfHeading(heading: string, year: number | null): Genre | null {
  if (heading.length > LONGEST_HEADING) return null
  const isReview = REVIEW_HEADING.test(heading) || LACKS.test(heading.trim())
  if (isReview && !NO_REVIEW.test(heading)) return 'review'
  const years = [...heading.matchAll(/20\d\d(?=\s*年)/g)].map(Number)
  const isPast = year !== null && years.length > 0 && years.every((named) => named < year)
  const isAhead =
    /安排|打算|部署|总体要求|预期目标/.test(heading) && !/完成|情况|回顾/.test(heading)
  if (isPast && !isAhead && /工作|情况/.test(heading) && !/到\s*20/.test(heading)) return 'review'
  if (/(?:奖励|扶持|补贴|资助|奖补)(?:标准|办法|措施|政策|对象|条件|范围)/.test(heading))
    return 'rules'
  return null
}
