/** As much of citeproc as is used here; the package brings no types. */
declare module 'citeproc' {
  interface System {
    retrieveLocale(language: string): string
    retrieveItem(id: string): object
  }
  class Engine {
    constructor(system: System, style: string)
    setOutputFormat(format: 'text'): void
    updateItems(ids: string[]): void
    /** Second: the entries, in the order of the items. */
    makeBibliography(): [object, string[]]
  }
  const CSL: { Engine: typeof Engine }
  export default CSL
}
