import { endOf, type Passage } from '../model/transcript.ts'
import { announces } from './condense/announced.ts'
import { HEARSAY } from './condense/chinese.ts'
import { claimsOf, isLast } from './condense/claims.ts'
import { unmarked } from './condense/cut.ts'
import { canStand } from './condense/fragments.ts'
import { capital } from './condense/joints.ts'
import { VERB_FIRST } from './condense/lexicon.ts'
import { linesOf } from './condense/lines.ts'
import { isPoint } from './condense/weight.ts'
import { messageOf } from './discourse/message.ts'
import { rankOf } from './discourse/moves.ts'
import { hasSubject } from './discourse/subject.ts'
import { HEADING_ALONE, type Draft } from './draft.ts'
import { isSaidInPassing, repeats, topicsOf } from './gloss.ts'
import { ROW } from './rhythm.ts'
import { overlap, widthOf, type Speech } from './speech.ts'
import { LEANS_CHINESE } from './telling.ts'

/** What a claim over which less is said needs no grounds, in ems: half a minute. */
const ROOM = { chinese: 110, english: 190 }

/** So many grounds are read at a glance, of so many ems each and together. */
const MOST = 3
const WIDEST = { chinese: 40, english: 66 }
const WALL = { chinese: 90, english: 150 }
const NARROWEST = 8

type Statement = Extract<Draft, { kind: 'statement' }> & { text: Passage }

/** What a ground weighs. */
interface Ground {
  text: Passage
  weight: number
}

/**
 * The slides with what bears a statement out below it, where much is said over it and two or three thoughts of the same passage stand alone: one sentence
 * is too little to look at for most of a minute.
 *
 *   | The lamp stays lit.     ->     The lamp stays lit.
 *                                    Every boat steers by it.   The pilots sleep ashore.
 *
 * An English speaker says them after it: what comes before a claim is granted, told or only leads to it.
 */
export function withGrounds(speech: Speech, drafts: readonly Draft[]): Draft[] {
  if (!speech.isChinese && !speech.isEnglish) return [...drafts]
  const done: Draft[] = []
  for (const [i, draft] of drafts.entries()) {
    const isOne = isStatement(draft) && draft.why !== HEADING_ALONE && !/[？?：:]$/.test(draft.text.text)
    const grounds = isOne ? groundsOf(speech, draft, drafts[i + 1]?.start ?? speech.outline.transcript.text.length, shownBeside(drafts, i)) : []
    const tires = done.length >= ROW && done.slice(-ROW).every(({ kind }) => kind === 'claim')
    if (grounds.length === 0) done.push(draft)
    else done.push(grounds.length === 1 || tires ? explained(draft as Statement, grounds) : borneOut(draft as Statement, grounds))
  }
  return done
}

/** A statement with the first thing said for it that has room below it. */
function explained(draft: Statement, [ground]: readonly Passage[]): Draft {
  const gloss = draft.gloss ?? ground!
  return { ...draft, gloss, isDeep: false, reveals: [gloss] }
}

const isStatement = (draft: Draft): draft is Statement => draft.kind === 'statement' && 'at' in draft.text

/** What the page before and the one after show, which is not shown again. */
function shownBeside(drafts: readonly Draft[], i: number): Passage[] {
  return [drafts[i - 1], drafts[i], drafts[i + 1]].flatMap((draft) => (draft === undefined ? [] : [draft.title, draft.eyebrow].flatMap((text) => (text !== null && 'at' in text ? [text] : []))))
}

function borneOut({ text, gloss: _gloss, isDeep: _deep, ...place }: Statement, grounds: Passage[]): Draft {
  const draft = { ...place, kind: 'claim' as const, text, grounds, reveals: grounds, why: 'a claim and what bears it out' }
  const [own, ...others] = place.weighed ?? []
  return own === undefined ? draft : { ...draft, weighed: [{ ...own, draft }, own, ...others] }
}

function groundsOf(speech: Speech, { text, gloss, start }: Statement, end: number, beside: readonly Passage[]): Passage[] {
  const script = speech.isChinese ? 'chinese' : 'english'
  const sentences = speech.outline.transcript.paragraphs.flatMap((paragraph) => paragraph.sentences).filter(({ at }) => at >= start && at < end)
  if (sentences.reduce((sum, sentence) => sum + widthOf(sentence.text), 0) < ROOM[script]) return []
  const found = sentences.flatMap((sentence) => (overlap(sentence, text) ? restOf(speech, sentence, text) : speech.isChinese ? chineseGrounds(speech, sentence) : englishGrounds(speech, sentence)))
    .filter((ground) => isOf(speech, ground.text, text) && widthOf(ground.text.text) >= NARROWEST && widthOf(ground.text.text) <= WIDEST[script] && (speech.isChinese || ground.text.at > text.at) && !isLast(speech, ground.text) && !beside.some((shown) => overlap(shown, ground.text)))
  const all = [...(gloss === null ? [] : [{ text: gloss, weight: 9 }]), ...found].toSorted((a, b) => b.weight - a.weight)
  const chosen: Passage[] = []
  for (const ground of all) {
    const isNew = [text, ...chosen].every((shown) => !overlap(shown, ground.text) && !repeats(speech, ground.text, shown) && !repeats(speech, shown, ground.text))
    if (isNew && chosen.length < MOST && chosen.reduce((sum, one) => sum + widthOf(one.text), widthOf(ground.text.text)) <= WALL[script]) chosen.push(ground.text)
  }
  return chosen.toSorted((a, b) => a.at - b.at)
}

