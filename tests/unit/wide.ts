/** The full-width spelling of a text: detection must not depend on the width of punctuation and digits. */
export function toWide(text: string): string {
  return text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
}
