/** What may stand in an MDX file of ours: components in their places, no code, no markup that source words do not have. */
import type { Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'

/** Components that wrap source words. */
export const SOURCE_COMPONENTS = [
  'Target',
  'Measure',
  'Clause',
  'Department',
  'Noted',
  'Term',
] as const
export type SourceComponent = (typeof SOURCE_COMPONENTS)[number]
/** Components whose content is the editor's, not the source's. */
export const EDITOR_COMPONENTS = ['Note'] as const
/** A line break inside a heading or paragraph of the source; has no content. */
export const LINE_BREAK = 'br'

/** Something the grammar does not allow. `offset`: 0-based UTF-16 offset in the MDX file. */
export type GrammarFault = { offset: number } & (
  | { kind: 'component-unknown' | 'attribute-missing'; name: string }
  | { kind: 'component-misplaced'; name: string; place: Misplacement }
  | { kind: 'attribute-unknown'; name: string; attribute: string }
  | { kind: 'expression-forbidden'; code: string }
  | { kind: 'markup-forbidden'; markup: string; inNote: boolean }
)

/** Why a component may not stand where it does. */
export type Misplacement =
  | 'in-paragraph'
  | 'around-blocks'
  | 'around-nothing'
  | 'in-note'
  | 'outside-clause'
  | 'outside-measure'

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement
type Node = Root | RootContent

const SOURCE_MARKUP = new Set([
  'root',
  'yaml',
  'text',
  'break',
  'heading',
  'paragraph',
  'table',
  'tableRow',
  'tableCell',
  // Reported as the list around it.
  'listItem',
])
const NOTE_MARKUP = new Set(['text', 'break', 'paragraph', 'link', 'list', 'listItem'])

interface Surroundings {
  inBlock: boolean
  inNote: boolean
  components: readonly string[]
}

/** The faults of a document's body, in text order; `mdx` is the text of its file. */
export function documentFaults(tree: Root, mdx: string): GrammarFault[] {
  const faults: GrammarFault[] = []
  const visit = (node: Node, around: Surroundings): void => {
    const inside = { ...around, inBlock: around.inBlock || holdsInlines(node) }
    const code = codeOf(node, mdx)
    if (code) faults.push(code)
    else if (isJsx(node)) {
      faults.push(...componentFaults(node, around), ...attributeFaults(node))
      inside.components = [...around.components, node.name ?? '']
      inside.inNote = around.inNote || isEditors(node.name)
    } else if (!(around.inNote ? NOTE_MARKUP : SOURCE_MARKUP).has(node.type)) {
      // A bare address is a link only to readers of Markdown; the words are the source's.
      if (node.type !== 'link' || mdx[offsetOf(node)] === '[')
        faults.push({
          kind: 'markup-forbidden',
          markup: node.type,
          inNote: around.inNote,
          offset: offsetOf(node),
        })
    }
    if ('children' in node) for (const child of node.children) visit(child as Node, inside)
  }
  visit(tree, { inBlock: false, inNote: false, components: [] })
  return faults
}

/** The faults of an editor's own text, such as the introduction of a topic: any Markdown, but no code and no component. */
export function proseFaults(tree: Root, mdx: string): GrammarFault[] {
  const faults: GrammarFault[] = []
  const visit = (node: Node): void => {
    const code = codeOf(node, mdx)
    if (code) faults.push(code)
    else if (isJsx(node) && node.name !== LINE_BREAK)
      faults.push({ kind: 'component-unknown', name: node.name ?? '', offset: offsetOf(node) })
    if ('children' in node) for (const child of node.children) visit(child as Node)
  }
  visit(tree)
  return faults
}

export function isJsx(node: { type: string }): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

export function isEditors(name: string | null): boolean {
  return (EDITOR_COMPONENTS as readonly (string | null)[]).includes(name)
}

export function isSourceComponent(name: string | null): name is SourceComponent {
  return (SOURCE_COMPONENTS as readonly (string | null)[]).includes(name)
}

/** The value of a plain string attribute, or null. */
export function attributeOf(node: JsxElement, name: string): string | null {
  for (const attribute of node.attributes)
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name)
      return typeof attribute.value === 'string' ? attribute.value : null
  return null
}

export function offsetOf(node: { position?: Node['position'] }): number {
  return node.position?.start.offset ?? 0
}

/** False for a paragraph of nothing but editors' notes: MDX takes these for blocks. */
function holdsInlines(node: Node): boolean {
  if (node.type !== 'paragraph') return node.type === 'heading' || node.type === 'tableCell'
  return !node.children.every((child) =>
    isJsx(child) ? isEditors(child.name) : child.type === 'text' && child.value.trim() === '',
  )
}

function codeOf(node: Node, mdx: string): GrammarFault | null {
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
    case 'mdxjsEsm': {
      const code = mdx.slice(offsetOf(node), node.position?.end.offset)
      return { kind: 'expression-forbidden', code, offset: offsetOf(node) }
    }
    default:
      return null
  }
}

function componentFaults(node: JsxElement, around: Surroundings): GrammarFault[] {
  const name = node.name ?? ''
  const offset = offsetOf(node)
  if (name === LINE_BREAK) return []
  if (!isSourceComponent(name) && !isEditors(name))
    return [{ kind: 'component-unknown', name, offset }]
  const place = misplacement(node, around)
  return place ? [{ kind: 'component-misplaced', name, place, offset }] : []
}

function misplacement(node: JsxElement, around: Surroundings): Misplacement | null {
  const { components } = around
  if (around.inNote) return 'in-note'
  if (node.name === 'Measure' || isEditors(node.name)) return around.inBlock ? 'in-paragraph' : null
  if (isBlank(node)) return 'around-nothing'
  if (!around.inBlock) return 'around-blocks'
  if (node.name === 'Department' && !components.includes('Clause')) return 'outside-clause'
  if (node.name === 'Clause' && !components.includes('Measure')) return 'outside-measure'
  return null
}

function isBlank(node: Node): boolean {
  if ('children' in node) return node.children.every((child) => isBlank(child as Node))
  return !('value' in node) || node.value.trim() === ''
}

function attributeFaults(node: JsxElement): GrammarFault[] {
  const name = node.name ?? ''
  const offset = offsetOf(node)
  if (name !== LINE_BREAK && !isSourceComponent(name) && !isEditors(name)) return []
  const takesId = isSourceComponent(name) && name !== 'Clause'
  const faults: GrammarFault[] = []
  for (const attribute of node.attributes) {
    const known = attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' && takesId
    const written = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}'
    if (!known) faults.push({ kind: 'attribute-unknown', name, attribute: written, offset })
  }
  if (takesId && attributeOf(node, 'id') === null)
    faults.push({ kind: 'attribute-missing', name, offset })
  return faults
}
