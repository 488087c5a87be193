import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf, type Clause } from '../clause.ts'
import { span, trimBy, widthOf, type Speech } from '../speech.ts'
import { isOpenEnded } from './english.ts'
import { isVerb } from './english-verbs.ts'
import { conditions, waits } from './english-clauses.ts'
import { pointsOut } from './references.ts'
import { isTorn } from './other.ts'

/** What somebody will, must or need do, as an English sentence says it. */
export interface Deed {
  /** Who does it: `The branch`, `we`, `it`. */
  who: Passage
  /** Who and the word that binds them: `The branch will`; null where something else is said between. */
  frame: Passage | null
  /** The word that binds them, in lower case and in full, with its negation: `will not` for won't. */
  binds: string
  /** What is done, from its verb on: `lend lamps to the villages`; null where no part of it can be cut out. */
  what: Passage | null
}

/** The widest line that still reads at a glance, in ems. */
const WIDEST = 56

/** One that has nothing to leave out may take so many. */
const LONGEST = 72

/** A line of fewer ems says nothing: lead, do it. */
const LEAST = 6

/** What binds somebody to a deed; `also` and its like belong to neither. */
const BINDS = '(?:will|shall|must|should|need to|needs to|have to|has to|ought to|(?:am|is|are) going to|want to|wants to|pledge to|promise to|intend to|propose to)'
const BOUND = new RegExp(`^((?:and|but|so|then|therefore|finally|second|third|today|now|indeed)?,? ?)?((?:\\S+ ){0,5}?[^\\s'’]+)( ${BINDS}(?: not)?| won['’]t|['’]ll(?: not)?)(?: (?:also|now|then|soon|therefore|further|still|always|first))* (?=[a-z])`, 'i')

