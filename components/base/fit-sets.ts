import { fitHeading, fitSize, mostLines } from './fit.ts'
import type { Member } from './measures.ts'
import type { Room } from './room.ts'

/** A place in px on the stage, its middle and its extent. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** How two or three circles overlap, with the places and sizes of their words. */
export interface SetsForm {
  height: number
  /** Half a circle's width and height. */
  radii: [x: number, y: number]
  circles: { x: number, y: number }[]
  leads: Box[]
  /** Beside the circles. */
  glosses: Box[]
  core: Box
  /** The outline of what all circles share, as an SVG path. */
  shared: string
  lead: number
  gloss: number
  inner: number
}

const WIDTH = 868

/** Room for a gloss beside the circles. */
const SIDE = 196

/** Circles as large as the page allows, each word in the part that is its own, what they share in the middle. */
export function fitSets(members: Member[], core: string, room: Room): SetsForm {
  const leads = members.map(member => member.props.lead ?? '')
  const glosses = members.map(member => member.prose)
  const isTold = glosses.some(Boolean)
  const form = members.length === 3 ? three(room, isTold) : two(room, isTold)
  const holds = (texts: string[], boxes: Box[], leading: number) => (size: number): boolean =>
    texts.every((text, at) => mostLines([text], boxes[at]!.width, size) * size * leading <= boxes[at]!.height)
  const narrowest = Math.min(...form.leads.map(box => box.width))
  return {
    ...form,
    lead: fitHeading(leads, narrowest, Math.round(form.radii[1] * 0.29), 18, holds(leads, form.leads, 1.3)),
    gloss: fitSize(25, room.floor, holds(glosses, form.glosses, 1.4)),
    inner: fitHeading([core], form.core.width, Math.round(form.radii[1] * 0.25), 18, holds([core], [form.core], 1.25)),
  }
}

type Placed = Omit<SetsForm, 'lead' | 'gloss' | 'inner'>

/** Side by side, the middles 1.2 radii apart. */
function two({ height }: Room, isTold: boolean): Placed {
  const radius = Math.min(height / 2 - 3, (WIDTH - (isTold ? 2 * SIDE : 0)) / 3.2, 230)
  const apart = radius * 1.2
  const y = height / 2
  const xs = [WIDTH / 2 - apart / 2, WIDTH / 2 + apart / 2]
  const half = Math.sqrt(radius ** 2 - (apart / 2) ** 2)
  const side = (WIDTH - apart - 2 * radius) / 2 - 18
  return {
    height,
    radii: [radius, radius],
    circles: xs.map(x => ({ x, y })),
    leads: xs.map((x, at) => ({ x: x + (at ? 1 : -1) * radius * 0.38, y, width: radius * 0.9, height: radius * 1.1 })),
    glosses: [side / 2, WIDTH - side / 2].map(x => ({ x, y, width: side, height: radius * 1.4 })),
    core: { x: WIDTH / 2, y, width: radius * 0.66, height: radius },
    shared: `M${WIDTH / 2} ${y - half}A${radius} ${radius} 0 0 1 ${WIDTH / 2} ${y + half}A${radius} ${radius} 0 0 1 ${WIDTH / 2} ${y - half}Z`,
  }
}

/** The first on top, the others below it left and right, each 0.62 radii from the middle of all; drawn wider where the page is wide. */
function three({ height }: Room, isTold: boolean): Placed {
  const radius = Math.min((height - 6) / 2.93, 170)
  const out = radius * 0.62
  const wide = Math.max(1, (isTold ? WIDTH - 2 * SIDE : 590) / (3.08 * radius))
  const middle = (height - 2.93 * radius) / 2 + radius + out
  const place = (x: number, y: number): { x: number, y: number } => ({ x: WIDTH / 2 + x * radius * wide, y: middle + y * radius })
  const around = (distance: number): { x: number, y: number }[] => [-90, 150, 30].map((degrees) => {
    const angle = degrees * Math.PI / 180
    return place(Math.cos(angle) * distance, Math.sin(angle) * distance)
  })
  // What all share has a corner towards each circle: there the other two meet.
  const [top, left, right] = around(Math.sqrt(1 - (0.62 * Math.sin(Math.PI / 3)) ** 2) - 0.31).map(({ x, y }) => `${x} ${y}`)
  const arc = `A${radius * wide} ${radius} 0 0 1 `
  const beside = WIDTH / 2 - 1.54 * radius * wide - 16
  const besideTop = WIDTH / 2 - radius * wide - 16
  return {
    height,
    radii: [radius * wide, radius],
    circles: around(0.62),
    leads: [
      { ...place(0, -1.08), width: 1.15 * radius * wide, height: radius * 0.62 },
      ...[-0.98, 0.98].map(x => ({ ...place(x, 0.45), width: 0.86 * radius * wide, height: radius * 0.68 })),
    ],
    glosses: [
      { x: WIDTH - besideTop / 2, y: place(0, -1.08).y, width: besideTop, height: radius * 0.9 },
      ...[beside / 2, WIDTH - beside / 2].map(x => ({ x, y: place(0, 0.4).y, width: beside, height: radius * 1.3 })),
    ],
    core: { ...place(0, 0), width: radius * wide * 0.74, height: radius * 0.66 },
    shared: `M${left}${arc}${top}${arc}${right}${arc}${left}Z`,
  }
}
