/** Numbers that tell how wide, how long, how old or how costly: bounds and attributes of things. */
import { isSumOfWorks } from './exclusions-sites.ts'
import { COUNTS, DURATION, type Exclusion, MONEY, STATE } from './rule.ts'

/** （床位800张）, （全长97公里）, （目前为60个工作日）: what the aside says of the thing before it. */
const ATTRIBUTE =
  /^(?:全长|总长|估算|造价|境内|占地|核准|规划|总?面积|建筑面积|设计|床位|日处理|处理能力|年产能?|容积|总投资|投资额|目前|现|原|去年|上年|20\d\d\s*年|[\d.]+\s*张床位|省级,|国家级,|双向|辖|共|第[一二三四五]档|设置?床位|长|宽|干线|支线|路基|封关)/
const AGE =
  /^(?:及?(?:以上|以下|以内|之间))?(?:的)?(?:儿童|老年?人|人口|人群|幼儿|婴幼儿|居民|学生|妇女|女性|青少年|常住|户籍|参保|高龄)/

const PROFILE =
  /(?<!新增|完成|竣工|[开建])(?:总建筑面积|建筑总面积|用地面积|(?:蓄洪区|库区|保护区|灌区)总面积|流域面积|(?:线路|路线|道路|隧道|桥梁)?全长|全线|总长|总库容|概算(?:总)?投资|设站|设置?床位)(?:为|约|共)?\s*$/

const COUNTS_BEHIND = /^规模以上[^,。;、\d]{1,10}\d+\s*[个家座处]/

