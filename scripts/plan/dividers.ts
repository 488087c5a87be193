import type { Passage } from '../model/transcript.ts'
import { canStand, wordsOf } from './condense/english.ts'
import { capital } from './condense/joints.ts'
import { tierOf } from './condense/tier.ts'
import { FALLBACK, HEADING_ALONE, type Draft } from './draft.ts'
import { SUBJECT_TURNS } from './movements.ts'
import { lettersOf, widthOf, type Speech } from './speech.ts'

/** How long a divider stands whose name says what its section means, in ems: about a hundred seconds. */
const LONGEST = 720

/** A name of fewer telling words is a topic, which many lines of its section repeat. */
const NAMED = 3

type Divider = Extract<Draft, { kind: 'divider' }>
type Statement = Extract<Draft, { kind: 'statement' }> & { text: Passage }

/**
 * The slides of an English speech without a page that says less than the divider before it: where the name of a section is a sentence, one that only says it
 * again, tells a step of a story, or was shown for want of a claim, and without one of nothing but that name. What is said there is said over the divider.
 *
 *   | Light every stair.   |   We bought a ladder.   |   …     ->     Light every stair.   |   …
 */
export function withTellingDividers(speech: Speech, drafts: readonly Draft[]): Draft[] {
  if (!speech.isEnglish) return [...drafts]
  const done: Draft[] = []
  drafts.forEach((draft, at) => {
    const before = done.at(-1)
    if (before !== undefined && isNameAgain(draft, done)) return
    const isLess = before?.kind === 'divider' && isOneThought(draft) && draft.section.join() === before.section.join() && saysLess(speech, draft, before)
    if (!isLess || saidUntil(speech, before.start, drafts[at + 1]?.start) > LONGEST) done.push(draft)
  })
  return done
}

/** Whether a page shows no more than the name of its section, which stood on its divider: the page before it may stand while that is said. */
function isNameAgain(draft: Draft, before: readonly Draft[]): boolean {
  return draft.why === HEADING_ALONE && isOneThought(draft) && before.some((one) => one.kind === 'divider' && one.section.join() === draft.section.join() && one.title !== null && 'at' in one.title && one.title.at === draft.text.at)
}

const isOneThought = (draft: Draft): draft is Statement => draft.kind === 'statement' && 'at' in draft.text

function saysLess(speech: Speech, { text, why }: Statement, { title }: Divider): boolean {
  if (title === null || !('at' in title)) return false
  const named = tellingIn(title.text)
  const said = tellingIn(text.text)
  if (named.length >= NAMED && named.every((word) => said.includes(word))) return true
  const tier = tierOf(speech, text, text.text)
  return canStand(capital(title.text.replace(/[.!?]$/, ''))) && (why === FALLBACK || tier === 'narrated' || tier === 'refused')
}

const tellingIn = (text: string): string[] => [...new Set(wordsOf(text.toLowerCase()).filter((word) => word.length > 3))]

/** How much is said from a place until the next page, in ems. */
function saidUntil(speech: Speech, start: number, next: number | undefined): number {
  return widthOf(speech.cut(start, Math.max(start, next ?? start)).text)
}

/** Sections of fewer pages than this, on average, flash by behind their dividers. */
const PAGES = 2

/** So many ems are said in about a minute, in Chinese and in languages that are faster or wider. */
const SHORT = { chinese: 240, other: 440 }

/**
 * The slides without the dividers of a speech whose sections are hardly longer than a page, or without the only one, where no number would be missed, since
 * there is none or the agenda has those of sections of a minute, and they say nothing but the names of the sections, which stand over their pages.
 *
 *   | [Lamps]  Lamps cost little.  [Oil]  Oil is dear.     ->     Lamps: Lamps cost little.  Oil: Oil is dear.
 */
export function withoutLoneDividers(speech: Speech, drafts: readonly Draft[]): Draft[] {
  const dividers = drafts.filter((draft) => draft.kind === 'divider')
  const isListed = drafts.some(({ kind }) => kind === 'agenda') && dividers.length > 0 && saidUntil(speech, dividers[0]!.start, speech.outline.transcript.text.length) < (speech.isChinese ? SHORT.chinese : SHORT.other) * dividers.length
  const isNeeded = dividers.some(({ mark, why }) => (mark !== null && !isListed) || why === SUBJECT_TURNS)
  const under = drafts.filter(({ kind, section }) => kind !== 'divider' && dividers.some((divider) => divider.section[0] === section[0]))
  if (dividers.length === 0 || isNeeded || (dividers.length > 1 && under.length >= PAGES * dividers.length)) return [...drafts]
  return drafts.flatMap((draft, i): Draft[] => {
    if (draft.kind === 'divider') return []
    const before = drafts[i - 1]
    return [before?.kind === 'divider' ? { ...draft, start: before.start, eyebrow: draft.eyebrow ?? nameOver(draft, before) } : draft]
  })
}

/** What an opening or a conclusion is called where it has no name of its own. */
const FRAME = /^(?:introduction|intro|opening(?: remarks)?|preface|foreword|conclusions?|closing(?: remarks| thoughts| words)?|summary|final (?:words|remarks|thoughts)|开场(?:白|语)?|開場(?:白)?|引言|前言|导言|结语|結語|结束语|結束語|结论|結論|尾声|总结|總結|小结)$/i

/** Whether a part is called no more than an opening or a conclusion. */
export const isFrame = ({ text }: Passage): boolean => FRAME.test(text.trim())

/**
 * The slides without the divider of an opening or a conclusion that is called no more than that and has one page at most: the name says nothing that the
 * place in the talk does not.
 *
 *   | [Introduction]  A lamp is a promise.  [Oil]  Oil is dear.     ->     Introduction: A lamp is a promise.  [Oil]  Oil is dear.
 */
export function withoutFrameDividers(drafts: readonly Draft[]): Draft[] {
  const isBare = (draft: Draft | undefined): draft is Divider => draft?.kind === 'divider' && draft.mark === null && draft.title !== null && 'at' in draft.title
    && isFrame(draft.title) && drafts.filter(({ kind, section }) => kind !== 'divider' && section[0] === draft.section[0]).length <= 1
  return drafts.flatMap((draft, i): Draft[] => {
    const before = drafts[i - 1]
    if (isBare(draft)) return []
    if (!isBare(before)) return [draft]
    return [{ ...draft, start: before.start, ...(draft.section[0] === before.section[0] && { eyebrow: draft.eyebrow ?? nameOver(draft, before) }) }]
  })
}

/** The name of a section over its first page, where nothing on that page says it. */
function nameOver({ title }: Draft, divider: Divider): Passage | null {
  const name = divider.title
  const isSaid = name === null || !('at' in name) || (title !== null && 'at' in title && lettersOf(title.text) === lettersOf(name.text))
  return isSaid ? null : name
}
