/**
 * Sentences as plans of every kind print them, made up and labelled by hand after the annotation guide: what is promised,
 * and nothing else. A target reads `number unit comparator due`; `-` is no unit or no deadline.
 */
export interface LabelledSentence {
  text: string
  targets: string[]
  /** Title of the document it stands in, `某市2024年工作要点` where none is given. */
  title?: string
}

const sentence = (text: string, ...targets: string[]): LabelledSentence => ({ text, targets })
const inDocument = (title: string, text: string, ...targets: string[]): LabelledSentence => ({
  text,
  targets,
  title,
})

export const COMPARATORS: LabelledSentence[] = [
  sentence('地区生产总值增长5%以上。', '5 % at-least 2024'),
  sentence('城镇调查失业率控制在5.5%以内。', '5.5 % at-most 2024'),
  sentence('新增城镇就业不低于3万人。', '3 万人 at-least 2024'),
  sentence('耕地保有量不少于120万亩。', '120 万亩 at-least 2024'),
  sentence('企业开办时间不超过2个工作日。', '2 个工作日 at-most 2024'),
  sentence('力争引进项目20个。', '20 个 exactly 2024'),
  sentence('数字经济规模突破800亿元。', '800 亿元 more-than 2024'),
  sentence('接待游客超1200万人次。', '1200 万人次 more-than 2024'),
  sentence('居民消费价格涨幅3%左右。', '3 % about 2024'),
  sentence('培训约500名社区工作者。', '500 名 about 2024'),
  sentence('森林覆盖率达到42.5%。', '42.5 % exactly 2024'),
  sentence('到2030年，经济总量翻一番。', '2 倍 exactly 2030'),
  sentence('高企数量实现翻两番。', '4 倍 exactly 2024'),
  sentence('储能规模实现倍数增长。', '2 倍 exactly 2024'),
  sentence('血压控制率≥60%。', '60 % at-least 2024'),
  sentence('每个街道至少建设1处口袋公园。', '1 处 at-least 2024'),
  sentence('细颗粒物浓度降至32微克/立方米以下。', '32 微克/立方米 at-most 2024'),
  sentence('产业规模过千亿元。', '1 千亿元 more-than 2024'),
  sentence('道路交通事故死亡率低于0.5%。', '0.5 % less-than 2024'),
]

export const FORMS: LabelledSentence[] = [
  sentence('地区生产总值增长4.5-5%。', '4.5~5 % between 2024'),
  sentence('每个乡镇培育1~2个主导产业。', '1~2 个 between 2024'),
  sentence('引进人才5000—6000名。', '5000~6000 名 between 2024'),
  sentence('研发投入占比由2.1%提高到2.5%。', '2.5 % exactly 2024'),
  sentence(
    '养老、医疗保险参保率分别达到98%和99%以上。',
    '98 % at-least 2024',
    '99 % at-least 2024',
  ),
  sentence('两项比重分别超过2%、5%。', '2 % more-than 2024', '5 % more-than 2024'),
  sentence(
    '建成幼儿园10所、小学2所、九年制学校1所。',
    '10 所 exactly 2024',
    '2 所 exactly 2024',
    '1 所 exactly 2024',
  ),
  sentence('完成工业投资120亿元，增长20%以上。', '120 亿元 exactly 2024', '20 % at-least 2024'),
  sentence('城镇化率提高1.2个百分点。', '1.2 个百分点 exactly 2024'),
  sentence('单位能耗下降3.5%。', '-3.5 % exactly 2024'),
  sentence('新增停车位三千个。', '3000 个 exactly 2024'),
  sentence('打通断头路十二条。', '12 条 exactly 2024'),
  sentence('新增就业万人以上。', '1 万人 at-least 2024'),
  sentence('绿色建筑占比达到三分之二以上。', `${2 / 3} - at-least 2024`),
  sentence('办理时限压缩一半以上。', '-0.5 - at-least 2024'),
  sentence('百分之八十以上的村达到标准。', '80 % at-least 2024'),
  sentence('进出口总额1,234.5万美元。', '1234.5 万美元 exactly 2024'),
  sentence('新建5G基站 1 200 个以上。', '200 个 at-least 2024'),
  sentence('配备急救车100台（套）。', '100 台(套) exactly 2024'),
  sentence('一村两名大学生村官全部到岗。', '2 名 exactly 2024'),
  sentence(
    '地区生产总值增长7%、超1230.6亿元的目标值，增长8%的奋斗值。',
    '7 % exactly 2024',
    '1230.6 亿元 more-than 2024',
    '8 % exactly 2024',
  ),
  sentence('居民收入增速高于全市平均水平1个百分点。', '1 个百分点 exactly 2024'),
  sentence('2个30亿元、2个10亿元以上项目全面开工。', '2 个 exactly 2024', '2 个 exactly 2024'),
  sentence('新增规上企业 30 家以上。', '30 家 at-least 2024'),
]

