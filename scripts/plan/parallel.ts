import { cut, type Passage } from '../model/transcript.ts'
import { rememberedWords } from './remembered.ts'
import { segmenterOf } from './salience.ts'
import type { Speech } from './speech.ts'

/** What parallel headings have in common and what is different in each. */
export interface Frame {
  /** The longest common stretch as it stands in the first heading; null when it is no phrase of its own. */
  common: Passage | null
  /** For each heading, its own parts in order: the same number in each, none empty. */
  slots: Passage[][]
  /** The common stretch just before and just after each slot, as the first heading has it. */
  around: { before: string, after: string }[]
}

interface Token {
  text: string
  at: number
}

/** More headings than this are not compared: they are seldom parallel, and each pair costs time. */
const COMPARED = 12

/** Units that make a word of what stands before them: 空转化, 公益性. */
const SUFFIX = /^[化性力率度者感]$/

/** Words that end in a verb whose rest is what they share tell of no difference: 借阅量走在 全市前列. */
const TORN = /走[在有向进到]$|(?<![实存现内外])在$/

function tokensOf({ language }: Speech, { text, at }: Passage): Token[] {
  return segmentsOf(language, text).map(({ segment, index }) => ({ text: segment, at: at + index }))
}

const segmentsOf = rememberedWords((language: string, text: string): readonly Intl.SegmentData[] => [...segmenterOf(language).segment(text)], (language, text) => `${language} ${text}`)

/** Longest common subsequence of two token lists, as the pairs of indices. */
function align(a: readonly string[], b: readonly Token[]): [number, number][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i]![j] = a[i] === b[j]!.text ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]!.text) pairs.push([i++, j++])
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++
    else j++
  }
  return pairs
}

/** Endings that are written without a space belong to their words: what is between common characters is no word. */
const INFLECTED = /^(?:ja|ko)/

/**
 * Finds the frame of parallel headings, or null when they share too little: a quarter of their length,
 * for a mere pair two fifths; less will do where they share their marks too.
 *
 *   | 要破解选题难，走进车间“找题目”        slots: 选题难 / 走进车间 / 找题目
 *   | 要破解落地难，走进田间“种题目”        slots: 落地难 / 走进田间 / 种题目
 *     ^^^^      ^^        ^     ^ common
 */
export function frameOf(speech: Speech, headings: readonly Passage[]): Frame | null {
  if (headings.length < 2 || headings.length > COMPARED || INFLECTED.test(speech.language)) return null
  const tokens = headings.map((heading) => tokensOf(speech, heading))
  let common = tokens[0]!.map((token) => token.text)
  for (const other of tokens.slice(1)) common = align(common, other).map(([i]) => common[i]!)
  const shared = common.join('').replace(/^要|[\p{P}\s]/gu, '')
  const mean = headings.reduce((sum, heading) => sum + heading.text.length, 0) / headings.length
  const built = headings.length >= 3 && shared.length >= 3 && /\p{P}/u.test(common.join(''))
  if (shared.length < 2 || (!built && shared.length < mean * (headings.length === 2 ? 0.4 : 0.25))) return null

  const slotted = headings.map((heading, h) => slotsOf(speech, heading, tokens[h]!, common))
  const keep = slotted[0]!.map((_, gap) => gap).filter((gap) => slotted.every((slots) => slots[gap]!.text.length > 0))
  if (keep.length === 0) return null
  const filled = slotted[0]!.map((_, gap) => gap).filter((gap) => slotted.some((slots) => slots[gap]!.text.length > 0))
  if (filled.length !== keep.length) return null
  const merged = keep.filter((gap, i) => i === 0 || !joins(slotted, keep[i - 1]!, gap, common))
  const rows = headings.map((_, h) =>
    merged.map((gap, i) => {
      const last = keep.filter((other) => other >= gap && other < (merged[i + 1] ?? Infinity)).at(-1)!
      const slot = slotted[h]![gap]!
      return cut(speech.outline.transcript, slot.at + (/^的(?=.{2})/.test(slot.text) ? 1 : 0), slotted[h]![last]!.at + slotted[h]![last]!.text.length)
    }),
  )
  if (rows.flat().some(({ text }) => TORN.test(text))) return null
  return {
    common: longestCommon(speech, headings[0]!, slotted[0]!),
    slots: rows,
    around: merged.map((gap) => ({ before: common.slice(0, gap).join(''), after: common.slice(gap).join('') })),
  }
}

/** Two short slots with a short word between them are one phrase: 进行伟大斗争, 建设伟大工程. */
function joins(slotted: readonly Passage[][], before: number, gap: number, common: readonly string[]): boolean {
  const between = common.slice(before, gap).join('')
  return between.length <= 2 && !/\p{P}/u.test(between) && slotted.every((slots) => slots[before]!.text.length <= 2 && slots[gap]!.text.length <= 2)
}

/** The passages between the common tokens; gap `g` lies before the `g`-th common token. */
function slotsOf(speech: Speech, heading: Passage, tokens: readonly Token[], common: readonly string[]): Passage[] {
  const pairs = align(common, tokens)
  const { transcript } = speech.outline
  const slots: Passage[] = []
  let from = heading.at
  for (const [, j] of pairs) {
    const token = tokens[j]!
    const joins = SUFFIX.test(token.text) && from < token.at
    slots.push(cut(transcript, from, joins ? token.at + 1 : token.at))
    from = token.at + token.text.length
  }
  slots.push(cut(transcript, from, heading.at + heading.text.length))
  return slots
}

/**
 * The longest stretch between two slots, without marks at its ends.
 *
 *   | 在联系读者、走进社区上发挥作用、有所作为。
 *                             ^^^^^^^^^^^^^^^^^^
 */
function longestCommon(speech: Speech, heading: Passage, slots: readonly Passage[]): Passage | null {
  const gaps = slots.filter((slot) => slot.text.length > 0)
  const edges = [heading.at, ...gaps.flatMap((slot) => [slot.at, slot.at + slot.text.length]), heading.at + heading.text.length]
  let best: Passage | null = null
  for (let i = 0; i < edges.length; i += 2) {
    const stretch = cut(speech.outline.transcript, edges[i]!, edges[i + 1]!)
    const head = /^[\p{P}\s]*[上中里]?/u.exec(stretch.text)![0].length
    const tail = /(?:必须|[要应在和的\p{P}\s])+$/u.exec(stretch.text.slice(head))?.[0].length ?? 0
    const phrase = cut(speech.outline.transcript, stretch.at + head, Math.max(stretch.at + head, stretch.at + stretch.text.length - tail))
    if (phrase.text.length >= 4 && phrase.text.length > (best?.text.length ?? 0)) best = phrase
  }
  return best
}
