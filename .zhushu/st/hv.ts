import { readFileSync } from 'node:fs'
import { HtmlValidate } from 'html-validate'
const s = readFileSync('/work/main/tests/site/pages.test.ts', 'utf8'); const a = s.indexOf('new HtmlValidate('); const cfg = s.slice(a + 17, s.indexOf('\n  })', a) + 4)
const h = new HtmlValidate(eval('(' + cfg.replace(/\)$/, '') + ')'))
for (const p of ['targets', 'topics', 'proposals']) { const r = await h.validateString(readFileSync(`/tmp/i6/dist/${p}/index.html`, 'utf8')); for (const x of r.results) for (const m of x.messages) console.log(p, m.ruleId, m.message, m.line, m.column, m.selector) }
