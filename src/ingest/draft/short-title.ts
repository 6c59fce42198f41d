/** The short title an editor begins with: what the title is about, without who issues it and by what kind of letter. */
import { firstCharacters } from './draft-records.ts'

const LONGEST = 20
const SHORTEST = 4

/** What a letter passes on: `…关于印发《X》的通知`, `…转发X的通知`. */
const PASSED_ON = /(?:印发|转发|批转|发布|公布)《?(.+?)》?的?(?:通知|公告|函)$/
/** Who speaks: `…人民政府办公厅关于`, `中共…区委 …区人民政府关于` */
const SPEAKER = /^[^《》]{0,40}?关于(?:印发)?/
const IN_MARKS = /^[^《》]*《([^《》]+)》[^《》]{0,3}$/
/** Years and versions: `（2021—2025年）`, at the end also `(修订版)`. */
const YEARS = /\s*[（(〔][^（()）〔〕]*\d{4}[^（()）〔〕]*年[）)〕]/g
const ASIDE = /\s*[（(〔][^（()）〔〕]*[）)〕]$/
const PLACE = /^\p{Script=Han}{2,3}(?:省|自治区|市|州|县|区)(?![域间级会内直属])/u
/** A mark that the cut left open. */
const OPENED = /(?<=.)[“‘（(《、，]$/
const LETTER = /的?通知$/

/** At most 20 characters: `…关于印发江州市促进就业若干措施的通知` => `促进就业若干措施` */
export function shortTitle(title: string): string {
  let words = title.replace(/\s+/g, ' ').trim()
  const shorten = (shorter: string | undefined) => {
    if (shorter !== undefined && [...shorter.trim()].length >= SHORTEST) words = shorter.trim()
  }
  const drop = (rule: RegExp) => shorten(words.replace(rule, ''))
  for (const rule of [YEARS, ASIDE]) drop(rule)
  shorten(PASSED_ON.exec(words)?.[1])
  drop(SPEAKER)
  shorten(IN_MARKS.exec(words)?.[1])
  for (const rule of [SPEAKER, LETTER, PLACE]) drop(rule)
  return firstCharacters(words, LONGEST).replace(OPENED, '')
}
