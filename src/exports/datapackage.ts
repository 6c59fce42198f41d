/** The data package: a Frictionless description of every file under `/data/`. */
import { createHash } from 'node:crypto'
import type { Corpus, CorpusDocument } from '../corpus/graph.ts'
import { tableFile } from './table-files.ts'
import type { TableField } from './table-schema.ts'
import { TABLES, type Table } from './tables.ts'

/** Whose the words are; the site grants and claims nothing. */
export const RIGHTS = '原文版权归原发布者。标注为本站编者所作。'

const OFFSETS =
  '位置以 Unicode 码点计，从 0 起，含起点、不含终点，对象是解码后的 sources/文献编号.txt（一般为 UTF-8，字节序标记不计）。'

/** `datapackage.json` as an object: Data Package v1, keys in a fixed order, no clock. */
export function dataPackage(corpus: Corpus, base: string): object {
  return {
    profile: 'data-package',
    name: 'zhushu',
    title: '注疏：政府规划逐字对证',
    description: `地方政府规划与报告的原文，以及逐字标注的目标、任务与责任单位。${OFFSETS}每张表另有同名的 JSON，列与行都相同，多值的列是数组。${RIGHTS}`,
    homepage: base,
    keywords: ['政府规划', '政府工作报告', '目标', '责任分工', '逐字标注'],
    sources: corpus.documents.map((document) => ({
      title: document.title,
      path: `sources/${document.id}.txt`,
    })),
    resources: [
      ...TABLES.map((table) => tableResource(table, corpus, base)),
      ...corpus.documents.flatMap(documentResources),
    ],
  }
}

function tableResource(table: Table, corpus: Corpus, base: string): object {
  const bytes = Buffer.from(tableFile(corpus, table.name, 'csv', base))
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    title: table.title,
    description: table.description,
    path: `${table.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: tableSchema(table),
  }
}

/** Table Schema v1 of a table's CSV form. */
export function tableSchema(table: Table): object {
  return {
    fields: table.fields.map(frictionlessField),
    missingValues: [''],
    primaryKey: table.key,
    foreignKeys: table.fields.flatMap((field) => foreignKey(field, table)),
  }
}

function frictionlessField(field: TableField): object {
  const { choices, minimum } = field
  const constraints = {
    ...(field.isRequired ? { required: true } : {}),
    ...(choices.length > 0 ? { enum: choices.map((choice) => choice.value) } : {}),
    ...(minimum === null ? {} : { minimum }),
  }
  return {
    name: field.name,
    title: field.title,
    description: fieldDescription(field),
    type: field.type,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  }
}

/** A column's description with the meaning of its values and how a list is written. */
export function fieldDescription(field: TableField): string {
  const choices = field.choices
    .filter((choice) => choice.label !== choice.value)
    .map((choice) => `${choice.value}＝${choice.label}`)
  return [
    field.description,
    choices.length > 0 ? `取值：${choices.join('，')}。` : '',
    field.isList ? '多个以“;”相连。' : '',
  ].join('')
}

/** A table can only promise a reference that is always there: lists and empty cells are left to the dictionary. */
function foreignKey(field: TableField, table: Table): object[] {
  if (!field.isRequired) return []
  if (field.references !== null)
    return [
      {
        fields: field.name,
        reference: { resource: resourceName(field.references, table), fields: 'id' },
      },
    ]
  if (field.referencesInDocument === null) return []
  return [
    {
      fields: ['document', field.name],
      reference: {
        resource: resourceName(field.referencesInDocument, table),
        fields: ['document', 'id'],
      },
    },
  ]
}

// In Table Schema a reference to the own table is the empty string.
function resourceName(name: string, table: Table): string {
  return name === table.name ? '' : name
}

function documentResources(document: CorpusDocument): object[] {
  return [
    {
      profile: 'data-resource',
      name: `source-${document.id}`,
      title: `原文：${document.shortTitle}`,
      description: '收到时的字节，未作任何改动。',
      path: `sources/${document.id}.txt`,
      format: 'txt',
      mediatype: 'text/plain',
      hash: `sha256:${document.source.sha256}`,
    },
    {
      profile: 'data-resource',
      name: `annotations-${document.id}`,
      title: `标注：${document.shortTitle}`,
      description: 'W3C Web Annotation 标注页：目标、校注、词条与责任，各指到原文的字符。',
      path: `annotations/${document.id}.jsonld`,
      format: 'jsonld',
      mediatype: 'application/ld+json',
      encoding: 'utf-8',
    },
  ]
}
