import type { RemovalReason } from '../model/transcript.ts'
import { removeLine, written, type Line } from './lines.ts'
import { disclaimed } from './english-notices.ts'
import { certainNotices, courseWords, footNotices, gluedNotices, nearNotices, strongWords, topNotices, weakWords } from './notice-lines.ts'
import { remove, type Sheet } from './sheet.ts'
import { isEnumerated } from './title-lines.ts'
import { endsSentence } from './wraps.ts'

/** Lines of this many from either end of a file are where sites put their notices. */
const zone = 25
/** The head and the foot of a page have so many lines. */
const top = 8
/** How an editor begins, and who tells what a file is for: Use this script to build the slides. */
const introduction = /^[【〖[]?(?:[导導]\s*[读讀]|[编編]\s*者\s*按|[编編]者[注註]|[内內]容提要|[内內]容摘要|按[语語])(?:[】〗\]]|\s*(?:[:：]|$))|^use this (?:file|document|script|template|outline) (?:to|for|as)\b/i
/** An editor's introduction on one line, of any length: 【导读】……, and a paragraph at the head of the file that is all in such brackets. */
const introduced = /^(?:[【〖[]\s*(?:[导導]\s*[读讀]|[编編]\s*者\s*按|[编編]者[注註]|[内內]容提要|[内內]容摘要|按[语語])\s*[】〗\]]|[编編]\s*者\s*按\s*(?:[:：]|$))/
const bracketed = /^【[^【】]{40,}】$/
/** What a collection says of a speech above it, of any length: 这是某某在某会上所作的报告。…… */
const headnote = /^[>＞*＊※\s]*(?:这|這|本文|此文|本篇)是(?!我)[^，。]{2,16}[在于於][^，。]{2,30}[作做写寫]的(?:一[篇次])?(?:讲演|讲话|演讲|报告|演说|发言|文章|講演|講話|演講|報告|演說|發言)[。.]/

/** A longer line is no notice. */
const longest = 240
/** A date as machines write it, which says when the file was uploaded. */
const machineDate = /^(?:(?:时间|時間|日期)\s*[:：]\s*)?(?:(?:19|20)\d\d)[-/.]\d{1,2}[-/.]\d{1,2}(?:[\sT]+\d{1,2}:\d{2}(?::\d{2})?)?$/

/** What a page tells in a line of its head, among its links: wifi: harbour, password lamp. */
const setting = /^[a-z][a-z-]{1,14}: \S[^.!?]{0,80}$/

/** Takes the notices of sharing sites out: sure ones anywhere, likely ones near the ends of the file. */
export function dropNotices(sheet: Sheet): void {
  const lines = written(sheet).filter(({ start }) => start >= sheet.front)
  const taken = new Uint8Array(lines.length)
  let block = false
  let isIntroduction = false
  for (const [index, line] of lines.entries()) {
    isIntroduction = isIntroduction ? isContinued(sheet, lines[index - 1]!, line) : false
    if (isIntroduction) {
      removeLine(sheet, line, 'metadata')
      continue
    }
    isIntroduction = introduction.test(line.text)
    const near = index < zone || index >= lines.length - zone
    const sure = sureNotice(sheet, line, near || taken[index - 1] === 1, { isTop: index < top, isFoot: index >= lines.length - top })
    const likely: boolean = !sure && near && isNotice(line, block)
    if (sure) removeLine(sheet, line, sure[1])
    else if (likely) removeLine(sheet, line, 'site-notice')
    taken[index] = sure || likely ? 1 : 0
    block = sure?.[1] === 'site-notice' || (block && !/[\p{L}]/u.test(line.text)) || likely
  }
  for (const [index, line] of lines.entries()) {
    const isAmong = (taken[index - 1] ?? 0) + (taken[index + 1] ?? 0) > 0
    if (isAmong && !taken[index] && machineDate.test(line.text)) removeLine(sheet, line, 'metadata')
    else if (isAmong && !taken[index] && index < top && setting.test(line.text)) removeLine(sheet, line, 'site-notice')
  }
}

