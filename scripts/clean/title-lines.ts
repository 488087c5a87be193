import { courtesyTitle } from '../model/title-block.ts'
import type { Line } from './lines.ts'

/** How the title of a speech, or of a document that is filed with speeches, ends. */
const kinds = [
  '讲话|讲话稿|演讲|演讲稿|演说|致辞|致词|贺词|献词|发言|发言稿|报告|工作报告|述职|总结|汇报|主持词|主持稿|动员|体会',
  '方案|计划|通知|意见|办法|规定|决定|决议|纪要|公告|公报|倡议书|材料|汇编',
  '講話|演講|致辭|報告|發言',
].join('|')
const ending = new RegExp(`(?:${kinds})(?:[（(].{1,12}[)）])?[》]?$`)

/** Whether a line reads like the title of a document: 在馆员大会上的讲话, 2031年度馆藏清点工作报告. */
export function isDocumentTitle(text: string): boolean {
  return text.length <= 60 && ending.test(text) && !/[。！？；：!?;]$/.test(text) && !isEnumerated(text)
}

/** Whether a line begins with a number or mark of a list. */
export function isEnumerated(text: string): boolean {
  return enumerated.test(text)
}

const hanzi = '[一二三四五六七八九十]{1,3}'
const enumerated = new RegExp(`^(?:[（(〔]?${hanzi}[)）〕、．.]|第${hanzi}[，,、章节条]|[（(]?\\d{1,2}[)）、．]|\\d{1,2}\\.(?!\\d)|——)`)

/** The lines before the speech itself begins: short, with no end mark, no salutation, no number. */
export function headOf(lines: readonly Line[]): Line[] {
  const end = lines.slice(0, 24).findIndex(({ text }) => isBody(text))
  return lines.slice(0, end < 0 ? Math.min(lines.length, 24) : end)
}

function isBody(text: string): boolean {
  return text.length > 70 || /[。！？；!?;：:，,…]$/.test(text) || isEnumerated(text) && !text.startsWith('——')
}

/** A line without white space, so that `工 作` and `工作` compare equal. */
export function bare(text: string): string {
  return text.replace(/[\s\u200b]/g, '')
}

/**
 * The lines of a title that is set on two or three lines above its subtitle; empty for a title on one line.
 *
 *   | 让每一条街都有书声
 *   | 让每一扇窗都有灯光
 *   | ——在市图书馆年会上的报告
 */
export function titleLinesOf(lines: readonly Line[]): Line[] {
  const head = headOf(lines)
  const dash = head.findIndex(line => /^[—–―]/.test(line.text))
  const title = head.slice(0, Math.max(dash, 0))
  return title.length > 1 && title.length < 4 && title.every(line => isTitlePart(line.text)) ? title : []
}

function isTitlePart(text: string): boolean {
  return text.length > 4 && text.length <= 40 && !isDocumentTitle(text) && !/\d{4}年.*日|^[（(]/.test(text)
}

/** The length of a title that runs straight into a salutation; 0 when the line does not begin with one. */
export function gluedTitleLength(text: string): number {
  const title = new RegExp(`^.{4,40}?(?:${kinds})(?=(?:尊敬|敬爱|亲爱|敬重)的|各位[^，。]{1,12}[：:，！]|同志们[：:！])`).exec(text)?.[0]
  return title && !/[。！？；：，]/.test(title) ? title.length : 0
}

/** Somebody in the audience, by name and title: Ms Maya Lindqvist, Chair of the Harbour Trust. */
const addressed = new RegExp([
  `^${courtesyTitle} \\p{Lu}[\\p{L}.'’-]*(?: [\\p{Lu}(][\\p{L}.'’()-]*)*(?:,.*)?$`,
  '^(?:Your|Their|His|Her) (?:Excellenc(?:y|ies)|Majest(?:y|ies)|Highness(?:es)?)\\b|^(?:Distinguished|Hono[u]?red) \\p{Ll}|^Excellencies\\b',
].join('|'), 'u')

/** Whether a line names or addresses somebody in the audience. */
export function isAddressed(text: string): boolean {
  return addressed.test(text)
}

const proper = "(?:\\p{Lu}[\\p{L}.'’-]*|of|the|and|at|de|du|la)"
const place = new RegExp(`^(?:${proper} ){1,5}(?:Hall|Room|House|Field|Park|Garden|Lawn|Square|Cent(?:er|re)|Auditorium|Theat(?:er|re)|Stadium|Arena|Hotel|Palace|Church|Chapel|Library|Museum|Airport|Base|University|College|School|Academy)(?:, ${proper}(?: ${proper}){0,4}){1,2}$`, 'u')

/** Whether an English line says where a speech was given and nothing else: Quay Hall, Harbour City. */
export function isPlace(text: string): boolean {
  return text.length <= 80 && place.test(text)
}
