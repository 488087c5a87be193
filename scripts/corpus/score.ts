import type { Section } from '../model/outline.ts'
import type { Reading } from '../compile.ts'
import { align } from './alignment.ts'
import { beginsWith, indicesOf, isSame, lengthOf } from './fingerprint.ts'
import type { Gold, GoldHeading } from './gold.ts'
import { lettersOf } from './letters.ts'

/** How many were right of those found and of those that there are. */
export interface Count {
  right: number
  found: number
  there: number
}

/** A reading of a speech held against an outline made by a reader. */
export interface Score {
  isTitleRight: boolean
  headings: Count
  /** Of the headings that are right, how many stand on the right level and under the right one. */
  levels: number
  parents: number
  removed: Count
  /** What went wrong, a line each. */
  faults: string[]
}

/** Reasons that speak of writing, not of words: a reader does not list them. */
const unlisted: readonly string[] = ['markup', 'stray-mark', 'layout-space']

/** Share of a line's letters that must agree for the line to be right. */
const enough = 0.9

interface FoundHeading {
  section: Section
  parent: number
  /** Letters of the heading, and of the words with which the section begins. */
  heading: string
  beginning: string
}

/** Holds a reading against an outline made by a reader. */
export function scoreOf(reading: Reading, gold: Gold): Score {
  const { title } = reading.outline
  const titleLetters = lettersOf(title?.text ?? '').text
  const isTitleRight = gold.title === null ? title === null : isSame(titleLetters, gold.title)
  const faults = isTitleRight ? [] : [`title: ${title?.text ?? 'none'}`]
  return { isTitleRight, ...headingScore(reading, gold, faults), removed: removedScore(reading, gold, faults), faults }
}

function headingScore(reading: Reading, { headings }: Gold, faults: string[]): Pick<Score, 'headings' | 'levels' | 'parents'> {
  const found = foundIn(reading)
  const pairs = align(found, headings, agree)
  const partner = new Map(pairs)
  const isAsked = (heading: GoldHeading): boolean => heading.kind !== 'optional'
  const right = pairs.filter(([, at]) => isAsked(headings[at]!))
  const paired = new Set(pairs.map(([, at]) => at))
  const extra = found.filter((one, index) => !partner.has(index) && !one.section.implicit)
  for (const one of extra) faults.push(`too many: ${wordsOf(one.section)}`)
  for (const [at, heading] of headings.entries()) {
    if (isAsked(heading) && !paired.has(at)) faults.push(`missing: ${whereabouts(reading, heading)}`)
  }
  const isThere = (at: number): boolean => isAsked(headings[at]!) || paired.has(at)
  const levels = pairs.filter(([one, at]) => found[one]!.section.level === levelOf(headings, at, isThere))
  const parents = pairs.filter(([one, at]) => (partner.get(found[one]!.parent) ?? -1) === parentOf(headings, at, isThere))
  for (const [one, at] of pairs) {
    const { section, parent } = found[one]!
    const level = levelOf(headings, at, isThere)
    if (section.level !== level) faults.push(`level ${section.level}, not ${level}: ${wordsOf(section)}`)
    else if ((partner.get(parent) ?? -1) !== parentOf(headings, at, isThere)) faults.push(`under another: ${wordsOf(section)}`)
  }
  return {
    headings: { right: right.length, found: right.length + extra.length, there: headings.filter(isAsked).length },
    levels: pairs.length ? levels.length / pairs.length : 1,
    parents: pairs.length ? parents.length / pairs.length : 1,
  }
}

/** The heading above another that is there; unmarked parts that were not found hold nothing. */
function parentOf(headings: readonly GoldHeading[], at: number, isThere: (at: number) => boolean): number {
  let { parent } = headings[at]!
  while (parent >= 0 && !isThere(parent)) parent = headings[parent]!.parent
  return parent
}

function levelOf(headings: readonly GoldHeading[], at: number, isThere: (at: number) => boolean): number {
  const parent = parentOf(headings, at, isThere)
  return parent < 0 ? 1 : levelOf(headings, parent, isThere) + 1
}

