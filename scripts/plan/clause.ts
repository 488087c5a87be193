import { cut, type Passage, type Transcript } from '../model/transcript.ts'
import { rememberedText } from './remembered.ts'

/** A part of a sentence between two marks, without them. */
export interface Clause extends Passage {
  /** The mark that ends it: `，`, `；`, `。`, … or empty at the end of the text. */
  mark: string
}

const OPEN = '“‘「『（《〈【('
const CLOSE = '”’」』）》〉】)'
const ENDS = '，；：。！？,;:!?'
const isDigit = (mark: string | undefined): boolean => mark !== undefined && /[\d０-９]/.test(mark)

/**
 * The clauses of a passage. A mark inside quotation marks or brackets does not end one, nor does the
 * point or comma of a number.
 *
 *   | 要守住底线，把“想借就借，想还就还”落到实处。
 *     ^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function clausesOf(transcript: Transcript, passage: Passage): readonly Clause[] {
  const known = divided.get(transcript) ?? new Map<number, [text: string, clauses: Clause[]][]>()
  divided.set(transcript, known)
  const there = known.get(passage.at)?.find(([text]) => text === passage.text)
  if (there) return there[1]
  const clauses = divide(transcript, passage)
  known.set(passage.at, [...known.get(passage.at) ?? [], [passage.text, clauses]])
  return clauses
}

/** The clauses of the passages that begin at a place of a transcript: every form that is weighed asks for them again. */
const divided = new WeakMap<Transcript, Map<number, [text: string, clauses: Clause[]][]>>()

/** All that is said in clauses, and with which marks. */
export function wordingOf(clauses: readonly Clause[]): string {
  let wording = ''
  for (const { text, mark } of clauses) wording += `${text}\t${mark}\n`
  return wording
}

function divide(transcript: Transcript, { text, at }: Passage): Clause[] {
  return parted(text).map(({ from, to, mark }) => ({ ...cut(transcript, at + from, at + to), mark }))
}

/** Where the clauses of a text begin and end. */
const parted = rememberedText((text: string): readonly { from: number, to: number, mark: string }[] => {
  const clauses: { from: number, to: number, mark: string }[] = []
  let depth = 0
  let isQuoted = false
  let start = 0
  const push = (end: number, mark: string): void => {
    const from = start + (/^[\s　—，；、·-]*/.exec(text.slice(start, end))?.[0].length ?? 0)
    const to = end - (/[\s　]*$/.exec(text.slice(from, end))?.[0].length ?? 0)
    if (to > from) clauses.push({ from, to, mark })
    start = end + mark.length
  }
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!
    if (mark === '"' && (isQuoted || text.includes(mark, i + 1))) {
      isQuoted = !isQuoted
      depth = Math.max(0, depth + (isQuoted ? 1 : -1))
    } else if (OPEN.includes(mark)) depth++
    else if (CLOSE.includes(mark)) depth = Math.max(0, depth - 1)
    else if (mark === '\n') {
      depth = 0
      isQuoted = false
      push(i, mark)
    } else if (depth === 0 && ENDS.includes(mark)) {
      const inWord = /[,:;!?]/.test(mark) && text[i + 1] !== undefined && !/\s/.test(text[i + 1]!)
      if (!inWord && !(isDigit(text[i - 1]) && isDigit(text[i + 1]))) push(i, mark)
    } else if (depth === 0 && mark === '.' && (i + 1 === text.length || (/\s/.test(text[i + 1]!) && !isInitial(text, i)))) push(i, mark)
    else if (depth === 0 && text.startsWith('——', i) && i > start) push(i, '——')
    else if (depth === 0 && i > start && isDash(text, i)) push(i, /^(?: - |--|—| – )/.exec(text.slice(i, i + 3))![0])
  }
  push(text.length, '')
  return clauses
})

/** The point after a single capital is that of a name: Maya F. Lindqvist. */
function isInitial(text: string, at: number): boolean {
  return /(?:^|[\s.])\p{Lu}$/u.test(text.slice(Math.max(0, at - 2), at))
}

/** A dash between two English clauses: --, —, or one with spaces around it. */
function isDash(text: string, at: number): boolean {
  if (!'-—– '.includes(text[at]!)) return false
  if (!/[A-Za-z0-9’'"”,.)] ?$/.test(text.slice(Math.max(0, at - 2), at))) return false
  return /^(?:--(?!-)|—(?!—)| [–-] (?=\p{L}))/u.test(text.slice(at, at + 4))
}

/** Groups of clauses between semicolons: the members of a series in one sentence. */
export function unitsOf(clauses: readonly Clause[]): Clause[][] {
  const units: Clause[][] = [[]]
  for (const clause of clauses) {
    units.at(-1)!.push(clause)
    if (/[；;。！？!?\n]/.test(clause.mark)) units.push([])
  }
  return units.filter((unit) => unit.length > 0)
}
