import type { Draft } from './draft.ts'

/** Words over members that say no more than who does it. */
const FRAME = /\b(?:will|must|shall|should|can|cannot|need to|have to)(?: not)?$/i

/**
 * The slides with no title said twice: the first one keeps it, a later one stands under the name of its section, unless that is shown as well; a
 * table that goes on keeps its own. Words that the members go on with are no title, and the name of a section that has been shown stands small above the page.
 *
 *   | Lamps   (a divider)   Lamps: three cards   The council will: …     ->     Lamps   three cards   …, after `The council will`
 */
export function withDistinctTitles(drafts: readonly Draft[]): Draft[] {
  const shown = new Set<string>()
  return drafts.map((draft, i) => {
    if (draft.kind === 'table' && draft.title !== null && drafts[i - 1]?.title === draft.title) return draft
    const distinct = distinctFrom(shown, stemmed(draft))
    if (distinct.title !== null && 'text' in distinct.title) shown.add(distinct.title.text.toLowerCase())
    return distinct
  })
}

/** A list whose title only begins what its members say, with these words before the members. */
function stemmed(draft: Draft): Draft {
  const { title } = draft
  if ((draft.kind !== 'list' && draft.kind !== 'cards') || title === null || !('at' in title) || !FRAME.test(title.text)) return draft
  return { ...draft, title: null, accent: null, stem: title }
}

function distinctFrom(shown: ReadonlySet<string>, draft: Draft): Draft {
  const { title, eyebrow } = draft
  if (title === null || !('at' in title) || draft.kind === 'divider' || !shown.has(title.text.toLowerCase())) return draft
  if (eyebrow !== null && !shown.has(eyebrow.text.toLowerCase())) return { ...draft, title: eyebrow, eyebrow: null, accent: null } as Draft
  const isList = draft.kind === 'list' || draft.kind === 'cards' || draft.kind === 'figures'
  return isList && eyebrow === null ? ({ ...draft, title: null, eyebrow: title, accent: null } as Draft) : draft
}
