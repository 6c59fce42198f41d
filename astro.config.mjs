/** How Astro builds the site: where it will stand, and how MDX becomes HTML. */
import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { devProblems } from './src/cli/dev-problems.ts'
import { modulePreloads } from './src/integrations/module-preloads.ts'
import { offlineEdition } from './src/integrations/offline-edition.ts'
import { pageErasure } from './src/integrations/page-erasure.ts'
import { pageStyles } from './src/integrations/page-styles.ts'
import { searchIndex } from './src/integrations/search-index.ts'
import { serviceWorker } from './src/integrations/service-worker.ts'
import { suggestionIndex } from './src/integrations/suggestion-index.ts'
import { sourceLines } from './src/markdown/satteri-lines.ts'
import { proposedWords } from './src/markdown/satteri-proposals.ts'

/** What several scripts of a page need in one file: each would be a request of its own for less than a kilobyte. */
const codeSplitting = {
  groups: [
    {
      name: 'shared',
      test: /preload-helper|\/browser\/marks\/keys\.ts|\/cite\/copy-when-seen\.ts|\/browser\/element\.ts/,
    },
  ],
}

export default defineConfig({
  site: process.env.ZHUSHU_SITE ?? 'https://zhushu.example',
  base: process.env.ZHUSHU_BASE ?? '/',
  // Pages end in a slash, data files do not; the development server takes both.
  trailingSlash: 'ignore',
  output: 'static',
  // Nothing inline but the style that `pageStyles` puts into pages, with its hash: `default-src 'self'` holds.
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  // Completion and hover texts in the frontmatter of content/, for VS Code.
  experimental: { contentIntellisense: true },
  markdown: {
    // Quotation marks and dashes are the source's: nothing may make them typographic.
    processor: satteri({
      features: { smartPunctuation: false },
      hastPlugins: [sourceLines, proposedWords],
    }),
    syntaxHighlight: false,
  },
  // In this order after the build: the offline edition shares sheets in its own way; the worker lists every file as it is served.
  integrations: [
    mdx(),
    devProblems(),
    pageErasure(),
    searchIndex(),
    suggestionIndex(),
    offlineEdition(),
    pageStyles(),
    modulePreloads(),
    serviceWorker(),
  ],
  vite: {
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog(level, log, handle) {
          // Astro marks MDX modules with a directive of its own; that a bundler may not keep it is no news to anyone.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log)
        },
      },
    },
  },
})
