/** Pictures that other sites show of this site, of a document, of a target: `/og/site.png`, `/og/ID.png`, `/og/ID/TARGET.png`. */
import { fileURLToPath } from 'node:url'
import type { APIRoute, GetStaticPaths } from 'astro'
import { loadCorpus } from '../../corpus/corpus-from-disk.ts'
import { cardPng } from '../../exports/social-card/card-png-from-disk.ts'
import { documentCard, siteCard, targetCard } from '../../exports/social-card/card-svg.ts'

/** Drawn once and kept: a build draws only what has changed. */
const CACHE = fileURLToPath(new URL('node_modules/.zhushu/cards/', `file://${process.cwd()}/`))

export const getStaticPaths: GetStaticPaths = async () => {
  const corpus = await loadCorpus()
  const cards = [
    { card: 'site', svg: siteCard(corpus) },
    ...corpus.documents.map((document) => ({ card: document.id, svg: documentCard(document) })),
    ...corpus.targets.map((target) => ({
      card: `${target.document.id}/${target.id}`,
      svg: targetCard(target),
    })),
  ]
  return cards.map(({ card, svg }) => ({ params: { card }, props: { svg } }))
}

export const GET: APIRoute<{ svg: string }> = async ({ props }) =>
  new Response(Uint8Array.from(await cardPng(props.svg, CACHE)))
