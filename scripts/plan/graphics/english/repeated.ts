import { endOf, type Passage } from '../../../model/transcript.ts'
import { clausesOf } from '../../clause.ts'
import { unmarked, wholeOf } from '../../condense/cut.ts'
import { canStand, isOpenEnded } from '../../condense/english.ts'
import { capital } from '../../condense/joints.ts'
import { pointsOut } from '../../condense/references.ts'
import type { Proposal, Scene } from '../../proposal.ts'
import { trimBy, widthOf, type Speech } from '../../speech.ts'
import { shapeOfPoints } from '../points.ts'

/** Ems of a member, of the name over the members and of a claim there. */
const MEMBER = 52
const NAME = 26
const CLAIM = 44

/** So many stand on one slide. */
const MOST = 5

const VERBS = 'is|are|was|were|means?|takes?|needs?|requires?|demands?|brings?|gives?|asks?|calls for|includes?'

/** A sentence that goes on with a subject named before. */
const GOES_ON = new RegExp(`^(?:and |but )?(?:it|they|this|that|these)(?:['’]s)? (?:also )?(${VERBS}) (?:also )?(?!not\\b)(?=\\S)`, 'i')

/** The sentence that names it. */
const NAMES = new RegExp(`^(?:and |but |so )?((?:\\p{L}[\\p{L}'’-]* ){1,6}?)(${VERBS}) (?!not\\b)(?=\\S)`, 'iu')

interface Member {
  verb: string
  what: Passage
}

/**
 * What is said of one thing in sentences that go on with the same verb, under its name or under the claim before.
 *
 *   | A harbour is a place where boats rest. It is a place where news arrives. It is a place where …
 *     ^^^^^^^^^ title ^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ members
 *   | We must keep the lamp. This means oil for the winter. It means a keeper who stays awake.
 *     ^^^^^^^^^^^^^^^^^^^^^^ title  ^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function recogniseRepeated({ speech, sentences }: Scene): Proposal[] {
  if (!speech.isEnglish) return []
  const goesOn = sentences.map((sentence) => memberOf(speech, sentence, GOES_ON.exec(sentence.text)))
  return goesOn.flatMap((first, from) => {
    const isBegun = from > 0 && goesOn[from - 1] !== null && goesOn[from - 1]!.verb === first?.verb
    if (first === null || isBegun || from === 0) return []
    const isSame = (index: number): boolean => goesOn[index]?.verb === first.verb
    const end = goesOn.findIndex((_, index) => index > from && !isSame(index) && !(GOES_ON.test(sentences[index]!.text) && isSame(index + 1)))
    const run = goesOn.slice(from, end < 0 ? goesOn.length : end).flatMap((one) => (one === null ? [] : [one.what]))
    const named = nameOf(speech, sentences[from - 1]!, first.verb)
    const members = [...(named === null ? [] : [named.what]), ...run].slice(0, MOST)
    const to = end < 0 ? goesOn.length : end
    if (named !== null && members.length >= 3 && isAlike(first.verb, members)) return [proposalOf(named.name, members, from - 1, to)]
    const claim = wholeOf(speech, sentences[from - 1]!)
    const isHeaded = claim !== null && widthOf(claim.text) <= CLAIM && !claim.text.endsWith('?') && !pointsOut(claim.text)
    return isHeaded && run.length >= 2 && isAlike(first.verb, run) ? [proposalOf(claim, run.slice(0, MOST), from - 1, to)] : []
  })
}

function proposalOf(title: Passage, members: readonly Passage[], from: number, to: number): Proposal {
  const shape = shapeOfPoints(members.map((lead) => ({ mark: null, lead, points: [] })), title, 'the same said of one thing, again and again')
  return { from, to, score: 5.8 + Math.min(2, members.length / 2), shape }
}

/** What is said with the verb: all of it, or its first clause. */
function memberOf(speech: Speech, sentence: Passage, match: RegExpExecArray | null): Member | null {
  if (match === null || sentence.text.trimEnd().endsWith('?')) return null
  const whole = unmarked(speech, speech.cut(sentence.at + match[0].length, endOf(sentence)))
  const [first] = clausesOf(speech.outline.transcript, whole)
  const what = widthOf(whole.text) <= MEMBER || first === undefined ? whole : speech.cut(first.at, endOf(first))
  const isTold = widthOf(what.text) <= MEMBER && what.text.split(' ').length >= 2 && !isOpenEnded(what.text) && !pointsOut(what.text.replaceAll(/\b(?:their|its|his|her)\b/gi, 'the'))
  return isTold ? { verb: match[1]!.toLowerCase().replace(/s$/, ''), what } : null
}

/** The name that the sentence before gives to what is spoken of, and what it says with the same verb; null where it gives none. */
function nameOf(speech: Speech, sentence: Passage, verb: string): { name: Passage, what: Passage } | null {
  const match = NAMES.exec(sentence.text)
  if (match === null || match[2]!.toLowerCase().replace(/s$/, '') !== verb) return null
  const member = memberOf(speech, sentence, Object.assign([match[0], match[2]!], { index: 0, input: sentence.text }) as unknown as RegExpExecArray)
  const at = sentence.at + match[0].indexOf(match[1]!)
  const name = trimBy(speech, speech.cut(at, at + match[1]!.length), 0, 1)
  const isName = widthOf(name.text) <= NAME && !/^(?:it|they|this|that|these|there|he|she|we|you|I|what|here)\b/i.test(name.text) && !canStand(capital(name.text))
  return member === null || !isName ? null : { name, what: member.what }
}

/** Whether members are parallel: after is and are they begin with the same two words, or all with a determiner. */
function isAlike(verb: string, members: readonly Passage[]): boolean {
  if (!/^(?:i|are|wa|were)$/.test(verb)) return true
  const heads = members.map(({ text }) => text.toLowerCase().split(' ').slice(0, 2).join(' '))
  return heads.filter((head) => head === heads[0]).length * 2 > heads.length || members.every(({ text }) => /^(?:an?|the|our|your|my)\s/i.test(text))
}
