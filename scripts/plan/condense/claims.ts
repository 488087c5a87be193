import { endOf, type Passage } from '../../model/transcript.ts'
import { overlap, span, trimBy, widthOf, type Speech } from '../speech.ts'
import { clausesOf } from '../clause.ts'
import { isHeadingAgain } from './candidates.ts'
import { holdsAside, wholeOf } from './cut.ts'
import * as english from './english.ts'
import { breaksOff, conditions, opensSentence, waits } from './english-clauses.ts'
import { capital, joinedLength, jointLength } from './joints.ts'
import { dangles } from './references.ts'
import { saidNext, tierOf, TURNS, WORTH, type Tier } from './tier.ts'
import { POINTS_BACK, weightOf } from './weight.ts'

/** Words cut from one English sentence that could stand for its passage. */
export interface Claim {
  text: Passage
  tier: Tier
  score: number
}

/** So many words an audience writes down; a line of more is one that it reads. */
const WRITTEN_DOWN = 15

/** A sentence that is too wide for a page may leave so many before a dash or semicolon. */
const BEFORE_DASH = 20

/** A cut of fewer words is a scrap. */
const FEWEST = 5

/** What each word more costs, and at most: a long line is better than a wrong one. */
const EACH = 0.2
const AT_MOST = 1.6

/** What a line loses that leaves out a part of its sentence. */
const CUT_OFF = 0.4

/** Ems of the narrowest and the widest line. */
const NARROWEST = 8
const WIDEST = 60

/** What a sentence gains that most of its passage speaks of. */
const CENTRAL = 0.6

/** What the writer set in bold is meant to be seen. */
const BOLD = 1.4

/** Emphatic words in what is only told add no more than this: every drawer was full. */
const TOLD = 0.3

/** One who speaks of himself speaks for nobody else, unless he tells what he did. */
const OF_HIMSELF = /^(?:(?:and|but|so|now|today),? )*(?:I|my|in my)\b/i
const ALONE = 0.25

