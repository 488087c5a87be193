import type { Passage } from '../../../model/transcript.ts'
import { clausesOf, type Clause } from '../../clause.ts'
import { unmarked } from '../../condense/cut.ts'
import { canStand, isOpenEnded } from '../../condense/english.ts'
import { capital, jointLength } from '../../condense/joints.ts'
import type { Proposal, Scene } from '../../proposal.ts'
import { trimBy, widthOf, type Speech } from '../../speech.ts'
import { shapeOfPoints } from '../points.ts'

/** Ems of a member, and of the words over the members. */
const MEMBER = 40
const TITLE = 42

/** Members that begin alike are parallel by these words. */
const HEADS = /^(?:and |or )?(where|when|who|whose|which|that|to|by|for|in|with|without|not|because|if|how|what|why|from|against|through|more|less|no|every|our|your|a new|an end)\b/i

/** What brings in members that need not begin alike. */
const BRINGS_IN = /^.*?\b(?:includes?|included|such as|range from|means)(?= )/i

/** Words at the head of the first member that hold for every one after it, and which no other member may be without: more than a shelf, a lamp or a chair. */
const GOVERNS = /^(?:(?:much |far |a lot )?(?:more|less|fewer|better|worse|other|rather|further) than|(?:not|never|neither|hardly|only|just|no longer|nothing but|anything but|everything but|all but|except|without|instead of))\b/i

/** Whether what the first member begins with governs the others too, which do not say it. */
function isGoverned([first, ...others]: readonly Passage[]): boolean {
  const governor = GOVERNS.exec(first!.text)?.[0].toLowerCase()
  return governor !== undefined && others.some(({ text }) => !text.toLowerCase().startsWith(governor))
}

/** Members that go on with more words than their own: what comes after them belongs to all or to none. */
const TRAILS = /^(?:which|who|whose|as well as|among|etc)\b/i

/**
 * A series within an English sentence: three or more clauses that begin alike, or that a word of listing or a colon brings in. What is
 * said before them is the title.
 *
 *   | A good branch is a place where lamps burn late, where nobody whispers, and where the kettle sings.
 *     ^^^^^^^^^^^^^^^^^^^^^^^ title
 *                             ^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^ members
 */
export function recogniseSeries({ speech, sentences }: Scene): Proposal[] {
  if (!speech.isEnglish) return []
  return sentences.flatMap((sentence, index) => {
    if (sentence.text.trimEnd().endsWith('?')) return []
    const found = alikeIn(speech, sentence) ?? listedIn(speech, sentence)
    if (found === null) return []
    const points = found.members.map((lead) => ({ mark: null, lead, points: [] }))
    return [{ from: index, to: index + 1, score: 5.5 + Math.min(1.5, found.members.length / 3), shape: shapeOfPoints(points, found.title, 'members of a series, side by side') }]
  })
}

interface Found {
  title: Passage
  members: Passage[]
}

/** The last run of clauses that begin with the same word, its first member at the end of the clause that brings it in. */
function alikeIn(speech: Speech, sentence: Passage): Found | null {
  const clauses = clausesOf(speech.outline.transcript, sentence)
  const heads = clauses.map(({ text }) => HEADS.exec(text)?.[1]?.toLowerCase() ?? null)
  for (let last = clauses.length - 1; last >= 1; last -= 1) {
    const head = heads[last]
    if (head === null || head === undefined) continue
    let first = last
    while (first > 0 && heads[first - 1] === head) first -= 1
    const opening = first > 0 ? splitAt(speech, clauses[first - 1]!, head) : null
    const members = [...(opening === null ? [] : [opening.member]), ...clauses.slice(first, last + 1).map((clause) => plain(speech, clause))]
    const lead = opening?.lead ?? (first > 0 ? clauses[first - 1]! : null)
    if (members.length < 3 || lead === null) continue
    if (last + 1 < clauses.length && TRAILS.test(clauses[last + 1]!.text)) continue
    return titled(speech, sentence, lead, members)
  }
  return null
}

