/** Labelled sentences of articles: what the press tells beside what is promised. */
import { inDocument, type LabelledSentence } from './labelled-sentence.ts'

export const IN_THE_PRESS: LabelledSentence[] = [
  inDocument(
    '扎实迈向农业强国的宏伟目标',
    '75年间，某集团交出了答卷，走出了新路，实现了跨越。目前，仓储已遍布各地，农机已成为主力。今年出台的方案，将夯实根基；从新中国成立初期靠自己解决到如今自来水普及率达到90%；网络零售额突破7300亿元。',
  ),
  inDocument(
    '各地抢抓时机推进基础设施建设',
    '目前，某省已建成农田5400万亩，投入了300多台机械，占了大半。2026年，湖南计划清淤整治水源12180处，畅通渠道2500公里。',
    '12180 处 exactly 2026',
    '2500 公里 exactly 2026',
  ),
  inDocument(
    '重大工程98%以上的项目已完成规划目标',
    '隧道里17个作业面正在进行内部装修。19个工种同时上阵。这里新建的20余个数据中心，将填补空白。“十四五”规划102项重大工程中，相当一部分是交通。',
  ),
  inDocument(
    '某省：加快构建文旅产业发展新格局',
    '2025年6月15日\n全市现在有2100余台可受理外卡的机器、550余台取款机。某大学带来了30个待转化项目。3800多套设备对当地的管网进行监测。',
  ),
  inDocument(
    '大力推进城市更新 不断提升城市品质',
    '今年，银川计划改造老旧小区18个。这个居住了490多户居民的小区完成了改造。',
    '18 个 exactly -',
  ),
]
