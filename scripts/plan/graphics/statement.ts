import type { Sentence } from '../../model/outline.ts'
import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf } from '../clause.ts'
import { chattiness, HEARSAY, openerLength, SPOKEN_END } from '../condense/chinese.ts'
import { announces, isSelfComment } from '../condense/announced.ts'
import { claimsOf, isLast, worthOf } from '../condense/claims.ts'
import { bare, unmarked, wholeOf } from '../condense/cut.ts'
import { canStand } from '../condense/fragments.ts'
import { isPast } from '../condense/english-verbs.ts'
import { canStand as stands, isOpenEnded, isUnspoken, wordsOf } from '../condense/english.ts'
import { capital, jointLength } from '../condense/joints.ts'
import { isOwn, isTorn } from '../condense/other.ts'
import { dangles } from '../condense/references.ts'
import { isReported } from '../condense/stance.ts'
import { DATED } from '../discourse/cues.ts'
import { messageOf } from '../discourse/message.ts'
import { rankOf } from '../discourse/moves.ts'
import { linesOf } from '../condense/lines.ts'
import { isAnothers, WORTH } from '../condense/tier.ts'
import { isAboutTalk, isTalkedAround, POINTS_BACK } from '../condense/weight.ts'
import { VERB_FIRST } from '../condense/lexicon.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { span, trimBy, widthOf, type Speech } from '../speech.ts'
import { statementShape } from '../draft.ts'
import { takenUp } from '../takes-up.ts'
import { crossedIn } from './english/crossed.ts'

/** Words that bind two halves of a saying: 谁…谁就…, 没有…就没有…, 是…的…. */
const SAYING = /(?:没有.*就没有|[只唯]有.*才|谁.*谁|越.*越|是.{2,14}(?:的|之).{1,6}$|就是|才是|归根结底|说到底|关键(?:在|是|要)|根本(?:在|是)|决不|绝不|必须|重在|贵在)/

/** A sentence that leans on the one before it. */
const LEANING = /^(?:和|这|那|它|他们|她|其|此|上述|对此|为此|因此|所以|于是|例如|比如|同时|此外|另外|然后|当时|后来|如果说)/

/** What a claim is worth as a statement, and more for what speaks for it, as far as `MOST`. */
const CLAIM = 0.6
const BY_WEIGHT = 0.5
const MOST = 3.2

/** What a claim is worth more that the speaker has announced as the words to keep. */
const ANNOUNCED = 1.6

/** What a sentence is worth less that only opens a passage. */
const FRAME = 2

/** What the last words are worth less before their own page. */
const LAST = 3

/** What a saying is worth less that neither judges nor demands. */
const UNCLAIMED = 1

/**
 * A sentence that carries its passage: a saying, a principle, two balanced halves, a claim, or what is said of the name over it. What is granted, told or only
 * leads on carries nothing.
 *
 *   | 书在架上是藏品，书在手上才是力量。
 */
export function recogniseStatement({ speech, sentences, heading }: Scene): Proposal[] {
  if (speech.isEnglish) return englishStatements(speech, sentences)
  const named: readonly Passage[] = heading === null ? [] : takenUp(speech, sentences, heading)
  return sentences.flatMap((sentence, index) => {
    const message = speech.isChinese ? messageOf(speech, sentence) : null
    const rank = message === null ? rankOf(speech.standing(sentence).move) : rankOf(message.move)
    if (rank < rankOf('plain') || !(speech.isChinese || speech.isJapanese || isOwn(sentence.text))) return []
    const strength = strengthOf(speech, sentence)
    const saying = strength === 0 ? null : sayingOf(speech, sentence, strength - (rank < rankOf('claim') ? UNCLAIMED : 0))
    const claim = message === null || (message.move !== 'claim' && !named.includes(sentence)) ? null : { text: message.text, score: CLAIM + Math.min(MOST, message.weight * BY_WEIGHT) + (message.isAnnounced ? ANNOUNCED : 0) }
    const best = saying !== null && (claim === null || saying.score >= claim.score) ? saying : claim
    if (best === null) return []
    return [{ from: index, to: index + 1, score: best.score - (DATED.test(best.text.text) ? FRAME : 0) - (isLast(speech, best.text) ? LAST : 0), shape: statementShape(best.text, 'a sentence that carries the passage') }]
  })
}