/** Words that somebody might say make no thought of the speaker's. */
const SAID = /(?:["“‘]|(?<=[\s,:])')(?:[\p{L}’']+[\s,]+){2,}/u
const OTHERS = 1

/** What a line loses that points at something off the page: any other line of its passage says more to who sees the page alone. */
const POINTING = 0.7

/** What is granted, compared or told of the circumstances before the thought, which stands without it: while the lamps are old, …; besides oil, … */
const BEFORE = /^(?:(?:and|but|so) )?(?:while|although|though|even though|whereas|in addition(?: to [^,]+)?|following|besides|apart from|aside from|in the case of|when it comes to|with regard to|as part of|as you (?:all )?know|as we (?:all )?know|as (?:everyone|everybody) knows)\b/i

/** What the thought is added to: without it, also says nothing. */
const ADDED_TO = /^(?:(?:and|but|so) )?(?:besides|apart from|aside from|in addition)\b/i

/**
 * The lines that an English sentence has for a page: all of it, and where it has more words than anybody writes down what can be cut from it; none
 * of a sentence that leans on another.
 *
 *   | While lamps are dear, a dark stair costs more than any lamp, as every keeper of a harbour has found out in his time.
 *                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function claimsOf(speech: Speech, sentence: Passage, widest = WIDEST): Claim[] {
  if (isHeadingAgain(speech, sentence)) return []
  const whole = wholeOf(speech, sentence)
  const isLong = wordsIn(whole ?? sentence) > WRITTEN_DOWN
  const isWide = whole === null || widthOf(whole.text) > widest
  const cuts = isWide || isLong ? cutsOf(speech, sentence, isWide) : []
  return [...(whole === null ? [] : [whole]), ...cuts.filter((cut) => cut.text !== whole?.text)].flatMap((text) => {
    const width = widthOf(text.text)
    const tier = tierOf(speech, sentence, text.text)
    if ((text !== whole || /\bor\s*$/i.test(speech.cut(sentence.at, text.at).text)) && startsInside(text.text)) return []
    if (width < NARROWEST || width > widest || english.isUnspoken(text.text) || isLast(speech, text)) return []
    return [{ text, tier, score: worthOf(speech, sentence, text, tier) - (text === whole ? 0 : CUT_OFF) }]
  })
}

/** Whether a line is an order that only the middle of its sentence gives, to somebody named before: or paint the door. */
function startsInside(text: string): boolean {
  return /^\p{Ll}/u.test(text) && !/^(?:let|don['’]t|never|please)\b/.test(text) && english.isOrder(english.wordsOf(text))
}

/** Whether a line is what the closing slide shows, or the cover. */
export function isLast({ lastWords, coverWords }: Speech, line: Passage): boolean {
  return (lastWords !== null && overlap(line, lastWords)) || (coverWords !== null && overlap(line, coverWords))
}

/** How well a line stands for its passage, about -2 to 6. */
export function worthOf(speech: Speech, sentence: Passage, line: Passage, tier: Tier): number {
  const { text } = line
  const central = tier === 'narrated' ? 0 : speech.centrality(sentence) * 2 - 1
  const weight = Math.min(tier === 'narrated' ? TOLD : 2.6, Math.max(-0.5, weightOf(capital(text)))) * 0.7
  const long = Math.min(AT_MOST, Math.max(0, wordsIn(line) - WRITTEN_DOWN) * EACH)
  return WORTH[tier] + weight + Math.min(1, speech.salience(text) / 4) + central * CENTRAL + (speech.isBold(line) ? BOLD : 0) - long - (tier !== 'narrated' && OF_HIMSELF.test(text) ? ALONE : 0) - (SAID.test(text) ? OTHERS : 0) - (dangles(text) || POINTS_BACK.test(text) ? POINTING : 0) - (isTurnedFrom(speech, sentence) ? TURNED_FROM : 0)
}

/** What the next sentence turns against is half of a thought: the other half says what is meant. */
const TURNED_FROM = 0.5

function isTurnedFrom(speech: Speech, sentence: Passage): boolean {
  const end = endOf(sentence)
  const next = speech.cut(end, end + 80)
  return !(speech.lastWords !== null && overlap(next, speech.lastWords)) && TURNS.test(saidNext(speech, sentence))
}

/** More than what was granted: without it nobody knows than what. */
const COMPARES = /\b(?:more|less|better|worse|(?!(?:ever|never|other|another|together|however|after|over|under)\b)\p{L}{2,}er)[.!"”]*\s*$/iu

/** How what comes after a thought begins without which it is as true: it adds, or tells what follows. */
const ADDS = /^(?:(?:(?:for|of|in|to|by|with|on|from|at|through) )?which|who|where|(?!(?:us|do|be|dur)ing\b)\w+ing|and so|so|an? (?:\p{L}+ ){1,4}(?:of|that|who|which|where|whose|in|for|with))\b/iu

/** What the sentence turns to or ends in, which is what it means: with a subject of its own. */
const TURNS_TO = /^(?:but|yet|so) (?:we|you|I|there|the|an?|our|my|your|no|nobody|no one|every\w*|people|all|one|what|\p{Lu}\p{L}+)\b/iu

/** Another clause that is only added, with a subject of its own. */
const GOES_ON = /^and (?:we|you|I|they|it|he|she|there|this|that|our|my|your|nobody|everybody|everyone)\b/i

/**
 * What stands without the rest of a long sentence: the thought before which something is granted, what it says before it adds to it, and
 * what it turns to.
 *
 *   | A harbour needs one lamp, which …     | The stair was dark for years, but nobody ever fell on it.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function cutsOf(speech: Speech, sentence: Passage, isWide: boolean): Passage[] {
  const all = clausesOf(speech.outline.transcript, sentence)
  if (all.length === 0) return []
  const clauses = all.length > 1 && BEFORE.test(all[0]!.text) ? all.slice(1) : all
  const own = clauses === all || COMPARES.test(sentence.text) || (ADDED_TO.test(all[0]!.text) && /\b(?:also|too|as well)\b/i.test(sentence.text)) ? [] : [span(speech, clauses[0]!, clauses.at(-1)!)]
  const isOpen = opensSentence(clauses[0]!.text)
  const heads = clauses.flatMap((clause, i) => {
    const next = clauses[i + 1]
    const leaves = next !== undefined && !isOpen && !waits(clause, next) && !breaksOff(clause.text) && ((/^(?:;|—|--| – )$/.test(clause.mark) && !/^(?:but|yet)\b/i.test(next.text)) || ADDS.test(next.text) || GOES_ON.test(next.text))
    return leaves ? [span(speech, clauses[0]!, clause)] : []
  })
  const tails = clauses.slice(1).flatMap((clause, i) => {
    const isTurn = TURNS_TO.test(clause.text) && !clauses.slice(0, i + 1).some(({ text }) => conditions(text) || /\b(?:not|that|who|which)\b|n['’]t\b/i.test(text))
    return isTurn ? [span(speech, clause, clauses.at(-1)!)] : []
  })
  return [...own, ...heads, ...tails, ...reasonIn(speech, sentence), ...beforeRunOn(speech, sentence)].map((cut) => trimBy(speech, cut, joinedLength(cut.text), /[\s.,;:—–-]*$/.exec(cut.text)![0].length))
    .filter((cut) => wordsIn(cut) <= (isWide && /^\s*(?:[–—-]|;)/.test(speech.cut(endOf(cut), endOf(cut) + 2).text) ? BEFORE_DASH : WRITTEN_DOWN) && wordsIn(cut) >= FEWEST && english.canStand(cut.text) && !holdsAside(speech, cut))
}

/** How talk goes on without a comma, with a subject that stands for what was just said. */
const RUNS_ON = /\s(?:and|so) (?:this|that|it|these|they)(?:['’](?:s|re)| is| are| was| were)\b/iu

/**
 * What talk says before it runs on.
 *
 *   | So I think that a pier has two ends and this is what you see on every chart of the bay.
 *                     ^^^^^^^^^^^^^^^^^^^
 */
function beforeRunOn(speech: Speech, sentence: Passage): Passage[] {
  const match = RUNS_ON.exec(sentence.text)
  if (match === null || sentence.text.trimEnd().endsWith('?') || CONDITIONAL.test(sentence.text.slice(0, match.index))) return []
  const start = jointLength(sentence.text)
  return match.index <= start ? [] : [speech.cut(sentence.at + start, sentence.at + match.index)]
}

const CONDITIONAL = /\b(?:if|whether|unless|when|because|said|says?)\b/i

/** A reason with a subject of its own that ends its sentence, and what makes it less than the speaker's own: not because …, only because … */
const REASON = /(?<!\b(?:not|just|only|maybe|perhaps|partly|merely|simply|or) )\bbecause (?:as [^,]{3,30}, )?(?=(?:we|you|people|there|nobody|no one|everybody|everyone|every|no|the|an?|our|your|\p{Lu}\p{Ll}+)\s)/u
const SUPPOSED = /\b(?:if|whether|unless|not|never|thought|believed|said|says?)\b|n['’]t\b/i

/**
 * The reason that a sentence ends with: the speaker holds it, whatever it is the reason of.
 *
 *   | And it is worth the oil, because a dark harbour has no friends.
 *                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function reasonIn(speech: Speech, sentence: Passage): Passage[] {
  const match = REASON.exec(sentence.text)
  if (match === null || SUPPOSED.test(sentence.text.slice(0, match.index)) || sentence.text.trimEnd().endsWith('?')) return []
  return [speech.cut(sentence.at + match.index + match[0].length, endOf(sentence))]
}

const wordsIn = ({ text }: { text: string }): number => english.wordsOf(text).length
