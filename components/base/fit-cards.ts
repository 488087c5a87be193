import { ems } from './crowd.ts'
import { fitEven, fitHeading, fitSize, isEven, linesAt, mostLines } from './fit.ts'
import { pixels, type Member } from './measures.ts'
import { grown, type Room } from './room.ts'

/** Width in px between the margins of a content page. */
export const pageWidth = 868

/** Columns of a grid by the number of its members. */
export const columnsOf = [1, 1, 2, 3, 2, 3, 3, 4, 4, 3]

/**
 * How cards are drawn: in a grid or as rows, stacked where only some have lines; where a few words stand alone, as tiles or, two or three of them,
 * as fields of full colour; and their sizes as CSS variables `--sd-fit-…`.
 */
export interface CardsForm {
  'data-form': 'grid' | 'rows' | 'stack' | 'tiles' | 'fields'
  'style': Record<string, string>
  /** Where words are numbered by words (首先, 其次), which stand above them. */
  'data-marks'?: 'above'
}

/** The form for cards with a `lead`, perhaps a `mark` or `icon` and lines: the largest type with which all fit the room. */
export function fitCards(members: Member[], room: Room): CardsForm {
  const few = fieldsOf(members, room) ?? tilesOf(members, room)
  if (few) return few
  const isMixed = members.length < 6 && members.some(member => member.lines.length) && members.some(member => !member.lines.length)
  if (isMixed) return stackOf(members, room)
  const isBare = members.every(member => !member.lines.length)
  if (members.length === 3 && isNarrow(members, room)) return rowsOf(members, room)
  const isList = ([2, 5].includes(members.length) && members.every(member => member.lines.length < 2)) || (members.length === 3 && isBare)
    || (members.length < 6 && isUneven(members))
  return isList ? rowsOf(members, room) : gridOf(members, room)
}

function isMarked(members: Member[]): boolean {
  return members.some(member => member.props.mark || member.hasIcon)
}

/** Whether a third of the page is too narrow for what three cards say, so that it would break into many short lines, and rows hold it. */
function isNarrow(members: Member[], room: Room): boolean {
  const { style } = gridOf(members, room)
  const [lead, line, pad] = ['lead', 'line', 'pad'].map(name => Number.parseFloat(style[`--sd-fit-${name}`]!)) as [number, number, number]
  const width = (pageWidth - 40) / 3 - 2 - pad * 2
  const isSingle = members.every(member => member.lines.length === 1)
  const most = Math.max(...members.map(({ lines }) => mostLines(lines, lines.length > 1 ? width - line * 0.9 : width, line)))
  const isCrowded = isSingle ? Math.max(most, mostLines(members.map(member => member.props.lead ?? ''), width, lead)) > 2 : most > 3
  if (!isCrowded) return false
  const rows = rowsOf(members, room).style
  const size = Number.parseFloat(rows['--sd-fit-line']!)
  const beside = 818 - Number.parseFloat(rows['--sd-fit-half']!)
  return members.every(({ lines }) => linesHeight(lines, beside, size) <= (room.height - 24) / 3 - 8)
}

/** Two words or short phrases, or three, on full colour, under their numbers where they have some, which are as large as the words are few. */
function fieldsOf(members: Member[], room: Room): CardsForm | null {
  const count = members.length
  const hasMarks = isMarked(members)
  if (![2, 3].includes(count) || (count === 2 && hasMarks) || members.some(member => member.lines.length) || isUneven(members)) return null
  const gap = 16
  const pad = 26
  const width = (pageWidth - gap * (count - 1)) / count - pad * 2
  const leads = members.map(member => member.props.lead ?? '')
  const lead = fitHeading(leads, width, grown(count === 2 ? 56 : 46, room), 24, size => mostLines(leads, width, size) <= 3)
  if (lead < (hasMarks ? 30 : 34) || mostLines(leads, width, lead) > 2 || !isEven(leads, width, lead)) return null
  return { 'data-form': 'fields', 'style': { ...pixels({ lead, gap, pad, seal: 76, height: (hasMarks ? 270 : 240) * room.stretch }), '--sd-fit-columns': String(count), '--sd-fit-rows': '1' } }
}