export const DEADLINES: LabelledSentence[] = [
  sentence('到2027年，绿化率达到45%。', '45 % exactly 2027'),
  inDocument(
    '2024年政府工作报告',
    '一、2023年工作回顾和2024年工作安排\n2024年，新建公厕20座。',
    '20 座 exactly 2024',
  ),
  sentence('新增房源1200套年底前交付使用。', '1200 套 exactly 2024-12'),
  sentence('清河水库等85个项目上半年全部开工。', '85 个 exactly 2024-06'),
  sentence(
    '新改建公路95公里，改造危桥7座，9月底前完成；投放公交车30台。',
    '95 公里 exactly 2024-09',
    '7 座 exactly 2024-09',
    '30 台 exactly 2024',
  ),
  sentence('新建小学3所，3月底前开工，年底前主体完工。', '3 所 exactly 2024-12'),
  sentence('局长介绍，今年改造街区8个，其中新开工5个。', '8 个 exactly 2024', '5 个 exactly 2024'),
  sentence('年底前建成公厕20座。', '20 座 exactly 2024-12'),
  sentence('6月底前改造小区12个。', '12 个 exactly 2024-06'),
  sentence('8月31日前完成房屋排查3000栋。', '3000 栋 exactly 2024-08-31'),
  sentence('上半年开工项目15个。', '15 个 exactly 2024-06'),
  sentence('二季度末引进企业5家。', '5 家 exactly 2024-06'),
  sentence('未来3年，培育龙头企业10家。', '10 家 exactly 2026'),
  sentence('用5年时间，培训技工2万人。', '2 万人 exactly 2028'),
  sentence('“十五五”期间，累计完成投资500亿元。', '500 亿元 exactly 2030'),
  sentence('2025年底建成泵站3座。', '3 座 exactly 2025-12'),
  sentence('全年发放贷款20亿元。', '20 亿元 exactly 2024'),
  sentence('到2025年，建成站点10个。建成驿站5个。', '10 个 exactly 2025', '5 个 exactly 2025'),
  inDocument('某区养老服务实施意见', '护理型床位占比达到60%。', '60 % exactly -'),
  inDocument(
    '某市绿色发展行动计划（2023—2025年）',
    '一、主要任务\n新建公园8个。',
    '8 个 exactly 2025',
  ),
  inDocument(
    '某县人才工作意见',
    '一、总体目标\n2022年起5年内，引进人才1000名。\n二、主要任务\n建设公寓300套。',
    '1000 名 exactly 2026',
    '300 套 exactly 2026',
  ),
]

export const NOT_PROMISED: LabelledSentence[] = [
  sentence('去年，全区完成投资120亿元，增长8%。'),
  sentence('这三年，全区完成投资120亿元。'),
  sentence('从6个维度设置了29项指标，落实好三项基本任务。'),
  sentence('按项目实际投资额的1‰给予补助。'),
  sentence('全市有66万名在园幼儿，有180万名中小学生。'),
  sentence('以25万吨光亮铜杆、32万吨桂铜综合利用项目为龙头，延伸链条。'),
  sentence('紧盯省47条支持政策措施，落实195项任务清单。'),
  sentence('领导同志先后3次到县调研。'),
  sentence('目前全省已建成设施6127个，覆盖35.6%的行政村。'),
  sentence('对毕业生给予一次性入职奖补，本科2万元、专科1.5万元。'),
  sentence('新建的医院总建筑面积1.8万平方米，设36个教学班。'),
  sentence('3条生产线正满负荷运转，研发强度仅为1.2%，比先进地区低1.1个百分点。'),
  sentence('消除66人以上超大班额。'),
  sentence('深入落实人才新政27条，用好5个国家级平台。'),
  sentence('截至目前，已建成充电桩1500个。'),
  sentence('高新技术企业达到了260家，同比增长12%。'),
  sentence('完成了35个老旧小区改造。'),
  sentence('对新认定的企业给予最高500万元奖励。'),
  sentence('按实际投资的30%给予补助，单个项目不超过200万元。'),
  sentence('年产值1亿元以上的企业，可申请贴息。'),
  sentence('禁止使用厚度低于0.01毫米的地膜。'),
  sentence('深入实施“1+6”政策体系，落实19条措施。'),
  sentence('打造七地一屏一通道，推进三重一创。'),
  sentence('全区现有中小学48所、在校学生5.6万人。'),
  sentence('走访1403家重点企业。'),
  sentence('为65岁以上老年人提供服务。'),
  sentence('新建110千伏变电站。'),
  sentence('《关于推进第3期工程的通知》自2024年3月1日起施行。'),
  sentence('联系电话：0551-62345678。'),
  sentence('培育百亿级企业，做强千亿级产业。'),
  sentence('突出三个重点，抓住两个关键。'),
  sentence('建议将第5项中新增200套修改为新增300套。'),
  sentence('据专家预测，全国市场规模增长15%。'),
  sentence('铁路两侧500米范围内开展整治。'),
  sentence('原则上将服务费的80%用于人员薪酬分配。'),
  inDocument('某市2023年国民经济和社会发展统计公报', '全年生产总值2345亿元，增长6.1%。'),
  inDocument('上半年全市经济运行情况', '规上工业增加值增长7.2%。固定资产投资320亿元。'),
  inDocument(
    '2024年政府工作报告',
    '一、2023年工作回顾\n新增市场主体2万户。财政收入增长5%。\n二、2024年主要目标\n财政收入增长6%。',
    '6 % exactly 2024',
  ),
  inDocument(
    '2024年政府工作报告',
    '过去的一年，极不平凡。\n（一）持续抓工业，发展动能进一步积蓄。新增规上企业48家。\n（二）持续抓农业，基础进一步夯实。新建道路20公里。\n2024年是攻坚之年。\n（一）抓好工业。新增规上企业60家。',
    '60 家 exactly 2024',
  ),
  inDocument(
    '某区促进工业发展若干政策',
    '第一条　支持企业上市。对成功上市的企业，奖励500万元。\n第二条　对营业收入增长20%以上的企业，奖励20万元。',
  ),
]