function sayingOf(speech: Speech, sentence: Sentence, strength: number): { text: Passage, score: number } {
  const whole = unmarked(speech, sentence)
  const text = speech.isChinese ? trimBy(speech, whole, openerLength(whole.text)) : bare(speech, whole)
  return { text, score: 2.5 + strength + Math.min(1, speech.salience(text.text) / 4) - Math.min(1.5, chattiness(text.text) / 2) }
}

/** Ems of the widest line that is read at a glance, about a hundred letters. */
const WIDEST = 60

/** Ems of the longest English saying that stands whole, and of one as most are. */
const LONGEST = 80
const USUAL = 40

/** What a denial is worth more together with what is so instead. */
const TURNED = 1.6

/**
 * English sentences that say something of weight and lean on no other; a question keeps its mark.
 *
 *   | But a library is not a warehouse.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function englishStatements(speech: Speech, sentences: readonly Sentence[]): Proposal[] {
  return sentences.flatMap((sentence, index) => {
    const [claim] = claimsOf(speech, sentence).filter(({ tier }) => tier !== 'refused').sort((a, b) => b.score - a.score)
    const next = sentences[index + 1]
    const crossed = next === undefined ? null : crossedIn(speech, sentence, next)
    if (crossed !== null) return [{ from: index, to: index + 2, score: CROSSED, shape: statementShape(crossed, 'the same words turned around') }]
    const turned = next === undefined ? null : turnedIn(speech, sentence, next)
    if (turned !== null) return [{ from: index, to: index + 2, score: worthOf(speech, sentence, turned, 'claim') + TURNED, shape: statementShape(turned, 'what is denied, and what is so') }]
    if (turnsStory(sentence)) return [{ from: index, to: index + 1, score: STORY_TURN, shape: statementShape(unmarked(speech, sentence), 'where the story turns') }]
    if (claim === undefined) return []
    const why = claim.text.text.endsWith('?') ? 'a question that the passage answers' : 'a sentence that carries the passage'
    return [{ from: index, to: index + 1, score: claim.score - (claim.tier === 'narrated' ? TOLD : 0), shape: statementShape(claim.text, why) }]
  })
}

/** What only tells or leans on what was said is hardly worth a page: one next to it may stand longer. */
const TOLD = 1

/** What a figure of speech is worth that everybody remembers. */
const CROSSED = 7

/** What the words are worth with which a story turns. */
const STORY_TURN = 4

/** How a story goes on at once, and of how few words a sentence is that says with what it turns. */
const THEN = /^(?:and|but) then\b/i
const FEW = 6

/**
 * Whether a sentence of a few words says with what the story turns: no part of what it turns from.
 *
 *   | We lit the tower for ten years. And then the oil ran out.
 *                                     ^^^^^^^^^^^^^^^^^^^^^^^^
 */
const turnsStory = ({ text }: Passage): boolean => THEN.test(text) && wordsOf(text).length <= FEW && wordsOf(text).slice(2).some(isPast) && /[.!]\s*$/.test(text)

/** Ems of a denial together with the sentence that says what is so instead. */
const BOTH = 62

/**
 * A sentence that denies something of the subject which the next one takes up: neither is shown alone.
 *
 *   | A garden does not feed a town. It feeds the people who dig it.
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
const DENIES = /\b(?:not|never)\b|n['’]t\b/i
const TURNS_TO = /^(?:It|They|He|She|Instead)\b(?!['’]?t?\s+not\b)/

function turnedIn(speech: Speech, sentence: Passage, next: Passage): Passage | null {
  const text = wholeOf(speech, sentence)
  if (text === null || text.text.includes('?') || isLast(speech, text) || isSelfComment(text.text) || dangles(text.text) || !DENIES.test(text.text) || !TURNS_TO.test(next.text)) return null
  const both = span(speech, text, unmarked(speech, next))
  return widthOf(both.text) <= BOTH ? both : null
}

/** A subject that only what was said before can name. */
export const LEADERLESS = /^(?:(?:and|but|so|ultimately|of course),? )?(?:it|they|this|that|these|those|such|he|she|nor|neither)\b/i

/**
 * The line of an English passage that says most; where none stands alone, the best line that begins its sentence, or the
 * sentence of the usual length with a subject of its own; null for neither. Words that somebody else might say stand for none that has others.
 */
