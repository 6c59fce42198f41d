/** How lines that web pages put around a document look; data of furniture-lines.ts. */
import type { Omission } from '../../model/annotation.ts'

type Reason = Omission['reason']

/** How a line without its blanks looks, full width folded. `sure`: furniture wherever it stands. */
export interface FurnitureRule {
  name: string
  reason: Reason
  sure: boolean
  shape: RegExp
  examples: string[]
}

/** First match wins. Rules that are not sure count at the edges of the page, beside other furniture. */
export const FURNITURE_RULES: FurnitureRule[] = [
  {
    name: 'breadcrumb',
    reason: 'navigation',
    sure: true,
    shape:
      /^(?:[您你]?(?:当前|现在|目前)?的?(?:所在)?的?(?:位置|栏目)(?:是|为)?[:>»]|当前位置首页).{0,90}$/,
    examples: [
      '您现在的位置：首页 > 政务公开 > 规划计划',
      '当前位置:首页»要闻',
      '您所在的位置 : 首页',
    ],
  },
  {
    name: 'breadcrumb-from-home',
    reason: 'navigation',
    sure: true,
    shape: /^(?:网站|本站|门户)?(?:首页|主页)(?:[>»›→|/\\]|-+>?).{0,80}$/,
    examples: ['首页 > 陇原风采 > 正文', '首页 » 信息公开', '首页 | 机构概况 | 新闻中心'],
  },
  {
    name: 'breadcrumb-of-sections',
    reason: 'navigation',
    sure: true,
    shape: /^>?[^。;,>»]{1,20}(?:>{1,2}|»)[^。;,>»]{1,20}(?:>{1,2}|»)[^。;]{0,40}$/,
    examples: ['政务公开 >> 规划计划 >> 正文', '> 市政府 > 文件 > 市政府办公厅文件'],
  },
  {
    name: 'neighbour-article',
    reason: 'navigation',
    sure: true,
    shape:
      /^[【[<]*(?:上|下|前|后)一(?:篇|条|页|则)(?:[】\]>]*[:>].{0,80}|[】\]>]*(?:没有了|无)?)$/,
    examples: ['上一篇：市政府召开常务会议', '下一条', '【下一篇】：没有了'],
  },
  {
    name: 'back',
    reason: 'navigation',
    sure: true,
    shape:
      /^[[【<]*(?:返回(?:顶部|首页|列表|上一?页|上级|目录|栏目)|回到?(?:顶部|首页)|网站首页|打开APP.{0,10})[\]】>]*$/,
    examples: ['返回顶部', '[返回列表]', '打开APP阅读全文'],
  },
  {
    name: 'site-service',
    reason: 'navigation',
    sure: true,
    shape:
      /^(?:网站|网络|本站)?(?:全面)?支持IPv6(?:网络|访问)?$|^(?:进入)?(?:无障碍|长者|关怀|适老)(?:浏览|阅读|模式|助手|版|通道)+$/i,
    examples: ['网站支持IPv6', '无障碍浏览', '长者助手', '关怀版'],
  },
  {
    name: 'visitor-count',
    reason: 'share-bar',
    sure: true,
    shape:
      /^[[(]?(?:浏览|点击|阅读|访问|评论|点赞|转发|收藏)(?:次数|量|率|数)?:?[\d,.\-–—]*(?:万|次|人次)?[\])]?$|^您是第[\d,]*位访(?:客|问者)$/,
    examples: ['浏览次数：-', '点击数: 1203', '阅读量：1.2万', '您是第1024位访客'],
  },
  {
    name: 'type-size',
    reason: 'share-bar',
    sure: true,
    shape:
      /^[【[(]*(?:字体|字号|文字大小)(?:大小)?:?(?:特大|超大|大|中|小|默认|正常|[A-Z][+-]?|[\][【】()|/·、])*$/,
    examples: ['【字体：大  中  小】', '字号:', '【字号：', '字体：[大] [中] [小]'],
  },
  {
    name: 'share',
    reason: 'share-bar',
    sure: true,
    shape:
      /^[【[(]*(?:一键)?分享(?:到|至|给|本文|文章)?[:】\]].{0,40}$|^分享(?:到|至).{0,20}$|^(?:微信)?(?:扫一扫|扫码|扫描二维码|扫描下方).{0,25}$/,
    examples: ['分享到：', '分享至微信朋友圈', '扫一扫在手机打开当前页', '【一键分享】'],
  },
  {
    name: 'site-welcome',
    reason: 'site-banner',
    sure: true,
    shape: /^(?:欢迎(?:访问|光临|您|来到).{0,60}|(?:今天|现在|今日)是:?20\d\d年.{0,40})$/,
    examples: ['欢迎访问 某联合会 网站,今天是2024年09月23日,星期一', '今天是2023年5月6日 星期六'],
  },
  {
    name: 'site-day',
    reason: 'site-banner',
    sure: false,
    shape: /^20\d\d年\d{1,2}月\d{1,2}日,?星期[一二三四五六日天].{0,20}$/,
    examples: ['2023年5月6日 星期六'],
  },
  {
    name: 'site-address',
    reason: 'site-banner',
    sure: true,
    shape: /^(?:网址:)?www\.[\w.-]{4,60}\/?$/i,
    examples: ['www.example.gov.cn'],
  },
  {
    name: 'site-name',
    reason: 'site-banner',
    sure: false,
    shape:
      /^[^。;,:《]{2,24}(?:政府信息公开|信息公开|门户网站|政府网站|官方网站|政务网|信息网|新闻网|政府网|客户端)(?:平台|专栏|目录)?$/,
    examples: ['某市卫生健康委员会政府信息公开', '某某区人民政府门户网站'],
  },
  {
    name: 'law-database',
    reason: 'site-banner',
    sure: true,
    shape:
      /^(?:【?法宝(?:引证码|提示|联想|视频)】?.{0,40}|CLI\.[\d.]+|(?:原文|本文|网页|法规)?链接:?https?:.{0,200}|(?:本文|本篇|法规)?(?:来源|出处|摘自):?(?:北大法宝|威科先行|法信).{0,60}|©?北大法宝.{0,80})$/,
    examples: [
      '【法宝引证码】 CLI.12.1234567',
      '原文链接：https://www.example.com/lar/1.html',
      '©北大法宝：(www.example.com)专业提供法律信息',
    ],
  },
  {
    name: 'printed-from',
    reason: 'site-banner',
    sure: true,
    shape:
      /^(?:(?:下载|打印|导出|检索|访问)(?:日期|时间|地址|网址)|(?:本)?网址|URL):?(?:https?:.{0,200}|20\d\d.{0,20})$|^https?:\/\/[\x21-\x7e]{4,300}$/i,
    examples: ['下载日期：2023-01-05', 'https://www.example.gov.cn/art/2022/1/1/art_1.html'],
  },
  {
    name: 'licence',
    reason: 'licence-number',
    sure: true,
    shape: /^.{0,60}(?:ICP(?:备|证|备案)|公网安备|网安备案?\d|公安(?:机关)?备案号).{0,80}$/i,
    examples: ['粤ICP备20001927号-1 网站标识码：4401000098', '粤公网安备44010402000409号'],
  },
  {
    name: 'site-code',
    reason: 'footer',
    sure: true,
    shape: /^.{0,40}(?:政府)?网站(?:标识码?|识别码):?[\da-z]{6,12}.{0,40}$/i,
    examples: ['政府网站标识码：4401000098', '网站标识码 6201000001'],
  },
  {
    name: 'copyright',
    reason: 'footer',
    sure: true,
    shape:
      /^[^。]{0,30}(?:版权所有(?![者人权])|copyright|©|\(c\)20\d\d|All ?Rights ?Reserved).{0,120}$/i,
    examples: [
      '版权所有：某市人民政府',
      'Copyright © 2020 All Rights Reserved',
      '某某网 版权所有 不得转载',
    ],
  },
  {
    name: 'best-viewed',
    reason: 'footer',
    sure: true,
    shape:
      /^(?:建议|推荐|请)使用.{0,40}(?:浏览器|分辨率).{0,40}$|^(?:最佳|建议)(?:浏览|分辨率).{0,40}$/,
    examples: ['建议使用IE9.0以上浏览器，1024×768分辨率'],
  },
  {
    name: 'host',
    reason: 'footer',
    sure: false,
    shape:
      /^(?:网站)?(?:主办|承办|协办|主管|运维|建设|维护|管理|运行|开发|制作)(?:单位|维护|部门|方)*:.{0,80}$/,
    examples: ['主办单位：某市人民政府办公室  承办：某市大数据局', '运维单位：某某信息中心'],
  },
  {
    name: 'contact',
    reason: 'footer',
    sure: false,
    shape:
      /^(?:技术支持|联系(?:我们|方式|电话)?|(?:网站|办公|单位|联系)?(?:地址|电话|邮箱|传真|邮编)|邮政编码|电子邮[箱件]|值班电话|纠错电话|投诉电话)[:(].{0,80}$/,
    examples: ['地址：某市某路1号 邮编：730000', '技术支持：某某公司', '联系方式：020-12320'],
  },
  {
    name: 'form-field',
    reason: 'form',
    sure: false,
    shape:
      /^[•*·]*(?:您的?|请输入|请填写)?(?:姓名|意见|邮箱|验证码|联系方式|联系电话|留言|评论|标题|内容|手机号码?)(?:内容)?[:*]+$|^[•*]+$|^请输入.{0,16}$/,
    examples: ['• 您的姓名:', '*', '手机号码：', '请输入关键字'],
  },
]
