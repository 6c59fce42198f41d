/** Two projects: what needs no build, and what looks at the built site. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'node_modules/.zhushu/test-report.json' }]],
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'tests/unit/**/*.test.ts',
            'tests/content/**/*.test.ts',
            'tests/repository/**/*.test.ts',
          ],
          setupFiles: 'tests/unit/property-seed.ts',
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: 'tests/site/build-once.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Browsers and the server share two cores: one file after the other is faster and steadier.
          fileParallelism: false,
        },
      },
    ],
  },
})
