import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { gzip, pack, unpack } from '../../../src/integrations/pagefind-format.ts'

const words = Buffer.from('研发')

test('pack is undone by unpack', async () => {
  expect(unpack(await pack(words)).toString()).toBe('研发')
})
test('gzip names no system in its header', async () => {
  const packed = await gzip(words)
  expect(packed[9]).toBe(255)
  expect(gunzipSync(packed).toString()).toBe('研发')
})
test('unpack refuses what is not Pagefind’s', async () => {
  const packed = await gzip(words)
  expect(() => unpack(packed)).toThrow('does not begin with its signature')
})
