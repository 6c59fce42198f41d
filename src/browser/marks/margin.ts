/** The margin as the reader has it: shown (注疏) or put away (原文). */

export function isMarginAway(): boolean {
  return document.querySelector('#view-plain:checked') !== null
}

/** Shows the margin as the reader would, who then finds it so on other pages, too. */
export function showMargin(): void {
  document.querySelector<HTMLInputElement>('#view-notes')?.click()
}

/** Whether an event on this element has shown the margin or put it away. */
export function isMarginSwitch(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.name === 'view'
}
