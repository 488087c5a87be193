import type { Block, Sentence } from '../../model/outline.ts'
import { cut, endOf, type Passage, type Transcript } from '../../model/transcript.ts'

/** A part of a sentence between two marks, without them; offsets count in `Reading.text`. */
export interface Clause {
  text: string
  start: number
  end: number
  /** The mark that ends it: `，`, `；`, `。`, …; empty at the end of the text. */
  mark: string
}

/** A sentence, or two that follow one another, as the finders of facts want them. */
export interface Reading {
  text: string
  /** No Han or kana stands in it. */
  isLatin: boolean
  /** It ends with a question mark. */
  isQuestion: boolean
  /** Divided when first asked for. */
  clauses: readonly Clause[]
  /** The words `[start, end)` without spaces and marks at their ends. */
  passage: (start: number, end: number) => Passage
}

/** The sentences of one block as readings. */
export interface Page {
  sentences: readonly Reading[]
  /** Each sentence with the next one, where nothing stands between them. */
  pairs: readonly Reading[]
}

/** The sentences of a block that are spoken. */
export function pageOf(transcript: Transcript, block: Block): Page {
  const spoken = block.sentences.filter(({ roles }) => !roles.includes('aside'))
  const pairs: Reading[] = []
  for (const [index, first] of spoken.entries()) {
    const second = spoken[index + 1]
    if (second && endOf(first) === second.at) pairs.push(readingOf(transcript, first.at, first.text + second.text))
  }
  return { sentences: spoken.map(({ at, text }: Sentence) => readingOf(transcript, at, text)), pairs }
}

const edge = /[\s　，、；：。！,;:.!—–-]/

function readingOf(transcript: Transcript, at: number, text: string): Reading {
  let clauses: Clause[] | null = null
  return {
    text,
    isLatin: !/[\u3040-\u30ff\u3400-\u9fff]/.test(text),
    isQuestion: /[？?][”」』"’)）]*\s*$/.test(text.slice(-8)),
    get clauses() {
      clauses ??= clausesIn(text)
      return clauses
    },
    passage(start, end) {
      let [from, to] = [start, end]
      while (from < to && edge.test(text[from]!)) from += 1
      while (to > from && edge.test(text[to - 1]!)) to -= 1
      return cut(transcript, at + from, at + to)
    },
  }
}

const blank = /[\s—–-]/
const stops = /[“‘「『（《〈【(”’」』）》〉】)，；：。！？,;:!?.]|——|--|—/g
const open = '“‘「『（《〈【('
const close = '”’」』）》〉】)'

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
  const push = (stop: number, mark: string): void => {
    let [start, end] = [from, stop]
    while (start < end && blank.test(text[start]!)) start += 1
    while (end > start && blank.test(text[end - 1]!)) end -= 1
    if (end > start) clauses.push({ text: text.slice(start, end), start, end, mark })
    from = stop + mark.length
  }
  for (const { index, 0: mark } of text.matchAll(stops)) {
    if (open.includes(mark)) depth += 1
    else if (close.includes(mark)) depth = Math.max(0, depth - (mark === '’' && /\w/.test(text[index - 1] ?? '') ? 0 : 1))
    else if (depth === 0 && isStop(text, index, mark)) push(index, mark)
  }
  push(text.length, '')
  return clauses
}

/** A comma or a point within a number ends nothing: 1,200, 3.5, e.g. */
function isStop(text: string, index: number, mark: string): boolean {
  const [before, after] = [text[index - 1] ?? '', text.slice(index + mark.length, index + mark.length + 3)]
  if (mark === '.') return /^[”"’)\]]*(?:\s|$)/.test(after)
  if (/[,:;!?]/.test(mark)) return /^(?:$|[\s”"’\u3400-\u9fff])/.test(after)
  return !(/[，：]/.test(mark) && /\d/.test(before) && /^\d{2,3}/.test(after))
}
