import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readMdx } from '../../../src/markdown/read.ts'

const folder = 'content/documents'

test.each(readdirSync(folder))(
  '%s has the same places with an address in it, and without',
  (file) => {
    const mdx = readFileSync(`${folder}/${file}`, 'utf8').trimEnd()
    const plain = readMdx(mdx).body
    // An address makes the parser read the whole file, frontmatter and all.
    const whole = readMdx(`${mdx}\n\n见 www.example.cn\n`).body
    expect(plain?.blocks.length).toBeGreaterThan(10)
    expect(whole?.blocks.slice(0, plain?.blocks.length)).toEqual(plain?.blocks)
    expect(whole?.spans).toEqual(plain?.spans)
    expect(whole?.offsets.slice(0, plain?.text.trimEnd().length)).toEqual(
      plain?.offsets.slice(0, plain.text.trimEnd().length),
    )
    // Every character of the body is the one that stands in the file at its offset, escapes aside.
    for (const [at, offset] of plain?.offsets.entries() ?? [])
      if (offset >= 0 && !/\s/.test(plain?.text[at] ?? ''))
        expect(mdx.slice(offset, offset + 2)).toContain(plain?.text[at])
  },
)
