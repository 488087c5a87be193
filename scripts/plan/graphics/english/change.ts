import type { ChangeSlide } from '../../../model/deck.ts'
import type { Passage } from '../../../model/transcript.ts'
import { openerLength } from '../../condense/english.ts'
import type { Proposal, Scene } from '../../proposal.ts'
import { trimBy, widthOf, type Speech } from '../../speech.ts'
import { successions } from './turned-down.ts'

type Pair = ChangeSlide['pairs'][number]

/** Ems of a name over a pair, and of a state in words. */
const NAME = 34
const STATE = 30

/** A number that counts, no year. */
const NUMBER = /(?<![\w.,/-])(?!(?:1[5-9]|20)\d\d\b)(?:[$€£]\s?)?\d[\d,.]*(?<=\d)(?:\s?(?:%|percent|per cent|million|billion|thousand))?(?![\w/-])/g

/** How a sentence begins that tells how it is later. */
const LATER = /^(?:but |and )?(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|\d+) (?:years?|months?|weeks?|days?|decades?|winters?|summers?) (?:later|on|after)|today|now|by (?:now|last|the end|\d{4})|last (?:year|month|week|winter|summer)|this (?:year|month|week)|since then|after (?:that|this|it|the \w+)|within (?:an?|one|two) \w+|in (?:19|20)\d\d)\b,?\s/i

/** What is said of the later number, so that it counts the same. */
const SAME = /^(?:there (?:were|are)|it (?:was|is|had (?:risen|grown|fallen|dropped) to|has (?:risen|grown|fallen|dropped) to)|they (?:were|are)|we (?:had|have|count(?:ed)?)|(?:the (?:number|figure|total) )?(?:was|is|were|are|stood at|stands at))?\s*(?:already |almost |nearly |about |more than |over |only |just )?$/i

/** From one state into another, each named: grown from a shelf into a house. */
const TURNED = /^(.{2,60}?)\s(?:(?:has|have|had) )?(?:grown|grew|gone|went|risen|rose|fallen|fell|shrunk|shrank|turned|moved|increased|dropped|changed|expanded|climbed|declined|doubled|improved|jumped|sunk|sank|slid|soared)\sfrom\s(.{3,60}?)\s(?:in)?to\s((?:[^,.;:!?]|(?<=\d)[,.](?=\d)){3,60})/i

/**
 * What was and what is, in English: a number, and in the next sentence how great it is later; or one state that has grown from another.
 *
 *   | Before the lamps, 300 people came in a week. A winter later there were 900.
 *                       ^^^ from ^^^^^^^^^^^^^^^^ subject                      ^^^ to
 *   | The shop has grown from one shelf into a house with four rooms.
 *     ^^^^^^^^ subject         ^^^^^^^^^ from ^^^^^^^^^^^^^^^^^^^^^^^ to
 */
export function englishChanges(scene: Scene): Proposal[] {
  const { speech, sentences } = scene
  return [...successions(scene), ...sentences.flatMap((sentence, index) => {
    const turned = turnedIn(speech, sentence)
    if (turned !== null) return [proposalOf(turned, index, index + 1, sentences, 'grown from one state into another')]
    const next = sentences[index + 1]
    const counted = next === undefined ? null : (countedAgain(speech, sentence, next) ?? measuredAgain(speech, sentence, next))
    return counted === null ? [] : [proposalOf(counted, index, index + 2, sentences, 'a number, and how great it is later')]
  })]
}

function proposalOf(pair: Pair, from: number, to: number, sentences: readonly Passage[], why: string): Proposal {
  return { from, to, score: 7.6, covers: sentences.slice(from, to), shape: { kind: 'change', title: null, accent: null, pairs: [pair], reveals: [pair.from], why } }
}

