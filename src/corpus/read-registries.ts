/** Reads the shared registries: regions, departments, indicators, topics, glossary. */
import type { z } from 'astro/zod'
import { readMdx } from '../markdown/read.ts'
import { type PlacedYaml, readYaml } from '../markdown/read-yaml.ts'
import { type Term, termSchema } from '../model/annotation.ts'
import type { RuleId } from '../model/problem.ts'
import {
  type Department,
  departmentSchema,
  type Indicator,
  indicatorSchema,
  type Region,
  regionSchema,
  type Topic,
  topicSchema,
} from '../model/registry.ts'
import {
  type ContentFiles,
  DEPARTMENT_FOLDER,
  GLOSSARY_FILE,
  INDICATOR_FOLDER,
  idOfPath,
  pathsIn,
  REGION_FILE,
  TOPIC_FOLDER,
} from './content-files.ts'
import { type Reporter, validate } from './report.ts'

/** A record and where it can be pointed at. */
export interface Placed<T> {
  record: T
  file: string
  /** UTF-16 offset in `file` of the value at a path into the record. */
  offsetOf(path: readonly PropertyKey[]): number
}

export interface Registries {
  regions: Map<string, Placed<Region>>
  departments: Map<string, Placed<Department>>
  indicators: Map<string, Placed<Indicator>>
  topics: Map<string, Placed<Topic>>
  terms: Map<string, Placed<Term>>
}

export function readRegistries(files: ContentFiles, reporter: Reporter): Registries {
  const lists = <Schema extends z.ZodType<{ id: string }>>(schema: Schema, paths: string[]) =>
    readLists(files, paths, schema, reporter)
  return {
    regions: lists(regionSchema, [REGION_FILE]),
    departments: lists(departmentSchema, pathsIn(files, DEPARTMENT_FOLDER, '.yaml')),
    indicators: lists(indicatorSchema, pathsIn(files, INDICATOR_FOLDER, '.yaml')),
    topics: readTopics(files, reporter),
    terms: lists(termSchema, [GLOSSARY_FILE]),
  }
}

function readLists<Schema extends z.ZodType<{ id: string }>>(
  files: ContentFiles,
  paths: string[],
  schema: Schema,
  reporter: Reporter,
): Map<string, Placed<z.infer<Schema>>> {
  const records = new Map<string, Placed<z.infer<Schema>>>()
  for (const file of paths) {
    const text = files.texts.get(file)
    if (text === undefined) continue
    const yaml = readYaml(text)
    const report = (offset: number, message: string, rule: RuleId = 'registry-invalid') =>
      reporter.at(file, text, offset, rule, message)
    if (reportYamlErrors(yaml, report)) continue
    if (!Array.isArray(yaml.value)) {
      report(0, 'The file must be a list of records, each beginning with “- id:”.')
      continue
    }
    yaml.value.forEach((value: unknown, index) => {
      const record = validate(schema, yaml, [index], value, report)
      if (record === null) return
      if (records.has(record.id))
        return report(
          yaml.offsetOf([index, 'id']),
          `There is already a record “${record.id}”. Give this one another id, or merge the two.`,
          'duplicate-id',
        )
      records.set(record.id, {
        record,
        file,
        offsetOf: (path) => yaml.offsetOf([index, ...path]),
      })
    })
  }
  return records
}

function readTopics(files: ContentFiles, reporter: Reporter): Map<string, Placed<Topic>> {
  const topics = new Map<string, Placed<Topic>>()
  for (const file of pathsIn(files, TOPIC_FOLDER, '.mdx')) {
    const text = files.texts.get(file) ?? ''
    const mdx = readMdx(text)
    for (const error of mdx.errors)
      reporter.at(file, text, error.offset, 'mdx-broken', brokenMdx(error.message))
    const report = (offset: number, message: string, rule: RuleId = 'frontmatter-invalid') =>
      reporter.at(file, text, offset, rule, message)
    if (reportYamlErrors(mdx.frontmatter, report)) continue
    const record = validate(topicSchema, mdx.frontmatter, [], mdx.frontmatter.value, report)
    if (record === null) continue
    const id = idOfPath(file)
    topics.set(id, { record: { ...record, id }, file, offsetOf: mdx.frontmatter.offsetOf })
  }
  return topics
}

/** The wording shared by everything that parses MDX. */
export function brokenMdx(reason: string): string {
  return `The MDX cannot be read: ${reason}. Close every tag, and write \\< and \\{ where the source has < and {.`
}

/** True when the YAML could not be read. */
export function reportYamlErrors(
  yaml: PlacedYaml,
  report: (offset: number, message: string, rule: RuleId) => void,
): boolean {
  for (const error of yaml.errors)
    report(
      error.offset,
      `The YAML cannot be read: ${error.message} Check indentation, quotes and colons on this line.`,
      'yaml-broken',
    )
  return yaml.errors.length > 0
}
