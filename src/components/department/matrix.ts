/** Who answers for what in one document, as a matrix: departments down, numbered measures across. */
import type {
  CorpusDepartment,
  CorpusDocument,
  CorpusMeasure,
  Passage,
  Responsibility,
} from '../../corpus/graph.ts'

export interface MatrixColumn {
  measure: CorpusMeasure
  /** True for the first column under its section heading. */
  first: boolean
}

/** What a department has to do with a measure or its unnumbered parts; `lead` wins over `support`. */
export interface MatrixCell {
  role: Responsibility['role']
  /** Every naming, leads first, in text order. */
  responsibilities: Responsibility[]
}

export interface MatrixRow {
  department: CorpusDepartment
  leads: number
  supports: number
  /** One entry a column, null where the department is not named. */
  cells: (MatrixCell | null)[]
}

export interface Matrix {
  document: CorpusDocument
  /** Section headings with the number of columns under each; null for measures before the first heading. */
  sections: { heading: Passage | null; columns: number }[]
  columns: MatrixColumn[]
  /** By number of leads, then of supports, both descending, then first appearance. */
  rows: MatrixRow[]
  /** Numbered measures whose clause names nobody: not in the matrix. */
  without: CorpusMeasure[]
}

/** The matrix of a document, or null when fewer than two departments are named. Parts stand in the column of their measure. */
export function matrixOf(document: CorpusDocument): Matrix | null {
  if (document.departments.length < 2) return null
  const whole = document.measures.filter((measure) => measure.partOf === null)
  const named = whole.filter((measure) => responsibilitiesOf(measure).length > 0)
  const columns = named.map((measure, n) => ({
    measure,
    first: n === 0 || sectionOf(measure) !== sectionOf(named[n - 1]),
  }))
  const rows = document.departments
    .map((department) => rowOf(department, named))
    .toSorted((a, b) => b.leads - a.leads || b.supports - a.supports)
  return {
    document,
    sections: sectionsOf(columns),
    columns,
    rows,
    without: whole.filter((measure) => responsibilitiesOf(measure).length === 0),
  }
}

/** The clauses of a measure and of its parts, in text order. */
export function responsibilitiesOf(measure: CorpusMeasure): Responsibility[] {
  return [measure, ...measure.parts]
    .flatMap((one) => one.responsibilities)
    .toSorted((a, b) => a.start - b.start)
}

/** The heading that the measure's own stands under: 实施创新发展行动. */
export function sectionOf(measure: CorpusMeasure | undefined): Passage | null {
  return measure?.heading.path.at(-2) ?? null
}

function rowOf(department: CorpusDepartment, measures: CorpusMeasure[]): MatrixRow {
  const cells = measures.map((measure) => cellOf(department, measure))
  const count = (role: Responsibility['role']) => cells.filter((cell) => cell?.role === role).length
  return { department, leads: count('lead'), supports: count('support'), cells }
}

function cellOf(department: CorpusDepartment, measure: CorpusMeasure): MatrixCell | null {
  const mine = responsibilitiesOf(measure).filter((one) => one.department === department)
  const leads = mine.filter((one) => one.role === 'lead')
  const responsibilities = [...leads, ...mine.filter((one) => one.role === 'support')]
  const [first] = responsibilities
  return first ? { role: first.role, responsibilities } : null
}

function sectionsOf(columns: MatrixColumn[]): Matrix['sections'] {
  const sections: Matrix['sections'] = []
  for (const { measure, first } of columns) {
    const last = sections.at(-1)
    if (last && !first) last.columns += 1
    else sections.push({ heading: sectionOf(measure), columns: 1 })
  }
  return sections
}
