/**
 * Which elements the rules of the site's styles can reach, as far as tags and classes tell: what no rule asks for can be
 * left out of the offline edition. Whatever else a selector says is taken to be true, so that in doubt all stays.
 */
import type { DefaultTreeAdapterTypes } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element

/** `td.num[scope]` // => { tag: 'td', classes: ['num'], attributes: ['scope'] }; null stands for any tag. */
interface Compound {
  tag: string | null
  classes: string[]
  /** Names only. */
  attributes: string[]
}

export interface Selectors {
  /** Whether a rule of the component of this scope (`data-astro-cid-…`) can be about the element. */
  reaches: (scope: string, element: Element) => boolean
  /** Whether a rule can put words of its own before or behind what stands in the element. */
  hasWords: (element: Element) => boolean
}

const CONDITION = /@[^{;]*\{/g
/** Selectors and what they set. */
const RULE = /([^{};]+)\{([^{}]*)/g
const SETS_WORDS = /(?:^|;)content:/
/** No class is meant: `found.find(…)` */
const CALL = /\.[\w$]+\(/g
const SCOPE = /\[(data-astro-cid-[a-z0-9]+)\]/g
const WORDS = /::?(?:before|after)\b/g
/** Tag and classes right before, attributes between. */
const COMPOUND = /([#:)]?)([\w.-]*)((?:\[[^[\]]*\])*)$/
const ATTRIBUTE = /\[(?!data-astro-cid-)([\w-]+)/g
/** No selector of the site's is longer. */
const LONGEST = 200

/** `css`: all sheets. `scripts`: all scripts; a class that they name may come to any element. */
export function selectorsOf(css: string, scripts: string): Selectors {
  const named = new Set(scripts.replace(CALL, ' ').match(/[\w-]+/g))
  const scoped = new Map<string, Compound[]>()
  const words: Compound[] = []
  for (const [, selectors = '', settings = ''] of css.replace(CONDITION, '').matchAll(RULE)) {
    for (const { 1: scope = '', index } of selectors.matchAll(SCOPE))
      scoped.set(scope, [...(scoped.get(scope) ?? []), compoundBefore(selectors, index)])
    if (SETS_WORDS.test(settings))
      for (const { index } of selectors.matchAll(WORDS))
        words.push(compoundBefore(selectors, index))
  }
  const matches = (compounds: readonly Compound[], { tagName, attrs }: Element) => {
    const classes = attrs.find(({ name }) => name === 'class')?.value.split(/\s+/) ?? []
    return compounds.some(
      ({ tag, classes: asked, attributes }) =>
        (tag === null || tag === tagName) &&
        asked.every((one) => classes.includes(one) || named.has(one)) &&
        attributes.every((one) => attrs.some(({ name }) => name === one) || named.has(one)),
    )
  }
  return {
    reaches: (scope, element) => matches(scoped.get(scope) ?? [], element),
    hasWords: (element) => matches(words, element),
  }
}

/** The compound that ends at `end`. After an id, a pseudo-class or a bracket of `:is(…)` nothing is known of tag and classes. */
function compoundBefore(text: string, end: number): Compound {
  const before = text.slice(Math.max(0, end - LONGEST), end)
  const [, sign = '', known = '', brackets = ''] = COMPOUND.exec(before) ?? []
  const [tag = '', ...classes] = sign === '' ? known.split('.') : []
  const attributes = [...brackets.matchAll(ATTRIBUTE)].map(([, name = '']) => name)
  return { tag: tag || null, classes, attributes }
}