/** Sections with words of their own: what is said after the children of another has neither number nor heading. */
function foundIn({ outline }: Reading): FoundHeading[] {
  const found: FoundHeading[] = []
  const add = (section: Section, parent: number): void => {
    const isNamed = section.heading !== null || section.enumerator !== null
    const index = isNamed ? found.push({
      section, parent,
      heading: lettersOf(section.heading?.text ?? '').text,
      beginning: lettersOf([section.heading?.text ?? '', ...section.blocks.slice(0, 2).map(({ text }) => text)].join('')).text,
    }) - 1 : parent
    for (const child of section.children) add(child, index)
  }
  for (const section of outline.sections) add(section, -1)
  return found
}

function agree({ heading, beginning }: FoundHeading, gold: GoldHeading): boolean {
  return gold.kind === 'beginning' ? beginsWith(beginning, gold.words) : isSame(heading, gold.words)
}

/**
 * Lines that are no part of the speech: out of it when they were removed, when the format's reader left them out, when the
 * title block has them, and when they are kept for the speaker's eye alone as cues.
 */
function removedScore({ source, transcript, outline }: Reading, { removed, optional }: Gold, faults: string[]): Count {
  const { text, origins } = lettersOf(source.text)
  const isThere = new Uint8Array(text.length)
  const isFound = new Uint8Array(text.length)
  const places = removed.map(line => indicesOf(text, line).map(at => [at, at + lengthOf(line)] as const))
  for (const [from, to] of places.flat()) isThere.fill(1, from, to)
  const pieces = transcript.removed
    .filter(({ reason }) => !unlisted.includes(reason))
    .map(({ span: [from, to] }) => [lowerBound(origins, from), lowerBound(origins, to)] as const)
    .filter(([from, to]) => to > from && !optional.some(words => indicesOf(text.slice(from, to), words).length))
  const head = [outline.subtitle, outline.occasion, outline.speaker, outline.date].filter(passage => passage !== null)
  const cues = transcript.asides.filter(({ kind }) => kind === 'cue')
  for (const { span: [from, to] } of [...transcript.removed, ...head, ...cues]) isFound.fill(1, lowerBound(origins, from), lowerBound(origins, to))
  const recalled = places.filter((occurrences, index) => {
    const isRecalled = !occurrences.length || occurrences.some(place => shareOf(isFound, place) >= enough)
    if (!isRecalled) faults.push(`not removed: ${words(source.text, origins, occurrences[0]) || removed[index]}`)
    return isRecalled
  })
  const precise = pieces.filter((place) => {
    const isPrecise = shareOf(isThere, place) >= enough
    if (!isPrecise) faults.push(`removed: ${words(source.text, origins, place)}`)
    return isPrecise
  })
  return countOf(recalled.length, precise.length, pieces.length, removed.length)
}

/** Two counts of what is right, of what there is and of what was found, brought to one scale. */
function countOf(recalled: number, precise: number, found: number, there: number): Count {
  return { right: recalled, there, found: precise ? recalled * found / precise : recalled + found }
}

function shareOf(marks: Uint8Array, [from, to]: readonly [number, number]): number {
  return marks.subarray(from, to).reduce((sum, mark) => sum + mark, 0) / (to - from)
}

/** The first index whose value is not below `least`. */
function lowerBound(values: readonly number[], least: number): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}

function wordsOf({ enumerator, heading, blocks }: Section): string {
  return `${enumerator?.text ?? ''} ${(heading ?? blocks[0])?.text ?? ''}`.trim().slice(0, 60)
}

function whereabouts({ source }: Reading, { words: fingerprint }: GoldHeading): string {
  const { text, origins } = lettersOf(source.text)
  const [at] = indicesOf(text, fingerprint)
  return at === undefined ? fingerprint : words(source.text, origins, [at, at + lengthOf(fingerprint)])
}

function words(text: string, origins: readonly number[], place: readonly [number, number] | undefined): string {
  return place ? text.slice(origins[place[0]], (origins[place[1] - 1] ?? 0) + 1).replace(/\s+/g, ' ').slice(0, 60) : ''
}

