import { HEADING_ALONE, type Draft } from './draft.ts'
import { SUBJECT_TURNS } from './movements.ts'
import { lettersOf, widthOf, type Speech } from './speech.ts'

/** Sections of fewer pages than this, on average, flash by behind their dividers. */
const PAGES = 2

/** What may be said over a list of headings together with what is said under one of them, in ems of Chinese: about two minutes. */
const LISTED = 430
const ENGLISH = 0.5

/**
 * The slides without the dividers of a speech whose sections are hardly longer than a page, where no number would be missed and they say nothing but the
 * names of the sections, which stand over their pages.
 *
 *   | [Lamps]  Lamps cost little.  [Oil]  Oil is dear.     ->     Lamps: Lamps cost little.  Oil: Oil is dear.
 */
export function withoutLoneDividers(drafts: readonly Draft[]): Draft[] {
  const dividers = drafts.filter((draft) => draft.kind === 'divider')
  const isNeeded = dividers.some(({ mark, why }) => mark !== null || why === SUBJECT_TURNS)
  const under = drafts.filter(({ kind, section }) => kind !== 'divider' && dividers.some((divider) => divider.section[0] === section[0]))
  if (dividers.length === 0 || isNeeded || under.length >= PAGES * dividers.length) return [...drafts]
  return drafts.flatMap((draft, i): Draft[] => {
    if (draft.kind === 'divider') return []
    const before = drafts[i - 1]
    return [before?.kind === 'divider' ? { ...draft, start: before.start } : draft]
  })
}

/** The slides without those of nothing but a heading that a list has just named; what is said there is said over the page before. */
export function withoutListedHeadings(speech: Speech, drafts: readonly Draft[]): Draft[] {
  let listed = new Set<string>()
  const done: Draft[] = []
  drafts.forEach((draft, i) => {
    if (draft.kind === 'agenda' && draft.section.length > 0) listed = new Set(draft.entries.map(({ heading }) => lettersOf(heading.text)))
    const before = done.at(-1)
    const isListed = before !== undefined && draft.kind === 'statement' && draft.why === HEADING_ALONE && 'at' in draft.text && listed.has(lettersOf(draft.text.text))
    const until = drafts[i + 1]?.start ?? Infinity
    if (!isListed || widthOf(speech.cut(before.start, Math.max(before.start, until)).text) * (speech.isEnglish ? ENGLISH : 1) > LISTED) done.push(draft)
  })
  return done
}

/** So many names of parts in a list make it a look back at all of them, which belongs to none. */
const PARTS = 3

/** The slides without the name of the last part over a list of all parts. */
export function withoutNameOverAll({ outline }: Speech, drafts: readonly Draft[]): Draft[] {
  const names = new Set(outline.sections.flatMap(({ heading }) => (heading === null ? [] : [lettersOf(heading.text)])))
  return drafts.map((draft) => (draft.kind === 'agenda' && draft.eyebrow !== null && draft.entries.filter(({ heading }) => names.has(lettersOf(heading.text))).length >= PARTS ? { ...draft, eyebrow: null } : draft))
}
