import { describe, expect, test } from 'vitest'
import { actionOf } from '../../../../src/browser/marks/keys.ts'

describe('actionOf', () => {
  test.each([
    ['n on the page goes on', 'n', false, 'page', 'next'],
    ['Shift+N goes back', 'N', true, 'page', 'previous'],
    ['N with caps lock goes on', 'N', false, 'page', 'next'],
    ['n in a field is a letter', 'n', false, 'field', null],
    ['Escape in a field is the field’s', 'Escape', false, 'field', null],
    ['Escape clears', 'Escape', false, 'page', 'clear'],
    ['Escape clears from the bar', 'Escape', false, 'next', 'clear'],
    ['Enter on the bar goes on', 'Enter', false, 'bar', 'next'],
    ['Shift+Enter on the bar goes back', 'Enter', true, 'bar', 'previous'],
    ['Enter on a button is the button’s', 'Enter', false, 'clear', null],
    ['Shift+Enter on 下一处 goes back', 'Enter', true, 'next', 'previous'],
    ['Shift+Enter on 清除 is the button’s', 'Enter', true, 'clear', null],
    ['Enter on the page is the page’s', 'Enter', false, 'page', null],
    ['any other key keeps its meaning', 'ArrowDown', false, 'bar', null],
  ] as const)('%s', (_, key, shift, focus, action) => {
    expect(actionOf(key, shift, focus)).toBe(action)
  })
})
