import { diagnose, type Diagnostic, type Result } from '../model/diagnostic.ts'
import type { Source } from '../model/source.ts'
import { cut, type Paragraph, type Transcript } from '../model/transcript.ts'
import { asidesOf, withoutTranslations } from './asides.ts'
import { dropBanner } from './banners.ts'
import { unwrapSlides } from './bracketed-slides.ts'
import { dropCaptions } from './captions.ts'
import { markCode } from './code-blocks.ts'
import { dropCountedHeads } from './counted-heads.ts'
import { dropContents, dropLinkedContents } from './contents.ts'
import { dropDeckset } from './deckset.ts'
import { dropDoubledLines } from './doubled-lines.ts'
import { markFencedSlides } from './fenced-slides.ts'
import { divideFactLines } from './fact-lines.ts'
import { dropForeignTitles } from './foreign-title.ts'
import { dropAfterword, dropPreface } from './frame.ts'
import { dropFrontMatter, type FrontValue } from './front-matter.ts'
import { dropFurniture } from './furniture.ts'
import { dropHtml } from './html.ts'
import { dropLetterheads } from './letterheads.ts'
import { dropItalicPreface } from './italic-prefaces.ts'
import { languageOf } from './language.ts'
import { dropIntroduction } from './introductions.ts'
import { dropLeftovers } from './leftovers.ts'
import { breakAtSpaces } from './line-breaks.ts'
import { dropLinkDefinitions } from './link-definitions.ts'
import { breakAtGluedHeadings, dropMarkdown, markGluedTitles } from './markdown.ts'
import { dropMemos } from './memos.ts'
import { dropNewsReport } from './news-reports.ts'
import { dropNoteLists } from './note-lists.ts'
import { dropNoteSections } from './note-sections.ts'
import { dropGluedNotices, dropNotices } from './notices.ts'
import { dropMenu, dropPageChrome } from './page-chrome.ts'
import { dropPageLabels } from './page-labels.ts'
import { dropPageNumbers } from './page-numbers.ts'
import { dropPageSections } from './page-sections.ts'
import { dropParagraphNumbers } from './paragraph-numbers.ts'
import { draftsOf, type Draft } from './paragraphs.ts'
import { dropPlainEmphasis } from './plain-emphasis.ts'
import { mendPunctuation } from './punctuation.ts'
import { dropProductionNotes } from './production-notes.ts'
import { dropPastedBlocks } from './pasted-blocks.ts'
import { dropPastedDepths } from './pasted-depths.ts'
import { dropPartQuotes } from './quoted-parts.ts'
import { dropPullQuotes } from './pull-quotes.ts'
import { dropPublicationStamps } from './publication-stamps.ts'
import { mendRadicals } from './radicals.ts'
import { dropReferences } from './references.ts'
import { dropResidue } from './residue.ts'
import { dropRunningHeads } from './running-heads.ts'
import { dropSavedPage } from './saved-pages.ts'
import { sentenceEnds } from './sentences.ts'
import { removedFrom, sheetOf, type Sheet } from './sheet.ts'
import { markStarredHeadings } from './starred-headings.ts'
import { markPageMarks, markSlideNumbers } from './slide-numbers.ts'
import { dropUnreadMarks } from './unread-marks.ts'
import { dropUnspokenParts } from './unspoken-parts.ts'
import { joinSpacedLetters } from './spaced-letters.ts'
import { breakAtSpacedWraps } from './spaced-wraps.ts'
import { dropBullets, dropFootnotes, dropStrayMarks } from './stray-marks.ts'
import { boldIn } from './bold.ts'
import { tablesOf } from './table-cells.ts'
import { markTables } from './tables.ts'
import { dropTimeStamps } from './time-stamps.ts'
import { dropTitleFragments } from './title-block.ts'
import { dropWorkingNotes } from './working-notes.ts'

export interface CleanOptions {
  /** Mend punctuation that a converter broke; on by default. */
  punctuation?: boolean
}

/** What takes pieces of the file out of the speech, in this order. */
const removals: readonly ((sheet: Sheet, source: Source) => void)[] = [
  dropHtml, dropResidue, joinSpacedLetters, breakAtSpaces, breakAtSpacedWraps, markTables, dropMemos, dropProductionNotes, dropNoteSections, dropWorkingNotes, dropPartQuotes, dropTimeStamps, dropPageLabels, dropPageNumbers, dropCountedHeads, dropRunningHeads, dropAfterword,
  dropPageChrome, dropMenu, dropLetterheads, dropPublicationStamps, dropNotices, dropNewsReport, dropPreface, dropIntroduction, dropGluedNotices, dropCaptions, dropLeftovers, dropFootnotes, dropNoteLists, dropReferences, dropStrayMarks, dropBullets, dropParagraphNumbers, dropPullQuotes, dropDoubledLines,
  dropContents, dropTitleFragments,
]

