import type { Entry } from './entries.ts'
import { lengthOf } from './headings.ts'

/** Characters of a heading that says two things, and of one below which a list begins; a Latin letter counts 0.4. */
const longest = { alone: 40, overList: 60 }

/**
 * A numbered line of two short sentences is a heading as it stands where others of its list are lines of their own and something else is said
 * below each.
 *
 *   | 一、把灯留到最后。
 *   | 夜里的读者……
 *   | 二、不为人多添椅子。要为人少留椅子。      both sentences
 *   | 人少的时候……
 */
export function withWholeLines(entries: readonly Entry[]): Entry[] {
  const lists = new Map<string, number[]>()
  entries.forEach(({ enumerator, key, heading }, at) => {
    if (enumerator && key && heading) lists.set(key, [...lists.get(key) ?? [], at])
  })
  const whole = new Set([...lists.values()].flatMap(members => wholeOf(entries, members)))
  return entries.map((entry, at) => {
    return whole.has(at) ? { ...entry, heading: { start: entry.heading!.start, end: entry.text.trimEnd().length, runIn: false } } : entry
  })
}

/** The members of a list whose second sentence belongs to the heading. */
function wholeOf(entries: readonly Entry[], members: readonly number[]): number[] {
  const isSaidBelow = members.every((at, index) => members[index + 1] !== at + 1) && members.at(-1)! < entries.length - 1
  const others = members.filter(at => !entries[at]!.heading!.runIn)
  if (!isSaidBelow || !others.length) return []
  const isOverList = members.every(at => entries[at + 1]!.enumerator?.number === 1)
  const torn = members.filter(at => endsSentence(entries[at]!) && isShort(entries[at]!.text, isOverList ? longest.overList : longest.alone))
  return torn.length + others.length === members.length && (isOverList || others.length >= torn.length) ? torn : []
}

/** Whether a heading ends with its sentence, not with a label or a name. */
function endsSentence({ text, heading }: Entry): boolean {
  return heading!.runIn && /[。！？!?.][”"’」]?$/.test(text.slice(0, heading!.end))
}

function isShort(text: string, most: number): boolean {
  const sentences = text.trim().match(/[。！？!?.]+[”"’」]?(?=\s|\p{Script=Han}|$)/gu)?.length ?? 0
  return sentences <= 3 && lengthOf(text) <= most
}
