/** What a screen reader is given of a document (Chromium's accessibility tree): parts with names, headings in order, words tied to their notes. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenSite, openSite } from './site.ts'

interface SpokenNode {
  ignored: boolean
  role?: { value: string }
  name?: { value: string }
  properties?: { name: string; value: { value?: unknown; relatedNodes?: { idref?: string }[] } }[]
}

const LANDMARKS = ['banner', 'main', 'contentinfo', 'navigation', 'search', 'region', 'form']
const PATHS = [
  'documents/tongguan-five-development-2018/',
  'targets/tongguan-five-development-2018/rd-business-share/',
  'compare/?d=lanzhou-chengguan-2023,lanzhou-new-area-2019',
]

let site: OpenSite
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
})

async function spoken(path: string): Promise<SpokenNode[]> {
  const page = await site.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${site.url}${path}`)
  if (path.includes('?d=')) await page.waitForSelector('[data-comparison] .row')
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await page.context().close()
  return (nodes as SpokenNode[]).filter(({ ignored }) => !ignored)
}

const roleOf = (node: SpokenNode) => node.role?.value ?? ''
const nameOf = (node: SpokenNode) => node.name?.value ?? ''
const stateOf = (node: SpokenNode, property: string) =>
  node.properties?.find(({ name }) => name === property)?.value

it.each(PATHS)('names the parts of /%s each once, and its headings in order', async (path) => {
  const nodes = await spoken(path)
  const landmarks = nodes
    .filter((node) => LANDMARKS.includes(roleOf(node)))
    .map((node) => `${roleOf(node)} ${nameOf(node)}`)
  expect(landmarks).toEqual([...new Set(landmarks)])
  const levels = nodes
    .filter((node) => roleOf(node) === 'heading')
    .map((node) => Number(stateOf(node, 'level')?.value))
  expect(levels.filter((level) => level === 1)).toEqual([1])
  const jumps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)
  expect(jumps).toEqual([])
  expect(nodes.filter((node) => roleOf(node) === 'link' && nameOf(node) === '')).toEqual([])
  expect(nodes.map(nameOf).filter((name) => /[≥≤]/.test(name))).toEqual([])
})

it('ties the words of a target to its note, and says the comparator in words', async () => {
  const nodes = await spoken(PATHS[0] ?? '')
  const words = nodes.find(
    (node) => roleOf(node) === 'link' && nameOf(node).includes('企业占85%以上'),
  )
  expect(words && stateOf(words, 'details')?.relatedNodes?.[0]?.idref).toBe('n-rd-business-share')
  const link = /^不低于\s*85\s*%$/
  expect(nodes.some((node) => roleOf(node) === 'link' && link.test(nameOf(node)))).toBe(true)
})
