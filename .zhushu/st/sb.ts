import { benchSearch } from '/work/main/tests/bench/bench-search.ts'
await benchSearch('/work/main/dist'); process.exit(0)
