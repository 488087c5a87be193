/** A Chinese or Japanese character or full-width mark. */
const wide = /[\p{Script=Han}\u3000-\u30ff\uff01-\uff5e“”‘’…—·]/u
/** A longer line, or one with an end mark, is running text: its spaces between Chinese characters mean nothing. */
const short = 80

/**
 * Which units of a paragraph are dropped as meaningless white space, by index; a run of other white space
 * keeps its first unit, read as one space.
 *
 *   | 关 于 开 馆 的 报 告        letter-spaced: all spaces go
 *   | 市图书馆馆长 林某           short line, longer words: the space stays
 *   | 我们的目标 是……。           running text: the space goes
 */
export function meaninglessSpaces(text: string): Set<number> {
  const dropped = new Set<number>()
  const isShort = text.length <= short && !/[。！？；]/.test(text)
  for (const { index, 0: run } of text.matchAll(/[\s\u200b\ufeff]+/g)) {
    const before = text.slice(0, index)
    const after = text.slice(index + run.length)
    const between = wide.test(lastOf(before)) || wide.test(after.slice(0, 1))
    const both = wide.test(lastOf(before)) && wide.test(after.slice(0, 1))
    const keep = both ? isShort && !isSpaced(before, after) && !isMark(lastOf(before)) && !isMark(after.slice(0, 1))
      : !(between && (isMark(lastOf(before)) || isMark(after.slice(0, 1))))
    for (let at = keep ? 1 : 0; at < run.length; at += 1) dropped.add(index + at)
  }
  return dropped
}

function lastOf(text: string): string {
  return text.slice(-1)
}

/** A full-width mark needs no space beside it. */
function isMark(unit: string): boolean {
  return /[\u3001-\u3003\u3008-\u3011\uff01-\uff0f\uff1a-\uff20“”‘’…]/.test(unit)
}

/** Both neighbours of a space are single characters, as letter-spacing leaves them. */
function isSpaced(before: string, after: string): boolean {
  const left = /(?:^|\s)(\S{1,2})$/.exec(before)?.[1] ?? ''
  const right = /^(\S{1,2})(?:\s|$)/.exec(after)?.[1] ?? ''
  return left.length === 1 && right.length === 1
}
