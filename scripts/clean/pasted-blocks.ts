import { removeLine, written } from './lines.ts'
import type { Sheet } from './sheet.ts'

/** The last words of a speech, alone or at the end of a line. */
const thanks = /(?:谢谢|謝謝|感谢|感謝)(?:大家|各位|聆听|聆聽|你们|你們)?[！!。.]?$|\bthank you(?: (?:all|very much|so much))?[.!]?$/i
/** The fences of a block, and the words of a speech before its thanks at least. */
const fence = /^(?:```|~~~)/
const least = 200

/**
 * Takes out what was pasted between fences below the thanks with which a speech ends, where nothing else follows.
 *
 *   | 我的话讲完了，谢谢大家！
 *   |
 *   | ```text
 *   | 本馆是一家专业的……        metadata
 *   | ```
 */
export function dropPastedBlocks(sheet: Sheet): void {
  const lines = written(sheet)
  const isFence = lines.map(({ start, end }) => fence.test(sheet.text.slice(start, end)))
  const from = isFence.indexOf(true)
  const last = lines[from - 1]
  if (!last || !thanks.test(last.text)) return
  if (lines.slice(0, from).reduce((sum, { text }) => sum + text.length, 0) < least) return
  let isOpen = false
  const isOutside = isFence.slice(from).some((one) => {
    if (one) isOpen = !isOpen
    return !one && !isOpen
  })
  if (!isOutside) for (const [index, line] of lines.entries()) if (index > from && !isFence[index]) removeLine(sheet, line, 'metadata')
}
