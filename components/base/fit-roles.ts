import { ems } from './crowd.ts'
import { areEven, columnsOf, linesHeight, pageWidth } from './fit-cards.ts'
import { fitEven, fitHeading, fitSize, linesAt, mostLines } from './fit.ts'
import { pixels, type Member } from './measures.ts'
import { grown, type Room } from './room.ts'

/** How role cards are drawn: the name above the deeds or, four in a square and two or three that say little in rows, beside them; sizes as CSS variables. */
export interface RolesForm {
  'data-form': 'above' | 'beside'
  'style': Record<string, string>
}

/** The width of a name beside the deeds: 132 px, and up to 172 for a long word that cannot be broken. */
function plateFor(names: string[]): number {
  const words = names.filter(name => /[a-z]/i.test(name)).flatMap(name => name.split(/\s/))
  return Math.min(172, Math.max(132, ...words.map(word => ems(word) * 26 + 28)))
}

/** The form for cards with `who`, perhaps a `motto` and lines: the largest type with which all fit the room. */
export function fitRoles(members: Member[], room: Room): RolesForm {
  const count = members.length
  const isStacked = count > 1 && count < 4 && members.every(member => !member.props.motto && linesHeight(member.lines, 560, grown(28, room)) <= 84)
  const columns = isStacked ? 1 : columnsOf[count] ?? 3
  const rows = Math.ceil(count / columns)
  const isBeside = count === 4 || count === 1 || isStacked
  const gap = rows > 1 ? 16 : 20
  const card = (pageWidth - gap * (columns - 1)) / columns - 2
  const cell = (room.height - gap * (rows - 1)) / rows - 2
  const pad = columns > 3 ? 14 : rows > 1 ? 20 : 22
  const padY = rows > 2 ? 4 : rows > 1 ? 10 : 26
  const names = members.map(member => member.props.who ?? '')
  const plate = isBeside ? (count === 1 ? 280 : isStacked ? 250 : plateFor(names)) : card
  const platePad = isBeside ? 12 : pad
  const icon = isStacked ? 36 : rows > 2 ? 28 : rows > 1 && !isBeside ? 34 : 44
  const hasIcon = members.some(member => member.hasIcon)
  const name = plate - platePad * 2 - (hasIcon && !isBeside ? icon + 12 : 0)
  const who = fitHeading(names, name, grown(isStacked ? 34 : rows > 2 ? 20 : rows > 1 ? 30 : 38, room), 18, size =>
    mostLines(names, name, size) * size * 1.3 <= (isBeside ? cell - 16 - (hasIcon ? icon + 6 : 0) : cell / 2.2))
  const plateHeight = isBeside ? 0 : Math.max(hasIcon ? icon : 0, mostLines(names, name, who) * who * 1.3) + padY * 1.6
  const width = (isBeside ? card - plate : card) - pad * 2
  const [leading, larger] = rows > 2 && !isStacked ? [1.3, 0] : [1.4, 3]
  const needed = (member: Member, line: number): number => plateHeight + padY * 2 + linesHeight(member.lines, width, line, leading)
    + (member.props.motto ? linesAt(member.props.motto, width, line + larger) * (line + larger) * leading + padY * 0.5 : 0)
  const tallest = (line: number): number => Math.max(...members.map(member => needed(member, line)))
  const largest = fitSize(grown(isStacked ? 30 : rows > 1 ? 26 : 32, room), 18, size => tallest(size) <= cell && (size <= 26 || mostLines(members.flatMap(({ lines }) => lines), width, size) <= 3))
  const line = fitEven(largest, Math.min(largest, 21), (size, share) => areEven(members, width, size, share))
  const least = grown(isStacked ? (count === 2 ? 300 : 364) : rows > 1 ? 364 : members.every(({ lines }) => lines.length < 2) ? 220 : 264, room)
  const height = Math.min(room.height, Math.max(least, (tallest(line) + (rows > 1 ? 40 : 44) * room.stretch) * rows + gap * (rows - 1)))
  return {
    'data-form': isBeside ? 'beside' : 'above',
    'style': {
      ...pixels({ who, icon, line, 'motto': line + larger, gap, pad, 'pad-y': padY, plate, 'head': plateHeight, 'plate-pad': platePad, height }),
      '--sd-fit-columns': String(columns),
      '--sd-fit-leading': String(leading),
    },
  }
}
