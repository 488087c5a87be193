import { endOf, type Passage } from '../../../model/transcript.ts'
import { clausesOf } from '../../clause.ts'
import { isSelfComment } from '../../condense/announced.ts'
import { unmarked, wholeOf } from '../../condense/cut.ts'
import { canStand } from '../../condense/english.ts'
import { capital, jointLength } from '../../condense/joints.ts'
import { pointsOut } from '../../condense/references.ts'
import { HELD } from '../../condense/tier.ts'
import { isTalkedAround } from '../../condense/weight.ts'
import type { Proposal, Scene } from '../../proposal.ts'
import { trimBy, widthOf, type Speech } from '../../speech.ts'

/** Ems of one side. */
const SIDE = 42

/** Words that deny. */
const DENIES = /\b(?:not|never|no longer|cannot)\b|n['’]t\b/i

/** What is so of the subject that the sentence before denies something of. */
const TURNS_TO = /^(?:it|they|he|she|that|this)(?:['’]s|['’]re)? (?!not\b|never\b|also\b|too\b|means? that\b|is why\b)\S|^instead,? /i

/** What somebody denies of himself is taken up by no word for a thing: I cannot say it often enough. It was our worst mistake. */
const OF_HIMSELF = /^I\b/
const OF_A_THING = /^(?:it|they|this|that|these|those)\b/i

/** What alone is so: you can only see the harbour from above. */
const ONLY = /^(?:but )?(?:you|we|they|it|I|he|she)\b.{0,24}\bonly\b/i

/**
 * What a sentence denies and what the next words assert of the same, each side as it is said.
 *
 *   | The problem was not the lamp. The problem was the door.        the same subject
 *   | A garden does not feed a town. It feeds the people who dig it.   a pronoun for it
 *   | You cannot light a lamp from afar; you can only light it by hand.   only
 *   | We thought that lamps make a harbour. It is the keeper who makes a harbour.   what was thought
 */
export function denials(scene: Scene): Proposal[] {
  const { speech, sentences } = scene
  return sentences.flatMap((sentence, index) => {
    const copular = copularIn(speech, sentences, index)
    return copular.length > 0 ? copular : [...within(speech, sentence, index), ...across(speech, sentences, index)]
  })
}

const BE = '(?:is|are|was|were)'
const NOT = `(?:(?:['’](?:s|re)| ${BE}) not|(?: ${BE}n['’]t))`

/**
 * Of whom something is denied, with what it is instead, in one sentence or two. A name is the title; a pronoun is left out.
 *
 *   | Your biggest risk isn't failing, it's growing too comfortable.
 *     ^^^^^^^^^^^^^^^^^ title  ^^^^^^^       ^^^^^^^^^^^^^^^^^^^^^^^
 *   | It is not about the lamp. It is about the keeper.
 *           ^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^
 */
const COPULAR = new RegExp(`(?:^|, |; |\\b(?:and|but|so) )((?:(?:the|our|my|your|a|an) )?[\\p{L}'’ -]{2,40}?)${NOT} (?:(?:just|only|simply|merely|really) )?([^.,;:!?—–]{4,70}?)(?:[.;,:—–]+|--)\\s*(?:but )?(?:rather )?((?:it|this|that|they|these|he|she)(?:['’](?:s|re)| ${BE}))(?: really| actually| all| more)? ([^.;:!?—–]{4,80})[.!]?\\s*$`, 'iu')

function copularIn(speech: Speech, sentences: readonly Passage[], index: number): Proposal[] {
  const [sentence, next] = [sentences[index]!, sentences[index + 1]]
  for (const last of [sentence, next]) {
    if (last === undefined) continue
    const both = speech.cut(sentence.at, endOf(last))
    if (both.text.trimEnd().includes('\n')) continue
    const match = COPULAR.exec(both.text)
    if (match === null) continue
    const [whole, name = '', denied = '', again = '', asserted = ''] = match
    const at = both.at + match.index + whole.indexOf(denied, whole.toLowerCase().indexOf(name.toLowerCase()) + name.length + 3)
    const end = both.at + match.index + whole.lastIndexOf(asserted)
    const not = speech.cut(at - NEGATION.exec(both.text.slice(0, at - both.at))![0].length, at + denied.length)
    const but = unmarked(speech, speech.cut(end, end + asserted.length))
    const start = both.at + match.index + whole.indexOf(name)
    const isPronoun = /^(?:it|this|that|they|these|he|she|there)$/i.test(name.trim())
    const isName = !isPronoun && !canStand(capital(name)) && widthOf(name) <= 24 && !/^(?:what|who|which|if|when|because|we|you|I)\b/i.test(name)
    if (!(isPronoun || isName) || again === '' || !isSide(not) || !isSide(but) || DENIES.test(but.text) || /^(?:that|why|because|what i)\b/i.test(denied) || /\b(?:it|them|him|her|this|that)$/i.test(but.text)) continue
    return [proposalOf(isName ? speech.cut(start, start + name.length) : null, not, but, [index, last === sentence ? index + 1 : index + 2], [both], 'what it is not, and what it is')]
  }
  return []
}

/** The word that denies, which stands on the page with what it denies. */
const NEGATION = /(?:\bnot (?:(?:just|only|simply|merely|really) )?)?$/i

function proposalOf(title: Passage | null, not: Passage, but: Passage, at: readonly [number, number], covers: readonly Passage[], why: string): Proposal {
  return { from: at[0], to: at[1], score: 6.6, covers, shape: { kind: 'contrast', title, accent: null, pairs: [{ not, but }], reveals: [not], why } }
}

const isSide = ({ text }: Passage): boolean => widthOf(text) <= SIDE && widthOf(text) >= 5 && !isTalkedAround(text) && !/[?]$/.test(text)

/** Both sides in one sentence of two clauses. */
function within(speech: Speech, sentence: Passage, index: number): Proposal[] {
  const whole = unmarked(speech, sentence)
  const [not, but, ...more] = clausesOf(speech.outline.transcript, trimBy(speech, whole, jointLength(whole.text))).map((clause) => speech.cut(clause.at, endOf(clause)))
  if (not === undefined || but === undefined || more.length > 0 || sentence.text.trimEnd().endsWith('?')) return []
  const line = wholeOf(speech, speech.cut(not.at, endOf(not)))
  if (line === null || !DENIES.test(line.text) || !ONLY.test(but.text) || !isSide(line) || !isSide(but)) return []
  return [proposalOf(null, line, withoutBut(speech, but), [index, index + 1], [sentence], 'what cannot be, and what alone can')]
}

/** Both sides in two sentences. */
function across(speech: Speech, sentences: readonly Passage[], index: number): Proposal[] {
  const [sentence, next] = [sentences[index]!, sentences[index + 1]]
  if (next === undefined || /\n/.test(speech.outline.transcript.text.slice(sentence.at, next.at).trimEnd())) return []
  const not = wholeOf(speech, sentence)
  const but = withoutBut(speech, unmarked(speech, next))
  if (not === null || !isSide(not) || !isSide(but) || /^["“]/.test(not.text)) return []
  const shared = sharedSubject(speech, not, but)
  const place = [index, index + 2] as const
  if (DENIES.test(not.text) && !DENIES.test(but.text) && shared !== null) {
    const sides = [not, but].map((side) => trimBy(speech, side, shared.said)) as [Passage, Passage]
    return [proposalOf(shared.name, sides[0], sides[1], place, [sentence, next], 'of the same, what is not and what is')]
  }
  if (pointsOut(not.text) || /^I was going to\b/.test(not.text) || isSelfComment(not.text) || (OF_HIMSELF.test(not.text) && OF_A_THING.test(but.text))) return []
  if (DENIES.test(not.text) && TURNS_TO.test(but.text) && !DENIES.test(but.text)) return [proposalOf(null, not, but, place, [sentence, next], 'what is denied, and what is so')]
  const isHeld = HELD.test(not.text) && !DENIES.test(not.text) && /^(?:it is \S+ \S+ (?:that|who)\b|now\b|the truth is|in (?:fact|truth|reality)\b)/i.test(but.text)
  return isHeld ? [proposalOf(null, not, but, place, [sentence, next], 'what was thought, and what is so')] : []
}

function withoutBut(speech: Speech, side: Passage): Passage {
  return trimBy(speech, side, /^(?:but|and|instead,?|rather,?) /i.exec(side.text)?.[0].length ?? 0)
}

/** A subject of more than a pronoun with its verb, word for word the same in both sides; the name alone is the title. */
function sharedSubject(speech: Speech, not: Passage, but: Passage): { name: Passage, said: number } | null {
  const match = /^((?:(?:the|our|my|your|a|an|this) )?\p{L}[\p{L} '’-]{2,30}?) (is|are|was|were|means?) not /iu.exec(not.text)
  if (match === null) return null
  const [, name = '', verb = ''] = match
  const said = name.length + verb.length + 2
  const isSame = but.text.toLowerCase().startsWith(`${name} ${verb} `.toLowerCase()) && !/^(?:it|this|that|they|he|she|we|you|I|there)$/i.test(name)
  return isSame && !canStand(capital(name)) ? { name: speech.cut(not.at, not.at + name.length), said } : null
}