/** In order; the first that applies decides. */
export const EXTENT_EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'from-level',
    reason: 'existing-size',
    title: '由X提高到Y里的X',
    confidence: 'high',
    example: '研发投入占比由「2.1」%提高到2.5%。',
    applies: ({ before, after }) =>
      /(?:由|从(?!事|业))[^到至]{0,16}$/.test(before) &&
      /^[^,。;]{0,6}(?:提高|增加|提升|上升|扩大|降|减|调整|压缩|缩短|增长|拓展|增至|[到至](?=[^,。;]{0,8}[\d一二两三四五六七八九十百千万亿]))/.test(
        after,
      ),
  },
  {
    id: 'age',
    reason: 'specification',
    title: '年龄条件',
    confidence: 'high',
    example: '为「65」岁以上老年人免费体检。',
    applies: ({ quantity, after, clause }) =>
      /^周?岁$/.test(quantity.unit) &&
      !/寿命|年龄|年限/.test(clause) &&
      (AGE.test(after) || quantity.growth === 0),
  },
  {
    id: 'extent',
    reason: 'specification',
    title: '范围、尺寸、速度',
    confidence: 'medium',
    example: '铁路两侧「500」米范围内开展整治。',
    applies: ({ quantity, beforeNumber, after }) =>
      (/按照?\s*$/.test(beforeNumber) && /^(?:标准|比例)/.test(after)) ||
      (/(?:米|公里|千米)$/.test(quantity.unit) &&
        /^(?:以?内)?(?:的)?(?:范围|影响范围|半径|间距|水深|等深线|覆盖率|线内|内有|之外|以外|换乘|步行|骑自?行?车|乘坐)/.test(
          after,
        )) ||
      (quantity.growth === 0 &&
        /(?:直径|粒径|(?:路基|路面)宽度|(?<!服务)半径|时速|车速|(?:设计|运行|行车)(?:行车)?速度|海拔|(?<!有机质[^,。;]{0,4})含量|间距|电压等级)[^,。;]{0,6}$/.test(
          beforeNumber,
        )),
  },
  {
    id: 'class-by-number',
    reason: 'specification',
    title: '几级到几级',
    confidence: 'high',
    example: '「1—5」级堤防达标率达到77%。',
    applies: ({ quantity, after }) =>
      quantity.comparator === 'between' && quantity.unit === '级' && /^\p{Script=Han}/u.test(after),
  },
  {
    id: 'chosen',
    reason: 'existing-size',
    title: '选定的几个地方',
    confidence: 'medium',
    example: '选择北京、上海等「6」个城市开展试点。',
    applies: ({ before, quantity }) =>
      COUNTS.test(quantity.unit) &&
      quantity.comparator === 'exactly' &&
      /(?:(?:选择|选取)[^,。;]{0,30}(?:等|、[^,。;的]{2,8})|选取|(?:部署在|确定在?)[^,。;]{0,30})\s*$/.test(
        before,
      ),
  },
  {
    id: 'focus',
    reason: 'existing-size',
    title: '以几个为重点',
    confidence: 'medium',
    example: '以「580」个优先控制单元为重点，推进治理。',
    applies: ({ before, after, quantity }) =>
      (COUNTS.test(quantity.unit) || /吨|千瓦|平方公里|平方米|亩|公里/.test(quantity.unit)) &&
      /以(?:[^,。;]{0,20}|[^,。;]*、[^,。;]*)$/.test(before) &&
      (/^[^,。;]{0,40}为(?:重点|主|核心|基础|依托|单元|单位|载体|龙头|支撑|引领|牵引|抓手|主体)/.test(
        after,
      ) ||
        // 以甲区、乙区、丙区为6个特征区
        /、[^,。;]*为\s*$/.test(before)),
  },
  {
    id: 'besides',
    reason: 'context',
    title: '在做某事的同时，另有目标',
    confidence: 'medium',
    example: '在承接省里「30」项民生实事的同时，新建公园5座。',
    applies: ({ before, after }) =>
      /(?:^|[^,。;]{0,6})在[^,。;]*$/.test(before) && /^[^,。;]*的同时$/.test(after),
  },
  {
    id: 'period',
    reason: 'context',
    title: '时间长短，不是目标',
    confidence: 'medium',
    example: '开展为期「3」个月的专项行动。',
    applies: ({ quantity, beforeNumber, after, clause, aside, sentence }) =>
      !(
        /工作日$/.test(quantity.unit) &&
        /at-most|between/.test(quantity.comparator) &&
        /审批|办理|时限|时间/.test(sentence)
      ) &&
      DURATION.test(quantity.unit) &&
      (/^(?:一般|原则上)/.test(aside) ||
        !STATE.test(beforeNumber) ||
        /(?:服务|挂职|任职|驻村|延长)\s*$|(?:服务|聘|任|合同|有效|过渡)期[^,。;]{0,6}(?:不少于|不低于|不超过)\s*$/.test(
          beforeNumber,
        )) &&
      !/力争\s*$/.test(beforeNumber) &&
      !/^(?:内)?办[结成完]/.test(after) &&
      !/寿命|受教育年限|天数/.test(beforeNumber) &&
      quantity.growth === 0 &&
      !(quantity.comparator === 'at-least' && /每年|每月|每季度|全年/.test(clause)) &&
      !/(?<!合同|租赁|贷款|有效)(?:时间|时限|期限|年限|周期)(?:一般|原则上)?(?:为|是)\s*$/.test(
        beforeNumber,
      ) &&
      !(quantity.comparator === 'at-most' && /办|审|批|放行|时限|时间|完成|周期|响应/.test(clause)),
  },
  {
    id: 'attribute',
    reason: 'specification',
    title: '括号里说明的规模',
    confidence: 'high',
    example: '县医院新院区（床位「800」张）主体封顶。',
    applies: ({ aside }) => ATTRIBUTE.test(aside),
  },
  {
    id: 'whole-investment',
    reason: 'specification',
    title: '项目的总投资',
    confidence: 'medium',
    example: '加快推进总投资「86」亿元的高速公路建设。',
    applies: ({ beforeNumber, quantity, after, sentenceBefore, sentenceAfter }) =>
      MONEY.test(quantity.unit) &&
      /总投资(?:额)?(?:约|达|超)?\s*$/.test(beforeNumber) &&
      (/^的/.test(after) ||
        /^\s*总投资/.test(sentenceBefore) ||
        /^,年度/.test(sentenceAfter) ||
        /全长|设计时速|建筑面积|占地/.test(sentenceBefore)),
  },
  {
    id: 'profile',
    reason: 'specification',
    title: '一个项目的长宽高、面积、座位',
    confidence: 'medium',
    example: '轨道交通四号线全长「17.3」公里，年内开工。',
    applies: ({ quantity, beforeNumber, after, sentenceBefore, sentenceAfter }) =>
      /exactly|about/.test(quantity.comparator) &&
      ((PROFILE.test(beforeNumber) &&
        !isSumOfWorks(sentenceBefore) &&
        !/全部(?:完工|建成|打通|通车)/.test(sentenceAfter)) ||
        (/(?:^|[^增延])长[约达]?\s*$/.test(beforeNumber) && /^的/.test(after)) ||
        (/[,、]\s*(?:共|拟)?设(?:置|有|计)?\s*$|^(?:共|拟)?设(?:置|有|计)?\s*$/.test(
          beforeNumber,
        ) &&
          /^[\p{Script=Han}]{0,2}(?:教学班|车站|座位|站)/u.test(quantity.unit + after))),
  },
  {
    id: 'design',
    reason: 'specification',
    title: '设计要求',
    confidence: 'medium',
    example: '标准厂房层高首层不低于「6」米。',
    applies: ({ quantity, beforeNumber, sentenceBefore, after, sentenceAfter }) =>
      (/(?:安装|配套|采用|使用)[^,。;]*$/.test(beforeNumber) &&
        /^的[^,。;]{0,8}(?:设施|设备|装置|机组)/.test(after)) ||
      (!/^[%‰]$/.test(quantity.unit) &&
        (/(?:(?<!人均[^,。;]{0,10})面积|宽度|净宽|层高)(?:应)?不小于\s*$|(?:不应|不宜)[^,。;、]{0,12}$|高度(?:应)?不(?:超过|大于|高于)\s*$/.test(
          beforeNumber,
        ) ||
          /(?:高差|宽度|净高|水封深度|声级|距离|服务半径)(?:应)?(?:[不小大低高等或于]+)\s*$/.test(
            beforeNumber,
          ))) ||
      /不应(?:低于|小于|少于)\s*$/.test(beforeNumber) ||
      // 长75米，宽4米，投影面积约1097平方米，含2部自动扶梯
      (/^(?:平方)?米$/.test(quantity.unit) &&
        (/(?:(?:^|[\s,、])宽|总?投?影面积)约?\s*$/.test(beforeNumber) ||
          (/长约?\s*$/.test(beforeNumber) && /^,?\s*宽/.test(after || sentenceAfter)))) ||
      (/含\s*$/.test(beforeNumber) && /^部/.test(quantity.unit)) ||
      /^:\d/.test(after) ||
      (/容积率/.test(sentenceBefore) && /投资强度/.test(beforeNumber)) ||
      /容积率上限[^,。;]{0,8}$/.test(beforeNumber) ||
      (/(?:容积率|每班|层高|首层|户型|荷载|跨度|净高|时速|日处理)[^,。;]{0,12}$/.test(
        beforeNumber,
      ) &&
        !/新增|提高|达到|缩短|形成|合计|将/.test(beforeNumber)),
  },
  {
    id: 'attendance',
    reason: 'context',
    title: '会议、报道自己的数',
    confidence: 'high',
    example: '26个部门负责人共「180」余人参加会议。',
    applies: ({ clause, sentence, sentenceBefore, after, beforeNumber }) =>
      /参加(?:会议|活动)$|参会(?!嘉宾|企业|客商)|主会场|分会场|出席|签订了?责任/.test(clause) ||
      (/参会|参加会议/.test(sentence) && /会场/.test(sentence)) ||
      /^余?[字稿]/.test(after) ||
      /(?:阅读|浏览|点击)(?:量|次数)?:?\s*$/.test(sentenceBefore) ||
      /(?:掌声响起|征求意见|修改)\s*$|征求了[^,。;]{0,30}$/.test(beforeNumber),
  },
  {
    id: 'class-before-count',
    reason: 'specification',
    title: '多大以上的才算',
    confidence: 'medium',
    example: '新建「500」头以上标准化养殖场8个。',
    applies: ({ quantity, after, beforeNumber }) =>
      // 建成500亩规模以上蔬菜基地24个
      (COUNTS_BEHIND.test(after) && !COUNTS.test(quantity.unit)) ||
      (quantity.comparator !== 'exactly' &&
        quantity.unit !== '%' &&
        !COUNTS.test(quantity.unit) &&
        ((/一批[^,。;、]{0,12}$/.test(beforeNumber) &&
          !/(?:产值|营收|收入|规模)[^,。;]{0,4}(?:突破|达到?|超过?)\s*$/.test(beforeNumber)) ||
          /^的?[^,。;、(\d和及]{0,14}[\d一二三四五六七八九十]+(?:[-—~～]\d+)?\s*[个家座所条项处户]/.test(
            after,
          ) ||
          /^的[^,。;]{0,6}(?:占比|比例|全部)/.test(after))),
  },
]
