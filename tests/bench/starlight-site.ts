/** A Starlight site of the same texts: what somebody gets who puts the documents on the web with a good tool and nothing of ours. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pagesOf } from '../site/pages.ts'
import { peerFolder, STARLIGHT } from './peers.ts'

const CONFIG = `import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
export default defineConfig({
  site: 'https://zhushu.example',
  integrations: [
    starlight({
      title: '注疏',
      locales: { root: { label: '简体中文', lang: 'zh-CN' } },
      sidebar: [{ label: '文件', items: [{ autogenerate: { directory: 'documents' } }] }],
    }),
  ],
})
`
const COLLECTIONS = `import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
import { defineCollection } from 'astro:content'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`

/** Builds it from the documents in our built site; answers with the folder of the built pages, which have the same paths. */
export function buildStarlight(dist: string): string {
  const peers = peerFolder('starlight', STARLIGHT)
  const root = join(peers, 'site')
  const documents = join(root, 'src/content/docs/documents')
  rmSync(root, { recursive: true, force: true })
  mkdirSync(documents, { recursive: true })
  writeFileSync(join(root, 'astro.config.mjs'), CONFIG)
  // Astro looks here for packages that it must render, and finds them in the folder above.
  const dependencies = Object.fromEntries(
    STARLIGHT.map((name) => [name.replace(/@[^@]*$/, ''), '*']),
  )
  writeFileSync(
    join(root, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies }),
  )
  writeFileSync(join(root, 'src/content.config.ts'), COLLECTIONS)
  const entry = (title: string, text: string) =>
    `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(`${title}全文。`)}\n---\n\n${text}\n`
  writeFileSync(join(documents, '../index.md'), entry('注疏', '地方政府文件五种。'))
  for (const { path, document } of pagesOf(dist)) {
    const id = /^\/documents\/([^/]+)\/$/.exec(path)?.[1]
    const source = document.querySelector('[data-source]')
    if (!id || !source) continue
    const title = document.querySelector('h1')?.textContent?.trim() ?? id
    writeFileSync(join(documents, `${id}.md`), entry(title, markdownOf(source)))
  }
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(peers, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent', '--root', root],
    { cwd: root, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  )
  if (status !== 0) throw new Error(`Starlight's build failed:\n${stderr}`)
  return join(root, 'dist')
}

const escaped = (text: string) =>
  text
    .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/\s+/g, ' ')
    .trim()

/** The source's headings, paragraphs and rows as Markdown, without a word of ours. */
function markdownOf(source: Element): string {
  for (const ours of source.querySelectorAll('[data-editorial]')) ours.remove()
  return [...source.querySelectorAll('h2, h3, h4, h5, h6, p, tr')]
    .map((block) => {
      const level = Number(/^H(\d)$/.exec(block.tagName)?.[1] ?? 0)
      const text = escaped(block.textContent ?? '')
      return level > 0 ? `${'#'.repeat(level)} ${text}` : `<p>${text}</p>`
    })
    .join('\n\n')
}
