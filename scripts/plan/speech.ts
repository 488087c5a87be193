import { walk, type Cause, type Contrast, type Definition, type Enumeration, type Outline } from '../model/outline.ts'
import type { Purpose } from '../model/purpose.ts'
import { cut, endOf, passageAt, type Passage, type Transcript } from '../model/transcript.ts'
import { chattiness } from './condense/chinese.ts'
import { centralityOf, type Centrality } from './centrality.ts'
import { rememberedText } from './remembered.ts'
import { standingOf, type Standing } from './discourse/standing.ts'
import { salienceOf, type Salience } from './salience.ts'

/** The outline together with what every recogniser asks of it. */
export interface Speech {
  outline: Outline
  language: string
  isChinese: boolean
  isEnglish: boolean
  isJapanese: boolean
  salience: Salience
  centrality: Centrality
  /** What the sentence does in which a passage begins. */
  standing: (passage: Passage) => Standing
  /** Whether the writer set most of a passage in bold. */
  isBold: (passage: Passage) => boolean
  /** The speaker talks more than reads: persons and particles in every third sentence. */
  isTalk: boolean
  purpose: Purpose
  /** The outline's enumerations, each with the passage from its first member to its last, in speech order. */
  enumerations: (Enumeration & Passage)[]
  /** What the speaker sets against each other, in speech order. */
  contrasts: Contrast[]
  /** Why things are so, as the speaker says, in speech order. */
  causes: Cause[]
  /** What the speaker says that terms mean, in speech order. */
  definitions: Definition[]
  /** The headings by their letters. */
  headings: ReadonlyMap<string, Passage>
  /** What the closing slide shows, which no page before it says alone; null while it is not known. */
  lastWords: Passage | null
  /** What the cover says in words of an untitled English speech, which no page says again; null for every other. */
  coverWords: Passage | null
  /** The passage `[start, end)` of the transcript. */
  cut(start: number, end: number): Passage
}

/** Prepares an outline for planning. */
export function speechOf(outline: Outline, purpose: Purpose = 'stage'): Speech {
  const { transcript } = outline
  const salience = salienceOf(transcript)
  return {
    outline,
    language: transcript.language,
    isChinese: transcript.language.startsWith('zh'),
    isEnglish: /^en\b/.test(transcript.language),
    isJapanese: /^ja\b/.test(transcript.language),
    salience,
    centrality: centralityOf(outline, salience),
    standing: standingOf(outline),
    isBold: boldIn(transcript),
    isTalk: isTalk(transcript),
    purpose,
    enumerations: outline.enumerations
      .filter(({ items }) => items.length > 0)
      .map((one) => ({ ...one, ...cut(transcript, one.items[0]!.at, endOf(one.items.at(-1)!)) }))
      .sort((a, b) => a.at - b.at),
    headings: new Map([...walk(outline.sections)].flatMap(({ heading }) => (heading === null ? [] : [[lettersOf(heading.text), heading] as const]))),
    contrasts: outline.facts.filter((fact) => fact.kind === 'contrast'),
    causes: outline.facts.filter((fact) => fact.kind === 'cause'),
    definitions: outline.facts.filter((fact) => fact.kind === 'definition'),
    lastWords: null,
    coverWords: null,
    cut: (start, end) => cut(transcript, start, end),
  }
}

/** So much of a passage makes it bold. */
const MOSTLY = 0.6

function boldIn({ bold }: Transcript): (passage: Passage) => boolean {
  return (passage) => {
    let width = 0
    for (let i = passageAt(bold, passage.at); i < bold.length && bold[i]!.at < endOf(passage); i++) {
      width += Math.min(endOf(passage), endOf(bold[i]!)) - Math.max(passage.at, bold[i]!.at)
    }
    return width >= MOSTLY * passage.text.length
  }
}

/** The letters of a line, without the number before it. */
export const lettersOf = rememberedText((text: string): string => {
  return text.replace(/^[#（(]?\s*\d{1,2}\s*[).:：、）]/, '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
})

function isTalk({ language, paragraphs }: Transcript): boolean {
  if (!language.startsWith('zh')) return false
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences)
  return sentences.filter(({ text }) => chattiness(text) >= 1).length * 3 > sentences.length
}

/** The passage without `head` units at its start and `tail` at its end. */
export function trimBy(speech: Speech, passage: Passage, head: number, tail = 0): Passage {
  return speech.cut(passage.at + head, passage.at + passage.text.length - tail)
}

/** One passage from the start of the first to the end of the last; both in the order of the speech. */
export function span(speech: Speech, first: Passage, last: Passage): Passage {
  return speech.cut(first.at, last.at + last.text.length)
}

/** Whether two passages share any character. */
export function overlap(a: Passage, b: Passage): boolean {
  return a.at < b.at + b.text.length && b.at < a.at + a.text.length
}

/** The length of a text as it is drawn, in ems: a Latin letter or digit is about half as wide as a Han character. */
export function widthOf(text: string): number {
  let width = 0
  for (const mark of text) width += mark.codePointAt(0)! < 0x2000 ? 0.55 : 1
  return width
}

/** The members of a list in speech order that begin inside a passage, found by bisection. */
export function inside<T extends Passage>(list: readonly T[], passage: Passage): T[] {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.at < passage.at) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let i = low; i < list.length && list[i]!.at < passage.at + passage.text.length; i++) found.push(list[i]!)
  return found
}