/** Whether a hard wrapped introduction goes on: its last line stopped in mid-sentence, and no blank line follows. */
function isContinued(sheet: Sheet, before: Line, line: Line): boolean {
  return !endsSentence(before.text) && !/\n\s*\n/.test(sheet.text.slice(before.end, line.start))
}

function sureNotice(sheet: Sheet, { text, start }: Line, isNear: boolean, { isTop, isFoot }: { isTop: boolean, isFoot: boolean }): readonly [RegExp, RemovalReason] | undefined {
  if (isFoot && disclaimed.test(text)) return [disclaimed, 'site-notice']
  if (introduced.test(text) || (isTop && (bracketed.test(text) || headnote.test(text)))) return [introduced, 'metadata']
  if (text.length > longest) return undefined
  if ((isTop || isFoot) && isCourse(text)) return [courseWords[0]!, 'advertisement']
  const words = simplified(text)
  const fits = ([pattern]: readonly [RegExp, RemovalReason]): boolean => pattern.test(text) || (words !== text && pattern.test(words))
  const sure = certainNotices.find(fits)
  if (sure) return sure
  const isHeading = text.length < 10 && /^\s{0,3}#/.test(sheet.text.slice(start, start + 5))
  return (isNear && !isHeading ? nearNotices.find(fits) : undefined) ?? (isTop ? topNotices.find(fits) : undefined) ?? (isFoot ? footNotices.find(fits) : undefined)
}

/** Whether a line sells a course: three words of its vendors, and no sentence. */
function isCourse(text: string): boolean {
  return text.length <= 120 && !/[。！？，；：]$/.test(text) && !/，/.test(text) && courseWords.filter(word => word.test(text)).length > 2
}

/** The characters of notices, traditional and simplified: they are written down in the simplified form alone. */
const forms = new Map([...'編编輯辑轉转載载責责點点擊击閱阅讀读發发佈布關关連连結结權权註注冊册錄录圖图攝摄記记報报導导來来資资網网頁页隱隐聯联絡络訂订戶户費费觀观瀏浏覽览數数單单綜综專专標标籤签類类熱热門门評评論论讚赞還还請请繼继續续點点載载廣广獲获經经為为係系講讲話话稿稿審审校校總总訪访問问時时間间紙纸電电傳传號号復复製制體体檔档導导謝谢絕绝侵侵賞赏聞闻'].flatMap((sign, at, all) => at % 2 ? [] : [[sign, all[at + 1]!] as const]))

const traditional = new RegExp(`[${[...forms.keys()].join('')}]`)

function simplified(text: string): string {
  if (!traditional.test(text)) return text
  let words = ''
  for (const sign of text) words += forms.get(sign) ?? sign
  return words
}

/** Takes out what is glued into running text. */
export function dropGluedNotices(sheet: Sheet): void {
  for (const [pattern, reason] of gluedNotices) {
    for (const { index, 0: notice } of sheet.text.matchAll(pattern)) {
      remove(sheet, index, index + notice.length, reason)
    }
  }
}

/**
 * A line with two different words of notices, one of them a strong one; inside a block of notices one word is enough
 * on a numbered line, which elsewhere is the speaker's.
 */
function isNotice({ text }: Line, inBlock: boolean): boolean {
  if (isSpoken(text)) return false
  if (text.length > 200) return false
  const strong = strongWords.filter(word => word.test(text)).length
  const count = strong + weakWords.filter(word => word.test(text)).length
  if (inBlock && count > 0 && /^[(（]?\d{1,2}[.、)）]/.test(text)) return true
  if (!strong || count < 2 || (!inBlock && isEnumerated(text))) return false
  return count > 2 || inBlock || text.length < 40
}

/** A speaker may say of a program what a site says of itself, but in sentences of many clauses; who says his name and thanks is speaking. */
function isSpoken(text: string): boolean {
  if (/^(?:我是|我叫)|(?:谢谢|謝謝|感谢|感謝)(?:大家|各位)[！!。]?$/.test(text)) return true
  return text.length > 60 && text.split('，').length > 3 && !/https?:|www\.|客服|版权|侵权/.test(text)
}
