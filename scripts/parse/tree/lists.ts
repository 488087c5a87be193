import type { Entry } from '../entries/entries.ts'
import { isSpoken, type Family } from '../entries/enumerators.ts'
import { isNested } from '../entries/nested-counts.ts'
import type { DraftSection } from './outline-draft.ts'

/** A list of sections while it is open; a number as family is a Markdown depth. */
export interface List {
  family: Family | number | 'annex'
  /** Entries of the list have the same one. */
  key: string
  level: number
  /** The member that is open. */
  section: DraftSection
  number: number
  /** For each member so far, how many unnumbered paragraphs followed its first. */
  members: number[]
}

/**
 * Whether an unnumbered paragraph still belongs to the open member of the innermost list.
 *
 *   | （一）……。
 *   | （二）……。
 *   | 以上两项工作，年内都要完成。        no: the members before had one paragraph each
 *   | 同志们！……                        no: the audience is addressed, and no （三） follows
 */
export function belongsToMember(stack: readonly List[], entries: readonly Entry[], index: number): boolean {
  const list = stack.at(-1)!
  if (typeof list.family === 'number' || list.family === 'annex' || isNested(list.key)) return true
  const next = nextOf(stack, entries, index)
  if (next) return next.enumerator!.number !== 1 || list.family === 'dash'
  if (entries[index]!.isVocative) return false
  const earlier = list.members.slice(0, -1)
  if (!earlier.length) return !isSpoken(list.family) || list.section.blocks.length === 0
  const most = Math.max(...earlier)
  if (isSpoken(list.family)) return list.members.at(-1)! < most
  return most > 0 || earlier.length < 2 || list.section.blocks.length === 0
}

/** The next member of the innermost list, unless a list further out goes on before it. */
export function nextOf(stack: readonly List[], entries: readonly Entry[], index: number): Entry | null {
  const { key } = stack.at(-1)!
  const outer = new Set(stack.slice(0, -1).map(list => list.key))
  for (let at = index + 1; at < entries.length && at < index + 400; at += 1) {
    const entry = entries[at]!
    if (entry.depth !== null) return null
    if (!entry.enumerator) continue
    if (entry.key === key) return entry
    if (outer.has(entry.key)) return null
  }
  return null
}

/**
 * Whether the spoken members of the innermost list are past: no further one follows, and more was said since than under any of them. A heading on a line of
 * its own holds what follows.
 */
export function isPast(stack: readonly List[], entries: readonly Entry[], index: number): boolean {
  const list = stack.at(-1)
  if (!list || typeof list.family === 'number' || list.family === 'annex' || !isSpoken(list.family) || list.members.length < 2) return false
  if (list.section.heading && !list.section.runIn && list.section.blocks.length > 1) return false
  return list.members.at(-1)! > Math.max(...list.members.slice(0, -1)) + 1 && nextOf(stack, entries, index) === null
}
