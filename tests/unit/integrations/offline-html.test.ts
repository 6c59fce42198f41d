import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5'
import { describe, expect, test } from 'vitest'
import { compactHtml } from '../../../src/integrations/offline-html.ts'
import { trimBlocks } from '../../../src/integrations/offline-white-space.ts'

const document = (html: string) => parse(html, { scriptingEnabled: false })
const page = (body: string) => `<!DOCTYPE html><html><head></head><body>${body}</body></html>`
const compact = (body: string) => compactHtml(document(page(body))).replace(/^.*<body>/s, '')
/** As parse5 writes it, which leaves nothing out. */
const full = (html: string) => serialize(document(html), { scriptingEnabled: false })

describe('compactHtml', () => {
  test.each([
    ['<p class="a">x</p>', '<p class=a>x'],
    ['<p class="a b">x</p>', '<p class="a b">x'],
    ['<p title="">x</p>', '<p title>x'],
    ["<p title='\"&amp;x&quot;'>x</p>", '<p title="&quot;&amp;x&quot;">x'],
    ['<a href="x/">y</a>', '<a href=x/>y</a>'],
    ['<ul><li>a</li><li>b</li></ul>', '<ul><li>a<li>b</ul>'],
    ['<ul><li>a</li> <li>b</li></ul>', '<ul><li>a</li> <li>b</ul>'],
    ['<p>a</p>b', '<p>a</p>b'],
    ['<p>a</p><div>b</div>', '<p>a<div>b</div>'],
    ['<ins><p>a</p></ins>', '<ins><p>a</p></ins>'],
    ['<pre>\n\na</pre>', '<pre>\n\na</pre>'],
    ['a &lt; b &amp; c &amp;lt; d', 'a &lt; b & c &amp;lt; d'],
    [
      '<svg viewBox="0 0 1 1"><path d="M0 0"></path><circle r="1"></circle></svg>',
      '<svg viewBox="0 0 1 1"><path d="M0 0"/><circle r=1 /></svg>',
    ],
    ['<template><p>a</p></template>', '<template><p>a</template>'],
    ['<noscript><p>a</p></noscript>', '<noscript><p>a</p></noscript>'],
    ['<script>if (a < b) c()</script>', '<script>if (a < b) c()</script>'],
    [
      '<table><tbody><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></tbody></table>',
      '<table><tbody><tr><th>a<td>b<tr><td>c</table>',
    ],
    ['a<!-- b -->c', 'ac'],
  ])('writes %s as %s', (body, expected) => {
    expect(compact(body)).toBe(expected)
    expect(full(compactHtml(document(page(body))))).toBe(full(page(body.replace(/<!--.*-->/, ''))))
  })
})

describe('trimBlocks', () => {
  const trimmed = (body: string) => {
    const tree = document(page(body))
    const html = tree.childNodes[1] as DefaultTreeAdapterTypes.Element
    trimBlocks(html, { hasWords: ({ attrs }) => attrs.some(({ value }) => value === 'w') })
    return serialize(tree).replace(/^.*<body>|<\/body>.*$/gs, '')
  }
  test.each([
    ['<div> <p>a</p> <p> b <i> c </i> d </p> </div>', '<div><p>a</p><p>b <i> c </i> d</p></div>'],
    ['<div> a <p>b</p> c </div>', '<div>a<p>b</p>c</div>'],
    ['<p class="w"> a </p>', '<p class="w"> a </p>'],
    [
      '<article data-source=""> <p> a </p></article>',
      '<article data-source=""><p> a </p></article>',
    ],
    ['<svg> <g> </g></svg>', '<svg><g></g></svg>'],
    ['<p>a  <i>b</i> \n <i>c</i></p>', '<p>a  <i>b</i>\n<i>c</i></p>'],
    ['<p> <i>a</i> <i>b</i> </p>', '<p><i>a</i> <i>b</i></p>'],
    [
      '<table> <tr> <td>a</td> <td> </td> </tr> </table>',
      '<table><tbody><tr><td>a</td><td></td></tr></tbody></table>',
    ],
    ['<pre> </pre><dl> <dd> </dd> </dl>', '<pre> </pre><dl><dd> </dd></dl>'],
    ['<p>\u3000</p>', '<p>\u3000</p>'],
  ])('%s', (body, expected) => {
    expect(trimmed(body)).toBe(expected)
  })
})
