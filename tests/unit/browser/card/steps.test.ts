import { describe, expect, it } from 'vitest'
import { quotationOf } from '../../../../src/browser/card/content.ts'
import { askedByKey } from '../../../../src/browser/card/keys.ts'
import { cornerBeside } from '../../../../src/browser/card/place.ts'
import { placeOfStep } from '../../../../src/browser/card/steps.ts'

describe('placeOfStep', () => {
  it.each([
    // From the current one, round the ends.
    [0, 'next', 1],
    [2, 'next', 0],
    [1, 'previous', 0],
    [0, 'previous', 2],
    // From where the reader is: the first below the line, or the last above it.
    [-1, 'next', 1],
    [-1, 'previous', 0],
  ] as const)('from %i, %s', (current, step, place) => {
    expect(placeOfStep([-500, 400, 900], current, step, 300)).toBe(place)
  })

  it('starts again below the last and above the first', () => {
    expect(placeOfStep([-500, -400], -1, 'next', 300)).toBe(0)
    expect(placeOfStep([-500, -400], -1, 'previous', 300)).toBe(1)
    expect(placeOfStep([500, 900], -1, 'previous', 300)).toBe(1)
  })
})

it.each([
  ['n', false, false, 'next'],
  [']', false, true, 'next'],
  ['n', false, true, null],
  ['p', false, true, 'previous'],
  ['p', true, false, null],
  ['c', false, false, 'card'],
  ['N', false, false, null],
] as const)('askedByKey(%j, field %s, marks %s)', (key, inField, hasMarks, asked) => {
  expect(askedByKey(key, inField, hasMarks)).toBe(asked)
})

describe('cornerBeside', () => {
  const window = { width: 1000, height: 800 }
  const card = { width: 300, height: 200 }
  const words = (left: number, top: number) => ({ left, top, right: left + 200, bottom: top + 20 })

  it('is below the words', () => {
    expect(cornerBeside(words(100, 100), card, window)).toEqual({ left: 100, top: 126 })
  })
  it('is above them where there is no room below', () => {
    expect(cornerBeside(words(100, 700), card, window)).toEqual({ left: 100, top: 494 })
  })
  it('stays below where there is no room at all', () => {
    expect(cornerBeside(words(100, 100), { width: 300, height: 790 }, window).top).toBe(126)
  })
  it('does not leave the window at the side', () => {
    expect(cornerBeside(words(900, 100), card, window).left).toBe(694)
    expect(cornerBeside(words(-50, 100), card, window).left).toBe(6)
  })
})

it('quotes with the source and the address', () => {
  expect(quotationOf('达到3.5%', '实施意见，2018年1月6日', 'https://a.example/#rd')).toBe(
    '“达到3.5%”——实施意见，2018年1月6日，https://a.example/#rd',
  )
})
