/** Beside the site, makes an edition of it that works by double-click, without server and network: a folder and a ZIP file. */
import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroConfig, AstroIntegration } from 'astro'
import { OFFLINE_ZIP } from '../model/site-files.ts'
import { writeOfflineFiles } from './offline-files.ts'
import { type ZipEntry, zip } from './offline-zip.ts'

/** Folder that the ZIP file unpacks to. */
const TOP = 'zhushu/'

/** After the build of `dist/`, writes `dist-offline/` and `dist-offline.zip`, which goes into `dist/` as well. Has to stand after all that adds to `dist/`. */
export function offlineEdition(): AstroIntegration {
  let config: AstroConfig
  return {
    name: 'zhushu-offline-edition',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config
      },
      'astro:build:done': async ({ dir, logger }) => {
        const home = new URL(config.base.replace(/\/?$/, '/'), config.site ?? 'http://localhost/')
        const { files, bytes } = await writeOfflineEdition(dir, home, config.build.assets)
        logger.info(`${files} files for reading offline, ${(bytes / 1e6).toFixed(2)} MB`)
      },
    },
  }
}

/**
 * Writes the edition of the site in `dist` (a folder URL ending in a slash) beside it, and its ZIP file into the site, too,
 * for readers to take. `published` is the address of its
 * home page, `assets` the folder of its scripts. The same site gives the same bytes.
 * @throws Error when a page or script has what cannot work from disk.
 */
export async function writeOfflineEdition(
  dist: URL,
  published: URL,
  assets: string,
): Promise<{ files: number; bytes: number }> {
  const folder = new URL(dist.href.replace(/\/$/, '-offline/'))
  await rm(folder, { recursive: true, force: true })
  await writeOfflineFiles({ dist, published, assets, paths: await pathsIn(dist) }, folder)
  const paths = await pathsIn(folder)
  let bytes = 0
  async function* entries(): AsyncGenerator<ZipEntry> {
    for (const path of paths) {
      const content = await readFile(new URL(encodeURI(path), folder))
      bytes += content.length
      yield { path: TOP + path, content }
    }
  }
  const archive = new URL(folder.href.replace(/\/$/, '.zip'))
  await writeFile(archive, zip(entries()))
  await copyFile(archive, new URL(OFFLINE_ZIP, dist))
  return { files: paths.length, bytes }
}

/** Paths of the files in a folder, with `/`, sorted. */
async function pathsIn(folder: URL): Promise<string[]> {
  const root = fileURLToPath(folder)
  const found = await readdir(root, { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
