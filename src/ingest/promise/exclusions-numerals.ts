/** Numerals that stand for something else: hotlines, ratios, ticks of a form, rows of a list, copies of a letter. */
import type { QuantityContext } from './quantity-context.ts'
import { COUNTS, DELIVERS, type Exclusion } from './rule.ts'

/** 110, 119, 120, 122; 12345, 12315, 96123. */
const HOTLINE = /^(?:11[09]|12[0-2]|12\d{3}|9[56]\d{3})$/
const EMERGENCY = /^1\d\d$/
const LINE_WORDS =
  /热线|平台|便民|电话|专线|短号|联动|工单|转办|派单|受理|投诉|举报|报警|急救|接处警/
const LINE_BESIDE = /^(?:分流|平台|对接|报警|急救|指挥|接处警|联动|与|等)|^$/
const RATIO_BEFORE = /\d\s*[:︰∶]\s*$/
const RATIO_AFTER = /^\s*[:︰∶]\s*\d/
/** Characters that begin the name of a row as well as they count: 7安全监管工程, 2对外开放. */
const AMBIGUOUS_UNIT =
  /^(?:对|所|分|成|安|面|部|方|角|台|期|级|关|点|支|门|道|组|本|声|秒|天|站|层)$/
/** “发现1户、解决1户”, “整治1户、销号1户” */
const ONE_BY_ONE =
  /\p{Script=Han}{2}\s*[1一]\s*(\p{Script=Han})\s*[、,]\s*\p{Script=Han}{2}\s*[1一]\s*\1/u
/** 1个排污口对应1个污染源 */
const ONE_TO_ONE =
  /[1一]\s*(?:个|户|家|座|处|名)[^,。;、\d]{1,12}(?:只|仅|至少)?(?:对应|保留|配备|配有|联系)\s*[1一]/

