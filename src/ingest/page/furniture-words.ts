/** The words that buttons, menus, forms and lists of other articles are made of; data of furniture.ts. */
import type { Omission } from '../../model/annotation.ts'

/** From such a line on, a page advertises other articles. Blanks and marks at its edges do not count. */
export const TEASER_HEADS: string[] = (
  '新闻推荐 推荐阅读 推荐新闻 猜你喜欢 为您推荐 延伸阅读 热门推荐 热门新闻 热点推荐 热点新闻 最新文章 最新新闻 ' +
  '相关报道 相关阅读 相关新闻 相关链接 相关文章 相关稿件 相关信息 相关文档 相关文件 相关内容 相关推荐 相关解读 相关政策 ' +
  '更多新闻 更多推荐 往期回顾 往期推荐 精彩推荐 友情链接'
).split(' ')

/**
 * Words that buttons, menus and forms are made of. A line that holds nothing but them is furniture at the edges of the
 * page; four characters of them are sure.
 */
export const FURNITURE_WORDS: Partial<Record<Omission['reason'], string[]>> = {
  navigation: (
    '首页 主页 网站首页 返回 顶部 底部 无障碍 长者助手 长者版 关怀版 登录 注册 个人中心 用户中心 退出 English 繁體 繁体 简体 ' +
    '手机版 移动版 电脑版 客户端 网站地图 站点地图 联系我们 关于我们 加入收藏 设为首页 新闻中心 新闻动态 要闻动态 新闻资讯 ' +
    '政务动态 政务要闻 政务公开 信息公开 政府信息公开 政府信息公开指南 政府信息公开制度 政府信息公开年报 政府信息公开目录 ' +
    '法定主动公开内容 依申请公开 政务服务 办事服务 网上办事 在线办事 互动交流 政民互动 公众参与 专题专栏 专题 数据开放 数据发布 ' +
    '政策文件 政策法规 规章库 规章 行政规范性文件 政策解读 通知公告 公告公示 领导之窗 领导信息 机构职能 机构设置 机构概况 ' +
    '组织机构 公共服务 便民服务 解读回应 回应关切 意见征集 民意征集 在线访谈 图片新闻 视频新闻 媒体报道 部门动态 区县动态 ' +
    '县区动态 基层动态 市情概况 省情概况 县情概况 区情概况 规划计划 统计数据 统计信息 人事信息 财政信息 更多 更多>> 正文'
  ).split(' '),
  'share-bar': (
    '下载 打印 打印本页 打印此页 打印本文 打印页面 全屏 收藏 我的收藏 收藏本站 分享 微信 微博 QQ QQ空间 QQ好友 空间 朋友圈 新浪微博 ' +
    '腾讯微博 微信好友 微信朋友圈 人人网 豆瓣 复制链接 加大 还原 减小 放大 缩小 默认 正常 字号 字体 特大 超大 大 中 小 关闭 关闭窗口 ' +
    '关闭本页 关闭页面 听全文 语音播报 朗读 背景色 视力保护色 我要纠错 纠错 官方微信 官方微博 新区头条 政务微信 政务微博 ' +
    '下载文字版 下载图片版 点赞 在看 评论 留言 转发 关注 举报 反馈 写评论 发表评论 查看评论 查看更多评论 展开全文 阅读全文 阅读原文 广告 A+ A- T'
  ).split(' '),
  form: (
    '发表意见 我要留言 提交 重置 取消 确定 搜索 高级搜索 站内搜索 搜索位置 搜索以下关键词 热门搜索 排序方式 按时间 按相关度 ' +
    '标题 全文 文件状态 不限 现行有效 已失效 收起 展开 查询 检索 验证码 换一张 匿名 发布 请选择'
  ).split(' '),
  footer:
    '隐私声明 隐私保护 法律声明 网站声明 免责声明 使用帮助 政府网站找错 党政机关 网站标识 举报电话'.split(
      ' ',
    ),
}
