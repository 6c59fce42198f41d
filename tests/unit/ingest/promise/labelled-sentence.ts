/**
 * Sentences as plans of every kind print them, made up and labelled by hand after the annotation guide: what is promised,
 * and nothing else. A target reads `number unit comparator due`; `-` is no unit or no deadline.
 */
export interface LabelledSentence {
  text: string
  targets: string[]
  /** Title of the document it stands in, `某市2024年工作要点` where none is given. */
  title?: string
}

export const sentence = (text: string, ...targets: string[]): LabelledSentence => ({
  text,
  targets,
})
export const inDocument = (
  title: string,
  text: string,
  ...targets: string[]
): LabelledSentence => ({
  text,
  targets,
  title,
})