/** In order; the first that applies decides. */
export const NUMERAL_EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'hotline',
    reason: 'not-a-quantity',
    title: '热线号码',
    confidence: 'high',
    example: '实现12345热线与「110」对接联动机制畅通。',
    applies: ({ number, quantity, sentence, after }) =>
      HOTLINE.test(number) &&
      quantity.comparator === 'exactly' &&
      LINE_WORDS.test(sentence) &&
      (EMERGENCY.test(number)
        ? LINE_BESIDE.test(`${quantity.unit}${after}`)
        : !/[万亿元%吨]/.test(quantity.unit)),
  },
  {
    id: 'ratio',
    reason: 'specification',
    title: '几比几',
    confidence: 'high',
    example: '省、市按1︰「1」配套组成补偿基金。',
    applies: ({ sentence, sentenceBefore, sentenceAfter, beforeNumber, quantity, clause }) =>
      RATIO_BEFORE.test(beforeNumber) ||
      RATIO_BEFORE.test(sentenceBefore) ||
      (RATIO_AFTER.test(sentenceAfter) &&
        (quantity.value === 1 || /比例尺|位的?比例|按/.test(clause) || /比例尺/.test(sentence))),
  },
  {
    id: 'tick',
    reason: 'not-a-quantity',
    title: '表格里的选项',
    confidence: 'high',
    example: '建筑层数 □「1」层 □2层 □3层及以上。',
    applies: ({ beforeNumber }) => /[□☐○◻][^,。;]{0,4}$/.test(beforeNumber),
  },
  {
    id: 'one-by-one',
    reason: 'policy-label',
    title: '“发现一户、解决一户”',
    confidence: 'high',
    example: '实行销号管理，做到整治「1」户、销号1户。',
    applies: ({ quantity, sentence }) =>
      quantity.value === 1 &&
      quantity.unit.length === 1 &&
      quantity.comparator === 'exactly' &&
      (ONE_BY_ONE.test(sentence) || ONE_TO_ONE.test(sentence)),
  },
  {
    id: 'sum-of-parts',
    reason: 'policy-label',
    title: '“1个方案+N个清单”的称号',
    confidence: 'high',
    example: '形成“「1」个实施方案+1个任务清单+29个专项方案”的政策体系。',
    applies: ({ quantity, beforeNumber, after }) =>
      quantity.comparator === 'exactly' &&
      COUNTS.test(quantity.unit) &&
      (/[+＋]\s*$/.test(beforeNumber) || /^[^,。;“”]{1,12}[+＋]\s*[\dN]/.test(after)),
  },
  {
    id: 'version',
    reason: 'not-a-quantity',
    title: '版本号、零成本',
    confidence: 'high',
    example: '推进“信用某省”平台「2.0」升级改造工作。',
    applies: ({ number, quantity, after }) =>
      (/^\d\.0$/.test(number) && quantity.unit === '' && /^(?:升级|版|改造|平台)/.test(after)) ||
      (number === '零' && quantity.unit === '成'),
  },
  {
    id: 'copies',
    reason: 'not-a-quantity',
    title: '材料的份数',
    confidence: 'high',
    example: '申报书一式「3」份报送我部。',
    applies: ({ beforeNumber }) => /一式\s*$/.test(beforeNumber),
  },
  {
    id: 'row-number',
    reason: 'ordinal',
    title: '表格、清单的序号',
    confidence: 'high',
    example: '任务清单\n\n「7」安全监管工程 市农业农村委。',
    applies: ({ before, quantity, after, sentenceBefore, beforeNumber }) =>
      /第\s*\d+\s*[次届批期]、\s*$/.test(beforeNumber) ||
      (/(?:专栏|附件\s*\d*\s*[、和及])\s*$/.test(beforeNumber) && !/^个/.test(quantity.unit)) ||
      (before.trim() === '' &&
        sentenceBefore.trim() === '' &&
        AMBIGUOUS_UNIT.test(quantity.unit) &&
        quantity.comparator === 'exactly' &&
        // 4所大学进入世界一流行列
        /^(?!大学|高校|学校|学院|医院)\p{Script=Han}/u.test(after)),
  },
  {
    id: 'standard-number',
    reason: 'not-a-quantity',
    title: '标准、文件的编号',
    confidence: 'high',
    example: '根据《科学技术馆建设标准》（建标「101—2007」）确定规模。',
    applies: ({ beforeNumber, after, quantity }) =>
      /(?:建标|GB|DB|JGJ|CJJ|HJ|SL|T\/)[A-Z/\d\s]{0,8}$/.test(beforeNumber) ||
      (quantity.unit === '' && /^\s*〕\s*\d/.test(after)),
  },
  {
    id: 'loose-cell',
    reason: 'context',
    title: '散落的表格单元',
    confidence: 'medium',
    example: '费率参考表\n\n水稻制种\n\n「7」%\n\n玉米',
    applies: ({ sentence, quantity }) => quantity.unit !== '' && LOOSE.test(sentence),
  },
  {
    id: 'items-included',
    reason: 'policy-label',
    title: '“包括……几项”',
    confidence: 'high',
    example: '二是学生资助，包括国家助学金、免学费补助「5」项；三是就业服务。',
    applies: ({ quantity, sentenceBefore, after }) =>
      quantity.unit === '项' &&
      quantity.comparator === 'exactly' &&
      after === '' &&
      /,包括[^。;\d]*$/.test(sentenceBefore),
  },
  {
    id: 'share-of-rank',
    reason: 'specification',
    title: '排名前百分之几的档次',
    confidence: 'high',
    example: '5个学科进入全国前「10」%。',
    applies: ({ quantity, beforeNumber }) =>
      /^[%‰]$/.test(quantity.unit) && /前\s*$/.test(beforeNumber),
  },
  {
    id: 'bandwidth',
    reason: 'specification',
    title: '设备、线路的速率等级',
    confidence: 'high',
    example: '开展「400」Gbps光传输系统的部署应用。',
    applies: ({ quantity, beforeNumber, after }) =>
      // 100M以上用户达1360万户
      (/^(?:[MGT]|兆)(?:bps)?$/.test(quantity.unit) &&
        quantity.comparator === 'at-least' &&
        /^\s*\p{Script=Han}{2}[^,。;\d]{0,14}\d/u.test(after)) ||
      (/bps$/i.test(quantity.unit) &&
        /\p{Script=Han}/u.test(after) &&
        !/达到?|带宽|速率|能力|提升|提高/.test(beforeNumber) &&
        // 到2020年底，城市用户具备1000Mbps接入能力
        !(/具备\s*$/.test(beforeNumber) && /能力$/.test(after))),
  },
  {
    id: 'listed-and-counted',
    reason: 'existing-size',
    title: '列举之后的总数',
    confidence: 'medium',
    example: '思想政治、历史、地理、物理、化学「5」门科目设等级性考试。',
    applies: (context) =>
      isSumOfList(context) ||
      (context.quantity.unit === '个' &&
        PLACES_LISTED.test(context.before) &&
        PLACES.test(context.after) &&
        !/摘帽|脱贫|出列|退出|试点|建成|途经|经过|穿越|连接/.test(context.sentence)),
  },
]

/** 5%, 1.5元/亩: nothing else on the line. */
const LOOSE = /^\s*[-—–]?[\d.,]+\s*(?:[%‰]|\p{Script=Han}{1,3}(?:\/\p{Script=Han}{1,2})?)?\s*$/u

/** 甲镇、乙镇、丙乡5个乡镇 */
const PLACES_LISTED = /(?:[^、,。;]{1,8}[镇乡县区市州]、)+[^、,。;]{1,8}[镇乡县区市州]等?\s*$/
const PLACES = /^(?:乡镇|镇|乡|县|区|市|街道|设区市|地市|州市)(?!级)/

/** A、B、C3门科目: what is counted was named just before, and nothing delivers it. */
function isSumOfList({ quantity, before, after, sentenceBefore, tense }: QuantityContext): boolean {
  return (
    quantity.comparator === 'exactly' &&
    tense !== 'future' &&
    (COUNTS.test(quantity.unit) || /^[门类种科]$/.test(quantity.unit)) &&
    /(?:[\p{Script=Han}\w]{2,8}、){2,}[\p{Script=Han}\w]{2,8}等?\s*$/u.test(before) &&
    /^(?:(?:不同)?(?:原因|情形|情况)|科目|学科|课程|阶段|环节|税种|险种|税费|专业|种类|类别)/.test(
      after,
    ) &&
    !DELIVERS.test(sentenceBefore.slice(-60).replace(/、[^、]*$/, ''))
  )
}
