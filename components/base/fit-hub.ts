import { pageWidth } from './fit-cards.ts'
import { fitHeading, fitSize, linesAt, mostLines } from './fit.ts'
import { pixels, type Member } from './measures.ts'
import { grown, type Room } from './room.ts'

/** How a hub is drawn, where its core is and its lines end (hundredths of the stage), and its sizes as CSS variables. */
export interface HubForm {
  name: 'triad' | 'discs' | 'spokes'
  core: number
  spokes: { x: number, y: number }[]
  style: Record<string, string>
}

/** Three members stand on a ring, or hang as discs if none has a gloss; others stand left and right of the core. */
export function fitHub(members: Member[], room: Room): HubForm {
  const leads = members.map(member => member.props.lead ?? '')
  const glosses = members.map(member => member.prose)
  const isSquare = room.height >= 364
  const hasIcon = members.some(member => member.hasIcon)
  if (members.length === 3 && isSquare && !glosses.some(Boolean)) {
    return { name: 'discs', core: 50, spokes: [], style: pixels({ height: 364, lead: fitInDisc(leads, 222, 46, hasIcon) }) }
  }
  if (members.length === 3 && isSquare) {
    const gloss = fitSize(27, room.floor, size => mostLines(glosses, 206, size) * size * 1.4 <= 150)
    return { name: 'triad', core: 50, spokes: [], style: pixels({ height: 364, lead: fitInDisc(leads, 150, 36, hasIcon), gloss }) }
  }
  const rows = Math.max(1, members.length)
  const half = members.length % 2 ? rows + 1 : rows
  const cell = room.height / (half / 2) - 10
  const lineOf = (lead: number): number => Math.max(room.floor, Math.min(grown(25, room), lead - 6))
  const isAlone = members.length === 1
  const side = hasIcon ? 33 : 36
  const width = isAlone ? 440 : pageWidth * side / 100 - (hasIcon ? 46 : 32)
  const tallest = (lead: number): number => Math.max(0, ...members.map(member =>
    linesAt(member.props.lead ?? '', width, lead) * lead * 1.3 + linesAt(member.prose, width, lineOf(lead)) * lineOf(lead) * 1.4))
  const lead = fitHeading(leads, width, grown(isAlone ? 48 : 40, room), 20, size => tallest(size) <= cell)
  return { name: 'spokes', core: isAlone ? 22 : 50, spokes: spokesOf(members.length, side), style: pixels({ height: room.height, side: pageWidth * side / 100, lead, gloss: lineOf(lead) }) }
}

/**
 * The size at which each lead fits a disc of `across` px with 14 px between its words and the edge; at most three lines, below a
 * picture of a quarter of the disc where there is one.
 */
function fitInDisc(leads: string[], across: number, largest: number, hasIcon: boolean): number {
  const icon = hasIcon ? across * 0.12 : 0
  return fitSize(largest, 20, size => leads.every((lead) => {
    for (let lines = 1; lines <= 3; lines++) {
      const chord = 2 * Math.sqrt(Math.max(0, (across / 2 - 14) ** 2 - (icon + lines * size * 0.62) ** 2))
      if (linesAt(lead, chord, size) <= lines) return true
    }
    return false
  }))
}

/** Odd members left, even ones right; where their number is odd, the right side stands half a row lower. One alone stands right. */
function spokesOf(members: number, side: number): { x: number, y: number }[] {
  if (members === 1) return [{ x: 44, y: 50 }]
  const rows = Math.ceil(members / 2) * 2
  return Array.from({ length: members }, (_, i) => {
    const isLeft = i % 2 === 0
    const row = isLeft ? i + 1 : i + members % 2
    return { x: isLeft ? side : 100 - side, y: 100 * row / rows }
  })
}
