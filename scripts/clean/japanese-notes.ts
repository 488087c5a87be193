import { endOf, type Paragraph, type Transcript } from '../model/transcript.ts'
import type { Stretch } from './asides.ts'

/** What calls a file a script, behind the title: 夜の図書室 発表原稿（5分）. */
const script = /[\s　・|｜]+(?:(?:発表|スピーチ|講演|プレゼン(?:テーション)?|登壇|デモ|司会)(?:用)?(?:の)?(?:原稿|台本|スクリプト)|読み上げ原稿)(?:[（(][^（）()]{1,12}[）)])?$/

/** A line that opens what a speaker noted for the questions afterwards: --- memo ---. */
const memo = /^[-–—=*＊\s]{0,6}(?:memo|メモ|備考|補足|想定問答)[-–—=*＊：:\s]{0,6}$/i
const noted = /^\s*[・\-*※○●]/

/** A question that a reader of the draft put behind a sentence: ★この数字で合っているか？ */
const doubt = /★[^★。\n]{2,60}[？?]\s*$/

/**
 * What stands in the script of a Japanese talk and is not said: that it is a script, what is noted below a line `memo`, the
 * doubts of those who read the draft.
 */
export function japaneseNotes({ paragraphs, text }: Transcript): Stretch[] {
  if (!/[\u3041-\u3096]/.test(text)) return []
  const doubts = paragraphs.flatMap((paragraph): Stretch[] => {
    const found = doubt.exec(paragraph.text)
    return found === null ? [] : [{ start: paragraph.at + found.index, end: endOf(paragraph), kind: 'note' }]
  })
  return [...titled(paragraphs[0]), ...doubts, ...memosIn(paragraphs)]
}

function titled(first: Paragraph | undefined): Stretch[] {
  const found = first === undefined ? null : script.exec(first.text)
  return found === null || found.index === 0 ? [] : [{ start: first!.at + found.index, end: endOf(first!), kind: 'cue' }]
}

/** The line and the bullets below it. */
function memosIn(paragraphs: readonly Paragraph[]): Stretch[] {
  const found: Stretch[] = []
  let isOpen = false
  for (const paragraph of paragraphs) {
    isOpen = memo.test(paragraph.text) || (isOpen && noted.test(paragraph.text))
    if (isOpen) found.push({ start: paragraph.at, end: endOf(paragraph), kind: 'note' })
  }
  return found
}
