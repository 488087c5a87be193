import { remove, type Sheet } from './sheet.ts'

const runs = /\*\*(?=[^\s*])([^*\n]{0,80}[^\s*])\*\*/g
/** A line that is emphasised as a whole, as headings are. */
const lines = /^([^\S\n]*)\*\*(?=[^\s*])([^*\n]{1,80})(?<=[^\s*])\*\*[^\S\n]*$/gm
/** What stands beside an emphasised word on at least one side: the edge of the line, a space, a mark. */
const edge = /[\s，。、；：！？（）“”"'()《》,.;:!?—-]/
/** What a name that is hidden behind stars goes on with: **市, **公司. */
const hidden = /^(?:[市县区省镇乡村局厅校院厂年月届]|公司|集团|学校|大学|医院|项目|同志|街道|社区|先生|女士|书记)/

/**
 * Takes Markdown's marks of emphasis out of a plain text that somebody pasted them into. Stars that hide a name
 * stay: they come in odd numbers, touch words on both sides, or a word for a place follows them.
 *
 *   | **第一，**要把书房建好。          ** is markup
 *   | **市**公司的**项目开工了。        stays
 */
export function dropPlainEmphasis(sheet: Sheet): void {
  const { text } = sheet
  if (!text.includes('**')) return
  for (const { index, 1: before, 2: words } of text.matchAll(lines)) {
    const start = index + before!.length + 2
    remove(sheet, start - 2, start, 'markup')
    remove(sheet, start + words!.length, start + words!.length + 2, 'markup')
    sheet.bold.set(start, start + words!.length)
  }
  const found = [...text.matchAll(runs)]
  const paired = found.length * 4
  const stars = (text.match(/\*/g)?.length ?? 0) - bullets(text)
  const apart = found.filter(({ index, 0: run }) => isApart(text, index, index + run.length))
  if (paired !== stars || apart.length * 2 < found.length || found.some(({ 1: words }) => hidden.test(words!))) return
  for (const { index, 0: run } of found) {
    remove(sheet, index, index + 2, 'markup')
    remove(sheet, index + run.length - 2, index + run.length, 'markup')
  }
}

/** Stars that are bullets at the start of a line. */
function bullets(text: string): number {
  return text.match(/^[ \t]{0,20}\*(?=[ \t])/gm)?.length ?? 0
}

function isApart(text: string, start: number, end: number): boolean {
  return edge.test(text[start - 1] ?? ' ') || edge.test(text[end] ?? ' ') || edge.test(text[end - 3] ?? '')
}
