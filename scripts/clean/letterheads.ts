import { yearDigit } from '../model/title-block.ts'
import { removeLine, written } from './lines.ts'
import type { Sheet } from './sheet.ts'
import { bare } from './title-lines.ts'

/** Lines of the head of a document, and of its foot. */
const zone = { head: 12, foot: 12 }
/** The number under which an office files a document, with who signs it or not: 政发〔2031〕12号. */
const number = /^\S{0,24}[【〔[［（(]\s*(?:19|20)\d\d\s*[】〕\]］）)]\s*(?:第\s*)?\d{1,4}\s*[号號](?:\s*签发人\s*[：:].{1,20})?$/
const signer = /^(?:签发人|簽發人|印发单位|密级|紧急程度)\s*[：:].{1,20}$/
/** What such a document is called above its number. */
const kind = /(?:文件|邮件|郵件|简报|簡報|通报|专报|内参|通讯|公报)$/
/** Whom it goes to, below the text. */
const distribution = /^(?:主送|报送|報送|抄送|抄报|发送|分送|主题词|印发|拟稿|核稿|校对|印数)\s*[：:].{0,80}$/
/** The day on which it was sent, on the line below that list. */
const day = new RegExp(`^(?:\\d{4}|${yearDigit}{4})\\s*年\\s*\\S{1,3}\\s*月\\s*\\S{1,3}\\s*日(?:印发|印發)?$`)

/**
 * Takes out the head under which an office sends a speech round, and the list of those who get it.
 *
 *   | 市图书馆工作简报           metadata
 *   | 馆发〔2031〕12号           metadata
 *   | 在馆长会议上的讲话
 *   | ……
 *   | 抄送：各分馆               metadata
 */
export function dropLetterheads(sheet: Sheet): void {
  const lines = written(sheet)
  const at = lines.slice(0, zone.head).findIndex(({ text }) => number.test(text))
  for (const [index, line] of lines.slice(0, zone.head).entries()) {
    const isHead = index === at || signer.test(line.text) || (at > 0 && index < at && kind.test(bare(line.text)) && line.text.length <= 24)
    if (isHead) removeLine(sheet, line, 'metadata')
  }
  const foot = lines.slice(-zone.foot)
  const list = foot.findIndex(({ text }) => distribution.test(text))
  for (const [index, line] of foot.entries()) {
    if (distribution.test(line.text) || (list >= 0 && index > list && day.test(line.text))) removeLine(sheet, line, 'metadata')
  }
}
