import type { LineMark, Source } from '../model/source.ts'
import { isBlank, linesOf, originsOf, type Line } from './lines.ts'
import { depthOf, isBullet, isPassage, underlinedDepth } from './markdown.ts'
import { between, wordBreaks } from './seams.ts'
import { isRemovedAs, remove, type Sheet } from './sheet.ts'
import { meaninglessSpaces } from './spacing.ts'
import { gluedTitleLength, titleLinesOf } from './title-lines.ts'
import { continues, layoutOf, type Gap } from './wraps.ts'

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

/** A paragraph while its lines are being found. */
interface OpenDraft extends Omit<Draft, 'text'> {
  parts: string[]
  /** The end of its text, enough to judge by. */
  tail: string
  /** Nothing is added to it: a heading, a row of a table, what a picture shows. */
  isWhole: boolean
}

/** The units of a paragraph's end that joining looks at. */
const tailLength = 600

/**
 * The paragraphs of a sheet: hard wraps joined, white space that means nothing left out. Up to the offset `body` in
 * the file each line is a paragraph.
 */
export function draftsOf(sheet: Sheet, source: Pick<Source, 'format' | 'lines' | 'pages'>, body = 0): Draft[] {
  const pages = new Set(source.pages)
  const marks = new Map(source.lines.map(mark => [mark.span[0], mark]))
  dropWordBreaks(sheet)
  const all = linesOf(sheet)
  const lines = body ? all.filter(({ start }) => start >= body) : all
  const filled = lines.filter(line => line.text)
  const programs = new Set(sheet.asides.filter(({ kind }) => kind === 'code').map(({ start }) => start))
  const layout = layoutOf(lines.filter(({ start }) => !programs.has(start)))
  const title = titleLinesOf(filled)
  const whole = wholeLines(sheet, filled)
  const isMarkdown = source.format === 'md'
  const drafts = all.slice(0, all.length - lines.length).filter(({ text }) => text).map(line => opened(sheet, line, null, undefined, true))
  let last: Line | null = null
  let count = 0
  let gap: Gap = 'none'
  for (const line of lines) {
    if (pages.has(line.start) || sheet.text[line.start - 1] === '\f') gap = gap === 'blank' ? 'page' : gap
    if (!line.text) {
      gap = gapOf(sheet, line, gap)
      continue
    }
    count += 1
    const mark = marks.get(line.start)
    const raw = sheet.text.slice(line.start, Math.min(line.end, line.start + 200))
    const depth = isMarkdown ? headingDepth(sheet, line, raw) : sheet.unheaded.has(line.start) || isPassage(line.text) ? null : mark?.depth ?? sheet.headed.get(line.start) ?? null
    const isWhole = depth !== null || whole.has(line)
    const open = drafts.at(-1)
    if (open && title.includes(line) && line !== title[0]) append(open, sheet, last ?? line, line, ' ')
    else if (last && open && !open.isWhole && !isWhole && !isBullet(raw) && continues(last, line, layout, gap, open.tail, filled[count])) {
      append(open, sheet, last, line, isDivided(sheet, last) ? '' : between(open.tail, line.text))
    }
    else drafts.push(opened(sheet, line, depth, mark, isWhole))
    last = line
    gap = 'none'
  }
  return body ? drafts.map(closed) : ungluedTitle(drafts.map(closed))
}

function headingDepth(sheet: Sheet, line: Line, raw: string): number | null {
  if (sheet.unheaded.has(line.start)) return null
  const depth = sheet.headed.get(line.start) ?? depthOf(raw)
  return depth === null ? underlinedDepth(sheet.text, line.start, line.end) : isPassage(line.text) ? null : depth
}

/** The number that Markdown sets before an item of a list. */
const itemNumber = /^\d{1,2}[.)] +/

