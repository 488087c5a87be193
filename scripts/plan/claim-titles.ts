import { endOf, type Passage } from '../model/transcript.ts'
import { tierOf } from './condense/tier.ts'
import { isHeadline } from './condense/weight.ts'
import { capital } from './condense/joints.ts'
import type { Draft } from './draft.ts'
import { widthOf, type Speech } from './speech.ts'

/** Ems of a claim over what bears it out. */
const WIDEST = 46

/** How long one page stands whose members appear one by one, in ems: about two minutes. */
const LONGEST = 860

/** How much may be said between a claim and the first member that bears it out, in ems: three sentences. */
const APART = 180

/** Words over members that say no more than who does it. */
const FRAME = /\b(?:will|must|shall|should|can|cannot|need to|have to)$/i

type Listed = Extract<Draft, { kind: 'list' | 'cards' }>
type Statement = Extract<Draft, { kind: 'statement' }> & { text: Passage }

/**
 * The slides of an English speech with a claim and the list that comes right after it on one page, where the list stands under nothing or
 * under no more than the words that its members share, which lead to them still: the claim is what they bear out. What somebody will do is one of them rather than over them.
 *
 *   | A harbour lives by its lamps.   |   We will: light the stairs, mend the quay     ->     A harbour lives by its lamps: light the stairs, mend the quay
 */
export function withClaimTitles(speech: Speech, drafts: readonly Draft[]): Draft[] {
  if (!speech.isEnglish || speech.purpose === 'reading') return [...drafts]
  const done: Draft[] = []
  drafts.forEach((draft, at) => {
    const before = done.at(-1)
    if (before === undefined || !isClaim(speech, before) || !isUnheaded(draft) || draft.section.join() !== before.section.join() || saidFrom(speech, before, drafts[at + 1]) > LONGEST || saidBetween(speech, before, draft) > APART) return void done.push(draft)
    const eyebrow = before.eyebrow ?? draft.eyebrow
    const over = { title: before.text, eyebrow, ...(draft.title !== null && 'at' in draft.title ? { stem: draft.title } : {}) }
    done.splice(-1, 1, { ...draft, ...over, start: before.start, weighed: (draft.weighed ?? []).map((one) => (one.draft.kind === draft.kind ? { ...one, draft: { ...one.draft, ...over } as Draft } : one)) })
  })
  return done
}

/** Whether a page shows one claim of everybody's that can stand over others, with nothing under it. */
function isClaim(speech: Speech, draft: Draft): draft is Statement {
  return draft.kind === 'statement' && 'at' in draft.text && draft.gloss === null && draft.weighed !== undefined && widthOf(draft.text.text) <= WIDEST
    && tierOf(speech, draft.text, draft.text.text) === 'claim' && isHeadline(capital(draft.text.text)) && !/\bwill\b/i.test(draft.text.text)
}

/** Whether a list has no title that says what its members bear out. */
function isUnheaded(draft: Draft): draft is Listed {
  if (draft.kind !== 'list' && draft.kind !== 'cards') return false
  return draft.weighed !== undefined && (draft.title === null || ('at' in draft.title && FRAME.test(draft.title.text)))
}

/** How much is said after a claim before the first member of a list, in ems. */
function saidBetween(speech: Speech, { text }: Statement, { reveals }: Listed): number {
  const first = Math.min(...reveals.map(({ at }) => at))
  return Number.isFinite(first) ? widthOf(speech.cut(endOf(text), Math.max(endOf(text), first)).text) : 0
}

/** How much is said from where a page begins to where the page after the next does, in ems. */
function saidFrom(speech: Speech, { start }: Draft, next: Draft | undefined): number {
  return widthOf(speech.cut(start, Math.max(start, next?.start ?? start)).text)
}
