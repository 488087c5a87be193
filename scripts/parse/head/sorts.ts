import { cut, type Passage, type Transcript } from '../../model/transcript.ts'

const script = '(?:演讲稿|演講稿|讲稿|講稿|发言稿|發言稿|答辩稿|答辯稿|汇报稿|彙報稿|路演稿|分享稿|逐字稿|口播稿)'

/** Before a title: 答辩稿（详细版）：夜间书房. */
const before = new RegExp(`^${script}(?:\\s*[（(][^（）()]{1,8}[）)])?\\s*[：:｜|]\\s*(?=\\S)`)

/** Behind one, a mark between, or the title in its own: 夜间书房 — 演示演讲稿, 夜间书房 · 汇报逐字稿（精简版）, 《夜间书房》10 分钟演讲稿. */
const behind = new RegExp(`(?<=\\S)\\s*(?:[·•｜|—–-]+\\s*|(?<=》)\\s*)(?:\\d{1,3}\\s*分[钟鐘]\\s*)?\\p{Script=Han}{0,4}${script}(?:\\s*[（(][^（）()]{1,8}[）)])?$`, 'u')

/** A Chinese title without what it says of its file: what sort of script, and which version. */
export function withoutSort(transcript: Transcript, title: Passage): Passage {
  const from = before.exec(title.text)?.[0].length ?? 0
  const to = behind.exec(title.text)?.index ?? title.text.length
  return from < to && (from || to < title.text.length) ? cut(transcript, title.at + from, title.at + to) : title
}
