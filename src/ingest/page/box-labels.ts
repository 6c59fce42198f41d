/** The labels by which archives of government information describe a document; data of metadata-box.ts. */

/** Labels of the box in which an archive of government information describes a document. */
export const BOX_LABELS: {
  issuer: string[]
  publisher: string[]
  published: string[]
  signed: string[]
  number: string[]
  title: string[]
  other: string[]
} = {
  issuer: '发文机关 发文单位 发文机构 制发机关 制定机关 发布部门 颁布单位 公文发文单位'.split(' '),
  publisher: '发布机构 公开机构 公开责任部门 责任部门 信息来源 发布单位 发布机关 来源'.split(' '),
  published: '发布日期 公开日期 发布时间 公布日期 公开时间 信息公开日期 颁布日期'.split(' '),
  signed: '成文日期 生成日期 发文日期 形成日期 印发日期 成文时间 发文时间 批准日期'.split(' '),
  number: '文号 发文字号 发文文号 文件编号 公文字号 文件字号 发布文号 文件文号'.split(' '),
  title: '标题 名称 文件名称 信息名称 公文名称 法规标题'.split(' '),
  other: (
    '索引号 信息索引号 索引编号 分类 信息分类 主题分类 体裁分类 服务对象分类 组配分类 公文种类 公文类型 公文类别 信息类别 ' +
    '文件类型 法规类别 效力级别 主题词 关键词 关键字 有效性 时效性 时效 效力状态 是否有效 文件状态 公开方式 公开形式 公开范围 公开时限 公开程序 公开类型 ' +
    '公开属性 信息格式 语种 内容概述 内容概况 内容简介 生效日期 实施日期 施行日期 失效日期 废止日期 有效期 登记号 统一登记号 规范性文件登记号 规范性文件编号 统一编号'
  ).split(' '),
}
