/** Marks the words of a document that a department asked to change, so that they can be seen and linked. */
import type { ElementContent, Nodes } from 'hast'
import { defineHastPlugin, type HastPluginDefinition } from 'satteri'

interface Quoted {
  id: string
  from: string
}

/**
 * A Sätteri plugin factory: puts `<Proposed id="…">` around the first occurrence, outside tables and names of departments,
 * of the words that a proposal in the frontmatter quotes (`from`). Words that run across components, and those of a proposal about a
 * target, stay as they are.
 */
export function proposedWords(): HastPluginDefinition {
  let quoted: Quoted[] | null = null
  return defineHastPlugin({
    name: 'zhushu-proposals',
    text(node, context) {
      quoted ??= quotedBy(context.data.astro?.frontmatter)
      const found = quoted.find(({ from }) => node.value.includes(from))
      if (!found) return
      for (let up: Readonly<Nodes> | undefined = node; up; up = context.parent(up))
        if (isExempt(up)) return
      const parts: ElementContent[] = []
      let rest = node.value
      for (const proposal of inOrder(quoted, node.value)) {
        const at = rest.indexOf(proposal.from)
        if (at < 0) continue
        if (at > 0) parts.push({ type: 'text', value: rest.slice(0, at) })
        parts.push(toComponent(proposal))
        rest = rest.slice(at + proposal.from.length)
        quoted = quoted.filter((other) => other !== proposal)
      }
      if (rest !== '') parts.push({ type: 'text', value: rest })
      context.replaceNode(node, parts)
    },
  })
}

/** A table asks for the change; a department's name is a link already. */
function isExempt(node: Readonly<Nodes>): boolean {
  if (node.type === 'element') return node.tagName === 'table'
  return node.type === 'mdxJsxTextElement' && node.name === 'Department'
}

function inOrder(quoted: readonly Quoted[], text: string): Quoted[] {
  return quoted
    .filter(({ from }) => text.includes(from))
    .sort((a, b) => text.indexOf(a.from) - text.indexOf(b.from))
}

/** The frontmatter as Astro parsed it; what is malformed is the checker's business, not the renderer's. */
function quotedBy(frontmatter: Record<string, unknown> | undefined): Quoted[] {
  const proposals = frontmatter?.['proposals']
  if (!Array.isArray(proposals)) return []
  return proposals.flatMap((proposal: Partial<Record<string, unknown>>) => {
    const { id, from, target } = proposal
    const usable = typeof id === 'string' && typeof from === 'string' && from !== '' && !target
    return usable ? [{ id, from }] : []
  })
}

function toComponent({ id, from }: Quoted): ElementContent {
  return {
    type: 'mdxJsxTextElement',
    name: 'Proposed',
    attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
    children: [{ type: 'text', value: from }],
  }
}
