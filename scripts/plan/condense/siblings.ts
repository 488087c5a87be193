import type { Passage } from '../../model/transcript.ts'
import { isOrder, openerLength, wordsOf } from './english.ts'

/** Heads that so many sentences have that they bind nothing. */
const LOOSE = /^(?:i|it|he|she|they|there|this|that|the|a|an|in|my|if|when|but|and|so)$/

/** Words that most lines have: to share them is no kinship. */
const COMMON = /^(?:about|their|there|these|those|which|would|could|should|other|every|people|always|never|where|while|being|first|still|because|without|things?|years?|today|another|after|before|again|really)$/

/**
 * English lines of equal rank, which may stand side by side: the largest group of orders, of lines that begin alike, or of three that
 * speak of one thing. Lines that have nothing in common but their passage are no siblings, and none are given.
 *
 *   | We lend lamps. We mend roofs. Snow fell early.
 *     ^^^^^^^^^^^^^  ^^^^^^^^^^^^^
 *   | Ask the neighbours. Light the stove. The river was high.
 *     ^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^
 */
export function siblingsAmong<T extends Passage>(lines: readonly T[]): T[] {
  const own = lines.filter(({ text }, i) => !lines.slice(0, i).some((one) => begins(one.text) === begins(text)))
  const orders = own.filter(({ text }) => isOrder(wordsOf(text)))
  const claims = own.filter((line) => !orders.includes(line))
  const alike = [...Map.groupBy(claims, headOf)].flatMap(([head, group]) => (head === '' ? [] : [group]))
  const groups = [orders, ...alike, kindredAmong(claims)]
  const largest = groups.reduce((a, b) => (b.length > a.length ? b : a))
  return largest.length > 2 || (largest.length === 2 && isPair(largest[0]!.text, largest[1]!.text)) ? largest : []
}

/** Words with which two of us may do quite different things: we are, we may. */
const BINDS = /^(?:are|is|have|has|may|can|will|must|should|shall|need|do|don['’]t|cannot|were|was|had|would|could)$/i

/** Whether two lines with the same head are of one kind: both bound in one way, or both deeds. */
function isPair(one: string, other: string): boolean {
  const [[first = '', second = ''], [, fellow = '']] = [wordsOf(one), wordsOf(other)]
  return !/^(?:we|you|they)$/i.test(first) || second.toLowerCase() === fellow.toLowerCase() || (!BINDS.test(second) && !BINDS.test(fellow))
}

/** A line that begins with the same four words as another says it once more. */
const begins = (text: string): string => wordsOf(text).slice(0, 4).join(' ').toLowerCase()

/** The word that a line begins with after its openers; nothing where it binds no lines. */
function headOf({ text }: Passage): string {
  const [first = '', second = ''] = wordsOf(text.slice(openerLength(text))).map((word) => word.toLowerCase())
  if (/^(?:our|your|no|every|each)$/.test(first)) return first
  return LOOSE.test(first) ? (/^(?:the|a|an|my)$/.test(first) && second.length > 3 ? `${first} ${second}` : '') : first
}

/** Three or more lines that share a telling word. */
function kindredAmong<T extends Passage>(lines: readonly T[]): T[] {
  const telling = lines.map(({ text }) => new Set(wordsOf(text).map((word) => word.toLowerCase().replace(/(?:['’]s|s)$/, '')).filter((word) => word.length >= 5 && !COMMON.test(word))))
  const groups = lines.flatMap((_, i) => [...telling[i]!].map((word) => lines.filter((_line, j) => telling[j]!.has(word))))
  const largest = groups.reduce<T[]>((a, b) => (b.length > a.length ? b : a), [])
  return largest.length >= 3 ? largest : []
}
