/** Writes frontmatter so that every YAML reader, the 1.1 ones too, reads back the same strings. */
import { Document, isScalar, isSeq, visit } from 'yaml'

// YAML 1.1 makes dates, numbers in base 60 and booleans of these when they stand without quotes.
const MISREAD = /^(?:[\d.+-].*|y|n|yes|no|on|off|true|false|null|~)$/i

/** Block-style YAML; lists of numbers stay on one line. `comments` by path, as in `targets.3.indicator`. */
export function writeYaml(
  value: Record<string, unknown>,
  comments: Record<string, string>,
): string {
  const document = new Document(value)
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && MISREAD.test(node.value)) node.type = 'QUOTE_DOUBLE'
    },
    Seq(_, node) {
      if (node.items.every((item) => isScalar(item) && typeof item.value === 'number'))
        node.flow = true
    },
  })
  for (const [path, comment] of Object.entries(comments)) {
    const keys = path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))
    const node = document.getIn(keys, true)
    if (isScalar(node) || isSeq(node)) node.comment = ` ${comment.replace(/\s+/g, ' ')}`
  }
  return document.toString({ lineWidth: 0 })
}
