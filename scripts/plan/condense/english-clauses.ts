import type { Clause } from '../clause.ts'
import { canStand, DEPENDENT, hasPredicate, openerLength, PRONOUN, wordsOf } from './english.ts'

/** How the clauses of an English sentence hang on one another, so that none is cut out that the others change. */

/**
 * Whether a clause says only half without the next one: it leads to a quotation, its subject waits for the verb, or it is the first
 * side of a contrast.
 *
 *   | He wrote on the door: …
 *   | The reader, who had come by bus, …
 *   | We lend not to count books, but to meet people
 *   | Do not count the books; count the readers
 *   | A shelf is not a wall; it is a door
 *   | The clerks say that nobody reads, but …
 *   | A library is about lending books, reading aloud and …
 *   | Lamps are cheap, but light is not; we do our part, but the rest is yours
 *   | The best of a pier is when a boat comes in, you hear it first
 */
export function waits(clause: Clause, next: Clause | undefined): boolean {
  if (clause.mark === ':') return true
  if (next === undefined || !/^[,;–—-]+$/.test(clause.mark)) return false
  if (/(?:\bnot|cannot|n['’]t|\bnever|\bno longer)\b/i.test(clause.text) && /^(?:but|rather|it['’]s|they['’]re|we)\b/i.test(next.text) && clause.mark !== ';') return true
  const [, forbidden] = /^(?:do not|don['’]t|never) (\p{L}+)/iu.exec(clause.text) ?? []
  if (forbidden !== undefined && new RegExp(`^(?:but |rather )?${forbidden}\\b`, 'i').test(next.text)) return true
  if (/\bnot\b/i.test(clause.text) && /^(?:it|they|this|he|she|you|we) (?:is|are|was|were)\b/i.test(next.text)) return true
  if (/^(?:but |and )?not\b|^but\b.*(?: not|n['’]t)$/i.test(next.text)) return true
  if (/\b(?:say|says|said|thinks?|claims?|believes?)\b/i.test(clause.text) && /^but\b/i.test(next.text)) return true
  if (clause.mark === ',' && GERUNDS.test(clause.text) && /^(?:and |or )?\p{L}+ing\b/u.test(next.text)) return true
  if (clause.mark === ',' && (goesOn(next.text) || isLastMember(next.text))) return true
  if (clause.mark === ',' && /^(?:but|yet)\b/i.test(next.text)) return true
  if (clause.mark === ',' && AT_TIME.test(clause.text) && ASSERTS.test(next.text)) return true
  if (BOUND.test(clause.text) || HEARD.test(next.text)) return true
  if (/\bto \p{L}+$/u.test(clause.text) && /^(?:and |or )?to \p{L}+/u.test(next.text)) return true
  if (/^ask not\b|^(?:neither|either|both|the more|the less|no sooner)\b/i.test(clause.text)) return true
  return clause.mark === ',' && /^(?:who|whose|which|then|that(?! is$))\b/i.test(next.text) && clause.text.split(/\s+/).length <= 4
}

/** A preposition with something done, of which the next clause names more: it is about choosing books, keeping them dry and giving them away. */
const GERUNDS = /\b(?:about|of|by|for|from|without|in|means|like|into) \p{L}+ing\b[^,]*$|\b(?:is|are|was|were|means) about \p{L}+$/iu

/** What a clause ends with that the next one says more of: a reason, a tendency, something great. */
const UNSAID = /\b(?:reasons?|tendency|chance|ability|need|way|idea|fact|point|opportunity|right|time|moment|example|instance|obviously|actually|now|then|great|good|big|little|nice|thing|things|kind|sort|day)$/i

/**
 * Whether a clause that does not end its sentence leaves open what it begins: a condition within it, or a noun that the rest explains.
 *
 *   | We try one shelf each day but if the rain comes, …        | The lamp is lit and when the boats come in, …
 */
export function breaksOff(text: string): boolean {
  return UNSAID.test(text) || /\s(?:if|because|while|although|unless)\b|\b(?:and|but|so) (?:when|whenever|once|after|before|as soon as)\b/i.test(text)
}

/** When something is, and a clause of its own that says what is then. */
const AT_TIME = /\b(?:is|was) (?:that )?(?:when|whenever|once|after|even if|if)\b/i
const ASSERTS = /^(?:we|you|I|they|it|he|she|there|your|our|my|the|an?|this|that|nobody|everybody|people)\b/i

/** Who says so, named after it: the doors are open enough, the clerks say. */
const HEARD = /^(?!what|as\b|when|who)(?:[\w’'-]+ ){1,6}(?:say|says|said|claims?|insists?)$/i

/** What comes next is said of these alone: … that for the oldest readers, … */
const BOUND = /\bthat (?:for|in|if|when|by|with|under)\b[^,]*$/i

/** Words with which something new is said of the clause before, rather than more of the same. */
const JOINS = new RegExp(`^(?:${[
  'and|but|or|nor|so|yet|which|who|whose|whom|where|when|whenever|because|since|as|while|with|without|to|for|in|on|at|from|by|of|into|through|including|especially|particularly|not|even|though|although',
  'if|unless|until|once|like|than|that|just|only|however|what(?:so)?ever|whichever|wherever|whoever|too|please|then|now|today|tomorrow|tonight|always|never|after|before|during|such|my|our|your|\\w+ing(?! (?:and|or)\\b)|\\w+ly',
].join('|')})\\b`, 'i')

/**
 * Whether a clause goes on with a series or a row of adjectives that began before the comma.
 *
 *   | My teacher was a kind, quiet woman.      | We will carry any load, cross any river, …
 *                            ^^^^^^^^^^^                                  ^^^^^^^^^^^^^^^
 */
function goesOn(text: string): boolean {
  return /^\p{Ll}/u.test(text) && !JOINS.test(text) && !canStand(text) && !PRONOUN.test(text) && !/^(?:I|we|you|there)\b/i.test(text)
}

/** Whether a clause ends a list of names that began before the comma: … in Lamps, Books and Chairs for the hills. */
function isLastMember(text: string): boolean {
  return /^\p{Lu}[^\s,]*(?: [^\s,]+){0,3} (?:and|or) (?!(?:we|I|you|they|it)\b)/u.test(text) && !JOINS.test(text) && !canStand(text)
}

/**
 * Whether a clause is the last member of a list that began in the one before it, which has no verb of its own.
 *
 *   | Lamps, books and quiet rooms bring people back
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not: lamps do so too
 */
export function endsList(clause: Clause, before: Clause | undefined): boolean {
  if (before?.mark !== ',' || !/^(?!(?:I|we|you|they|it|he|she|there)\b)\p{Ll}[^,]*?\band\b/u.test(clause.text)) return false
  const words = wordsOf(before.text)
  const isAdverb = DEPENDENT.test(before.text) || /ly$|^(?:however|today|tomorrow|still|meanwhile|finally|indeed|instead|yet|now|then|so|again)$/i.test(words.at(-1) ?? '')
  return !isAdverb && words.length <= 6 && !hasPredicate(words)
}

/** Whether a clause is the condition, time or reason with which a sentence begins, its main clause to come. */
export function opensSentence(line: string): boolean {
  const text = line.slice(openerLength(line))
  return conditions(text) || /^(?:because|since|as|although|though|while|after|before|during|in|on|at|for|with|by|to|from|through|under|over|across|despite|thanks to|given|unlike|like|today|tomorrow|once|this (?:year|week|month)|last (?:year|week|month)|next (?:year|week|month))\b/i.test(text)
}

/** Whether a clause makes the ones after it depend on it: cut out without it, they say more than the speaker does. */
export function conditions(text: string): boolean {
  return /^(?:(?:but|and|so|even|only|or) )?(?:if|unless|until|when(?:ever)?|once|(?:every|each|any|the (?:first|last|next)) time|the (?:moment|minute|day)(?= (?:we|you|they|I|it|the|an?)\b)|as soon as|without|suppose|imagine|provided|subject to|as long as|in case|had|were|should|the (?:more|less|fewer|[a-z]+er) (?:you|we|they|the|a)\b[^,]*$)\b/i.test(text) || BOUND.test(text)
}
