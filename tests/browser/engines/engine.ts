/** What the tests ask of every browser engine, whatever protocol drives it. */
export interface Engine {
  /** Loads a page in a viewport `width` CSS pixels wide; without `width`, in a wide window that can have the focus. */
  open(url: string, width?: number): Promise<void>
  /** Runs a function that uses nothing from outside, or the source of one, in the page; what it returns must be JSON. */
  run<T>(inPage: (() => T) | string): Promise<T>
  /** Presses the keys of these characters, one after the other, wherever the focus is. */
  type(words: string): Promise<void>
  /** Errors that the console of the pages showed so far; null where the engine does not tell. */
  errors: string[] | null
  close(): Promise<void>
}

export const HEIGHT = 900

/** Source of an expression that runs a function in the page and gives its answer as a string of JSON. */
export const asJson = (inPage: (() => unknown) | string) => `JSON.stringify((${inPage})())`
