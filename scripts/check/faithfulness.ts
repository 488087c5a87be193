import type { Deck, Slide, Text } from '../model/deck.ts'
import { diagnose, type Diagnostic } from '../model/diagnostic.ts'
import { labels, wordOf, type LabelName } from '../model/labels.ts'
import type { PageMeasure } from '../model/page.ts'
import { textsOf } from '../model/texts.ts'
import type { Passage, Transcript } from '../model/transcript.ts'
import { piecesOf, without } from './pieces.ts'
import { placeOf } from './place.ts'
import { excerpt, squeeze } from './words.ts'

/** Nothing invented, in the deck: every passage that is shown or said is a contiguous cut from the speech. */
export function faithfulTexts(deck: Deck, transcript: Transcript): Diagnostic[] {
  const isCut = ({ text, at }: Passage): boolean => transcript.text.slice(at, at + text.length) === text
  return deck.slides.flatMap((slide, index) => {
    const passages = [...textsOf(slide), ...slide.notes, ...(slide.accent ? [slide.accent] : [])]
    return passages
      .filter((text): text is Passage => 'text' in text && !isCut(text))
      .map(({ text }) => diagnose('check/not-a-cut', placeOf(slide), excerpt(text), index + 1))
  })
}

/**
 * Nothing invented, on the pages as the browser draws them: each block of text is one of the slide's texts,
 * or several put together, or a number; and each text of the slide is there.
 */
export function faithfulPages(deck: Deck, pages: readonly PageMeasure[]): Diagnostic[] {
  return deck.slides.flatMap((slide, index) => {
    const page = pages[index]
    if (!page) return [diagnose('check/not-shown', placeOf(slide), slide.id, index + 1)]
    return faithfulPage(slide, page, deck.language)
  })
}

function faithfulPage(slide: Slide, page: PageMeasure, language: string): Diagnostic[] {
  const texts = textsOf(slide).map(text => squeeze(wordsOf(text, language)))
  const { invented, missing } = match(shownWords(page), texts)
  const place = placeOf(slide)
  return [
    ...invented.map(words => diagnose('check/invented', place, excerpt(words), page.no)),
    ...missing.map(words => diagnose('check/not-shown', place, excerpt(words), page.no)),
  ]
}

/**
 * Lays the blocks of a page beside the texts it should show. A text may be drawn in several blocks that
 * follow one another, and a block may hold several texts.
 *
 *   texts    书近了，人就来了       128  万册
 *   blocks   书近了，|人就来了|     128万册|
 */
function match(blocks: readonly string[], texts: readonly string[]): { invented: string[], missing: string[] } {
  const invented: string[] = []
  let expected = texts.filter(words => words !== '')
  for (let at = 0; at < blocks.length;) {
    const words = blocks[at] ?? ''
    const spread = expected
      .map(text => ({ text, blocks: blocksOf(text, blocks, at) }))
      .filter(found => found.blocks > 0)
      .toSorted((a, b) => b.blocks - a.blocks)[0]
    const pieces = spread ? [spread.text] : piecesOf(words, expected)
    if (pieces) for (const piece of pieces) expected = without(expected, piece)
    else if (!isOrdinal(words)) invented.push(words)
    at += spread?.blocks ?? 1
  }
  return { invented, missing: expected }
}

/** How many blocks from `at` on make up the text; 0 when they do not. */
function blocksOf(text: string, blocks: readonly string[], at: number): number {
  let joined = ''
  for (let end = at; end < blocks.length && text.startsWith(joined); end++) {
    joined += blocks[end]
    if (joined === text) return end + 1 - at
  }
  return 0
}

/**
 * The same for a deck that a person may have edited: each block of text, or each line of it, stands in the
 * speech or is a label or a number.
 */
export function editedPages(pages: readonly PageMeasure[], speech: string, language: string): Diagnostic[] {
  const said = squeeze(speech)
  const known = (Object.keys(labels) as LabelName[]).map(label => squeeze(wordOf({ label }, language)))
  const isKnown = (words: string): boolean => said.includes(words) || known.includes(words) || isOrdinal(words)
  return pages.flatMap(page => shownWords(page)
    .filter(words => !isKnown(words) && !isComposed(words, said))
    .map(words => diagnose('check/invented', null, excerpt(words), page.no)))
}

/** Two or three cuts from the speech in one block: a number and what it counts. */
function isComposed(words: string, said: string): boolean {
  let rest = words
  for (let pieces = 0; pieces < 3 && rest !== ''; pieces++) {
    let length = rest.length
    while (length > 0 && !said.includes(rest.slice(0, length))) length--
    if (length === 0) return false
    rest = rest.slice(length)
  }
  return rest === ''
}

/** The blocks of a page without white space, its page number left out. */
function shownWords(page: PageMeasure): string[] {
  const numbers = new Set(page.runs.filter(run => run.isPageNumber).map(run => run.block))
  return page.blocks
    .filter((block, index) => !(numbers.has(index) && squeeze(block.text) === String(page.no)))
    .map(block => squeeze(block.text))
    .filter(words => words !== '')
}

/** A member's number in its row, as the tool counts: 1 to 99. */
function isOrdinal(words: string): boolean {
  return /^0?[1-9]\d?$/.test(words)
}

function wordsOf(text: Text, language: string): string {
  return 'label' in text ? wordOf(text, language) : text.text
}
