import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { tellError } from '../../../src/browser/tell-error.ts'

describe('tellError', () => {
  const page = new EventTarget()
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
    told.mockClear()
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })
  test('tells of an error on a page that stays', () => {
    const error = new Error('not loaded')
    tellError(error)
    vi.runAllTimers()
    expect(told.mock.calls).toEqual([[error]])
  })
  test('says nothing on a page that is being left', () => {
    tellError(new Error('broken off'))
    page.dispatchEvent(new Event('pagehide'))
    vi.runAllTimers()
    expect(told).not.toHaveBeenCalled()
  })
})
