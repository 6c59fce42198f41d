/** GB/T 7714 for texts on the web, as styles of the Citation Style Language: our own, and only what our records need. */

/** 2025 is in force since 2026-07-01; many still ask for 2015. */
export const GBT_EDITIONS = ['2025', '2015'] as const
export type GbtEdition = (typeof GBT_EDITIONS)[number]

/** 2025 sets Chinese references with full-width commas, colons and brackets; 2015 has them half-width, with a blank behind. */
interface Marks {
  comma: string
  colon: string
  open: string
  close: string
}

export const GBT_MARKS: Record<GbtEdition, Marks> = {
  2025: { comma: '，', colon: '：', open: '（', close: '）' },
  2015: { comma: ', ', colon: ': ', open: '(', close: ')' },
}

const NAMESPACE = 'xmlns="http://purl.org/net/xbiblio/csl" version="1.0"'
const DATE_PARTS = `<date-part name="year"/>
  <date-part name="month" form="numeric-leading-zeros" prefix="-"/>
  <date-part name="day" form="numeric-leading-zeros" prefix="-"/>`

/** `责任者. 题名[EB/OL]. （发布日期）[引用日期]. 网址.`; of more than three bodies the first three and 等. */
export function gbtStyle(edition: GbtEdition): string {
  const { comma, open, close } = GBT_MARKS[edition]
  return `<style ${NAMESPACE} class="in-text" default-locale="zh-CN">
<info><title>GB/T 7714—${edition}</title><id>zhushu-gbt-7714-${edition}</id><updated>2026-07-01T00:00:00Z</updated></info>
<citation><layout><text variable="title"/></layout></citation>
<bibliography et-al-min="4" et-al-use-first="3">
  <layout suffix=".">
    <group delimiter=". ">
      <names variable="author"><name delimiter="${comma}" delimiter-precedes-et-al="always"/></names>
      <text variable="title" suffix="[EB/OL]"/>
      <group>
        <date variable="issued" prefix="${open}" suffix="${close}">${DATE_PARTS}</date>
        <date variable="accessed" prefix="[" suffix="]">${DATE_PARTS}</date>
      </group>
      <text variable="URL"/>
    </group>
  </layout>
</bibliography>
</style>`
}

/** The one term these styles use. Quotation marks stay as the title has them. */
export const GBT_LOCALE = `<locale ${NAMESPACE} xml:lang="zh-CN">
<style-options punctuation-in-quote="false"/>
<terms><term name="et-al">等</term></terms>
</locale>`
