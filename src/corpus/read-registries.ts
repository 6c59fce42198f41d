/** Reads the shared registries: regions, departments, indicators, topics, glossary. */
import type { z } from 'astro/zod'
import { readMdx } from '../markdown/read.ts'
import { readYaml } from '../markdown/read-yaml.ts'
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
import { brokenMdxWords, proseFaultWords } from './fault-words.ts'
import { frontmatterFields, reportYamlErrors } from './frontmatter.ts'
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
  /** True when the id may be that of a record that could not be read: to call it unknown would blame the wrong file. */
  isLost(registry: RegistryName, id: string): boolean
}
export type RegistryName = 'regions' | 'departments' | 'indicators' | 'topics' | 'terms'

/** Ids of records that could not be read, by registry; `ANY` when nobody knows which ids a file held. */
class Losses {
  private readonly ids = new Set<string>()

  add(registry: RegistryName, id: unknown): void {
    this.ids.add(`${registry}/${typeof id === 'string' ? id : ANY}`)
  }

  has(registry: RegistryName, id: string): boolean {
    return this.ids.has(`${registry}/${id}`) || this.ids.has(`${registry}/${ANY}`)
  }
}
const ANY = '*'

export function readRegistries(files: ContentFiles, reporter: Reporter): Registries {
  const losses = new Losses()
  const lists = <Schema extends z.ZodType<{ id: string }>>(
    registry: RegistryName,
    schema: Schema,
    paths: string[],
  ) => readLists(files, paths, schema, reporter, (id) => losses.add(registry, id))
  return {
    regions: lists('regions', regionSchema, [REGION_FILE]),
    departments: lists('departments', departmentSchema, pathsIn(files, DEPARTMENT_FOLDER, '.yaml')),
    indicators: lists('indicators', indicatorSchema, pathsIn(files, INDICATOR_FOLDER, '.yaml')),
    topics: readTopics(files, reporter, (id) => losses.add('topics', id)),
    terms: lists('terms', termSchema, [GLOSSARY_FILE]),
    isLost: (registry, id) => losses.has(registry, id),
  }
}

function readLists<Schema extends z.ZodType<{ id: string }>>(
  files: ContentFiles,
  paths: string[],
  schema: Schema,
  reporter: Reporter,
  lose: (id?: unknown) => void,
): Map<string, Placed<z.infer<Schema>>> {
  const records = new Map<string, Placed<z.infer<Schema>>>()
  for (const file of paths) {
    const text = files.texts.get(file)
    const report = (offset: number, message: string, rule: RuleId = 'registry-invalid') =>
      reporter.at(file, text ?? '', offset, rule, message)
    if (text === undefined) {
      report(0, 'There is no such file. Create it, with a list of records or empty.')
      lose()
      continue
    }
    const yaml = readYaml(text)
    // An empty file is an empty list.
    if (reportYamlErrors(yaml, report)) lose()
    else if (!Array.isArray(yaml.value ?? [])) {
      report(0, 'The file must be a list of records, each beginning with “- id:”.')
      lose()
    }
    const values: unknown[] = Array.isArray(yaml.value) ? yaml.value : []
    values.forEach((value, index) => {
      const record = validate(schema, yaml, [index], value, report)
      if (record === null) return lose((value as { id?: unknown } | null)?.id)
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

function readTopics(
  files: ContentFiles,
  reporter: Reporter,
  lose: (id: string) => void,
): Map<string, Placed<Topic>> {
  const topics = new Map<string, Placed<Topic>>()
  for (const file of pathsIn(files, TOPIC_FOLDER, '.mdx')) {
    const text = files.texts.get(file) ?? ''
    const id = idOfPath(file)
    const mdx = readMdx(text, 'prose')
    const report = (offset: number, message: string, rule: RuleId = 'frontmatter-invalid') =>
      reporter.at(file, text, offset, rule, message)
    const fields = frontmatterFields(text, mdx, report)
    if (mdx.hasFrontmatter) {
      for (const error of mdx.errors)
        report(error.offset, brokenMdxWords(error.message), 'mdx-broken')
      for (const fault of mdx.faults) report(fault.offset, proseFaultWords(fault), fault.kind)
    }
    reportYamlErrors(mdx.frontmatter, report)
    const record = fields && validate(topicSchema, mdx.frontmatter, [], fields, report)
    if (record)
      topics.set(id, { record: { ...record, id }, file, offsetOf: mdx.frontmatter.offsetOf })
    else lose(id)
  }
  return topics
}