/** Words that no name of somebody who acts holds. */
const NO_NAME = /\b(?:while|although|though|since|who|which|that|what|when|where|why|how|if|there|this|these|those|because|one|he|she|\w+['’](?:d|m|ll|ve)|is|are|was|were|has|have|had|to|not|nobody|nothing|and|but)\b|[“”"]/i

/** Words that stand for something said before: such a deed is not understood alone. */
const LEANS = /\b(?:it|them|this|these|those(?! (?:who|whose|of|few|with|in|that)\b)|such(?! as\b)|so(?! that\b)|him|her|do that|the same)\b(?! is)|\badditional \w+$/i

/**
 * The deeds of an English sentence, one for each clause that has a subject of its own and a word that binds it; none from a sentence
 * that makes them depend on a condition, or asks.
 *
 *   | To reach the hills, the branch will also lend lamps to every village, and it will train two drivers.
 *                         ^^^^^^^^^^ who       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ what  ^^ who  ^^^^^^^^^^^^^^^^^ what
 */
export function deedsOf(speech: Speech, sentence: Passage): Deed[] {
  if (sentence.text.trimEnd().endsWith('?')) return []
  const clauses = clausesOf(speech.outline.transcript, sentence).flatMap((clause) => coordinated(speech, clause))
  return clauses.flatMap((clause, i) => {
    if (clauses.slice(0, i + 1).some(({ text }) => conditions(text))) return []
    const match = BOUND.exec(clause.text)
    if (match === null) return addedIn(speech, clauses, i)
    const [whole, joint = '', name = '', binds = ''] = match
    if (NO_NAME.test(name)) return addedIn(speech, clauses, i)
    if (/^\p{Ll}/u.test(name) && !/^(?:we|it|they|you|the|our|my|your|their|its|all|each|every|both)\b/.test(name)) return []
    const at = clause.at + joint.length
    const who = speech.cut(at, at + name.length)
    return [{ who, frame: speech.cut(at, at + name.length + binds.length), binds: binds.trim().toLowerCase().replace(/^['’]ll/, 'will').replace(/^won['’]t/, 'will not'), what: toldFrom(speech, clauses, i, clause.at + whole.length) }]
  })
}

function toldFrom(speech: Speech, clauses: readonly Clause[], i: number, at: number): Passage | null {
  const line = lineFrom(speech, clauses, i, at)
  const isOwn = ({ text }: Passage): boolean => !LEANS.test(text) && !pointsOut(text)
  const what = line === null || isOwn(line) ? line : withoutPurpose(speech, line)
  return what === null || !isOwn(what) ? null : what
}

/** A deed that is added to what somebody is or does. */
const ADDED = / and (will|shall|must)(?: (?:also|now|then|therefore|further|still))* (?=[a-z])/i

/**
 * A deed that is added to what somebody is or does.
 *
 *   | The branch remains short of lamps and will buy twelve of them.
 *     ^^^^^^^^^^ who                         ^^^^^^^^^^^^^^^^^^ what
 */
function addedIn(speech: Speech, clauses: readonly Clause[], i: number): Deed[] {
  const clause = clauses[i]!
  const match = ADDED.exec(clause.text)
  const words = match === null ? [] : clause.text.slice(0, match.index).split(' ')
  const verb = words.findIndex((word, at) => at > 0 && at < 6 && (isVerb(word) || /^(?:is|are|has|have)$/.test(word)))
  const name = words.slice(0, verb).join(' ').replace(/ (?:also|still|now)$/i, '')
  if (match === null || verb < 1 || NO_NAME.test(name) || !/^(?:We|I|You|The|Our|My|Your|An?|\p{Lu})/u.test(name) || / (?:that|who|which|if)\b/.test(match.input.slice(0, match.index))) return []
  return [{ who: speech.cut(clause.at, clause.at + name.length), frame: null, binds: match[1]!.toLowerCase(), what: toldFrom(speech, clauses, i, clause.at + match.index + match[0].length) }]
}

/** A clause cut before a second subject of its own: We lend books and they will mend the roof. */
function coordinated(speech: Speech, clause: Clause): Clause[] {
  const joint = new RegExp(`\\s(?=(?:and|but) (?:we|it|they) ${BINDS}\\b)`, 'i').exec(clause.text)
  if (joint === null) return [clause]
  const head = { ...trimBy(speech, clause, 0, clause.text.length - joint.index), mark: ',' }
  return [head, { ...trimBy(speech, clause, joint.index + 1), mark: clause.mark }]
}

/** From a verb to the end of its clause, of as many clauses as a series goes on over, or to where a purpose begins if that is too wide. */
function lineFrom(speech: Speech, clauses: readonly Clause[], i: number, at: number): Passage | null {
  const from = speech.cut(at, endOf(clauses[i]!))
  for (let last = i; last < clauses.length; last += 1) {
    const line = last === i ? from : span(speech, from, clauses[last]!)
    if (widthOf(line.text) > LONGEST) return withoutPurpose(speech, from)
    const goesOn = waits({ ...line, mark: clauses[last]!.mark }, clauses[last + 1]) || needsMeans(line, clauses[last + 1]) || needsAim(line, clauses[last + 1]) || isListed(clauses, last) || isParted(clauses, last)
    if (!goesOn) return widthOf(line.text) <= WIDEST ? whole(line) : (withoutPurpose(speech, line) ?? whole(line))
  }
  return null
}

/** How a clause begins that says by what: lead by example, mending what is broken. */
const MEANS = /^(?:\w+ly )?\w+ing\b|^by \w+ing\b/i

/** Whether a deed of two or three words says nothing yet without the clause that says by what it is done. */
function needsMeans({ text }: Passage, next: Passage | undefined): boolean {
  return next !== undefined && MEANS.test(next.text) && text.split(' ').length <= 3
}

/** Whether what somebody does is only the way to an aim said after a remark: act, within our means, to … */
function needsAim({ text }: Passage, next: Clause | undefined): boolean {
  return next !== undefined && /^to \p{L}/u.test(next.text) && NEEDS_TO.test(lastWords(text.split(',')[0]!))
}

/** Whether a remark between dashes parts a clause from what its verb still needs: turn the mill — the oldest of all — into a school. */
function isParted(clauses: readonly Clause[], at: number): boolean {
  const isDash = (clause: Clause | undefined): boolean => clause !== undefined && /^ ?(?:—|–|--|-) ?$/.test(clause.mark)
  return (isDash(clauses[at]) && isDash(clauses[at + 1]) && PARTED_OFF.test(clauses[at + 2]?.text ?? '')) || (isDash(clauses[at]) && isDash(clauses[at - 1]) && PARTED_OFF.test(clauses[at + 1]?.text ?? ''))
}

const PARTED_OFF = /^(?:as|to|into|for|from|with|by|in|on|at)\b/

/** Words that begin something else than one more member. */
const NO_MEMBER = /^(?:to|which|who|whose|where|when|while|with|without|as|so|because|but|by|for|in|on|at|from|including|especially|particularly|such|even|if|though|although|we|it|they|I|you|\w+ing|\w+ly)\b/i

/**
 * Whether a list goes on after a clause: its members belong together, however they are written.
 *
 *   | lend lamps to the Harbour, the Mill and the Hill
 *                   ^^^^^^^^^^^ not without the others
 */
function isListed(clauses: readonly Clause[], at: number): boolean {
  const [clause, next, after] = [clauses[at]!, clauses[at + 1], clauses[at + 2]]
  if (clause.mark !== ',' || next === undefined || NO_MEMBER.test(next.text)) return false
  return /^(?:and|or) (?!(?:we|it|they|I|you|will|must|to)\b)/i.test(next.text) || /^(?:\S+ ){1,3}(?:and|or) /i.test(next.text) || (after !== undefined && next.mark === ',' && next.text.split(' ').length <= 6 && !/^(?:which|who)\b/i.test(after.text))
}

const whole = (line: Passage): Passage | null => (isOpenEnded(line.text) || isTorn(line.text) || widthOf(line.text) < LEAST ? null : line)

/** Where a purpose, a means or a circumstance begins that may be left to the notes. */
const PURPOSE = new RegExp(` (?=(?:${[
  'and (?:provide|make|help|give|build|support|ensure|improve|create|keep|protect|bring|take|work|continue|develop|strengthen|expand|reduce|increase|introduce|establish|invest|seek|promote|extend|open|end|ask|calls? on) (?:the|an?|our|their|its|to|more|further|all|every|new|better|on|in|\\p{Lu}\\p{L}+)',
  'and (?:provide|ensure|create|protect|strengthen|introduce|establish|promote|pursue|secure|restore|prevent|maintain) \\p{L}+',
  'and to (?:\\p{L}+ly )?\\p{L}{3,}',
  'in order to|so that|so as to|while|because|in particular|as well as|as part of|by (?:\\p{L}+ly )?\\p{L}{3,}ing|through (?:an?|the|our|its|their)',
  'to (?!(?:the|our|its|their|your|his|her|all|any|each|every|this|that|these|those|more|many|most|some|others?)\\b)(?:\\p{L}+ly )?\\p{Ll}{3,}',
].join('|')}) )`, 'gu')

/** What still needs its `to`: a verb that has somebody do something, or a noun that says what for. */
const NEEDS_TO = /\b(?:look|comply|position|design|equip|prepare|empower|permit|authori[sz]e|oblige|allow|enable|help|encourage|ask|require|urge|permit|want|expect|teach|tell|invite|force|lead|cause|get|need|call on|seek|try|continue|work|begin|start|aim|act|fight|strive|move|go|come|return|commit|able|ready|willing|determined|right|step|measure|effort|ability|opportunit|chance|way|time|freedom|action|legislation|power|plan|strateg|need|voice|influence|duty|responsibility|tool|resource|means|how|what|where|when|from|according|access|due|back|up|next|close|contribut|respond|equal|tied|pass|turn|order|not|both|either|between)\w*\b[^,]*$/i

/**
 * A line that is too wide, up to its purpose, where what is left says what is done.
 *
 *   | mend the reading room of every branch to keep the readers warm through the long dark winter of the hills
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function withoutPurpose(speech: Speech, line: Passage): Passage | null {
  const ends = [...line.text.matchAll(PURPOSE)].map(({ index }) => index)
  const fitting = ends.filter((end) => {
    const head = line.text.slice(0, end)
    return widthOf(head) <= WIDEST && head.split(' ').length >= 3 && !(/^ by\b/.test(line.text.slice(end)) && BY_MEANS.test(head)) && !(/^ (?:in order )?to\b/.test(line.text.slice(end)) && NEEDS_TO.test(lastWords(head))) && !/\b(?:not|only)\b/i.test(head)
  })
  const end = fitting.at(-1)
  return end === undefined ? null : whole(trimBy(speech, line, 0, line.text.length - end))
}

/** What says nothing until it is said by what: respect the wishes of the town. */
const BY_MEANS = /^(?:respect|honou?r|lead|act|keep|fulfil|show|answer|respond|begin|start|help|support)\b/i

/** The verb of a line and its last three words: what may still govern what comes next. */
function lastWords(head: string): string {
  const words = head.split(' ')
  return [words[0], ...words.slice(-3)].join(' ')
}
