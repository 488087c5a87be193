import type { RolesSlide } from '../../../model/deck.ts'
import type { Sentence } from '../../../model/outline.ts'
import { endOf, type Passage } from '../../../model/transcript.ts'
import { clausesOf } from '../../clause.ts'
import { deedsOf } from '../../condense/deeds.ts'
import { hasPredicate, isOpenEnded, isOrder, wordsOf } from '../../condense/english.ts'
import { waits } from '../../condense/english-clauses.ts'
import { isVerb } from '../../condense/english-verbs.ts'
import { unmarked } from '../../condense/cut.ts'
import { pointsOut } from '../../condense/references.ts'
import type { Proposal, Scene } from '../../proposal.ts'
import { inside, span, widthOf, type Speech } from '../../speech.ts'

type Part = RolesSlide['roles'][number]

/** Ems of a name on its plate, and of what is said of it. */
const NAME = 20
const SAID = 50

/** Ems of what is said to somebody. */
const TOLD = 66
/** Ems of those who are spoken to: which of them is a part of their name. */
const ADDRESSEE = 30

/** So many stand side by side. */
const MOST = 6

/**
 * Several who each have a part of their own, or to each of whom something is said, in sentences that follow one another, or with
 * up to six sentences between two who are spoken to.
 *
 *   | To the readers, I say thank you. … To those who lend, I say go on.
 *     ^^^^^^^^^^^^^^ who ^^^^^^^^^^^^^^^ deed
 */
export function englishRoles({ speech, sentences }: Scene): Proposal[] {
  return [
    ...runsOf(sentences.map((sentence) => addressed(speech, sentence)), 7, 'one after the other is spoken to'),
    ...runsOf(sentences.map((sentence) => acting(speech, sentence)), 1, 'actors in a row, each with its own part'),
    ...sameVerb(speech, sentences),
  ]
}

/** Words that are no verb where they stand second. */
const NO_VERB = /^(?:and|or|of|in|on|at|to|for|with|that|who|which|are|is|was|were|have|has|had|will|would|can|could|may|might|must|should|shall|not|than|but|from|by|as|too|very|also)$/i

