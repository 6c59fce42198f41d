/** How names are read: pinyin without tones, made at build time so that no dictionary travels to the reader. */
import { pinyin } from 'pinyin-pro'
import { foldForSearch } from '../text/fold.ts'

/**
 * Words of plans and reports that the library reads wrongly, or that readers type in more than one way; the reading of
 * the dictionaries (《现代汉语词典》) comes first.
 */
const READINGS: Record<string, string[]> = {
  卡脖子: ['qia bo zi', 'ka bo zi'],
  // 长 is the head of something here, as in 校长.
  河长: ['he zhang'],
  湖长: ['hu zhang'],
  林长: ['lin zhang'],
  田长: ['tian zhang'],
  路长: ['lu zhang'],
  街长: ['jie zhang'],
  楼长: ['lou zhang'],
  链长: ['lian zhang'],
  局长: ['ju zhang'],
  率先: ['shuai xian'],
  还款: ['huan kuan'],
  朝阳产业: ['zhao yang chan ye'],
}

const SYLLABLE = /^(?:[a-z]+|\d)$/

/**
 * The readings of some words, in syllables parted by blanks; none when nothing in them can be read. ü is written u;
 * Latin letters and digits are syllables, punctuation is left out.
 * @example readings('GDP增速') // => ['g d p zeng su']
 */
export function readings(words: string): string[] {
  const folded = foldForSearch(words)
  let ways = [pinyin(folded, { toneType: 'none', type: 'array' })]
  for (const [word, said] of Object.entries(READINGS)) {
    const at = folded.indexOf(word)
    if (at < 0) continue
    // The library gives one syllable a character, however many code units that takes.
    const start = [...folded.slice(0, at)].length
    ways = ways.flatMap((way) =>
      said.map((reading) => way.toSpliced(start, [...word].length, ...reading.split(' '))),
    )
  }
  return [...new Set(ways.map(written))].filter((reading) => reading !== '')
}

function written(syllables: string[]): string {
  return syllables
    .map((syllable) => syllable.replace('ü', 'u'))
    .filter((syllable) => SYLLABLE.test(syllable))
    .join(' ')
}
