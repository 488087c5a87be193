import { linesOf, originsOf } from './lines.ts'
import { remove, type Sheet } from './sheet.ts'

/** The number of the speaker's own slide before words on the same line. */
const label = /^(?:(?:P|PPT|Slide|Page|幻灯片|スライド)\s?(?<n>\d{1,3})|第\s?(?<m>\d{1,3})\s?[页頁张張枚])\s*[:：.．、]\s*(?=\S)/iu
const ended = /[。！？.!?；;]["”’」）)]?$/
/** So many of them, and what follows almost all of them is said and names nothing; names are short, of so many units at most. */
const least = { labels: 5, said: 0.8 }
const name = 12

/**
 * Takes the numbers of slides from the paragraphs that are said to them, in a script whose slides have no names: they divide the talk no more than page numbers do.
 *
 *   | P3：接下来介绍夜间书房。      page-number
 *     ^^^
 *   | P4：夜间书房去年开了十二家，灯都亮到十点。
 */
export function dropPageLabels(sheet: Sheet): void {
  const found = linesOf(sheet).flatMap((line) => {
    const match = label.exec(line.text.slice(0, 24))
    return match ? [{ line, length: match[0].length, number: Number(match.groups!['n'] ?? match.groups!['m']) }] : []
  })
  const said = found.filter(({ line: { text }, length }) => ended.test(text) && text.length - length > name)
  const isRising = found.every(({ number }, at) => at === 0 || number > found[at - 1]!.number)
  if (found.length < least.labels || !isRising || said.length < found.length * least.said) return
  for (const { line, length } of found) remove(sheet, line.start, originsOf(sheet, line)[length]!, 'page-number')
}
