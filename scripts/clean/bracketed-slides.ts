import type { Source } from '../model/source.ts'
import { linesOf, originsOf } from './lines.ts'
import { remove, type Sheet } from './sheet.ts'

/** A slide's number and name in square brackets, alone on their line but for a tag before them and a prompt behind a star. */
const bracketed = new RegExp('^(?<tag>#?[A-Z]{2,6}\\s*)?(?<open>[【［[]\\s*)'
  + '(?<words>(?:(?:slides?|page|p|ppt|スライド|幻灯片|投影片)\\s*#?\\s*(?<n>\\d{1,3})|第\\s*(?<m>\\d{1,3})\\s*[页頁张張枚])\\s*[:：・·|｜—–-]\\s*[^【】［］[\\]]{1,60}?)'
  + '(?<close>\\s*[】］\\]]\\s*)(?<prompt>[＊※*★]\\s?[^＊※*★]{1,30})?$', 'iu')
/** So many make a script for slides. */
const least = 3

/**
 * Takes the brackets from the numbers and names of slides in a script without other headings, and what marks a slide beside them; what a prompt reminds the speaker of is a cue.
 *
 *   | #IMG【スライド2・夜の灯り】＊ゆっくり
 *     ^^^^^                   ^             markup
 *                              ^^^^^^^^^    cue
 */
export function unwrapSlides(sheet: Sheet, { format, lines: marks }: Pick<Source, 'format' | 'lines'>): void {
  const found = linesOf(sheet).flatMap((line) => {
    const match = line.text.length < 120 ? bracketed.exec(line.text) : null
    return match ? [{ line, groups: match.groups!, number: Number(match.groups!['n'] ?? match.groups!['m']) }] : []
  })
  const hasHeadings = marks.some(({ depth }) => depth !== null) || (format === 'md' && /^ {0,3}#{1,6}\s/m.test(sheet.text))
  if (found.length < least || hasHeadings || found.some(({ number }, at) => at > 0 && number <= found[at - 1]!.number)) return
  for (const { line, groups } of found) {
    const origins = [...originsOf(sheet, line), line.end]
    const from = (groups['tag']?.length ?? 0) + groups['open']!.length
    const to = from + groups['words']!.length
    const prompt = to + groups['close']!.length
    remove(sheet, line.start, origins[from]!, 'markup')
    if (groups['prompt']) {
      remove(sheet, origins[to]!, origins[prompt]!, 'markup')
      sheet.asides.push({ start: origins[prompt]!, end: line.end, kind: 'cue' })
    } else remove(sheet, origins[to]!, line.end, 'markup')
  }
}
