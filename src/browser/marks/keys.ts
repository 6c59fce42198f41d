/** What the keys do while words are marked. */

export type MarkAction = 'next' | 'previous' | 'clear'
/** What has the focus: nothing that takes keys, a field to write in, the bar, or one of its buttons. */
export type Focus = 'page' | 'field' | 'bar' | MarkAction

/**
 * `n` and Shift+N lead on and back from everywhere but a field; so do Enter and Shift+Enter on the bar; Escape clears.
 * `null`: the key keeps its own meaning, as Enter does on a button.
 */
export function actionOf(key: string, shift: boolean, focus: Focus): MarkAction | null {
  if (focus === 'field') return null
  if (key === 'Escape') return 'clear'
  const step = shift ? 'previous' : 'next'
  if (key === 'n' || key === 'N') return step
  const onBar = focus === 'bar' || (shift && focus === 'next')
  return key === 'Enter' && onBar ? step : null
}

/** Whether an element takes what is typed. */
export function isField(element: Element): boolean {
  return element.matches(
    'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]',
  )
}
