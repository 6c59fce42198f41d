/** Where the lines of a title may end: browsers would cut 打头阵 in two, and ICU cuts 城关区 off its 区. */

const PHRASE_START = /(?<=[\s》”’)）])(?![\s》”’)）,，、])|(?=[《“‘(（])|(?=关于|着力|努力|主动)/

/**
 * The phrases of a title; joined they are the title again.
 * `titleParts('关于《行动计划》的意见(修订版)')` // => ['关于', '《行动计划》', '的意见', '(修订版)']
 */
export function titleParts(title: string): string[] {
  return title.split(PHRASE_START).filter((part) => part !== '')
}
