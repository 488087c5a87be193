import type { LineMark, Source } from '../model/source.ts'
import { isBlank, linesOf, originsOf, type Line } from './lines.ts'
import { depthOf } from './markdown.ts'
import { type Sheet } from './sheet.ts'
import { meaninglessSpaces } from './spacing.ts'
import { gluedTitleLength, titleLinesOf } from './title-lines.ts'
import { continues, opensName, wrapWidth } from './wraps.ts'

/** A paragraph as it will read, with where each unit comes from. */
export interface Draft {
  text: string
  origins: number[]
  /** Of a heading that the format marks. */
  depth: number | null
  /** Leading units in bold. */
  strong: number
  isCentred: boolean
}

/** The paragraphs of a sheet: hard wraps joined, white space that means nothing left out. */
export function draftsOf(sheet: Sheet, source: Pick<Source, 'format' | 'lines'>): Draft[] {
  const marks = new Map(source.lines.map(mark => [mark.span[0], mark]))
  const lines = linesOf(sheet)
  const filled = lines.filter(line => line.text)
  const width = wrapWidth(filled)
  const title = titleLinesOf(filled)
  const drafts: Draft[] = []
  let last: Line | null = null
  for (const line of lines) {
    if (!line.text) {
      if (!sheet.text.slice(line.start, line.end).trim() && !opensName(last?.text)) last = null
      continue
    }
    const mark = marks.get(line.start)
    const depth = source.format === 'md' ? depthOf(sheet.text.slice(line.start, line.end)) : mark?.depth ?? null
    const open = drafts.at(-1)
    if (open && title.includes(line) && line !== title[0]) append(open, sheet, last ?? line, line, ' ')
    else if (last && open && depth === null && open.depth === null && continues(last, line, width, open.text)) {
      append(open, sheet, last, line, between(open.text, line.text))
    }
    else {
      const origins = originsOf(sheet, line)
      drafts.push({ text: line.text, origins, depth, strong: strongIn(origins, mark), isCentred: mark?.isCentred ?? false })
    }
    last = line
  }
  return ungluedTitle(drafts.map(spaced))
}

/** How many units at the start of a line are set in bold and still there. */
function strongIn(origins: readonly number[], mark: LineMark | undefined): number {
  return mark ? origins.filter(origin => origin < mark.span[0] + mark.strong).length : 0
}

/** Between Latin words a line break stands for a space. */
function between(before: string, after: string): string {
  return /[\p{Script=Latin}\d,.;:]$/u.test(before) && /^[\p{Script=Latin}\d(]/u.test(after) ? ' ' : ''
}

/** Adds a line; what is put between comes from the line break. */
function append(open: Draft, sheet: Sheet, last: Line, line: Line, space: string): void {
  if (space) {
    open.text += space
    open.origins.push(Math.min(Math.max(last.end, open.origins.at(-1)! + 1), line.start - 1))
  }
  open.text += line.text
  for (const origin of originsOf(sheet, line)) open.origins.push(origin)
}

function spaced(draft: Draft): Draft {
  const dropped = meaninglessSpaces(draft.text)
  let text = ''
  const origins: number[] = []
  let { strong } = draft
  for (let at = 0; at < draft.text.length; at += 1) {
    if (dropped[at]) {
      if (at < draft.strong) strong -= 1
      continue
    }
    const unit = draft.text[at]!
    text += isBlank(unit) ? ' ' : unit
    origins.push(draft.origins[at]!)
  }
  return { ...draft, text, origins, strong }
}

/**
 * Sets a title apart that is glued to the salutation after it.
 *
 *   | 在新馆开馆仪式上的致辞尊敬的各位来宾：大家好。
 *   |                     ^ a new paragraph begins
 */
function ungluedTitle(drafts: Draft[]): Draft[] {
  const [first, ...rest] = drafts
  const length = first ? gluedTitleLength(first.text) : 0
  if (!first || !length) return drafts
  return [
    { ...first, text: first.text.slice(0, length), origins: first.origins.slice(0, length), strong: Math.min(first.strong, length) },
    { text: first.text.slice(length), origins: first.origins.slice(length), depth: null, strong: 0, isCentred: false },
    ...rest,
  ]
}