/** Four or six leads that stand alone, of about one length: tiles in which they are set as large as they go. */
function tilesOf(members: Member[], room: Room): CardsForm | null {
  const count = members.length
  if (![4, 6].includes(count) || members.some(member => member.lines.length) || isUneven(members)) return null
  const columns = columnsOf[count] ?? 3
  const gap = 16
  const pad = 24
  const seal = 44
  const isAbove = members.some(member => ems(member.props.mark ?? '') > 2)
  const width = (pageWidth - gap * (columns - 1)) / columns - pad * 2 - 6 - (isMarked(members) && !isAbove ? seal + 14 : 0)
  const height = room.height - 8
  const leads = members.map(member => member.props.lead ?? '')
  const lead = fitHeading(leads, width, grown(48, room), 24, size => mostLines(leads, width, size) * size * 1.3 <= (height - gap) / 2 - (isAbove ? 92 : 40))
  if (lead < 26 || mostLines(leads, width, lead) > 3 || !isEven(leads, width, lead)) return null
  return {
    'data-form': 'tiles',
    ...(isAbove && { 'data-marks': 'above' }),
    'style': { ...pixels({ lead, gap, pad, seal, height }), '--sd-fit-columns': String(columns), '--sd-fit-rows': '2' },
  }
}

/** Cards with lines and cards without: rows, the lines below their lead, so that what one has more stands where nothing is missed. */
function stackOf(members: Member[], room: Room): CardsForm {
  const gap = members.length > 3 ? 10 : 16
  const row = Math.min(164 * room.stretch, (room.height - gap * (members.length - 1)) / members.length)
  const width = pageWidth - 6 - 28 * 2 - (isMarked(members) ? 60 : 0)
  const leads = members.map(member => member.props.lead ?? '')
  const lineFor = (lead: number): number => Math.max(room.floor, Math.min(grown(28, room), Math.round(lead * 0.76)))
  const tallest = (lead: number, line: number): number => Math.max(...members.map(member =>
    linesAt(member.props.lead ?? '', width, lead) * lead * 1.3 + (member.lines.length ? 4 + linesHeight(member.lines, width, line) : 0)))
  const lead = fitHeading(leads, width, grown(40, room), 20, size => tallest(size, lineFor(size)) <= row - (row > 90 ? 24 : 10), 24)
  const line = fitSize(lineFor(lead), room.floor, size => tallest(lead, size) <= row - 10)
  return {
    'data-form': 'stack',
    'style': { ...pixels({ lead, line, gap, 'pad': 28, 'pad-y': 4, 'seal': 44, 'between': 0, 'drop': 0, 'height': (row + gap) * members.length - gap }), '--sd-fit-columns': '1' },
  }
}

/** Whether leads that stand alone are a word here and a sentence there: in cards of one size the word would look lost. */
function isUneven(members: Member[]): boolean {
  const widths = members.map(member => ems(member.props.lead ?? ''))
  return members.length > 2 && members.every(member => !member.lines.length) && Math.max(...widths) > Math.max(12, 3 * Math.min(...widths))
}

/** Cards side by side: 275 px wide in threes, 424 px in twos. */
function gridOf(members: Member[], room: Room): CardsForm {
  const count = members.length
  const columns = columnsOf[count] ?? 3
  const rows = Math.ceil(count / columns)
  const gap = rows > 2 ? 8 : columns > 3 ? 12 : 20
  const pad = columns > 3 ? 16 : rows > 1 ? 24 : 25
  const padY = rows > 2 ? 6 : rows > 1 ? 18 : 28
  const isBeside = rows > 1
  const hasMark = members.some(member => member.props.mark || member.hasIcon)
  const hasLines = members.some(member => member.lines.length)
  const seal = rows > 2 ? 30 : rows > 1 ? 38 : 52
  const outer = (pageWidth - gap * (columns - 1)) / columns - 2 - pad * 2
  const width = outer - (hasMark && isBeside ? seal + 14 : 0)
  const cell = (room.height - gap * (rows - 1)) / rows - 6 - padY * 2 - (hasMark && !isBeside ? seal + 20 : 0)
  const between = rows > 1 ? 8 : 16
  const isSingle = members.every(member => member.lines.length < 2)
  const largestLine = grown(isSingle ? 34 : 30, room)
  const lineFor = (lead: number): number => Math.max(room.floor, Math.min(largestLine, Math.round(lead * (isSingle ? 0.86 : 0.76))))
  const leads = members.map(member => member.props.lead ?? '')
  const needed = (lead: number, line: number): number => mostLines(leads, width, lead) * lead * 1.3
    + Math.max(0, ...members.map(member => linesHeight(member.lines, outer, line) + (member.lines.length ? between * 2 : 0)))
  const lead = fitHeading(leads, width, grown(columns === 1 ? 48 : rows === 1 && columns < 4 ? 44 : 40, room), 19, size => needed(size, lineFor(size)) <= cell)
  const lines = members.flatMap(member => member.lines)
  const largest = fitSize(Math.min(largestLine, lead - 3), room.floor, size => needed(lead, size) <= cell && (size <= 26 || mostLines(lines, outer, size) <= 3))
  const line = fitEven(largest, room.floor, (size, share) => areEven(members, outer, size, share))
  const rest = cell - needed(lead, line)
  const spare = rows > 1 ? 40 : hasLines ? (isSingle ? 34 : 60) : 190
  const height = Math.min(room.height, Math.max(grown(rows > 1 ? 364 : hasLines ? (isSingle ? 220 : 264) : 320, room), room.height - (rest - spare * room.stretch) * rows))
  const drop = rows > 1 || !hasLines ? 0 : Math.max(0, Math.min(44, (height - room.height + rest) * 0.35))
  return {
    'data-form': 'grid',
    'style': {
      ...pixels({ lead, line, gap, pad, 'pad-y': padY, seal, between, drop, height }),
      '--sd-fit-columns': String(columns),
      '--sd-fit-rows': String(rows),
    },
  }
}

