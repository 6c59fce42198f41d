/** What each element and component of a document's MDX becomes on its page. */
import Block from './Block.astro'
import Clause from './Clause.astro'
import Department from './Department.astro'
import HeadCell from './HeadCell.astro'
import Measure from './Measure.astro'
import Note from './Note.astro'
import Noted from './Noted.astro'
import Proposed from './Proposed.astro'
import Row from './Row.astro'
import Table from './Table.astro'
import Target from './Target.astro'
import Term from './Term.astro'

/** For `<Content components={sourceComponents} />`; the page must have set `Astro.locals.document`. */
export const sourceComponents = {
  p: Block,
  h1: Block,
  h2: Block,
  h3: Block,
  h4: Block,
  h5: Block,
  h6: Block,
  table: Table,
  tr: Row,
  th: HeadCell,
  Measure,
  Target,
  Noted,
  Proposed,
  Term,
  Clause,
  Department,
  Note,
}
