/** Finds web furniture: what the page put around the document and is no part of it. */
import type { Omission } from '../model/annotation.ts'
import { foldWidth } from '../text/fold.ts'
import type { SourceLine } from '../text/source-lines.ts'

/** A stretch of whole lines to leave out. UTF-16 offsets, end-exclusive. */
export interface OmittedStretch {
  start: number
  end: number
  reason: Omission['reason']
}

type Reason = Omission['reason']

const LINES: [Reason, RegExp][] = [
  [
    'navigation',
    /^(?:您?(?:当前|现在|所在)的?位置|当前位置|首页\s*[>»|]|返\s*回$|顶\s*部$|返回(?:顶部|首页|列表)$|无障碍$|长者助手$|网站支持IPv6|上一篇|下一篇|打开APP)/,
  ],
  [
    'navigation',
    />>.{0,40}>>|^(?:索引号|分类|发布机构|成文日期|发布日期|主题词|名称|文号|有效性)\s*:?$/,
  ],
  ['site-banner', /^(?:欢迎访问|今天是\d{4}年)/],
  [
    'share-bar',
    /^(?:下载|打印|全屏|收藏|我的收藏|分享(?:到)?:?|加大|还原|减小|[【】]|【?字号[::]?.{0,8}|大\s*中\s*小|官方微[信博]|新区头条|微信|微博|扫一扫.{0,20}|浏览次数.{0,12}|点击数.{0,12}|下载(?:文字|图片)版)$/,
  ],
  [
    'form',
    /^(?:发表意见|您的(?:姓名|意见|邮箱).{0,4}|联系方式:|验证码.{0,4}|提交|重置|\*|•.{0,10}|高级搜索|搜索(?:位置|以下关键词)?|排序方式|按时间|按相关度|标题|全文|文件状态|不限|现行有效|已失效|收起|收藏)$/,
  ],
  ['licence-number', /(?:ICP备|公网安备|ICP证|ICP备案)/i],
  ['footer', /^(?:版权所有|主办单位|承办单位|技术支持|网站标识码|网站地图|Copyright|©)/i],
  ['footer', /^[-—–]\s*\d{1,3}\s*[-—–]$/],
]
/** From such a line to the end of the page, other articles are advertised. */
const TEASER =
  /^(?:新闻推荐|相关(?:报道|阅读|新闻|链接|文章|稿件)|推荐阅读|猜你喜欢|延伸阅读|热门推荐):?$/

/** Stretches of furniture among the lines, in order; neighbouring lines of one reason make one stretch. */
export function findFurniture(lines: SourceLine[]): OmittedStretch[] {
  const reasons = lines.map((line) => reasonOf(line.text))
  markTeaser(lines, reasons)
  markBetweenForms(lines, reasons)
  markSiteName(lines, reasons)
  const stretches: OmittedStretch[] = []
  for (const [index, reason] of reasons.entries()) {
    const line = lines[index] as SourceLine
    if (reason === null) continue
    const last = stretches.at(-1)
    if (last && last.reason === reason && reasons[index - 1] === reason) last.end = line.end
    else stretches.push({ start: line.start, end: line.end, reason })
  }
  return stretches
}

function reasonOf(line: string): Reason | null {
  const folded = foldWidth(line)
  return LINES.find(([, shape]) => shape.test(folded))?.[0] ?? null
}

function markTeaser(lines: SourceLine[], reasons: (Reason | null)[]): void {
  const from = lines.findIndex(
    (line, index) => index > lines.length / 2 && TEASER.test(foldWidth(line.text)),
  )
  if (from >= 0) reasons.fill('teaser', from)
}

const MOST_FORM_LINES_APART = 3

/** Short lines between two lines of a form or a menu belong to it. */
function markBetweenForms(lines: SourceLine[], reasons: (Reason | null)[]): void {
  let last = -1
  for (const [index, reason] of reasons.entries()) {
    if (reason === null) continue
    const between = lines.slice(last + 1, index)
    const known = last >= 0 ? reasons[last] : null
    const near = known && between.length > 0 && between.length <= MOST_FORM_LINES_APART
    if (near && between.every(isMenuEntry)) reasons.fill(known, last + 1, index)
    last = index
  }
}

function isMenuEntry(line: SourceLine): boolean {
  return line.text.length <= 8 && !/[。;；:：,，、“”《》\d一二三四五六七八九十]/.test(line.text)
}

/** The name of the site above its row of buttons at the foot of the page. */
function markSiteName(lines: SourceLine[], reasons: (Reason | null)[]): void {
  let first = reasons.length
  while (first > 0 && reasons[first - 1] !== null) first -= 1
  const line = lines[first - 1]
  if (first < reasons.length && first > 1 && line?.afterBlank && isMenuEntry(line))
    reasons[first - 1] = reasons[first] ?? null
}
