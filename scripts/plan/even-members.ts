import type { Draft } from './draft.ts'
import { shapeOfPoints } from './graphics/points.ts'
import type { Speech } from './speech.ts'

/**
 * The slides of a Chinese speech with a line for each member or for none: a blank place beside filled ones looks forgotten.
 *
 *   | 选书: 由街坊点单   借书: 一本一号   还书     ->     选书   借书   还书
 */
export function withEvenMembers(speech: Speech, drafts: readonly Draft[]): Draft[] {
  if (!speech.isChinese || speech.purpose !== 'stage') return [...drafts]
  return drafts.map((draft): Draft => {
    if (draft.kind === 'cards' && isUneven(draft.cards.map(({ points }) => points.length > 0)) && !draft.cards.some(({ lead }) => CASE.test(lead.text))) return { ...draft, cards: draft.cards.map((card) => ({ ...card, points: [] })) }
    if (draft.kind !== 'matrix' || !isUneven(draft.rows.map(({ gloss }) => gloss !== null)) || draft.rows.some(({ from }) => from !== null)) return draft
    const shape = shapeOfPoints(draft.rows.map(({ to }) => ({ mark: null, lead: to, points: [] })), draft.title, draft.why)
    return { ...shape, section: draft.section, eyebrow: draft.eyebrow, start: draft.start } as Draft
  })
}

/** A case, which says nothing without what follows from it: 对夜归的读者, 书架空着时. */
const CASE = /^(?:对|凡|经|按|如)|(?:时|后|前|的[^，的]{1,6})$/

const isUneven = (filled: readonly boolean[]): boolean => filled.length >= 3 && filled.some((one) => one) && filled.some((one) => !one)