/** One card below the other, up to 164 px high, its line beside its lead. */
function rowsOf(members: Member[], room: Room): CardsForm {
  const gap = members.length > 2 ? 12 : 24
  const row = Math.min(172 * room.stretch, (room.height - gap * (members.length - 1)) / members.length)
  const cell = row - (row > 90 ? 30 : 14)
  const hasLines = members.some(member => member.lines.length)
  const mark = isMarked(members) ? (hasLines || members.length > 3 ? 60 : 84) : 0
  const isPair = members.length === 2
  const largest = isPair ? (hasLines ? 46 : 56) : members.length === 3 ? (hasLines ? 42 : 48) : 40
  const asked = Math.max(...members.map(({ props }) => ems(props.lead ?? ''))) * largest * 1.04 + 34 + 36 + mark + (mark && 24)
  const half = Math.max(260, Math.min(isPair ? 450 : members.some(member => member.lines.length > 1) ? 320 : 400, asked))
  const width = (hasLines ? half : pageWidth) - 34 - (hasLines ? 36 : 28) - mark - (hasLines && mark ? 8 : 0)
  const leads = members.map(member => member.props.lead ?? '')
  const lead = fitHeading(leads, width, grown(largest, room), 19, size => mostLines(leads, width, size) * size * 1.3 <= cell, isPair ? 34 : 28)
  const tallest = (size: number): number => Math.max(...members.map(member => linesHeight(member.lines, 818 - half, size)))
  const isOpen = (size: number): boolean => size <= 30 || members.every(({ lines }) => lines.length < 2 && mostLines(lines, 818 - half, size) < 3)
  const line = fitSize(grown(Math.min(members.length < 4 ? 38 : 30, Math.max(26, Math.round(lead * 0.8))), room), room.floor, size => isOpen(size) && tallest(size) <= (members.some(member => member.lines.length > 1) ? row - 8 : cell))
  const height = (row + gap) * members.length - gap
  return {
    'data-form': 'rows',
    'style': pixels({ lead, line, gap, 'pad': 28, 'pad-y': 4, 'seal': hasLines ? (isPair ? 46 : 38) : members.length < 4 ? 64 : 44, 'between': 0, 'drop': 0, half, height }),
  }
}

/** Whether the lines of all members break evenly in a column of `width` px, beside their bullets where there are several. */
export function areEven(members: Member[], width: number, size: number, share?: number): boolean {
  return members.every(({ lines }) => isEven(lines, lines.length > 1 ? width - size * 0.9 : width, size, share))
}

/** Height in px of lines below each other, with their bullets where there are several; a piece too wide counts two lines. */
export function linesHeight(lines: string[], width: number, size: number, leading = 1.4): number {
  const column = lines.length > 1 ? width - size * 0.9 : width
  return lines.reduce((sum, line) => sum + roughLines(line, column, size) * size * leading, 0) + Math.max(0, lines.length - 1) * size * 0.45
}

/** Lines of a text, one of whose pieces may be wider than the column: then about one more than its letters fill. */
function roughLines(text: string, width: number, size: number): number {
  const lines = linesAt(text, width, size)
  return Number.isFinite(lines) ? lines : Math.ceil(ems(text) * size / width) + 1
}
