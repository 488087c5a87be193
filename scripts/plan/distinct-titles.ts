import type { Draft } from './draft.ts'

/**
 * The slides with no title said twice: the first one keeps it, a later one stands under the name of its section, unless that is shown as well; a
 * table that goes on keeps its own.
 *
 *   | The council will   The council will   The council will      ->      The council will   Lamps   Roofs
 */
export function withDistinctTitles(drafts: readonly Draft[]): Draft[] {
  const shown = new Set<string>()
  return drafts.map((draft, i) => {
    const { title, eyebrow } = draft
    if (draft.kind === 'table' && title !== null && drafts[i - 1]?.title === title) return draft
    if (title !== null && 'text' in title && (eyebrow === null || draft.kind === 'divider')) shown.add(title.text.toLowerCase())
    if (title === null || !('text' in title) || eyebrow === null) return draft
    const words = title.text.toLowerCase()
    if (!shown.has(words) || shown.has(eyebrow.text.toLowerCase())) {
      shown.add(words)
      return draft
    }
    shown.add(eyebrow.text.toLowerCase())
    return { ...draft, title: eyebrow, eyebrow: null, accent: null } as Draft
  })
}
