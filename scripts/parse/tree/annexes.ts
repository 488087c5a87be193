import type { Entry } from '../entries/entries.ts'
import { isSpoken, type Family } from '../entries/enumerators.ts'

/** Where an appended document begins, with the lines that name it, as indices of entries. */
export interface Annex {
  label: number | null
  title: number
  /** The first entry after the title. */
  next: number
}

/** Numbers that begin again only in another document; lists of figures do so all the time. */
const chapters: readonly Family[] = ['chapter', 'hanzi', 'hanzi-brackets', 'article', 'roman']

/** What a line says above an appended document, in brackets or not: 附件1, 附：, 【参考资料】. */
const label = /^[【〔［[]?\s*(?:附(?:件|录|表)\s*[\d一二三四五六七八九十]*\s*[：:]?|附[：:]|(?:参考|相关|附件)资料[：:]?)\s*[】〕］\]]?$/

/**
 * Documents appended to the speech: the first level's numbering begins again, or a line says 附件, and lines
 * like a title stand before it. Numbers that stand below marked headings begin again under each.
 *
 *   | 三、要管好队伍。……
 *   | 附件1                        label
 *   | 《书房志愿者服务规定》        title
 *   | 一、总则
 */
export function annexesOf(entries: readonly Entry[]): Map<number, Annex> {
  const annexes = new Map<number, Annex>()
  const firstIndex = entries.findIndex(({ enumerator }) => enumerator && !isSpoken(enumerator.family))
  const isUnderHeading = entries.slice(0, Math.max(firstIndex, 0)).some(({ depth }) => depth !== null)
  const family = entries[firstIndex]?.enumerator?.family
  const first = isUnderHeading || !family || !chapters.includes(family) ? undefined : family
  let last = 0
  for (const [index, entry] of entries.entries()) {
    if (label.test(entry.text.trim())) add(annexes, entries, index, index + 1)
    if (entry.enumerator?.family !== first || entry.enumerator === null) continue
    if (entry.enumerator.number === 1 && last > 1) {
      const start = titleBefore(entries, index)
      if (start !== null) add(annexes, entries, start, index)
    }
    last = entry.enumerator.number
  }
  return annexes
}

function add(annexes: Map<number, Annex>, entries: readonly Entry[], start: number, limit: number): void {
  if ([...annexes.values()].some(annex => annex.next > start)) return
  const lines = [start]
  for (let next = start + 1; next <= Math.max(limit, start + 1) && lines.length < 3; next += 1) {
    if (!isTitleLine(entries[next])) break
    lines.push(next)
  }
  const title = lines.at(-1)!
  annexes.set(start, { label: title > start ? start : null, title, next: title + 1 })
}

/** The first of the lines like a title that stand between the last numbered paragraph and `index`. */
function titleBefore(entries: readonly Entry[], index: number): number | null {
  let found: number | null = null
  for (let at = index - 1; at >= 0 && index - at < 12; at -= 1) {
    const entry = entries[at]!
    if (entry.enumerator) break
    if (isTitleLine(entry)) found = at
    else if (found !== null) break
  }
  return found
}

function isTitleLine(entry: Entry | undefined): boolean {
  return entry !== undefined && !entry.enumerator && (entry.depth ?? 1) === 1 && entry.text.length <= 60 && !/[。！？；：，、,.!?;:]$/.test(entry.text)
}
