/** WebKitGTK's MiniBrowser, driven by WebKitWebDriver on a display in memory. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { asJson, type Engine, HEIGHT } from './engine.ts'
import { findWebKit } from './find-engines.ts'

/** How often WebKitWebDriver is asked whether it listens, 50 ms apart. */
const TRIES = 200

export async function openWebKit(): Promise<Engine> {
  const paths = findWebKit()
  const { screen, name } = await openDisplay(paths.display)
  const port = await freePort()
  const driver = spawn(paths.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: name, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' },
  })
  const ask = await connect(`http://127.0.0.1:${port}`)
  const { sessionId } = (await ask('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': { binary: paths.browser, args: ['--automation'] },
      },
    },
  })) as { sessionId: string }
  const session = `/session/${sessionId}`
  await ask('POST', `${session}/window/rect`, { width: 1600, height: 1000 })
  return {
    errors: null,
    async open(url, width) {
      if (width === undefined) {
        await ask('POST', `${session}/url`, { url })
        return
      }
      // A window of MiniBrowser cannot be narrower than its tool bar; a frame can, and media queries go by the frame.
      const frame = `<style>*{margin:0;border:0}</style><iframe width=${width} height=${HEIGHT} src="${url}"></iframe>`
      await ask('POST', `${session}/url`, { url: `data:text/html,${encodeURIComponent(frame)}` })
      await ask('POST', `${session}/frame`, { id: 0 })
    },
    async run(inPage) {
      const script = `return ${asJson(inPage)}`
      const json = await ask('POST', `${session}/execute/sync`, { script, args: [] })
      return JSON.parse(json as string)
    },
    async type(words) {
      const focused = { using: 'css selector', value: 'input:focus' }
      const active = (await ask('POST', `${session}/element`, focused)) as Record<string, string>
      const [id] = Object.values(active)
      await ask('POST', `${session}/element/${id}/value`, { text: words })
    },
    async close() {
      await ask('DELETE', session)
      for (const process of [driver, screen]) {
        const ended = once(process, 'exit')
        process.kill()
        await ended
      }
    },
  }
}

/** Xvfb looks for a free display and writes its number into the file that it is told, here a pipe. */
async function openDisplay(path: string): Promise<{ screen: ChildProcess; name: string }> {
  const screen = spawn(path, ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const [number] = await once(screen.stdio[3] as NodeJS.ReadableStream, 'data')
  return { screen, name: `:${String(number).trim()}` }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

type Ask = (method: string, path: string, body?: object) => Promise<unknown>

/** Waits until the driver answers. */
async function connect(address: string): Promise<Ask> {
  const ask: Ask = async (method, path, body) => {
    const answer = await fetch(`${address}${path}`, {
      method,
      body: body ? JSON.stringify(body) : null,
    })
    const { value } = (await answer.json()) as { value: unknown }
    if (answer.ok) return value
    throw new Error(`WebKit, ${method} ${path}: ${JSON.stringify(value)}`)
  }
  for (let attempt = 0; ; attempt++) {
    try {
      await ask('GET', '/status')
      return ask
    } catch (error) {
      if (attempt === TRIES) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
