import type { Passage } from '../model/transcript.ts'
import { wholeOf } from './condense/cut.ts'
import { openerLength, wordsOf } from './condense/english.ts'
import { remembered } from './remembered.ts'
import { widthOf, type Speech } from './speech.ts'

/** So many paragraphs that begin with so many words alike do so on purpose. */
const LEAST = 3
const WORDS = 3

/** Ems of a line that stands above its paragraph. */
const WIDEST = 46

/** Beginnings that any paragraph may have: of a story, of what somebody will do, of what the talk does. */
const ANY = /^(?:(?:i|he|she|it|they|there|this|that|these|those|when|if|but|and|so|in|on|at|for|as|what|how|why|thank|let|one|the) |\S+ (?:\S+ )?(?:will|would|shall|must|should|have|has|had)\b)/

/**
 * The first sentences of the English paragraphs that begin alike, by where they stand: what a speaker returns to parts the speech, and stands above what
 * is said under it.
 *
 *   | We are a town of lamps. …      ¶ We are a town of boats. …      ¶ We are a town that stays awake. …
 *     ^^^^^^^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
const returnsIn = remembered((speech: Speech): ReadonlyMap<number, Passage> => {
  if (!speech.isEnglish) return new Map()
  const firsts = speech.outline.transcript.paragraphs.flatMap(({ sentences: [first, ...others] }) => (first === undefined || others.length === 0 ? [] : [first]))
  const groups = Map.groupBy(firsts.filter(({ text }) => !ANY.test(headOf(text) + ' ')), ({ text }) => headOf(text))
  const lines = [...groups.values()].filter((group) => group.length >= LEAST).flat().flatMap((sentence) => {
    const line = wholeOf(speech, sentence)
    return line !== null && widthOf(line.text) <= WIDEST && !line.text.endsWith('?') ? [[sentence.at, line] as const] : []
  })
  return new Map(lines)
}, () => '')

/** The line to which the speaker returns at a place; null where none begins there. */
export function returnAt(speech: Speech, { at }: Pick<Passage, 'at'>): Passage | null {
  return returnsIn(speech).get(at) ?? null
}

const headOf = (text: string): string => wordsOf(text.slice(openerLength(text)).toLowerCase()).slice(0, WORDS).join(' ')
