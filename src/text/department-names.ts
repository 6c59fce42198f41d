/** Cuts a list of departments into its names. */

/** Start and end of each name in the squeezed, width-folded list. */
export type Names = [number, number][]

const ASIDE = /^(?:下同|逗号|排在|列第|按职责|等$|以下均)/
const TAIL = /(?:等单位|等部门|等)?按照?(?:各自)?职责(?:分工)?(?:分别)?(?:负责|落实)?$/

/** Splits at 、 , ; and 。 outside brackets. `text` is width-folded and free of white space; `to` is exclusive. */
export function splitNames(text: string, from: number, to: number): Names {
  const names: Names = []
  let depth = 0
  let start = from
  for (let offset = from; offset <= to; offset += 1) {
    const char = text[offset] ?? ''
    const isEnd = offset === to || (depth <= 0 && '、,;。'.includes(char))
    if (!isEnd && '(〔[【'.includes(char)) depth += 1
    else if (!isEnd && ')〕]】'.includes(char)) depth -= 1
    else if (isEnd) {
      const name = text.slice(start, offset).replace(TAIL, '')
      if (name !== '' && !ASIDE.test(name)) names.push([start, start + name.length])
      start = offset + 1
    }
  }
  return names
}
