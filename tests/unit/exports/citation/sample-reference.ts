/** References for the tests of citations. */
import fc from 'fast-check'
import type { Reference } from '../../../../src/exports/citation/reference.ts'

export const SAMPLE: Reference = {
  key: 'jiqu-2018:rd',
  authors: ['中共𠮷区委', '𠮷区人民政府'],
  title: '𠮷区实施意见(征求意见稿)',
  subtitle: null,
  publisher: '𠮷区政府网',
  issued: '2018-01-06',
  url: 'https://zhushu.example/documents/jiqu-2018/#rd',
  part: null,
  quotation: {
    words: '研发投入占GDP的比重达到3.5%以上',
    section: '一、创新',
    start: 40,
    end: 58,
  },
}

/** One line that begins and ends in a character, as titles and names do. */
const words = fc
  .string({ unit: fc.constantFrom(...'研发投入 aZ9%&#_$~^\\{}"\'<>(),;:：，“”‘’《》—·[]/+=@.?') })
  .map((text) => text.trim().replace(/ +/g, ' '))
  .filter((text) => text !== '')

/** Any reference that the schemas of documents and targets allow. */
export const anyReference: fc.Arbitrary<Reference> = fc.record({
  key: fc.stringMatching(/^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,2}(?::[a-z]+)?$/),
  authors: fc.array(words, { maxLength: 5 }),
  title: words,
  subtitle: fc.option(words),
  publisher: fc.option(words),
  issued: fc.constantFrom(null, '2018-01-06', '2023-12-31'),
  url: fc.stringMatching(/^[a-z-]{1,90}$/).map((path) => `https://zhushu.example/${path}/#a`),
  part: fc.option(words),
  quotation: fc.option(
    fc.record({ words, section: fc.option(words), start: fc.nat(), end: fc.nat() }),
  ),
})
