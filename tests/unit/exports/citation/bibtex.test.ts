import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBibtex } from '../../../../src/exports/citation/bibtex.ts'
import { noteOf } from '../../../../src/exports/citation/reference.ts'
import { anyReference, SAMPLE } from './sample-reference.ts'

interface Entry {
  key: string
  fields: Record<string, string>
}

/** Read independently of the writer, as TeX counts braces. */
function parseBibtex(text: string): Entry[] {
  return [...text.matchAll(/^@online\{([^,]+),\n([\s\S]*?)^\}\n/gm)].map(
    ([, key = '', body = '']) => ({
      key,
      fields: Object.fromEntries(
        body.split('\n').flatMap((line) => {
          const [, name, value] = /^ {2}(\w+) = \{(.*)\},$/.exec(line) ?? []
          return name === undefined || value === undefined ? [] : [[name, value]]
        }),
      ),
    }),
  )
}

const COMMANDS: Record<string, string> = {
  '\\textbackslash{}': '\\',
  '\\textasciitilde{}': '~',
  '\\textasciicircum{}': '^',
}
const plain = (value: string) =>
  value.replace(
    /\\text\w+\{\}|\\(.)/g,
    (all, char: string | undefined) => char ?? COMMANDS[all] ?? all,
  )

/** How deep braces are open at the end, escaped ones aside; NaN where one closes too early. */
function depth(text: string): number {
  let open = 0
  for (const brace of text.replace(/\\[{}]/g, '').match(/[{}]/g) ?? []) {
    open += brace === '{' ? 1 : -1
    if (open < 0) return Number.NaN
  }
  return open
}

describe('toBibtex', () => {
  it('is an online entry of BibLaTeX, in UTF-8', () => {
    expect(toBibtex([{ ...SAMPLE, part: '只收其四' }])).toBe(`@online{jiqu-2018:rd,
  author = {{中共𠮷区委} and {𠮷区人民政府}},
  title = {𠮷区实施意见(征求意见稿)},
  organization = {𠮷区政府网},
  date = {2018-01-06},
  url = {https://zhushu.example/documents/jiqu-2018/#rd},
  langid = {chinese},
  note = {“研发投入占GDP的比重达到3.5\\%以上”（一、创新，字符40–58）。只收其四},
}
`)
  })

  it('gives back every reference that it was given', () => {
    fc.assert(
      fc.property(fc.array(anyReference, { maxLength: 3 }), (references) => {
        const text = toBibtex(references)
        expect(depth(text)).toBe(0)
        const read = parseBibtex(text).map(({ key, fields }) => ({
          key,
          authors: fields.author?.slice(1, -1).split('} and {').map(plain) ?? [],
          title: plain(fields.title ?? ''),
          subtitle: fields.subtitle === undefined ? null : plain(fields.subtitle),
          publisher: fields.organization === undefined ? null : plain(fields.organization),
          issued: fields.date ?? null,
          url: fields.url,
          note: fields.note === undefined ? null : plain(fields.note),
        }))
        expect(read).toEqual(
          references.map(({ part: _, quotation: __, ...reference }, index) => ({
            ...reference,
            note: noteOf(references[index] ?? SAMPLE),
          })),
        )
      }),
      { numRuns: 300 },
    )
  })
})
