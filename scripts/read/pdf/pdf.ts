import { diagnose, SpeechdeckError, type Diagnostic, type Result } from '../../model/diagnostic.ts'
import type { LineKind } from '../../model/source.ts'
import { assemble, type Content, type RichLine } from '../assemble.ts'
import { withoutFurniture } from './furniture.ts'
import { pagesOf, type Page, type Run } from './library.ts'
import { bodySizeOf, linesOf } from './lines.ts'
import { paragraphsOf, type Paragraph } from './paragraphs.ts'
import { assignRoles } from './roles.ts'
import { uprightRuns } from './upright.ts'

/** A file with fewer letters than this on its average page, and something drawn on each, was scanned. */
const lettersOfPage = 20

/**
 * The text of a PDF: paragraphs in the order of reading, one a line, whatever the lines of print. Running heads and
 * page numbers stand after the paragraph with which their page ends, notes before them. Throws a `SpeechdeckError`
 * with `read/too-large`, `read/encrypted`, `read/damaged` or `read/scanned`.
 */
export async function readPdf(bytes: Uint8Array): Promise<Result<Content>> {
  const pages = await pagesOf(bytes)
  const upright = withoutCommonBold(pages.map(uprightRuns))
  const letters = upright.map(runs => runs.reduce((sum, { text }) => sum + text.trim().length, 0))
  refuseScan(pages, letters)
  const sheets = withoutFurniture(pages.map(({ height }, index) => ({ runs: upright[index]!, height })))
  const lines = linesOf(sheets.map(({ runs }) => runs))
  assignRoles(lines, bodySizeOf(lines))
  const [notes, speech] = [true, false].map(isNote => paragraphsOf(lines.filter(({ role }) => (role === 'note') === isNote)))
  const { rich, starts } = composed(speech!, notes!, sheets.map(({ furniture }) => furniture))
  const { text, lines: marks } = assemble(rich)
  const value = { format: 'pdf', encoding: 'utf-8', text, lines: marks, pages: filled(starts, text.length) } as const
  return { value, diagnostics: withoutText(pages, letters) }
}

/** A font whose name says bold and that most of the text is set in is not: `Microsoft YaHei`. */
function withoutCommonBold(pages: Run[][]): Run[][] {
  const runs = pages.flat()
  const length = (some: Run[]): number => some.reduce((sum, { text }) => sum + text.length, 0)
  if (length(runs.filter(({ isBold }) => isBold)) * 2 <= length(runs)) return pages
  return pages.map(page => page.map(run => ({ ...run, isBold: false })))
}

function refuseScan(pages: readonly Page[], letters: readonly number[]): void {
  const total = letters.reduce((sum, count) => sum + count, 0)
  const isDrawn = pages.every((page, index) => page.isDrawn || letters[index] === 0)
  const isScan = total === 0 || (isDrawn && pages.length > 2 && total < pages.length * lettersOfPage)
  if (isScan) throw new SpeechdeckError(diagnose('read/scanned', null))
}

/** A warning for each page with a picture and no text, among pages with text. */
function withoutText(pages: readonly Page[], letters: readonly number[]): Diagnostic[] {
  return pages.flatMap(({ isDrawn }, index) => (
    isDrawn && letters[index] === 0 ? [diagnose('read/page-without-text', null, index + 1)] : []))
}

/** The lines of the source in order, and where the words of each page begin. */
function composed(
  paragraphs: readonly Paragraph[], notes: readonly Paragraph[], furniture: readonly (readonly string[])[],
): { rich: RichLine[], starts: (number | undefined)[] } {
  const rich: RichLine[] = []
  const starts: (number | undefined)[] = []
  let offset = 0
  let done = 0
  const add = (line: RichLine): void => {
    rich.push(line)
    offset += line.text.length + 1
  }
  const notesOn = Map.groupBy(notes, ({ lines }) => lines[0]!.page)
  const endPages = (until: number): void => {
    for (; done < until; done += 1) {
      for (const note of notesOn.get(done) ?? []) add(richOf(note))
      for (const text of furniture[done] ?? []) add({ text, kind: 'furniture', depth: null, strong: 0, isCentred: false })
    }
  }
  for (const paragraph of paragraphs) {
    endPages(paragraph.lines[0]!.page)
    for (const { page, at } of paragraph.pageStarts) starts[page] ??= offset + at
    add(richOf(paragraph))
  }
  endPages(furniture.length)
  return { rich, starts: furniture.map((_, page) => starts[page]) }
}

function richOf({ text, lines: [first], strong }: Paragraph): RichLine {
  const kind: LineKind = first!.role === 'title' && /^[—–―]/.test(text) ? 'subtitle' : first!.role
  return { text, kind, depth: first!.depth, strong, isCentred: first!.isCentred }
}

/** A page without words of its own begins where the next one does. */
function filled(starts: readonly (number | undefined)[], end: number): number[] {
  let next = end
  return starts.toReversed().map(start => next = start ?? next).reverse()
}
