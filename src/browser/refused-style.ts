/**
 * A host may send a policy that allows no style in a page, or change its bytes so that the page's own policy refuses it.
 * What a page carries is then given to the browser as a sheet made by script, which policies do not concern.
 */
const style = document.querySelector<HTMLStyleElement>('head > style')
if (style && !style.sheet) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style.textContent ?? '')
  document.adoptedStyleSheets.push(sheet)
}
