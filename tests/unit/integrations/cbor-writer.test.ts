import { encode } from 'cborg'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CborWriter } from '../../../src/integrations/cbor-writer.ts'

type Value = number | string | Value[]

function write(writer: CborWriter, value: Value): void {
  if (typeof value === 'number') writer.integer(value)
  else if (typeof value === 'string') writer.text(value)
  else {
    writer.array(value.length)
    for (const item of value) write(writer, item)
  }
}

test.each([0, 23, 24, 255, 256, 65535, 65536, 2 ** 32 - 1, -1, -24, -25, -256, -257, -(2 ** 32)])(
  '%d as cborg has it',
  (number) => {
    const writer = new CborWriter()
    writer.integer(number)
    expect(Buffer.from(writer.take())).toEqual(Buffer.from(encode(number)))
  },
)

test('whole numbers, words and lists of them as cborg has them', () => {
  const { value } = fc.letrec<{ value: Value }>((tie) => ({
    value: fc.oneof(
      fc.integer({ min: -(2 ** 32), max: 2 ** 32 - 1 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.array(tie('value'), { maxLength: 30 }),
    ),
  }))
  fc.assert(
    fc.property(value, (given) => {
      const writer = new CborWriter()
      write(writer, given)
      expect(Buffer.from(writer.take())).toEqual(Buffer.from(encode(given)))
    }),
  )
})

test('more than there was room for at first, and nothing of it twice', () => {
  const writer = new CborWriter()
  const long = '研'.repeat(100_000)
  writer.text(long)
  expect(Buffer.from(writer.take())).toEqual(Buffer.from(encode(long)))
  expect(writer.take()).toHaveLength(0)
})
