/** The part of subset-font that we use; the package has no types of its own. */
declare module 'subset-font' {
  /** The font with no more than the characters of `text`. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'truetype'; variationAxes: Record<string, number> },
  ): Promise<Uint8Array>
}