/** Ems of what may be said between them where nothing else shows that they are of one matter: a sentence. */
const NEXT = 60

/** What comes beside a thought rather than under it, or only says at what moment it is spoken. */
const BESIDE = /^[^，]{0,9}(?:也|还|又|另外?|同时|此外)(?!是说)|^(?:今[天日年]|昨天|明年|去年|前年)|^.{0,12}(?:即将|就要(?=[毕离走告])|(?:此|这)(?:时|刻)|之际)|\b(?:also|too|another|moreover)\b/

/** Whether a thought is of the matter of a claim: said in its paragraph and not beside it, of something that it names or right next to it. */
function isOf(speech: Speech, ground: Passage, text: Passage): boolean {
  const [first, last] = ground.at < text.at ? [ground, text] : [text, ground]
  const between = speech.cut(endOf(first), Math.max(endOf(first), last.at)).text
  if (BESIDE.test(ground.text) || between.includes('\n')) return false
  const named = new Set(topicsOf(speech, text.text))
  return widthOf(between) <= NEXT || topicsOf(speech, ground.text).some((word) => named.has(word))
}

/** Ems of a sentence that orders many things, one after the other, and what a line of it must say. */
const ORDER = 70
const LINE = { count: 3, width: 26, ideal: 16, least: 2.2 }

/** What else a long Chinese sentence asks for behind what is shown of it. */
function restOf(speech: Speech, sentence: Passage, text: Passage): Ground[] {
  if (!speech.isChinese || speech.isTalk || widthOf(sentence.text) < ORDER) return []
  const rest = speech.cut(endOf(text), endOf(sentence))
  return linesOf(speech, [rest], { ...LINE, shown: [text], suits: (line) => VERB_FIRST.test(line) && !/^为/.test(line) }).map((line) => ({ text: line, weight: 1 }))
}

/** What a thought must weigh to bear a claim out, by what it does; see `messageOf`. */
const LEAST = { claim: 0.5, plain: 1 }
const TALK = 1

/** What a whole sentence weighs of which no thought was cut. */
const WHOLE = 0.5

/** A view that somebody holds, whom the speaker may be about to answer, and what is so of some only. */
const VIEW = /^(?:一些|有些|个别|部分|少数)|^(?:在[^，]{1,14}，)?(?:有(?:些|的|人)|一些|某些|不少|许多|很多|个别)[^，]{0,10}(?:认为|觉得|以为|说|主张)/

/** Whom the speaker speaks to and how: 你们大家认为, 我希望. */
const SPOKEN = /^(?:大家|你们|各位)|吗$|^我(?:们)?(?:也)?(?:希望|想|要说|常常?说|再)/

function chineseGrounds(speech: Speech, sentence: Passage): Ground[] {
  const message = messageOf(speech, sentence)
  const isOff = (text: string): boolean => VIEW.test(text) || VIEW.test(sentence.text) || SPOKEN.test(text) || HEARSAY.test(text) || announces(text) || /[？?：:]$/.test(sentence.text)
  if (message === null) {
    const whole = unmarked(speech, sentence)
    return isOff(whole.text) || speech.isTalk || !canStand(whole.text) || LEANS_CHINESE.test(whole.text) || !(VERB_FIRST.test(whole.text) || hasSubject(whole.text)) || rankOf(speech.standing(sentence).move) < rankOf('plain') ? [] : [{ text: whole, weight: WHOLE }]
  }
  if ((message.move !== 'claim' && message.move !== 'plain') || isOff(message.text.text)) return []
  const least = LEAST[message.move] + (speech.isTalk ? TALK : 0)
  return message.weight < least ? [] : [{ text: message.text, weight: message.weight + (message.move === 'claim' ? 1 : 0) }]
}

/** What the speaker is about to do, or has: I now move on, I have ten rules. */
const OF_TALK = /^I(?: am|['’]m| will|['’]ll| have|['’]ve| would| want| now| hope| can| think)\b/

/** What an English one must score; see `claimsOf`. */
const ENGLISH = { claim: 1, ordinary: 1.2 }

function englishGrounds(speech: Speech, sentence: Passage): Ground[] {
  const [best] = claimsOf(speech, sentence, WIDEST.english).filter(({ tier, text }) => (tier === 'claim' || tier === 'ordinary') && isPoint(capital(text.text)) && !/^\p{Ll}/u.test(text.text) && !text.text.endsWith('?')).toSorted((a, b) => b.score - a.score)
  return best === undefined || best.score < ENGLISH[best.tier as 'claim' | 'ordinary'] || isSaidInPassing(speech, best.text) || OF_TALK.test(best.text.text) ? [] : [{ text: best.text, weight: best.score }]
}
