import type { Passage } from '../../model/transcript.ts'
import { placeKey, remembered } from '../remembered.ts'
import { wordsOf } from '../salience.ts'
import { overlap, type Speech } from '../speech.ts'
import { candidatesOf, type Candidate } from './candidates.ts'
import { capital } from './joints.ts'

/** What a line is wanted for. */
export interface Wish {
  /** At most so many lines. */
  count: number
  /** Widest line, in ems. */
  width: number
  /** The width a line should have at best, in ems. */
  ideal?: number
  /** Words that are shown already: a line that says half of one again is not taken. */
  shown?: readonly Passage[]
  /** No two lines from one sentence. */
  onePerSentence?: boolean
  /** Lines that say less than this are not taken; see `scoreOf`. */
  least?: number
  /** Lines of other words are not taken. */
  suits?: (text: string) => boolean
}

/** A candidate and the sentence that it is cut from. */
interface Line extends Candidate {
  sentence: Passage
}

/** That which says more first; of equals that which is said first. */
const byWorth = (a: Line, b: Line): number => b.score - a.score || a.at - b.at

/** The candidates of a sentence, the best first: those of several are sorted again, which is quick for rows that are in order. */
const candidatesIn = remembered(
  (speech, sentence: Passage, width: number, ideal: number): Line[] => candidatesOf(speech, sentence, width, ideal).map((candidate) => ({ ...candidate, sentence })).sort(byWorth),
  (sentence, width, ideal) => `${placeKey(sentence)} ${width} ${ideal}`,
)

/**
 * The lines of a passage that say most in few words, in the order of the speech, none overlapping another.
 * Every line is a contiguous cut that stands on its own. Each member of a series gives its line before any
 * gives a second.
 */
export function linesOf(speech: Speech, sentences: readonly Passage[], wish: Wish): Passage[] {
  const { width, ideal = Math.min(width, 13), least = -Infinity, shown = [] } = wish
  const chosen: Line[] = []
  const perSentence = wish.onePerSentence === true ? 1 : sentences.length === 1 ? Infinity : 3
  const suits = ({ text, unit }: Line): boolean => wish.suits?.(unit === -1 && speech.isEnglish ? capital(text) : text) ?? true
  const isShown = (line: Line): boolean => shown.some((other) => overlap(other, line) || repeats(line.text, other.text, 0.55) || (speech.isChinese && saysAgain(speech, line.text, other.text)))
  let left = sentences
    .flatMap((sentence) => candidatesIn(speech, sentence, width, ideal))
    .filter(({ score }) => score >= least)
    .sort(byWorth)
  for (const perUnit of [1, 2, 3]) {
    const later: Line[] = []
    for (const line of left) {
      if (chosen.length === wish.count) break
      const siblings = chosen.filter(({ sentence }) => sentence === line.sentence)
      if (siblings.length >= perSentence) continue
      if (siblings.filter(({ unit }) => unit === line.unit).length >= perUnit) later.push(line)
      else if (!chosen.some((other) => overlap(other, line) || repeats(line.text, other.text, speech.isChinese ? SAME.chinese : SAME.other)) && !isShown(line) && suits(line)) chosen.push(line)
    }
    left = later
  }
  return chosen.sort((a, b) => a.at - b.at).map(({ text, at, span }) => ({ text, at, span }))
}

/** This share of two lines in common makes them one: of pairs of characters in Chinese, of words elsewhere. */
const SAME = { chinese: 0.6, other: 0.66 }

/** Whether this share of a line's words, or in a script without spaces of its pairs of neighbouring characters, stands in another text already. */
function repeats(line: string, other: string, share: number): boolean {
  if (other.includes(line) || line.includes(other)) return true
  if (/^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u.test(line)) {
    const there = new Set(latinWords(other))
    const words = latinWords(line)
    return words.length > 0 && words.filter((word) => there.has(word)).length / words.length >= share
  }
  let same = 0
  for (let i = 0; i + 1 < line.length; i++) if (other.includes(line.slice(i, i + 2))) same++
  return line.length > 3 && same / (line.length - 1) >= share
}

/** The words of a line that are more than joints. */
const latinWords = (text: string): string[] => (text.match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.toLowerCase())

/** So many of a line's words make it the same as what is shown. */
const AGAIN = 0.7

/** Words by which a line only says more strongly what is shown. */
const STRONGER = /^(?:切实|全力|努力|积极|认真|大力|不断|进一步|充分|广大|全面|扎实|持续|着力|必须|必需)$/

/**
 * Whether a Chinese line says in other order or with more stress what is shown already.
 *
 *   | 全力维护读者权益        | 切实维护好广大读者的权益
 */
function saysAgain(speech: Speech, line: string, shown: string): boolean {
  const words = weightyWords(speech, line)
  return words.length >= 3 && words.filter((word) => shown.includes(word)).length / words.length >= AGAIN
}

const weightyWords = remembered((_, line: string) => [...new Set(wordsOf(line, 'zh'))].filter((word) => word.length >= 2 && !STRONGER.test(word)), (line) => line)

/** The single most telling line, or null when no clause can stand alone. */
export function bestLine(speech: Speech, sentences: readonly Passage[], width: number, shown: readonly Passage[] = []): Passage | null {
  return linesOf(speech, sentences, { count: 1, width, shown })[0] ?? null
}
