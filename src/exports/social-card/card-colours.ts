/** Colours of the pictures that other sites show: those of `src/styles/tokens.css` for light pages; a test compares them. */
export const CARD_COLOURS = {
  paper: '#fbf8f1',
  line: '#dcd3c1',
  ink: '#211d18',
  'ink-2': '#544c41',
  zhu: '#a3201a',
  innovation: '#1b55a6',
  green: '#1a7259',
  livelihood: '#a2348b',
  economy: '#875700',
  city: '#333c43',
} as const

export type CardColour = keyof typeof CARD_COLOURS

/** Of a topic; ink for one that the tokens do not name. */
export function topicColour(topic: string): string {
  return CARD_COLOURS[topic as CardColour] ?? CARD_COLOURS.ink
}
