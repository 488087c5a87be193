import { endOf, type Passage } from '../../../model/transcript.ts'
import { unmarked } from '../../condense/cut.ts'
import { COUNTS } from '../../promise.ts'
import type { Proposal, Scene } from '../../proposal.ts'
import { shapeOfPoints } from '../points.ts'
import { widthOf, type Speech } from '../../speech.ts'

/** Ems of a member, and of the words over the members. */
const MEMBER = 15
const TITLE = 34

/** A count and what is counted, then the members: three duties: lend, mend and listen. */
const COUNTED = /\b(two|three|four|five|six)\s(?:[\w-]+\s){0,3}?[\w-]+s?\b[^.,:;!?]{0,40}?\s*(?:[:—–]|--| - )\s*([^.:;!?]+?)[.!]?\s*$/i

/** What is counted, and what all of it is: these three wishes are more oil, a second boat and an open door. */
const COUNTED_ARE = /^(?:(?:and|so|but|now),? )?(?:these|the|our|my|its|their) ((?:two|three|four|five|six) (?:[\w-]+ ){0,3}?[\w-]+s) (?:are|were) (?=\S)(?!not\b|all\b|so\b|that\b|to be\b)([^.:;!?]+)[.!]?\s*$/i

/** Ems of a member that is no single word. */
const TOLD = 34

/** Two of a kind are members only where what they are stands right before the colon: power takes two forms. */
const PAIR = /\btwo (?:[\w-]+ )?[\w-]+s$/i

/** What something is built or rests on, member by member. */
const RESTS = /\b(?:rests?|is (?:built|based|founded)|are (?:built|based|founded)|depends?|relies|rely) (?:up)?on ((?:[^,.:;!?]+, ){1,4}(?:and )?[^,.:;!?]+?)[.!]?\s*$/i

/**
 * Members around a common core, which an English sentence counts and names, or says that something rests on.
 *
 *   | A good branch has three duties: to lend, to mend and to listen.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ title ^^^^  ^^^^^^^     ^^^^^^^^^
 */
export function englishHubs({ speech, sentences }: Scene): Proposal[] {
  return sentences.flatMap((sentence, index) => {
    const found = countedIn(speech, sentence) ?? restingIn(speech, sentence) ?? namedIn(speech, sentence)
    if (found === null) return []
    const { title, members } = found
    if (members.length > 2 && members.some(({ text }) => widthOf(text) > MEMBER)) return [{ from: index, to: index + 1, score: 7, shape: shapeOfPoints(members.map((lead) => ({ mark: null, lead, points: [] })), title, 'members counted and named by the speaker') }]
    if (members.length === 2) return [{ from: index, to: index + 1, score: 6, shape: shapeOfPoints(members.map((lead) => ({ mark: null, lead, points: [] })), title, 'two that the speaker counts and names') }]
    const shape = { kind: 'hub' as const, title, accent: null, core: null, members: members.map((lead) => ({ lead, gloss: null })), reveals: members, why: 'members counted and named by the speaker' }
    return [{ from: index, to: index + 1, score: 7, shape }]
  })
}

interface Found {
  title: Passage
  members: Passage[]
}

function countedIn(speech: Speech, sentence: Passage): Found | null {
  const match = COUNTED.exec(sentence.text)
  if (match === null) return null
  const [whole, count = '', list = ''] = match
  const members = membersOf(speech, sentence.at + match.index + whole.indexOf(list, count.length), list)
  const lead = /^(.*?)\s*(?:[:—–]|--| - )\s*$/s.exec(sentence.text.slice(0, match.index + whole.indexOf(list, count.length)))?.[1] ?? ''
  const isPair = members.length === 2
  return members.length === COUNTS.indexOf(count.toLowerCase()) && (!isPair || PAIR.test(lead)) ? titled(clauseOf(speech, speech.cut(sentence.at, sentence.at + lead.length)), members) : null
}

/** The words over the members, without what leads to them where they are too wide: in a winter without oil, a town needs two things. */
function clauseOf(speech: Speech, lead: Passage): Passage {
  const clause = widthOf(lead.text) <= TITLE ? null : /^.*,\s+(?=\S)/s.exec(lead.text)
  return clause === null ? lead : speech.cut(lead.at + clause[0].length, endOf(lead))
}

function restingIn(speech: Speech, sentence: Passage): Found | null {
  const match = RESTS.exec(sentence.text)
  if (match === null) return null
  const at = match.index + match[0].lastIndexOf(match[1]!)
  const members = membersOf(speech, sentence.at + at, match[1]!)
  return members.length >= 3 ? titled(unmarked(speech, speech.cut(sentence.at, sentence.at + sentence.text.slice(0, at).trimEnd().length)), members) : null
}

/** Members that a sentence counts before its verb and names, all of them, after it. */
function namedIn(speech: Speech, sentence: Passage): Found | null {
  const match = COUNTED_ARE.exec(sentence.text)
  if (match === null) return null
  const [whole, counted = '', list = ''] = match
  const members = membersOf(speech, sentence.at + match.index + whole.lastIndexOf(list), list)
  const at = sentence.at + match.index + whole.indexOf(counted)
  const isAll = members.length === COUNTS.indexOf(counted.split(' ')[0]!.toLowerCase()) && members.length > 2
  return isAll && members.every(({ text }) => widthOf(text) <= TOLD) ? { title: speech.cut(at, at + counted.length), members } : null
}

function titled(title: Passage, members: Passage[]): Found | null {
  const isShort = members.length <= 6 && members.every(({ text }) => widthOf(text) <= MEMBER && widthOf(text) >= 2)
  const isParallel = new Set(members.map(({ text }) => /^(?:the|an?|to|our|your|my)(?= )/i.exec(text)?.[0].toLowerCase() ?? '')).size === 1
  return isShort && isParallel && widthOf(title.text) >= 4 && widthOf(title.text) <= TITLE && !/^(?:it|they|this|these|that)\b/i.test(title.text) ? { title, members } : null
}

/** The members of a list with commas, the last one after `and`. */
function membersOf(speech: Speech, at: number, list: string): Passage[] {
  return [...list.matchAll(/(?:^|,\s*(?:and |or )?|\s(?:and|or)\s)(?!\s)((?:(?!,|\s(?:and|or)\s).)+)/g)].map((match) => {
    const start = at + match.index + match[0].length - match[1]!.length
    return unmarked(speech, speech.cut(start, start + match[1]!.length))
  })
}
