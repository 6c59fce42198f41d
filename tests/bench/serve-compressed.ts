/** A server as a host would run it: compressed, and what has a digest in its name is kept for ever. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import { TYPES } from '../browser/site.ts'

const COMPRESSED = /text|javascript|json|svg/

export function serveCompressed(folder: string): Server {
  const answers = new Map<string, Buffer>()
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    let file = join(folder, normalize(decodeURIComponent(pathname)))
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html')
    const found = existsSync(file)
    if (!found) file = join(folder, '404.html')
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    const compressed = COMPRESSED.test(type)
    const body =
      answers.get(file) ?? (compressed ? gzipSync(readFileSync(file)) : readFileSync(file))
    answers.set(file, body)
    response.writeHead(found ? 200 : 404, {
      'content-type': type,
      'content-length': body.length,
      'cache-control': pathname.startsWith('/_astro/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      ...(compressed && { 'content-encoding': 'gzip' }),
    })
    response.end(body)
  })
}
