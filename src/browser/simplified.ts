/** Turns traditional characters of a query into the simplified ones of the texts. */

/**
 * The query with each traditional character replaced by its simplified one. `pairs` are characters in turn,
 * traditional, simplified, as `pagefind/search.json` has them; a character without a pair stays.
 * @example toSimplified('研發投入', '發发') // => '研发投入'
 */
export function toSimplified(query: string, pairs: string): string {
  const characters = [...pairs]
  return [...query]
    .map((character) => {
      const at = characters.findIndex((one, place) => place % 2 === 0 && one === character)
      return at < 0 ? character : (characters[at + 1] ?? character)
    })
    .join('')
}
