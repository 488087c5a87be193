import { remove, type Sheet } from './sheet.ts'

const runs = /\*\*(?=[^\s*])([^*\n]{0,200}[^\s*])\*\*/g
/** What stands beside an emphasised word on at least one side: the edge of the line, a space, a mark. */
const edge = /[\s，。、；：！？（）“”"'()《》,.;:!?—-]/

/**
 * Takes Markdown's marks of emphasis out of a plain text that somebody pasted them into. Stars that hide a name
 * stay: there a star stands alone, or a pair of them touches words on both sides.
 *
 *   | **第一，**要把书房建好。          ** is markup
 *   | **市**公司的**项目开工了。        stays
 */
export function dropPlainEmphasis(sheet: Sheet): void {
  const { text } = sheet
  if (!text.includes('**')) return
  const found = [...text.matchAll(runs)]
  const paired = found.length * 4
  const stars = text.match(/\*/g)?.length ?? 0
  if (paired !== stars - loose(text) || found.some(({ index, 0: run }) => !isApart(text, index, index + run.length))) return
  for (const { index, 0: run } of found) {
    remove(sheet, index, index + 2, 'markup')
    remove(sheet, index + run.length - 2, index + run.length, 'markup')
  }
}

/** Stars that are bullets at the start of a line. */
function loose(text: string): number {
  return text.match(/^[ \t]*\*(?=[ \t])/gm)?.length ?? 0
}

function isApart(text: string, start: number, end: number): boolean {
  return edge.test(text[start - 1] ?? ' ') || edge.test(text[end] ?? ' ') || edge.test(text[end - 3] ?? '')
}
