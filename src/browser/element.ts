/** Makes elements of the page: what a script draws without a template. */

type Content = Node | string | null

/**
 * An element with attributes and content; an attribute that is null is left out, one that is `''` stands without a
 * value, content that is null is skipped.
 * @example element('a', { href: '#p1' }, '第一段') // => <a href="#p1">第一段</a>
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | null> = {},
  ...content: Content[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== null) made.setAttribute(name, value)
  made.append(...content.filter((part) => part !== null))
  return made
}
