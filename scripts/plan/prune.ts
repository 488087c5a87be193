import type { Draft } from './draft.ts'

/** Seconds that a slide stands on average at the least, where the time for the speech is short. */
const STANDS = 40

/** How many slides so many minutes hold. */
export function roomIn(minutes: number): number {
  return Math.max(3, Math.round((minutes * 60) / STANDS))
}

/**
 * The slides that are worth their time when there is room for so many. Two kinds can go, wherever another slide stands for
 * them: a family, the deepest slides below one section that has a slide of its own; and a follower, a slide that is not the first of its
 * section. The one that says least goes first, a family as a whole; the dividers go last. What is said on a slide that goes is said
 * on the one before, a divider's heading on the one after.
 *
 *   | 二            overview of (一) and (二)        stays
 *   |   (一) (二)   a slide each                     go together
 *   |   (二)        its second slide                 goes before them when it is short
 */
export function pruned(drafts: readonly Draft[], room: number): Draft[] {
  let kept = [...drafts]
  while (kept.length > room) {
    const gone = leastOf(kept)
    if (gone.length === 0) return withoutDividers(kept)
    kept = kept.filter((draft) => !gone.includes(draft))
  }
  return kept
}

/** The family or follower whose slides say least; none where nothing can go. The order does not depend on the room: more time never means fewer slides. */
function leastOf(drafts: readonly Draft[]): Draft[] {
  const lengths = lengthsOf(drafts)
  const mean = (gone: Draft[]): number => gone.reduce((sum, draft) => sum + lengths.get(draft)!, 0) / gone.length
  const groups = [...deepestFamilies(drafts), ...followers(drafts).map((draft) => [draft])]
  return groups.reduce<Draft[]>((least, group) => (least.length === 0 || mean(group) < mean(least) ? group : least), [])
}

/** Each section begins on the slide after its divider. */
function withoutDividers(drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft, i) => {
    const before = drafts[i - 1]
    return draft.kind === 'divider' ? [] : [before?.kind === 'divider' ? { ...draft, start: before.start } : draft]
  })
}

const nameOf = (path: readonly number[]): string => path.join('.')

/** How much of the speech each slide holds, in characters; the last one holds the rest, which is never asked for. */
function lengthsOf(drafts: readonly Draft[]): Map<Draft, number> {
  return new Map(drafts.map((draft, i) => [draft, (drafts[i + 1]?.start ?? Infinity) - draft.start]))
}

/** The deepest slides below sections that have slides of their own, those of each section together. */
function deepestFamilies(drafts: readonly Draft[]): Draft[][] {
  const shown = new Set(drafts.map(({ section }) => nameOf(section)))
  const below = drafts.filter(({ section }) => section.length > 1 && shown.has(nameOf(section.slice(0, -1))))
  const depth = Math.max(...below.map(({ section }) => section.length))
  return [...Map.groupBy(below.filter(({ section }) => section.length === depth), ({ section }) => nameOf(section.slice(0, -1))).values()]
}

/** The slides that are not the first of their section, a divider aside. */
function followers(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft, i) => {
    const before = drafts[i - 1]
    return draft.section.length > 0 && before !== undefined && before.kind !== 'divider' && nameOf(before.section) === nameOf(draft.section)
  })
}