/** The only number of a sentence with what it counts, and the only one of the next, which says when and counts the same. */
function countedAgain(speech: Speech, sentence: Passage, next: Passage): Pair | null {
  const when = LATER.exec(next.text)
  const [was, ...more] = sentence.text.matchAll(NUMBER)
  const [is, ...others] = next.text.matchAll(NUMBER)
  if (when === null || was === undefined || is === undefined || more.length > 0 || others.length > 0) return null
  if (!SAME.test(next.text.slice(when[0].length, is.index)) || is[0].length + is.index < next.text.trimEnd().length - 24) return null
  const rest = /^\s+([^,.;:!?]+)/.exec(sentence.text.slice(was.index + was[0].length))
  if (rest === null) return null
  const at = sentence.at + was.index + was[0].length + rest[0].length - rest[1]!.length
  const subject = speech.cut(at, at + rest[1]!.trimEnd().length)
  if (widthOf(subject.text) < 4 || widthOf(subject.text) > NAME) return null
  return { subject, from: speech.cut(sentence.at + was.index, sentence.at + was.index + was[0].length), to: speech.cut(next.at + is.index, next.at + is.index + is[0].length), difference: null }
}

/** What was measured, and its measure. */
const MEASURED = /(?:^|, |\b(?:and|but|when|that|in \d{4}) )((?:the|our|an?|my|one) (?:[\p{L}’'-]+ ){1,5}?)(?:was|were|took|cost|lasted|weighed|stood at|had|needed) (?:\w+ ){0,2}$/iu

/** What may be said before the later measure: it takes, we have but. */
const TAKES = /^(?:(?:it|we|they|that|there|you) )?(?:\w+ )?(?:is|are|has|have|takes?|costs?|lasts?|weighs?|needs?|stands? at)\s(?:(?:but|only|just|already|almost|nearly|about|more than|over|less than|under) )*$/i

/**
 * A measure of something, and its measure now, in the same unit.
 *
 *   | In 1950 the crossing took 90 minutes. Today it takes but 20 minutes, which …
 *             ^^^^^^^^^^^^ subject ^^^^^^^^^^ from               ^^^^^^^^^^ to
 */
function measuredAgain(speech: Speech, sentence: Passage, next: Passage): Pair | null {
  const when = LATER.exec(next.text)
  const [was, ...more] = sentence.text.matchAll(NUMBER)
  const [is, ...others] = next.text.matchAll(NUMBER)
  if (when === null || was === undefined || is === undefined || more.length > 0 || others.length > 0) return null
  const lead = MEASURED.exec(sentence.text.slice(0, was.index))
  const unitIn = (text: string, { index, 0: number }: RegExpExecArray): string => /^ \p{L}+/u.exec(text.slice(index + number.length))?.[0] ?? ''
  const unit = unitIn(sentence.text, was)
  if (lead === null || unit === '' || unit !== unitIn(next.text, is) || !TAKES.test(next.text.slice(when[0].length, is.index))) return null
  const at = sentence.at + lead.index + lead[0].indexOf(lead[1]!)
  const measure = (passage: Passage, { index, 0: number }: RegExpExecArray): Passage => speech.cut(passage.at + index, passage.at + index + number.length + unit.length)
  return { subject: speech.cut(at, at + lead[1]!.trimEnd().length), from: measure(sentence, was), to: measure(next, is), difference: null }
}

/** Who has grown from what into what, in the last clause before it. */
function turnedIn(speech: Speech, sentence: Passage): Pair | null {
  const match = TURNED.exec(sentence.text)
  if (match === null) return null
  const [whole, lead = '', was = '', is = ''] = match
  const start = Math.max(lead.lastIndexOf(','), lead.lastIndexOf(' and '), lead.lastIndexOf(':'))
  const name = trimBy(speech, speech.cut(sentence.at + start + 1, sentence.at + lead.length), /^\s*(?:and )?(?:in \S+ (?:years?|months?) )?/i.exec(lead.slice(start + 1))![0].length)
  const subject = trimBy(speech, name, openerLength(name.text))
  const at = sentence.at + whole.indexOf(` from ${was}`, lead.length) + 6
  const from = speech.cut(at, at + was.length)
  const to = speech.cut(sentence.at + whole.length - is.length, sentence.at + whole.length)
  const isTold = [from, to].every(({ text }) => widthOf(text) <= STATE) && widthOf(subject.text) <= NAME && !/^(?:it|they|he|she|this|that|which|who)\b|\b(?:that|which|who|not|it|they|he|she|we)$/i.test(subject.text)
  return isTold && /\d|^(?:an?|the|one|two)\s/i.test(was + is) ? { subject, from, to, difference: null } : null
}
