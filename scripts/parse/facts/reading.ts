import type { Block, Sentence } from '../../model/outline.ts'
import { cut, type Passage, type Transcript } from '../../model/transcript.ts'

/** A part of a sentence between two marks, without them; offsets count in `Reading.text`. */
export interface Clause {
  text: string
  start: number
  end: number
  /** The mark that ends it: `，`, `；`, `。`, …; empty at the end of the text. */
  mark: string
}

/** A sentence divided into its clauses, as the finders of facts want it. */
export interface Reading {
  text: string
  clauses: Clause[]
  /** The words `[start, end)` of the sentence, without spaces at their ends. */
  passage: (start: number, end: number) => Passage
}

const open = '“‘「『（《〈【('
const close = '”’」』）》〉】)'
const marks = '，；：。！？,;:!?'

/** The sentences of a block that are spoken, each divided into clauses. */
export function readingsOf(transcript: Transcript, block: Block): Reading[] {
  return block.sentences.filter(({ roles }) => !roles.includes('aside')).map(sentence => readingOf(transcript, sentence))
}

function readingOf(transcript: Transcript, { text, at }: Sentence): Reading {
  return {
    text,
    clauses: clausesIn(text),
    passage(start, end) {
      let [from, to] = [start, end]
      while (from < to && /\s/.test(text[from]!)) from += 1
      while (to > from && /\s/.test(text[to - 1]!)) to -= 1
      return cut(transcript, at + from, at + to)
    },
  }
}

/**
 * The clauses of a sentence. A mark within quotation marks or brackets ends none, nor does one within a number.
 *
 *   | 要守住底线，把“想借就借，想还就还”落到实处。
 *     ^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function clausesIn(text: string): Clause[] {
  const clauses: Clause[] = []
  let depth = 0
  let from = 0
  const push = (end: number, mark: string): void => {
    const start = from + /^[\s　—–-]*/.exec(text.slice(from, end))![0].length
    const words = text.slice(start, end).trimEnd()
    if (words) clauses.push({ text: words, start, end: start + words.length, mark })
    from = end + mark.length
  }
  for (let i = 0; i < text.length; i += 1) {
    const mark = text[i]!
    if (open.includes(mark)) depth += 1
    else if (close.includes(mark)) depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (marks.includes(mark)) {
      const next = text[i + 1]
      if (mark.charCodeAt(0) > 0xff ? !isWithinNumber(text, i) : next === undefined || /[\s”"’]/.test(next)) push(i, mark)
    } else if (mark === '.' && (i + 1 === text.length || /^\.[”"’)\]]*(?:\s+\S{3}|\s*$)/.test(text.slice(i, i + 8)))) push(i, mark)
    else if (text.startsWith('——', i) || text.startsWith('--', i)) push(i, text.slice(i, i + 2))
  }
  push(text.length, '')
  return clauses
}

function isWithinNumber(text: string, index: number): boolean {
  return /[，：]/.test(text[index]!) && /\d/.test(text[index - 1] ?? '') && /^\d{2,3}(?!\d)/.test(text.slice(index + 1, index + 5))
}

/** Whether a text is written in the Latin script for the most part. */
export function isLatin(text: string): boolean {
  return !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) && /[A-Za-z]/.test(text)
}
