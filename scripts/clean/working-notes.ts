import { removeLine, shareFrom, written, type Line } from './lines.ts'
import type { Sheet } from './sheet.ts'

/** With what a speaker ends a whole talk, and not only his part of it. */
const last = /^(?:以上(?:就?是|为)|我们?的|本次|今天的|這就是|这就是).{0,20}(?:展示|展现|汇报|匯報|演讲|演講|分享|报告|報告|答辩|答辯|介绍|介紹|讲解|发言|發言|宣讲|内容|內容).{0,12}(?:谢谢|謝謝|感谢|感謝).{0,16}$/
/** What a speaker says to those who hear him, or of what he does next. */
const spoken = /大家|各位|你们|你們|谢谢|謝謝|感谢|感謝|同学们|同學們|老师们|老師們|女士|先生|接下来|接下來|下面(?:我|由|请|請)|我(?:叫|是|来|來)/
/** A question or a label on a line of its own, of so many characters at most, and so many of them at least. */
const label = /^(?![（(]).{2,24}[?？:：]$/
const least = 2
/** Of the file the talk is no less than this part. */
const talk = 0.4
/** So many blank lines set notes apart. */
const apart = 2

/**
 * Takes out the working notes that an author left below the last words of his talk, set apart by blank lines or a rule: under questions and labels,
 * with nobody addressed.
 *
 *   | 以上就是全部汇报，谢谢各位！
 *   |
 *   |
 *   | 灯为什么不灭？            metadata
 *   | 怕回家的人看不见路。       metadata
 *   | 不足：                   metadata
 *   | 书车只有一辆。            metadata
 */
export function dropWorkingNotes(sheet: Sheet): void {
  const lines = written(sheet)
  const end = lines.findLastIndex(({ text }) => text.length <= 60 && last.test(text))
  const notes = lines.slice(end + 1)
  if (end < 0 || !notes.length || shareFrom(lines, end + 1) > 1 - talk || !isApart(sheet, lines[end]!, notes[0]!)) return
  if (notes.some(({ text }) => spoken.test(text)) || notes.filter(({ text }) => label.test(text)).length < least) return
  for (const line of notes) removeLine(sheet, line, 'metadata')
}

function isApart({ text }: Sheet, { end }: Line, { start }: Line): boolean {
  const between = text.slice(end, start)
  return (between.match(/\n/g)?.length ?? 0) > apart || /^\s*(?:-{3,}|\*{3,}|={3,}|_{3,})\s*$/m.test(between)
}
