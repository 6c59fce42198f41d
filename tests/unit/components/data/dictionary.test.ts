import { describe, expect, it } from 'vitest'
import {
  fieldTypeLabel,
  keyWords,
  referenceWords,
} from '../../../../src/components/data/dictionary.ts'
import { tableNamed } from '../../../../src/exports/tables.ts'

const fieldOf = (table: string, name: string) => {
  const found = tableNamed(table).fields.find((field) => field.name === name)
  if (!found) throw new Error(`there is no column ${name}`)
  return found
}

describe('fieldTypeLabel', () => {
  it('says what a cell holds and whether it may be empty', () => {
    expect(fieldTypeLabel(fieldOf('targets', 'start'))).toBe('整数')
    expect(fieldTypeLabel(fieldOf('targets', 'valueMax'))).toBe('数，可空')
    expect(fieldTypeLabel(fieldOf('documents', 'published'))).toBe('日期，可空')
    expect(fieldTypeLabel(fieldOf('measures', 'lead'))).toBe('文字，多个')
  })
})

describe('referenceWords', () => {
  it('names the table a column points at', () => {
    expect(referenceWords(fieldOf('targets', 'topic'))).toBe('见主题表。')
    expect(referenceWords(fieldOf('targets', 'measure'))).toBe('见任务表中同一文献的行。')
    expect(referenceWords(fieldOf('targets', 'quote'))).toBe('')
  })
})

describe('keyWords', () => {
  it('says which columns tell rows apart', () => {
    expect(keyWords(tableNamed('topics'))).toBe('id 列各行不同。')
    expect(keyWords(tableNamed('targets'))).toBe('document、id 合起来各行不同。')
  })
})
