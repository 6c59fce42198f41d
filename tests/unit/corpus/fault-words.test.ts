import { expect, it } from 'vitest'
import { brokenMdxWords, documentFaultWords } from '../../../src/corpus/fault-words.ts'
import { readMdx } from '../../../src/markdown/read.ts'

it('says of each fault what happened, then what to do', () => {
  const cases = [
    '<Tagret id="a">甲</Tagret>',
    '甲<Target>乙</Target>',
    '甲<Noted id="a" class="b">乙</Noted>',
    '甲{process.exit()}',
    '甲<Measure id="m">乙</Measure>',
    '<Target id="a">\n\n甲\n\n</Target>',
    '甲<Target id="a"></Target>',
    '<Note>甲<Term id="a">乙</Term></Note>',
    '甲<Department id="a">乙</Department>',
    '甲<Clause>乙</Clause>',
    '甲**乙**',
    '<Note>甲*乙*</Note>',
  ]
  expect(
    cases.flatMap((mdx) =>
      readMdx(mdx).faults.map((fault) => `${fault.kind}: ${documentFaultWords(fault)}`),
    ),
  ).toMatchInlineSnapshot(`
    [
      "component-unknown: There is no component <Tagret>. Did you mean “Target”? Components are Target, Measure, Clause, Department, Noted, Term, Note; for other words use plain text.",
      "attribute-missing: <Target> has no id. Write <Target id="…"> with the id of its record.",
      "attribute-unknown: <Noted> has an attribute “class” that nothing reads. Remove it.",
      "expression-forbidden: “{process.exit()}” would be run as code. Content holds no code: write \\{ for a brace of the text, and remove imports and comments.",
      "component-misplaced: <Measure> stands inside a paragraph. Put its opening and closing tag on lines of their own, with blank lines around.",
      "component-misplaced: <Target> stands around whole paragraphs. Put its tags inside one paragraph, right before and behind its words.",
      "component-misplaced: <Target> stands around no words. Wrap the words that it is about, or remove the tag.",
      "component-misplaced: <Term> stands inside a <Note>, whose words are not the source's. Move it to words of the source, or remove the tag.",
      "component-misplaced: <Department> stands outside a <Clause>. Wrap the whole clause that names the department in <Clause>, or remove the tag.",
      "component-misplaced: <Clause> stands outside a <Measure>, so nobody is responsible for anything. Move </Measure> behind it, or wrap the text that it closes in <Measure id="…">.",
      "markup-forbidden: Markdown of the kind “strong” has no place in the words of a source, which have headings, tables and line breaks only. Remove it, or escape its characters with \\ if the source has them.",
      "markup-forbidden: Markdown of the kind “emphasis” has no place in a <Note>. Use plain text, links and lists.",
    ]
  `)
})

it('knows an HTML comment', () => {
  const [error] = readMdx('<!-- 甲 -->').errors
  expect(brokenMdxWords(error?.message ?? '')).toMatchInlineSnapshot(
    `"HTML comments cannot be read in MDX. Put the remark into <Note>, or behind a # in the frontmatter."`,
  )
})
