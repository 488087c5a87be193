import type { Passage } from '../model/transcript.ts'
import { tierOf } from './condense/tier.ts'
import { HEADING_ALONE, type Draft } from './draft.ts'
import { returnAt } from './returns.ts'
import { overlap, widthOf, type Speech } from './speech.ts'

/** So many claims stand on one page. */
const MOST = 3

/** Ems of a claim among others, Chinese and English, and of one that begins as the others do. */
const WIDEST = 34
const WIDEST_ENGLISH = 54
const WIDEST_ALIKE = 46

/** A claim of a higher score has a page of its own; see `Proposal.score`. */
const STRONG = 4.6
const STRONG_ENGLISH = 4.2

/** How long claims stand together, in ems of Chinese: about two and a half minutes, for they appear one by one. */
const LONGEST = 540
const LONGEST_ENGLISH = 430 // two minutes
const ENGLISH = 0.5

/** One claim carries no more than this, about 100 seconds. */
const ALONE = 360

/** The best of some Chinese claims that are no list carries no more than this, two minutes. */
const BEST = 430

const bestOf = (claims: readonly Statement[]): Statement => claims.reduce((a, b) => ((b.weighed?.[0]?.score ?? 0) > (a.weighed?.[0]?.score ?? 0) ? b : a))

/** So many characters, and words, at their beginning make claims alike. */
const ALIKE = 4
const ALIKE_ENGLISH = 2

type Statement = Extract<Draft, { kind: 'statement' }> & { text: Passage }

/**
 * Claims of one section that would stand on a page each, two or three of them together under its name: a page for every sentence is no
 * help to see what belongs together. What is only told or granted among them is said over their page. Those that begin alike are set together
 * whatever they weigh; Chinese ones that do not are no list, and the best of them stands for all.
 *
 *   | Lamps cost little.    | Lamps last long.      ->      Lamps: cost little, last long, as two cards
 */
export function gathered(speech: Speech, drafts: readonly Draft[]): Draft[] {
  if (!speech.isChinese && !speech.isEnglish) return [...drafts]
  const divided = new Set(drafts.flatMap(({ kind, section }) => (kind === 'divider' ? [section[0]] : [])))
  const done: Draft[] = []
  for (let at = 0; at < drafts.length;) {
    const group = groupAt(speech, drafts, at)
    const claims = speech.isEnglish && group.every(isAlone) ? group : group.filter((one) => isClaim(speech, one))
    const isList = speech.isEnglish || claims.every((one) => areAlike(speech, one.text, claims[0]!.text))
    if (claims.length > 1 && isList) done.push(together(claims, group[0]!.start, divided.has(group[0]!.section[0])))
    else if (claims.length > 1 && saidOver(speech, drafts, at, group.length) <= BEST) done.push({ ...bestOf(claims), start: group[0]!.start })
    else if (claims.length === 1 && saidOver(speech, drafts, at, group.length) <= ALONE) done.push({ ...claims[0]!, start: group[0]!.start })
    else done.push(...drafts.slice(at, at + Math.max(1, group.length)))
    at += Math.max(1, group.length)
  }
  return done
}

/** The sentences from one on that can stand together. */
function groupAt(speech: Speech, drafts: readonly Draft[], at: number): Statement[] {
  const first = drafts[at]!
  if (!isPlain(speech, first) || returnAt(speech, { at: first.start }) !== null) return []
  const group = [first]
  for (const next of drafts.slice(at + 1, at + MOST)) {
    if (!isPlain(speech, next) || returnAt(speech, { at: next.start }) !== null || !isBeside(speech, first, next) || isElsewhere(speech, group.at(-1)!, next) || saidOver(speech, drafts, at, group.length + 1) > (speech.isEnglish ? LONGEST_ENGLISH : LONGEST)) break
    if (![first, next].every((one) => isLight(speech, one)) && !areAlike(speech, first.text, next.text)) break
    group.push(next)
  }
  return group
}

