import { removeLine, written } from './lines.ts'
import { remove, type Sheet } from './sheet.ts'

/** A longer line is no caption. */
const longest = 120

/** A news agency's photographer closes a caption of any length, up to this. */
const credited = 600
const agency = /(?:新华社|中新社|人民网|中新网|本报|本网)(?:发|记者)?\s*\p{Script=Han}{2,4}(?:[、\s]+\p{Script=Han}{2,4}){0,2}\s*[/／]?\s*摄[)）]?$/u

/** What points at the picture above; several such lines running are a list. */
const pointer = /^[▲△]\s*[^。！？]+$/

/** A line that is nothing but a caption or a credit. */
const lines: readonly RegExp[] = [
  /^(?:左|右|上|下|资料|网络)?图(?:为|：|:)(?!什么|了|此)[^。]{2,100}[。]?(?:[^。]{0,24}摄)?$/,
  /^.{0,60}(?:记者|通讯员)\s*\p{Script=Han}{2,4}(?:[、\s]+\p{Script=Han}{2,4}){0,2}\s*(?:摄影|摄)(?:报道)?[)）]?$/u,
  /^[（(]?(?:(?:摄影|图片|供图|摄|图源|图片来源|图片提供|题图|封面图片?)(?:\s*[:：/|][^。]{1,40}|\s+\p{Script=Han}{2,3}(?:[、\s]+\p{Script=Han}{2,3}){0,2})|资料图片?|网络配图)[)）]?$/u,
  /^[（(]?(?:图|文)\s*[/／]\s*(?:图\s*[/／]\s*)?\S{2,12}[)）]?$/,
  /^(?:photos?|images?|pictures?|illustrations?|photograph|video)\s*(?:by|credits?|courtesy(?: of)?|source)\s*[:：]?\s+\S.{0,100}(?<![a-z][.!?])$/i,
  /^(?:PNG|JPE?G|GIF|WEBP|PDF)\s*[-–—:(]\s*[\d.,]+\s*(?:[kKM][Bo])\)?$/,
  /^[[(]?(?:photo|image|picture|credit|caption)\s*:\s*.{2,100}[\])]?$/i,
  /^.{0,80}(?:\/|via |\()(?:Getty Images|Reuters|AP Photo|Shutterstock|Unsplash|AFP)\b.{0,30}$/,
]

/** A credit at the end of a line that goes on being read. */
const tails: readonly RegExp[] = [
  /[（(]\s*(?:(?:本报|本网|新华社|中新社)?(?:记者|通讯员)?\s*[\p{Script=Han}\s]{2,10}\s*摄|(?:摄影|图片来源|图源|供图|图片)\s*[:：/][^（）()\n]{1,30})\s*[)）]/gu,
]

/**
 * Takes out what stands under pictures, and who took them.
 *
 *   | ▲ 新馆的儿童阅览区                     metadata
 *   | 图为读者在城南书房里看书。林晓舟 摄     metadata
 *   | Photo by Maya Lindqvist               metadata
 *   | 图为什么要这样画？                    stays
 */
export function dropCaptions(sheet: Sheet): void {
  const all = written(sheet)
  for (const [index, line] of all.entries()) {
    if (line.text.length <= credited && agency.test(line.text)) removeLine(sheet, line, 'metadata')
    if (line.text.length > longest) continue
    const isPointed = pointer.test(line.text) && !pointer.test(all[index - 1]?.text ?? '') && !pointer.test(all[index + 1]?.text ?? '')
    if (isPointed || lines.some(pattern => pattern.test(line.text))) removeLine(sheet, line, 'metadata')
  }
  for (const pattern of tails) {
    for (const { index, 0: credit } of sheet.text.matchAll(pattern)) remove(sheet, index, index + credit.length, 'metadata')
  }
}
