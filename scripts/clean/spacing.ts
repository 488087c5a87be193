import { isBlank } from './lines.ts'

/** A Chinese or Japanese character or full-width mark. */
const wide = /[\p{Script=Han}\u3000-\u30ff\uff01-\uff5e“”‘’…—·]/u
/** Where none of these stands, spaces divide words. */
const script = /[\p{Script=Han}\u3040-\u30ff]/u
/** A longer line, or one with an end mark, is running text: its spaces between Chinese characters mean nothing. */
const short = 80

/**
 * Which units of a paragraph are dropped as meaningless white space: 1 for each of them. A run of other white
 * space keeps its first unit, read as one space.
 *
 *   | 关 于 开 馆 的 报 告        letter-spaced: all spaces go
 *   | 市图书馆馆长 林某           short line, longer words: the space stays
 *   | 我们的目标 是……。           running text: the space goes
 *   | The term “book desert” means  Latin: the spaces stay
 *   | 那年冬天 灯灭了一半 我们……      captions without a mark: the pauses stay
 */
export function meaninglessSpaces(text: string): Uint8Array {
  const dropped = new Uint8Array(text.length)
  const isChinese = script.test(text)
  const isShort = (text.length <= short && !/[。！？；]/.test(text)) || isUnmarked(text)
  for (let start = 0; start < text.length; start += 1) {
    if (!isBlank(text[start]!)) continue
    let end = start + 1
    while (end < text.length && isBlank(text[end]!)) end += 1
    dropped.fill(1, !isChinese || isMeant(text, start, end, isShort) ? start + 1 : start, end)
    start = end
  }
  return dropped
}

/** A Chinese paragraph of more characters has marks, unless a machine heard it. */
const long = 400

/** Whether a long Chinese paragraph has hardly a mark: captions, whose pauses are spaces. */
export function isUnmarked(text: string): boolean {
  return text.length > long && /\p{Script=Han}\s+\p{Script=Han}/u.test(text) && (text.match(/[。！？；，、!?;,]/g)?.length ?? 0) < text.length / long
}

/** Whether the white space of `[start, end)` divides words. */
function isMeant(text: string, start: number, end: number, isShort: boolean): boolean {
  const before = text[start - 1] ?? ''
  const after = text[end] ?? ''
  if (isMark(before) || isMark(after)) return false
  return !(wide.test(before) && wide.test(after)) || (isShort && !isSpaced(text, start, end))
}

/** A full-width mark needs no space beside it. */
function isMark(unit: string): boolean {
  return /[\u3001-\u3003\u3008-\u3011\uff01-\uff0f\uff1a-\uff20“”‘’…]/.test(unit)
}

/** Both neighbours of a space are single characters, as letter-spacing leaves them. */
function isSpaced(text: string, start: number, end: number): boolean {
  return isBlank(text[start - 2] ?? ' ') && isBlank(text[end + 1] ?? ' ')
}
