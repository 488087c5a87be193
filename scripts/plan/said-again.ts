import type { Draft } from './draft.ts'
import { lettersOf, widthOf, type Speech } from './speech.ts'

/** So many pages later words may be shown again, and fewer letters are said again by chance. */
const PAGES = 3
const LEAST = 10

/** Ems of a title that can stand small above a page. */
const SMALL = 24

/**
 * The slides of a Chinese speech without those of nothing but words that one of the three pages before has shown; what is said there is said over the page before. The
 * only page of a part stays, but for the last part.
 *
 *   | 只有把灯点亮，才有人来。   |   只有将灯点亮，才有人来。     ->     the first
 */
export function withoutSaidAgain(speech: Speech, drafts: readonly Draft[]): Draft[] {
  if (!speech.isChinese) return [...drafts]
  const done: Draft[] = []
  for (const [i, draft] of drafts.entries()) {
    const words = wordsOf(draft)
    const isAgain = !isOnlyPage(drafts, i) && words.length >= LEAST && done.slice(-PAGES).some((before) => isWithin(wordsOf(before), words))
    if (!isAgain) done.push(draft)
  }
  return done
}

/** Whether one thought is the other, or that with what leads to it. */
const isWithin = (one: string, other: string): boolean => one.endsWith(other) || (one.length >= LEAST && other.endsWith(one))

/** Whether a part of the speech has no other page and is not the last, so that it would be missed. */
function isOnlyPage(drafts: readonly Draft[], at: number): boolean {
  const [part] = drafts[at]!.section
  const isElse = drafts.some((draft, i) => i !== at && draft.section[0] === part && draft.kind !== 'divider')
  return part !== undefined && !isElse && drafts.slice(at).some(({ section }) => section[0] !== undefined && section[0] !== part)
}

/** The letters of the one thought that a page shows, with one of two words that say the same; empty for every other page. */
function wordsOf(draft: Draft): string {
  return lettersOf(thoughtOf(draft)).replaceAll('将', '把').replaceAll('其', '它')
}

function thoughtOf(draft: Draft): string {
  if (draft.kind === 'statement') return draft.gloss === null && 'text' in draft.text ? draft.text.text : ''
  if (draft.kind === 'quotation') return draft.text.text
  if (draft.kind === 'cause') return [...draft.causes, draft.effect].map(({ text }) => text).join('')
  return draft.kind === 'contrast' && draft.pairs.length === 1 ? draft.pairs.map(({ not, but }) => not.text + but.text).join('') : ''
}

/**
 * The slides with no title right after itself, in other languages than Chinese right after its divider: the second page has it small above its members.
 *
 *   | 夜读的灯 (a divider)   |   夜读的灯: three cards     ->     夜读的灯   |   three cards, after `夜读的灯`
 *
 * A wider one stays, and so does every title of a page that is read. A title that only begins what stands small above it gives way to that.
 */
export function withTitlesOnce(speech: Speech, drafts: readonly Draft[]): Draft[] {
  if (speech.purpose === 'reading') return [...drafts]
  let before = ''
  return drafts.map((draft, i) => {
    const { title, eyebrow } = draft
    const named = title !== null && 'at' in title ? title.text : ''
    const words = lettersOf(named)
    const isAgain = words !== '' && words === before && (speech.isChinese || drafts[i - 1]?.kind === 'divider') && widthOf(named) <= SMALL && draft.kind !== 'agenda' && draft.kind !== 'table' && draft.kind !== 'divider'
    before = words
    if (isAgain) return { ...draft, title: null, accent: null, eyebrow: title } as Draft
    const isPart = speech.isChinese && words !== '' && eyebrow !== null && lettersOf(eyebrow.text).startsWith(words)
    return isPart ? ({ ...draft, title: eyebrow, accent: null, eyebrow: null } as Draft) : draft
  })
}
