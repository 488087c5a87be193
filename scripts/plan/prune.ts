import type { Draft } from './draft.ts'

/** Seconds that a slide stands on average at the least, where the time for the speech is short. */
const STANDS = 40

/** How many slides so many minutes hold. */
export function roomIn(minutes: number): number {
  return Math.max(3, Math.round((minutes * 60) / STANDS))
}

/**
 * The slides that are worth their time when there is room for so many: the lowest level goes first, family by family,
 * the one with the shortest slides before the others, wherever a slide of the section above stands for it; then what
 * follows the first slide of a section, the shortest first; and the dividers last. What is said on a slide that goes is said
 * on the one before, a divider's heading on the one after.
 *
 *   | 二            overview of (一) and (二)        stays
 *   |   (一) (二)   a slide each                     go
 */
export function pruned(drafts: readonly Draft[], room: number): Draft[] {
  let kept = [...drafts]
  while (kept.length > room) {
    const family = weakestFamily(kept)
    const gone = family.length > 0 ? family : weakestFollower(kept)
    if (gone.length === 0) return withoutDividers(kept)
    kept = kept.filter((draft) => !gone.includes(draft))
  }
  return kept
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

/** The deepest slides below one section that has a slide of its own; of several such families that with the least to say on each. */
function weakestFamily(drafts: readonly Draft[]): Draft[] {
  const lengths = lengthsOf(drafts)
  const shown = new Set(drafts.map(({ section }) => nameOf(section)))
  const below = drafts.filter(({ section }) => section.length > 1 && shown.has(nameOf(section.slice(0, -1))))
  const depth = Math.max(...below.map(({ section }) => section.length))
  const families = [...Map.groupBy(below.filter(({ section }) => section.length === depth), ({ section }) => nameOf(section.slice(0, -1))).values()]
  const mean = (family: Draft[]): number => family.reduce((sum, draft) => sum + lengths.get(draft)!, 0) / family.length
  return families.reduce<Draft[]>((weakest, family) => (weakest.length === 0 || mean(family) < mean(weakest) ? family : weakest), [])
}

/** The shortest slide that is not the first of its section, a divider aside. */
function weakestFollower(drafts: readonly Draft[]): Draft[] {
  const lengths = lengthsOf(drafts)
  const followers = drafts.filter((draft, i) => {
    const before = drafts[i - 1]
    return draft.section.length > 0 && before !== undefined && before.kind !== 'divider' && nameOf(before.section) === nameOf(draft.section)
  })
  const shortest = followers.toSorted((a, b) => lengths.get(a)! - lengths.get(b)!)[0]
  return shortest === undefined ? [] : [shortest]
}
