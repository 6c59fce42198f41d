/** Sentences whose subject answers for what they say: 市教委要牵头建立机制。 省统计局负责培训。 Who they are for stands first. */
import { beginsName, isLikelyName, isStrongName, splitNames } from './department-names.ts'
import type { ResponsibilityClause } from './responsibility-clause.ts'
import { clauseText, placeOf, withoutBlanks } from './responsibility-text.ts'

/** 应 alone only proposes; 负责人, 负责解释, 负责制 name nobody's task. */
const SUBJECT =
  /(?<=^|[。;:!?\n]|为牵头单位,)(?:\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、])?([^。;:!?,\d“”《》]{3,90}?)(?:要|将|应当|具体|主要|共同)?(?:(牵头)(?!单位|部门|人)|负责(?!人|同志|解释|制(?!定|订|作))|(?:为|是)(?:(牵头)|成员|责任|配合|参与)(?:单位|部门)(?=[,。;]))/g
/** 国家发展改革委, 教育部, 税务总局 */
const NATIONAL = /^(?:国家|国务院|全国|中国|中央)|(?:部|总局|总署)$/

/** One clause a sentence, its words the names. Offsets are UTF-16 into `text`, end-exclusive. */
export function findSubjectResponsibilities(text: string): ResponsibilityClause[] {
  const source = clauseText(text)
  return [...source.text.matchAll(SUBJECT)].flatMap((match): ResponsibilityClause[] => {
    const words = match[1] as string
    const from = match.index + match[0].indexOf(words)
    const spans = splitNames(source, from, from + words.length)
    const names = spans.map((span) => source.text.slice(...span))
    if (!isBody(source.text, spans[0]?.[0] ?? from, names)) return []
    const role = (match[2] ?? match[3]) === undefined ? 'support' : 'lead'
    const entries = spans.map(([first, last]) => {
      const { start, end } = placeOf(source, first, last)
      return { role, name: withoutBlanks(text.slice(start, end)), start, end } as const
    })
    return [
      { ...placeOf(source, from, from + words.length), entries: [...entries], rule: 'led-inside' },
    ]
  })
}

/** The first is a body of a place or of the state, and all others can be nothing but bodies. */
function isBody(text: string, at: number, names: readonly string[]): boolean {
  const [first = '', ...others] = names
  return (
    isStrongName(first) &&
    (beginsName(text, at) || NATIONAL.test(first)) &&
    !/^第[一二三四五六七八九十]+[章条]|^各.*(?:小组|专班)$/.test(first) &&
    others.every(isLikelyName)
  )
}