/** Where the bold letters end with which a line begins, behind the number of an item or not; 0 where it begins with none. */
function boldFrom({ bold }: Sheet, text: string, origins: readonly number[]): number {
  return bold.get(origins[0] ?? -1) ?? bold.get(origins[itemNumber.exec(text)?.[0].length ?? 0] ?? -1) ?? 0
}

function opened(sheet: Sheet, line: Line, depth: number | null, mark: LineMark | undefined, isWhole: boolean): OpenDraft {
  const origins = originsOf(sheet, line)
  const end = mark ? mark.span[0] + mark.strong : boldFrom(sheet, line.text, origins)
  const strong = origins.filter(origin => origin < end).length
  return { parts: [line.text], tail: line.text.slice(-tailLength), origins, depth, strong, isCentred: mark?.isCentred ?? false, isWhole }
}

/** The lines on which a row of a table, a note, or the words of a picture stand. */
function wholeLines(sheet: Sheet, lines: readonly Line[]): Set<Line> {
  const starts = sheet.asides.filter(({ kind }) => kind !== 'direction').map(({ start }) => start).sort((a, b) => a - b)
  const whole = new Set<Line>()
  let next = 0
  for (const line of lines) {
    while (next < starts.length && starts[next]! < line.start) next += 1
    if (starts[next]! < line.end) whole.add(line)
  }
  return whole
}

/** What stands between two lines of text once a line that is blank, or blank by now, is counted in. */
function gapOf(sheet: Sheet, line: Line, before: Gap): Gap {
  const raw = sheet.text.slice(line.start, line.end)
  const at = raw.search(/\S/)
  if (before === 'page' || (at >= 0 && (isRemovedAs(sheet, line.start + at, 'page-number') || isComment(raw)))) return 'page'
  return at < 0 ? 'blank' : before
}

/** A comment alone on its line parts nothing: `<!-- more -->`, where a blog's teaser ends. */
function isComment(raw: string): boolean {
  return /^\s*<!--.*-->\s*$/.test(raw)
}

/** Takes the hyphens out that only divide a word at the end of its line. */
function dropWordBreaks(sheet: Sheet): void {
  for (const at of wordBreaks(sheet.text)) remove(sheet, at, at + 1, 'stray-mark')
}

/** Whether the last word of a line goes on in the next one: the hyphen that said so was taken out. */
function isDivided(sheet: Sheet, { start, end }: Line): boolean {
  let at = end - 1
  while (at > start && isBlank(sheet.text[at]!)) at -= 1
  return /[-\u2010\u00ad]/.test(sheet.text[at] ?? '') && isRemovedAs(sheet, at, 'stray-mark')
}

/** Adds a line; what is put between comes from the line break. */
function append(open: OpenDraft, sheet: Sheet, last: Line, line: Line, space: string): void {
  if (space) {
    open.parts.push(space)
    open.origins.push(Math.min(Math.max(last.end, open.origins.at(-1)! + 1), line.start - 1))
  }
  open.parts.push(line.text)
  open.tail = `${open.tail}${space}${line.text}`.slice(-tailLength)
  for (const origin of originsOf(sheet, line)) open.origins.push(origin)
}

/** The paragraph with its white space in order: a run of it is one space, or none. */
function closed({ parts, tail: _tail, isWhole: _isWhole, ...draft }: OpenDraft): Draft {
  const raw = parts.join('')
  const dropped = meaninglessSpaces(raw)
  if (!dropped.includes(1) && !/[^\S ]|[\u200b\u2060]/.test(raw)) return { ...draft, text: raw }
  const kept: string[] = []
  const origins: number[] = []
  let { strong } = draft
  for (let at = 0; at < raw.length; at += 1) {
    if (dropped[at]) {
      if (at < draft.strong) strong -= 1
      continue
    }
    kept.push(isBlank(raw[at]!) ? ' ' : raw[at]!)
    origins.push(draft.origins[at]!)
  }
  return { ...draft, text: kept.join(''), origins, strong }
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
