/** The colours of tokens.css, as each of its schemes has them. */
import { readFileSync } from 'node:fs'

const CSS = readFileSync('src/styles/tokens.css', 'utf8').replace(/\/\*.*?\*\//gs, '')
const ROOT = String.raw`\s*:root\s*\{([^}]*)\}`
const BLOCKS = {
  light: new RegExp(`(?:^|\\n)${ROOT}`),
  dark: new RegExp(String.raw`@media screen and \(prefers-color-scheme: dark\) \{${ROOT}`),
  print: new RegExp(String.raw`@media print \{${ROOT}`),
}
export const SCHEMES = ['light', 'dark', 'print'] as const
export type Scheme = (typeof SCHEMES)[number]

/** `#1b55a6` for `innovation`; what a scheme does not name it has from the light one. @throws Error for an unknown name. */
export function tokenOf(scheme: Scheme, name: string): string {
  const value = declared(scheme, name) ?? declared('light', name)
  if (value === undefined) throw new Error(`tokens.css has no --${name}`)
  return value.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')
}

function declared(scheme: Scheme, name: string): string | undefined {
  const block = BLOCKS[scheme].exec(CSS)?.[1]
  if (block === undefined) throw new Error(`tokens.css has no block for ${scheme}`)
  return new RegExp(`--${name}:\\s*([^;]+);`).exec(block)?.[1]
}

/** The glyph that tokens.css has for elements of a topic. */
export function glyphOf(topic: string): string | undefined {
  return new RegExp(`\\[data-topic="${topic}"\\]\\s*\\{[^}]*--glyph: "(.)"`).exec(CSS)?.[1]
}
