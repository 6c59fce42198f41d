/** The year a document speaks from: relative words (今年, 5年内, 去年) and looks back count from it. */
import { foldWidth } from '../../text/fold.ts'
import type { SourceFacts } from './source-facts.ts'

const PERIOD = /(20\d\d)\s*年?\s*[-—–~～至到]+\s*(?:20)?\d\d\s*年/
const FROM = /(?:^|[^\d])(20\d\d)\s*年起/g
const HEAD = 4000

/** From its date, its number (〔2021〕23号), the period of its title, its own year, or the year from which it counts. */
export function speakingYear(
  { published, documentNumber, title, horizon, kind }: SourceFacts,
  text: string,
): number | null {
  const numbered = /[〔[(（](20\d\d)[〕\])）]/.exec(documentNumber ?? '')?.[1]
  const period = PERIOD.exec(foldWidth(title))?.[1]
  const isYearly = kind === 'work-report' || kind === 'report-digest' || kind === 'press-article'
  const counted = [...foldWidth(text.slice(0, HEAD)).matchAll(FROM)].map(([, year]) => year ?? '')
  const year =
    published?.slice(0, 4) ??
    numbered ??
    period ??
    (isYearly ? horizon : null) ??
    counted.sort()[0] ??
    horizon
  return year === undefined || year === null ? null : Number(year)
}
