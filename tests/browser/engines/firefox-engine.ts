/** Firefox, driven over WebDriver BiDi, which it speaks by itself. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asJson, type Engine, HEIGHT } from './engine.ts'
import { findFirefox } from './find-engines.ts'

type Send = (method: string, params?: object) => Promise<Record<string, unknown>>
interface LogEntry {
  level: string
  /** `console` or `javascript`. */
  type: string
  text: string
}

export async function openFirefox(): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'zhushu-firefox-'))
  const firefox = spawn(
    findFirefox(),
    ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const errors: string[] = []
  const send = await connect(await addressOf(firefox), ({ level, type, text }) => {
    if (level === 'error') errors.push(`${type}: ${text}`)
  })
  await send('session.new', { capabilities: {} })
  await send('session.subscribe', { events: ['log.entryAdded'] })
  const { context } = await send('browsingContext.create', { type: 'tab' })
  return {
    errors,
    async open(url, width = 1280) {
      await send('browsingContext.setViewport', { context, viewport: { width, height: HEIGHT } })
      await send('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    async run(inPage) {
      const answer = await send('script.evaluate', {
        expression: asJson(inPage),
        target: { context },
        awaitPromise: false,
      })
      const { result, exceptionDetails } = answer as {
        result?: { value: string }
        exceptionDetails?: { text: string }
      }
      if (!result) throw new Error(`Firefox: ${exceptionDetails?.text}`)
      return JSON.parse(result.value)
    },
    async type(words) {
      const actions = [...words].flatMap((value) =>
        ['keyDown', 'keyUp'].map((type) => ({ type, value })),
      )
      const keyboard = { type: 'key', id: 'keyboard', actions }
      await send('input.performActions', { context, actions: [keyboard] })
    },
    async close() {
      const ended = once(firefox, 'exit')
      await send('browser.close')
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}

/** Firefox names the address on stderr when it listens. */
function addressOf(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    firefox.stderr?.on('data', (data) => {
      said += data
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1]
      if (address) resolve(`${address}/session`)
    })
    firefox.once('exit', (code) => reject(new Error(`Firefox ended with ${code}:\n${said}`)))
  })
}

/** Numbers the commands, and gives each the answer with its number. */
async function connect(address: string, onEntry: (entry: LogEntry) => void): Promise<Send> {
  const socket = new WebSocket(address)
  await once(socket, 'open')
  const waiting = new Map<number, PromiseWithResolvers<Record<string, unknown>>>()
  let last = 0
  socket.addEventListener('message', ({ data }) => {
    const { type, id, result, message, params } = JSON.parse(data)
    if (type === 'event') onEntry(params)
    else if (type === 'error') waiting.get(id)?.reject(new Error(`Firefox: ${message}`))
    else waiting.get(id)?.resolve(result)
  })
  return (method, params = {}) => {
    last += 1
    const answer = Promise.withResolvers<Record<string, unknown>>()
    waiting.set(last, answer)
    socket.send(JSON.stringify({ id: last, method, params }))
    return answer.promise
  }
}