export function claimOf(speech: Speech, all: readonly Passage[]): Passage | null {
  const own = all.filter((sentence) => !isAnothers(speech, sentence))
  const sentences = own.length > 0 ? own : all
  const fits = ({ text }: Passage): boolean => widthOf(text) <= LONGEST && widthOf(text) >= 8 && !/^["“]/.test(text) && !isUnspoken(text) && !isTorn(text)
  const claims = sentences.flatMap((sentence) => claimsOf(speech, sentence, LONGEST)).filter(({ tier }) => tier !== 'refused')
  const claim = claims.reduce<(typeof claims)[number] | null>((best, one) => (best === null || one.score + WORTH[one.tier] > best.score + WORTH[best.tier] ? one : best), null)?.text ?? null
  const begun = claim === null ? linesOf(speech, sentences, { count: 3, width: WIDEST, suits: (text) => /^[^\p{Ll}["“]/u.test(text) && !isTalkedAround(text) && !announces(text) && !dangles(text) }).find((line) => !isAnothers(speech, line) && !isReported(speech, line)) : undefined
  return claim ?? begun ?? sentences.map((sentence) => unjoined(speech, sentence)).filter((one) => fits(one) && !LEADERLESS.test(one.text) && !isOpenEnded(one.text)).toSorted((a, b) => lacksOf(speech, a) - lacksOf(speech, b) || Math.abs(widthOf(a.text) - USUAL) - Math.abs(widthOf(b.text) - USUAL))[0] ?? null
}

/** A sentence without its end mark and without what joins it to the one before. */
function unjoined(speech: Speech, sentence: Passage): Passage {
  const line = unmarked(speech, sentence)
  return trimBy(speech, line, jointLength(line.text))
}

/** How little a sentence has to show: nothing, what others say, something off the page, small talk. */
function lacksOf(speech: Speech, sentence: Passage): number {
  const { text } = sentence
  const isOff = dangles(text) || POINTS_BACK.test(text)
  return (isScrap(text) ? 8 : 0) + (isReported(speech, sentence) || isAnothers(speech, sentence) ? 4 : 0) + (isTalkedAround(text) || isSelfComment(text) ? 2 : 0) + (isOff || !stands(capital(text), true) ? 1 : 0)
}

/** Small talk, what is only imagined, a question about something said before, or fewer words than a thought has. */
export const isScrap = (text: string): boolean => isAboutTalk(text) || announces(text) || text.endsWith('?') || /^(?:like|as if)\b/i.test(text) || wordsOf(text).length < FEWEST
const FEWEST = 5

/** 0 for a sentence that cannot stand alone on a slide, up to 3 for a saying in two balanced halves. */
function strengthOf(speech: Speech, sentence: Sentence): number {
  const width = widthOf(sentence.text)
  if (width < 8 || width > 44 || LEANING.test(sentence.text.slice(speech.isChinese ? openerLength(sentence.text) : 0)) || HEARSAY.test(sentence.text) || SPOKEN_END.test(sentence.text) || /[：:]$/.test(sentence.text)) return 0
  if (/[“”]/.test(sentence.text) && (sentence.text.match(/“/g)?.length ?? 0) !== (sentence.text.match(/”/g)?.length ?? 0)) return 0
  const opener = speech.isChinese ? openerLength(sentence.text) : 0
  const clauses = clausesOf(speech.outline.transcript, speech.cut(sentence.at + opener, endOf(sentence)))
  const [first, second] = clauses
  const halves = clauses.length === 2 && Math.abs(first!.text.length - second!.text.length) <= 2 && echoes(first!.text, second!.text) && !VERB_FIRST.test(first!.text)
  const saying = SAYING.test(sentence.text) && !VERB_FIRST.test(sentence.text)
  if (speech.isChinese && ((!halves && !saying) || !canStand(first!.text))) return 0
  if (clauses.some(({ text }) => /^(?:这|那|它|其|他)/.test(text))) return 0.5
  return 0.5 + (saying ? 1 : 0) + (halves ? 1.5 : 0) + (width <= 26 ? 0.5 : 0) + (width <= 20 ? 0.5 : 0) - (width > 34 ? 1 : 0)
}

/** Balanced halves begin or end alike: 使命呼唤担当，使命引领未来; 一本书照亮一个人，一座馆照亮一座城. */
function echoes(a: string, b: string): boolean {
  if (a.slice(0, 2) === b.slice(0, 2) || a.slice(-2) === b.slice(-2)) return true
  for (let i = 0; a[0] === b[0] && i + 1 < a.length; i++) if (b.includes(a.slice(i, i + 2))) return true
  return false
}