/** A heading with nothing under it. */
const isAlone = ({ why }: Draft): boolean => why === HEADING_ALONE

/** Whether two sentences are of one section, or English headings under one that begin alike. */
function isBeside(speech: Speech, one: Statement, other: Statement): boolean {
  const isUnder = one.section.length > 1 && one.section.slice(0, -1).join() === other.section.slice(0, -1).join()
  return one.section.join() === other.section.join() || (speech.isEnglish && isUnder && isAlone(one) && isAlone(other) && areAlike(speech, one.text, other.text))
}

/** Whether an English claim is of another paragraph than the one before and does not begin as it does: a list is said in one breath. */
function isElsewhere(speech: Speech, one: Statement, other: Statement): boolean {
  if (!speech.isEnglish || isAlone(one) || areAlike(speech, one.text, other.text)) return false
  return speech.cut(Math.min(one.text.at, other.text.at), Math.max(one.text.at, other.text.at)).text.includes('\n')
}

/** How much is said over so many slides, in ems of Chinese. */
function saidOver(speech: Speech, drafts: readonly Draft[], at: number, count: number): number {
  const from = drafts[at]!.start
  return widthOf(speech.cut(from, Math.max(from, drafts[at + count]?.start ?? from)).text) * (speech.isEnglish ? ENGLISH : 1)
}

/** Whether a sentence says something of its own, and does not only tell or grant. */
function isClaim(speech: Speech, { text }: Statement): boolean {
  if (speech.isEnglish) return ['claim', 'ordinary'].includes(tierOf(speech, text, text.text))
  return speech.standing(text).move === 'claim'
}

/** A claim with nothing under it, no question and not the last words. */
function isPlain(speech: Speech, draft: Draft): draft is Statement {
  return draft.kind === 'statement' && 'at' in draft.text && draft.gloss === null && !(draft.why === HEADING_ALONE ? /[：:]$/ : /[？?：:]$/).test(draft.text.text)
    && widthOf(draft.text.text) <= (speech.isEnglish ? WIDEST_ENGLISH : WIDEST_ALIKE) && (speech.lastWords === null || !overlap(draft.text, speech.lastWords))
}

/** Whether a claim of a named section weighs no more than others. */
function isLight(speech: Speech, { eyebrow, text, weighed }: Statement): boolean {
  const score = weighed?.[0]?.score ?? 0
  return eyebrow !== null && score < (speech.isEnglish ? STRONG_ENGLISH : STRONG) && widthOf(text.text) <= (speech.isEnglish ? WIDEST_ENGLISH : WIDEST)
}

function areAlike(speech: Speech, { text: one }: Passage, { text: other }: Passage): boolean {
  if (!speech.isEnglish) return one.slice(0, ALIKE) === other.slice(0, ALIKE)
  const head = (text: string): string => text.toLowerCase().split(/\s+/).slice(0, ALIKE_ENGLISH).join(' ')
  return head(one) === head(other)
}

/** One page of some claims: under the name of their section, above the page where a divider has just shown it. */
function together(group: readonly Statement[], start: number, isDivided: boolean): Draft {
  const [first] = group
  const { section, eyebrow } = first!
  const leads = group.map(({ text }) => text)
  const page: Draft = {
    kind: 'cards',
    section,
    eyebrow: isDivided ? eyebrow : null,
    title: isDivided ? null : eyebrow,
    accent: null,
    cards: leads.map((lead) => ({ mark: null, lead, points: [] })),
    reveals: leads,
    start,
    why: 'claims of one section',
  }
  const evidence = first!.weighed?.[0]?.evidence ?? first!.text
  const score = Math.max(...group.map(({ weighed }) => weighed?.[0]?.score ?? 0))
  const singles = group.map((draft) => ({ score: draft.weighed?.[0]?.score ?? 0, evidence: draft.weighed?.[0]?.evidence ?? draft.text, draft }))
  return { ...page, weighed: [{ score: score + 0.1, evidence, draft: page }, ...singles.slice(0, 1)] }
}
