import type { APIRoute } from 'astro'
import { loadCorpus } from '../../corpus/corpus-from-disk.ts'
import { dataPackage } from '../../exports/datapackage.ts'

export const GET: APIRoute = async () =>
  new Response(
    `${JSON.stringify(dataPackage(await loadCorpus(), import.meta.env.BASE_URL), null, 2)}\n`,
  )
