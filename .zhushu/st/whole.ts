import { writeSearchIndex } from '/work/main/src/integrations/search-index.ts'
const t = performance.now(); console.log(await writeSearchIndex(new URL('file:///tmp/i5/big/')), performance.now() - t)
