/** The sheet on which all pictures stand side by side, a row a kind of page. */
import type { Shot } from './shots.ts'

const STYLE = `body{margin:1.5rem;background:#777;font:14px sans-serif;color:#fff}
section{display:flex;gap:.75rem;align-items:start;margin-bottom:2rem;overflow-x:auto}
h2{margin:0 0 .5rem}figure{margin:0;flex:none}
a{display:block;height:46rem;overflow:auto;background:#fff}img{display:block;width:100%}
figcaption{padding:.3rem 0}`
/** Pictures are shown at this share of their size; the widest six fit on a screen of 1,800 pixels. */
const SCALE = 0.33

/** An HTML page beside the pictures. `shots` stand in its order. */
export function contactSheet(shots: readonly Shot[]): string {
  const kinds = [...new Set(shots.map(({ kind }) => kind))]
  const rows = kinds.map((kind) => {
    const pictures = shots
      .filter((shot) => shot.kind === kind)
      .map(
        ({ file, width, scheme }) =>
          `<figure style="width:${Math.round(width * SCALE)}px"><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${width} ${scheme}</figcaption></figure>`,
      )
    return `<h2 id="${kind}">${kind}</h2><section>${pictures.join('')}</section>`
  })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Zhushu, every kind of page</title><style>${STYLE}</style>${rows.join('\n')}</html>\n`
}