/**
 * The speech in a file: notices, page numbers, markup and other titles taken out and listed, punctuation
 * mended, lines joined to paragraphs, paragraphs divided into sentences. Linear in the length of the text.
 */
export function clean(source: Source, options: CleanOptions = {}): Result<Transcript> {
  const diagnostics: Diagnostic[] = []
  const sheet = sheetOf(source.text)
  mendRadicals(sheet)
  const front = dropFrontMatter(sheet, source.format)
  markPageMarks(sheet, source)
  if (source.format === 'md') {
    breakAtGluedHeadings(sheet)
    dropDeckset(sheet)
    dropSavedPage(sheet)
    dropUnreadMarks(sheet)
    dropItalicPreface(sheet)
    dropLinkedContents(sheet)
    markFencedSlides(sheet)
    dropPastedBlocks(sheet)
    markCode(sheet)
    markSlideNumbers(sheet)
    markGluedTitles(sheet)
    dropLinkDefinitions(sheet)
    divideFactLines(sheet)
    dropMarkdown(sheet)
    dropPageSections(sheet)
    dropUnspokenParts(sheet)
  } else {
    if (source.format === 'txt') markStarredHeadings(sheet)
    divideFactLines(sheet)
    dropPastedDepths(sheet, source)
    dropPlainEmphasis(sheet)
  }
  unwrapSlides(sheet, source)
  dropFurniture(sheet, source.lines)
  dropBanner(sheet, source)
  for (const removal of removals) removal(sheet, source)
  for (const { text, start, end } of dropForeignTitles(sheet)) {
    diagnostics.push(diagnose('clean/foreign-title', [start, end], text))
  }
  const places = options.punctuation === false ? 0 : mendPunctuation(sheet)
  const transcript = transcriptOf(source, sheet, draftsOf(sheet, source, front.at(-1)?.end), front)
  if (places) diagnostics.push(diagnose('clean/mended', null, places))
  if (transcript.removed.length) diagnostics.push(diagnose('clean/removed', null, transcript.removed.length))
  return { value: transcript, diagnostics }
}

function transcriptOf(source: Source, sheet: Sheet, drafts: readonly Draft[], front: readonly FrontValue[]): Transcript {
  const text = drafts.map(draft => draft.text).join('\n')
  const transcript: Transcript = {
    source,
    language: '',
    text,
    origins: originsOf(drafts, text.length),
    paragraphs: [],
    asides: [],
    tables: [],
    bold: [],
    removed: removedFrom(sheet),
  }
  let start = 0
  for (const draft of drafts) {
    const end = start + draft.text.length
    let from = start
    const sentences = sentenceEnds(draft.text).map(offset => {
      const sentence = cut(transcript, from, start + offset)
      from = start + offset
      return sentence
    })
    transcript.paragraphs.push({ ...cut(transcript, start, end), depth: draft.depth, strong: draft.strong, isCentred: draft.isCentred, sentences })
    start = end + 1
  }
  if (front.length) transcript.front = namedIn(transcript.paragraphs, front)
  transcript.asides = asidesOf(transcript, sheet)
  transcript.tables = tablesOf(transcript, sheet)
  transcript.bold = boldIn(transcript, sheet)
  transcript.language = languageOf(withoutTranslations(transcript))
  return transcript
}

/** The paragraphs that are values of the front matter, by what they are. */
function namedIn(paragraphs: readonly Paragraph[], front: readonly FrontValue[]): NonNullable<Transcript['front']> {
  return Object.fromEntries(front.flatMap(({ field, start, end }) => {
    const paragraph = paragraphs.slice(0, front.length).find(({ span }) => span[0] >= start && span[1] <= end)
    return paragraph ? [[field, paragraph]] : []
  }))
}

/** A line feed between paragraphs comes from where the paragraph before it ends. */
function originsOf(drafts: readonly Draft[], length: number): Uint32Array {
  const origins = new Uint32Array(length + 1)
  let at = 0
  for (const draft of drafts) {
    for (const origin of draft.origins) origins[at++] = origin
    origins[at++] = (draft.origins.at(-1) ?? -1) + 1
  }
  return origins
}
