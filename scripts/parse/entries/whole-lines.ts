import type { Entry } from './entries.ts'
import { isHigh, lengthOf } from './headings.ts'
import type { Piece } from './pieces.ts'

/**
 * Characters of a heading that says two things, of one below which a list begins, of a line of one long sentence below which more is said, and of a
 * line in bold; a Latin letter counts 0.4.
 */
const longest = { alone: 40, overList: 60, overMore: 120, bold: 160 }

/**
 * A numbered line of two short sentences is a heading as it stands where others of its list are lines of their own and something else is said
 * below each; so is a long line among such lines, and any where all of a list are set in bold.
 *
 *   | 一、把灯留到最后。
 *   | 夜里的读者……
 *   | 二、不为人多添椅子。要为人少留椅子。      both sentences
 *   | 人少的时候……
 */
export function withWholeLines(pieces: readonly Piece[], entries: readonly Entry[]): Entry[] {
  const lists = new Map<string, number[]>()
  entries.forEach(({ enumerator, key, text }, at) => {
    if (enumerator && key && enumerator.skip < text.length) lists.set(key, [...lists.get(key) ?? [], at])
  })
  const whole = new Set([...lists.values()].flatMap(members => {
    if (!isSaidBelow(entries, members)) return []
    const standsOut = (at: number): boolean => isBold(pieces[at]!) && (entries[at + 1]!.enumerator !== null || !isBold(pieces[at + 1]!))
    const areBold = members.length > 1 && members.every(at => standsOut(at) && isShort(entries[at]!.text, longest.bold))
    if (areBold) return members
    const torn = wholeOf(entries, members)
    return [...torn, ...longOf(entries, members, torn)]
  }))
  return entries.map((entry, at) => {
    return whole.has(at) ? { ...entry, heading: { start: entry.enumerator!.skip, end: entry.text.trimEnd().length, runIn: false } } : entry
  })
}

function isBold({ paragraph, text, isFirst }: Piece): boolean {
  return isFirst && paragraph.strong >= text.trimEnd().length
}

/** Whether something else than the next member stands below each member of a list. */
function isSaidBelow(entries: readonly Entry[], members: readonly number[]): boolean {
  return members.every((at, index) => members[index + 1] !== at + 1) && members.at(-1)! < entries.length - 1
}

/** The members of a list whose second sentence belongs to the heading. */
function wholeOf(entries: readonly Entry[], all: readonly number[]): number[] {
  const members = all.filter(at => entries[at]!.heading)
  const others = members.filter(at => !entries[at]!.heading!.runIn)
  if (!others.length) return []
  const overList = (at: number): boolean => entries[at + 1]!.enumerator?.number === 1
  const isOverList = members.every(overList)
  const torn = members.filter(at => endsSentence(entries[at]!) && isShort(entries[at]!.text, overList(at) ? longest.overList : longest.alone))
  return torn.length + others.length === members.length && (isOverList || others.length >= torn.length) ? torn : []
}

/** The members without a heading that are one sentence each, in a list of chapters of which all others are lines of their own, of one sentence or of two. */
function longOf(entries: readonly Entry[], members: readonly number[], torn: readonly number[]): number[] {
  const long = members.filter(at => !entries[at]!.heading)
  const isLine = (at: number): boolean => entries[at]!.heading?.runIn === false || !entries[at]!.heading || torn.includes(at)
  const isOne = (at: number): boolean => !/[。！？!?].*\p{L}/u.test(entries[at]!.text) && isShort(entries[at]!.text, longest.overMore) && (!entries[at + 1]!.enumerator || entries[at + 1]!.enumerator!.number === 1)
  return isHigh(entries[members[0]!]!.enumerator!.family) && long.length < members.length && members.every(isLine) && long.every(isOne) ? long : []
}

/** Whether a heading ends with its sentence, not with a label or a name. */
function endsSentence({ text, heading }: Entry): boolean {
  return heading!.runIn && /[。！？!?.][”"’」]?$/.test(text.slice(0, heading!.end))
}

function isShort(text: string, most: number): boolean {
  const sentences = text.trim().match(/[。！？!?.]+[”"’」]?(?=\s|\p{Script=Han}|$)/gu)?.length ?? 0
  return sentences <= 3 && lengthOf(text) <= most
}
