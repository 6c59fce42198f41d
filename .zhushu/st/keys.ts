import { timeKeystrokes } from '/work/main/tests/bench/compare-search.ts'
for (let i = 0; i < 3; i++) console.log((await timeKeystrokes('/work/main/dist', ['研发投入', '放管服改革', '3.5%', '幼儿园', '万', '市', '发展'])).map((x) => x.toFixed(0)).join(' '))
process.exit(0)
