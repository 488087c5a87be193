import { isUnmarked } from './spacing.ts'

/** Titles and shortenings after which a full stop ends nothing. */
const abbreviations = new RegExp(`\\b(?:${[
  'Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Sen|Rep|Gov|Gen|Lt|Col|Capt|St|Jr|Sr|No|vs|etc|e\\.g|i\\.e|cf|Inc|Ltd|Co|Corp|Fig|approx',
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec',
  '[A-Z]',
].join('|')})$`)
const closers = /[”’」』）)】》〉"'\]]/
const pairs: Record<string, string> = { '“': '”', '「': '」', '『': '』', '（': '）', '《': '》', '(': ')' }
/** After a closing quote these go on with the sentence that the quote is part of. */
const goesOn = /[的地得是为和与及或等中上下里这那，、；：,;]/
/** Units at which something may begin or end; all others are passed over. */
const stops = new Set([...Object.keys(pairs), ...'。！？!?….'])
/** A quotation longer than this is divided into its own sentences. */
const longQuote = 160

/**
 * Where the sentences of a paragraph end, as offsets in it. The last one is the length of the paragraph, so
 * that sentences cover it without a gap; spaces after an end mark belong to the sentence before.
 *
 *   | 他说：“开馆了。大家来吧！”我们来了。      two: the quotation is part of the first
 *   |                            ^           ^
 */
export function sentenceEnds(text: string): number[] {
  if (isUnmarked(text)) return endsAtSpaces(text)
  const ends: number[] = []
  let guard = -1
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at]!
    if (at !== guard && !stops.has(unit)) continue
    const partner = at > guard ? pairs[unit] : undefined
    if (partner) {
      const close = text.slice(at, at + longQuote).indexOf(partner)
      if (close > 0) guard = at + close
      continue
    }
    if (at < guard) continue
    if (at === guard ? !isEnd(text, at - 1) || goesOn.test(text[at + 1] ?? '') : !isEnd(text, at)) continue
    const end = after(text, at + 1)
    if (end <= (ends.at(-1) ?? 0)) continue
    ends.push(end)
    at = end - 1
  }
  if (ends.at(-1) !== text.length && text.length) ends.push(text.length)
  return ends.flatMap((end, i) => [...seamsIn(text, ends[i - 1] ?? 0, end), end])
}

/** Nobody says so many characters in one breath: a writer who sets no full stops, or semicolons in their place. */
const breath = 200
const seam = /，(?=(?:但是|不过|所以|因此|接下来|后来|随后|然后|其次|另外|那么|最后|第[一二三四五六]点)(?![了的]))/g
/** Fewer characters stay with what is before or after them. */
const shortest = 24

/**
 * Where a Chinese sentence that goes on beyond a breath divides, as offsets in the text: before a word that begins another sentence, and at
 * semicolons where one stands in place of the last full stop. With a full stop behind them they hold a series together.
 *
 *   | 头一年我们在老街借了一间屋子，……，读者挤到了门外；后来街坊又腾出两间，……，夜里也坐满了人；
 *                                                    ^
 */
function seamsIn(text: string, from: number, to: number): number[] {
  if (to - from <= breath) return []
  const sentence = text.slice(from, to)
  const marks = /；\s*$/.test(sentence) ? [...sentence.matchAll(seam), ...sentence.matchAll(/；/g)] : [...sentence.matchAll(seam)]
  const chosen: number[] = []
  for (const at of marks.map(({ index }) => index + 1).sort((a, b) => a - b)) {
    if (at - (chosen.at(-1) ?? 0) >= shortest && sentence.length - at >= shortest) chosen.push(at)
  }
  return chosen.map(at => from + at)
}

/** Characters of a sentence that is told by its spaces. */
const heard = 14

/**
 * The pauses of captions, the shortest of them left out.
 *
 *   | 那年冬天 老街的灯灭了一半 我们决定把书房开到半夜
 *                            ^                         ^
 */
function endsAtSpaces(text: string): number[] {
  const ends: number[] = []
  for (const { index, 0: space } of text.matchAll(/\s+/g)) if (index + space.length - (ends.at(-1) ?? 0) >= heard) ends.push(index + space.length)
  return ends.at(-1) === text.length ? ends : [...ends, text.length]
}

function isEnd(text: string, at: number): boolean {
  const unit = text[at] ?? ''
  if (/[。！？!?]/.test(unit)) return true
  if (unit === '…') return text[at + 1] !== '…' && !/[等的地得，、；：。]/.test(text[at + 1] ?? '，')
  if (unit !== '.') return false
  const before = text.slice(Math.max(0, at - 12), at)
  const rest = text.slice(at + 1, at + 6)
  const opensNext = /^[”’"')\]]*(?:\s+["“‘'(\[]?[\p{Lu}\p{N}\p{Script=Han}]|\s*$)/u.test(rest)
  return opensNext && !abbreviations.test(before) && /[\p{L}\p{N})”"]$/u.test(before)
}

/** The offset after further end marks, closing quotes and spaces. */
function after(text: string, from: number): number {
  let at = from
  while (at < text.length && (/[。！？!?…]/.test(text[at]!) || closers.test(text[at]!))) at += 1
  while (at < text.length && /\s/.test(text[at]!)) at += 1
  return at
}