/** A clause in two where its series begins: a place | where lamps burn late. */
function splitAt(speech: Speech, clause: Clause, head: string): { lead: Passage, member: Passage } | null {
  const at = clause.text.toLowerCase().lastIndexOf(` ${head} `)
  if (at < 3) return null
  return { lead: speech.cut(clause.at, clause.at + at), member: speech.cut(clause.at + at + 1, clause.at + clause.text.length) }
}

/** Members after a colon, or after a word of listing: as many clauses as there are, the last one with its `and`. */
function listedIn(speech: Speech, sentence: Passage): Found | null {
  const clauses = clausesOf(speech.outline.transcript, sentence)
  const colon = clauses.findIndex(({ mark }) => mark === ':')
  if (colon >= 0) {
    const members = clauses.slice(colon + 1).map((clause) => plain(speech, clause))
    return members.length >= 3 && endsWithAnd(clauses) ? titled(speech, sentence, clauses[colon]!, members) : null
  }
  const first = clauses.findIndex(({ text }) => BRINGS_IN.test(text))
  const clause = clauses[first]
  if (clause === undefined || clauses.length - first < 3 || !endsWithAnd(clauses)) return null
  const length = BRINGS_IN.exec(clause.text)![0].length
  const opening = speech.cut(clause.at + length + 1, clause.at + clause.text.length)
  return titled(speech, sentence, speech.cut(clause.at, clause.at + length), [opening, ...clauses.slice(first + 1).map((one) => plain(speech, one))])
}

const endsWithAnd = (clauses: readonly Clause[]): boolean => /^(?:and|or) /i.test(clauses.at(-1)!.text)

/** A member without the word that joins it to the others. */
function plain(speech: Speech, clause: Passage): Passage {
  const joint = /^(?:and|or) (?:also |finally )?/i.exec(clause.text)?.[0].length ?? 0
  return unmarked(speech, speech.cut(clause.at + joint, clause.at + clause.text.length))
}

/** The series under what the sentence says up to it; null where that is too long, is no name or leans on what was said before. */
function titled(speech: Speech, sentence: Passage, lead: Passage, members: Passage[]): Found | null {
  const whole = speech.cut(sentence.at, lead.at + lead.text.length)
  const title = nameOf(speech, unmarked(speech, widthOf(whole.text) <= TITLE ? whole : lead))
  const isEven = members.every(({ text }) => !/^(?:we|I|they|it|you|he|she)\b/i.test(text)) && (canStand(capital(members[0]!.text)) || !canStand(capital(members.at(-1)!.text)))
  const isTold = isEven && !isGoverned(members) && members.length <= 6 && members.every(({ text }) => widthOf(text) <= MEMBER && widthOf(text) >= 4 && !isOpenEnded(text) && !/\b(?:it|them|this|these|those)\b/i.test(text) && !/\p{Ll}\.\p{Lu}/u.test(text))
  return isTold && widthOf(title.text) >= 6 && widthOf(title.text) <= TITLE && /^[^\p{Ll}]/u.test(speech.outline.transcript.text[sentence.at]!) && title.text.split(' ').length >= 2 && !/^(?:it|they|this|these|that|those|he|she|as|if|unless|since|when|while|because|although)\b/i.test(title.text) ? { title, members } : null
}

/** What ends a lead that only brings the members in. */
const BRINGS = /\s+(?:is|are|was|were|includes?|included|means?|such as|range from|ha(?:s|ve))$/i

/**
 * A lead as a title: without what joins it to the sentence before, and without its verb where the rest names something.
 *
 *   | The reading list includes …        | And so a good lamp is …
 *     ^^^^^^^^^^^^^^^^                            ^^^^^^^^^^^
 */
function nameOf(speech: Speech, lead: Passage): Passage {
  const title = trimBy(speech, lead, jointLength(lead.text))
  const verb = BRINGS.exec(title.text)
  const name = verb === null ? title : trimBy(speech, title, 0, verb[0].length)
  return verb !== null && name.text.split(' ').length >= 2 && !/\b(?:that|who|which|there)$/i.test(name.text) && !canStand(capital(name.text)) ? name : title
}