/** Words that name nobody. */
const NOBODY = /^(?:it|we|you|they|he|she|I|this|that|there|what|who|some|others|people|let|do|don['’]t|if|when|in|on|at|for|to)\b/i

/**
 * Three or more who do the same thing, each in a way of their own, in short sentences one after the other.
 *
 *   | The keepers decide who sails. The ship pilots decide when.        The crews decide how fast.
 *     ^^^^^^^^^^^ who ^^^^^^^^^^^^^ deed
 */
function sameVerb(speech: Speech, sentences: readonly Sentence[]): Proposal[] {
  return sentences.flatMap((first, from) => verbsOf(first).flatMap((verb) => {
    const before = sentences[from - 1]
    if (before !== undefined && doing(speech, before, verb) !== null) return []
    const parts: Part[] = []
    for (let at = from; at < sentences.length && parts.length < MOST; at += 1) {
      const part = doing(speech, sentences[at]!, verb)
      if (part === null) break
      parts.push(part)
    }
    const isDistinct = new Set(parts.map(({ who }) => who.text.toLowerCase())).size === parts.length
    return parts.length >= 3 && isDistinct ? [proposalOf(parts, from, from + parts.length, 'several who each do the same in a way of their own')] : []
  }))
}

/** The words of a sentence that may be its verb: the second to the fourth. */
function verbsOf({ text }: Passage): string[] {
  return text.split(' ').slice(1, 4).filter((word) => /^\p{Ll}{3,}$/u.test(word) && isVerb(word) && !NO_VERB.test(word))
}

/** Who does it, up to the verb, and what they do, from the verb on. */
function doing(speech: Speech, sentence: Passage, verb: string): Part | null {
  const at = sentence.text.indexOf(` ${verb} `)
  const name = sentence.text.slice(0, Math.max(0, at))
  if (at < 3 || name.split(' ').length > 3 || NOBODY.test(name) || isOrder(wordsOf(sentence.text)) || widthOf(name) > NAME || !/^[\p{L} '’-]+$/u.test(name) || pointsOut(sentence.text)) return null
  const what = unmarked(speech, speech.cut(sentence.at + at + 1, endOf(sentence)))
  return widthOf(what.text) > SAID || what.text.split(' ').length < 2 ? null : { who: speech.cut(sentence.at, sentence.at + at), motto: null, deeds: [what] }
}

function runsOf(found: readonly (Part | null)[], gap: number, why: string): Proposal[] {
  const proposals: Proposal[] = []
  found.forEach((first, from) => {
    if (first === null) return
    const roles = [first]
    let last = from
    for (let next = from + 1; next < found.length && next - last <= gap && roles.length < MOST; next += 1) {
      const part = found[next]
      if (part === null || part === undefined) continue
      if (roles.some(({ who }) => who.text.toLowerCase() === part.who.text.toLowerCase())) break
      roles.push(part)
      last = next
      if (roles.length < 3 && gap === 1) continue
      proposals.push(proposalOf([...roles], from, last + 1, why))
    }
  })
  return proposals
}

function proposalOf(roles: Part[], from: number, to: number, why: string): Proposal {
  return { from, to, score: 4.5 + 1.5 * roles.length, shape: { kind: 'roles', title: null, accent: null, roles, reveals: roles.map(({ who }) => who), why } }
}

/** Where the name of those spoken to ends: after `those`, where they are belongs to it. */
const ADDRESSED = /^(?:(?:and|but|finally|so),? )?(To (?:all|each of|the|our|my|your|those|that|every|you)(?:\s[\p{L}'’-]+){1,7}?)(?=[,:]|\s*(?:—|--)|\s(?:whose|whom|that|in|of|at|across|around|south|here)\s|(?<!\b(?:those|all|you))\swho\s)(?<!\bthose \p{L}+(?=\s(?:in|of|at)\s))/iu

/** To whom a sentence speaks, and its first clause that stands alone. */
function addressed(speech: Speech, sentence: Sentence): Part | null {
  const [, name = ''] = ADDRESSED.exec(sentence.text) ?? []
  if (name === '' || widthOf(name) > ADDRESSEE) return null
  const at = sentence.at + sentence.text.indexOf(name)
  const clauses = clausesOf(speech.outline.transcript, sentence)
  const saying = [/^(?:I|we|let|please|thank)\b/i, /^(?:you|my|our)\b/i].map((begins) => clauses.findIndex((clause, i) => i > 0 && begins.test(clause.text) && !isOpenEnded(clause.text) && hasPredicate(wordsOf(clause.text))))
  const first = saying.find((at) => at > 0) ?? -1
  const clause = clauses[first]
  if (clause === undefined) return null
  const next = clauses[first + 1]
  const said = next !== undefined && PROMISE.test(clause.text) && /^(?:to|that)\b/i.test(next.text) ? span(speech, clause, next) : clause
  return widthOf(said.text) > TOLD ? null : { who: speech.cut(at, at + name.trimEnd().length), motto: null, deeds: [unmarked(speech, said)] }
}

/**
 * What only the next clause says more of: we offer a promise -- to light every stair.
 */
const PROMISE = /\b(?:pledge|promise|vow|request|plea|offer|word|assurance|hope|wish|thing)s?$/i

/** What somebody is to do, up to the end of a clause where all of it is too much. */
function upToSaid(speech: Speech, what: Passage): Passage | null {
  if (widthOf(what.text) <= SAID) return what
  const [first, next] = clausesOf(speech.outline.transcript, what)
  return first !== undefined && widthOf(first.text) <= SAID && !waits(first, next) ? speech.cut(first.at, endOf(first)) : null
}

/** What ends the name of somebody who acts: institutions and groups of people. */
const ACTOR = /\b(?:governments?|ministr(?:y|ies)|departments?|parliament|congress|council|sector|compan(?:y|ies)|business(?:es)?|industr(?:y|ies)|employers?|unions?|schools?|universit(?:y|ies)|colleges?|teachers?|students?|parents?|famil(?:y|ies)|children|readers?|citizens?|workers?|leaders?|managers?|teams?|staff|branch(?:es)?|librar(?:y|ies|ians?)|volunteers?|members?|communit(?:y|ies)|cities|city|towns?|villages?|hospitals?|doctors?|nurses?|police|courts?|banks?|scientists?|engineers?|developers?|designers?|operators|users?|customers?|partners?|nations?|countries)$/i

/** All who do the same work, by one word: Keepers, Night nurses. */
const MANY = /^\p{Lu}\p{Ll}+(?: \p{Ll}+)?(?<!ss|us|is|ou|ey|we)s$/u

/** What many have done, each in a sentence that begins with their name. */
const DONE = /^(?:and |but )?((?:(?:our|the|many|most) )?\p{L}+(?: \p{L}+)?)(?:,[^,]+,| across the \p{L}+)? (?=(?:have|has) (?!(?:been|had|to|an?|the|no|not|never|many|their|its)\b)\p{L}+)/iu

/**
 * Who has done what.
 *
 *   | Keepers have lit the lamps.
 *     ^^^^^^^ who ^^^^^^^^^^^^^^^^^^ deed
 */
function doneIn(speech: Speech, sentence: Sentence): Part | null {
  const match = DONE.exec(sentence.text)
  if (match === null) return null
  const [whole, name = ''] = match
  const what = upToSaid(speech, unmarked(speech, speech.cut(sentence.at + whole.length, endOf(sentence))))
  const at = sentence.at + whole.indexOf(name)
  const isName = !/^(?:this|these|those|such|they|we|you)\b/i.test(name) && (ACTOR.test(name) || MANY.test(name.charAt(0).toUpperCase() + name.slice(1).toLowerCase()))
  return isName && what !== null && !pointsOut(`${name} ${what.text}`) ? { who: speech.cut(at, at + name.length), motto: null, deeds: [what] } : null
}

/** Who acts in a sentence, as it begins: a name with a deed, or a part that the outline knows. */
function acting(speech: Speech, sentence: Sentence): Part | null {
  const fact = inside(speech.outline.facts, sentence).find((one) => one.kind === 'role' && endOf(one) <= endOf(sentence))
  const done = doneIn(speech, sentence)
  if (done !== null) return done
  const [deed] = fact?.kind === 'role' ? [] : deedsOf(speech, sentence).filter(({ what }) => what !== null)
  const part = fact?.kind === 'role' ? { who: fact.who, what: upToSaid(speech, fact.what) } : deed && { who: deed.who, what: speech.cut(endOf(deed.who) + 1, endOf(deed.what!)) }
  if (part === undefined || part.what === null) return null
  const isName = !/^(?:this|these|those|such)\b/i.test(part.who.text) && (ACTOR.test(part.who.text) || MANY.test(part.who.text)) && widthOf(part.who.text) <= NAME
  return isName ? { who: part.who, motto: null, deeds: [part.what] } : null
}
