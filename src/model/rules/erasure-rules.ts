/** Law 1: without components, notes and Markdown, a document is its source. */
import { rulesOf } from './rule.ts'

export const ERASURE_RULES = rulesOf('erasure', {
  'source-missing': {
    holds: 'The source file exists.',
    title: '找不到原文文件',
    example: 'file: seeds/no-such.txt',
    remedy: '把收到的原文一字不动地放进 seeds/，或改正文件名。',
  },
  'source-changed': {
    holds: 'The source has the digest that is pinned.',
    title: '原文文件被改动过',
    example: '在 seeds/ 的文件里改了一个字',
    remedy: '原文从不改动：用 git 取回；若登记的摘要有误，才改摘要。',
  },
  'source-undecodable': {
    holds: 'The source can be decoded.',
    title: '原文文件无法解码',
    example: 'seeds/ 里放了一张图片',
    remedy: '原文须是 UTF-8、UTF-16 或 GB18030 的文本。',
  },
  'source-shared': {
    holds: 'A source belongs to one document.',
    title: '两篇文献用了同一份原文',
    example: '复制了 MDX 而没有改 source.file',
    remedy: '改正其中一个文件名，或删去重复的一篇。',
  },
  'text-changed': {
    holds: 'The body says what the source says.',
    title: '正文与原文不一致',
    example: '原文 3.5%，正文 3.6%；原文“，”，正文“,”',
    remedy: '照提示里的原文改回；编者的话放进 <Note>。',
  },
  'omission-missing': {
    holds: 'Omitted stretches stand in the source.',
    title: '省略的文字不在原文中',
    example: 'omitted: - text: 首頁 > 規劃',
    remedy: '从原文复制这段文字，并按原文的先后排列。',
  },
})
