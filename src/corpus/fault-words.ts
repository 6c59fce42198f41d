/** Words for what the grammar of MDX files does not allow: what happened, then what to do. */
import { EDITOR_COMPONENTS, type GrammarFault, SOURCE_COMPONENTS } from '../markdown/grammar.ts'
import { didYouMean } from './suggest.ts'

const COMPONENTS = [...SOURCE_COMPONENTS, ...EDITOR_COMPONENTS]

/** One fault of a document as a message for its editor. */
export function documentFaultWords(fault: GrammarFault): string {
  switch (fault.kind) {
    case 'component-unknown':
      return `There is no component <${fault.name}>. ${didYouMean(fault.name, COMPONENTS)}Components are ${COMPONENTS.join(', ')}; for other words use plain text.`
    case 'component-misplaced':
      return misplacedWords(fault)
    case 'attribute-missing':
      return `<${fault.name}> has no id. Write <${fault.name} id="…"> with the id of its record.`
    case 'attribute-unknown':
      return `<${fault.name}> has an attribute “${fault.attribute}” that nothing reads. Remove it.`
    case 'expression-forbidden':
      return codeWords(fault.code)
    case 'markup-forbidden':
      return fault.inNote
        ? `Markdown of the kind “${fault.markup}” has no place in a <Note>. Use plain text, links and lists.`
        : `Markdown of the kind “${fault.markup}” has no place in the words of a source, which have headings, tables and line breaks only. Remove it, or escape its characters with \\ if the source has them.`
  }
}

/** One fault of an editor's own text (the introduction of a topic) as a message. */
export function proseFaultWords(fault: GrammarFault): string {
  return fault.kind === 'expression-forbidden'
    ? codeWords(fault.code)
    : `There are no components here. Write Markdown, and \\< for a bracket.`
}

function codeWords(code: string): string {
  const line = [...code.replace(/\s+/g, ' ')]
  const shown = line.length > 40 ? `${line.slice(0, 39).join('')}…` : line.join('')
  return `“${shown}” would be run as code. Content holds no code: write \\{ for a brace of the text, and remove imports and comments.`
}

function misplacedWords(fault: GrammarFault & { kind: 'component-misplaced' }): string {
  const { name, place } = fault
  switch (place) {
    case 'in-paragraph':
      return `<${name}> stands inside a paragraph. Put its opening and closing tag on lines of their own, with blank lines around.`
    case 'around-blocks':
      return `<${name}> stands around whole paragraphs. Put its tags inside one paragraph, right before and behind its words.`
    case 'around-nothing':
      return `<${name}> stands around no words. Wrap the words that it is about, or remove the tag.`
    case 'in-note':
      return `<${name}> stands inside a <Note>, whose words are not the source's. Move it to words of the source, or remove the tag.`
    case 'outside-clause':
      return `<Department> stands outside a <Clause>. Wrap the whole clause that names the department in <Clause>, or remove the tag.`
    case 'outside-measure':
      return `<Clause> stands outside a <Measure>, so nobody is responsible for anything. Move </Measure> behind it, or wrap the text that it closes in <Measure id="…">.`
  }
}

/** The wording of a syntax error, shared by everything that parses MDX. */
export function brokenMdxWords(reason: string): string {
  if (reason.startsWith('Unexpected character `!`'))
    return 'HTML comments cannot be read in MDX. Put the remark into <Note>, or behind a # in the frontmatter.'
  return `The MDX cannot be read: ${reason}. Close every tag, and write \\< and \\{ where the source has < and {.`
}
