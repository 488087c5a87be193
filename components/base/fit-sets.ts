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
  radius: number
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
    lead: fitHeading(leads, narrowest, Math.round(form.radius * 0.27), 18, holds(leads, form.leads, 1.3)),
    gloss: fitSize(25, room.floor, holds(glosses, form.glosses, 1.4)),
    inner: fitHeading([core], form.core.width, Math.round(form.radius * 0.25), 18, holds([core], [form.core], 1.25)),
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
    radius,
    circles: xs.map(x => ({ x, y })),
    leads: xs.map((x, at) => ({ x: x + (at ? 1 : -1) * radius * 0.38, y, width: radius * 0.98, height: radius * 1.1 })),
    glosses: [side / 2, WIDTH - side / 2].map(x => ({ x, y, width: side, height: radius * 1.4 })),
    core: { x: WIDTH / 2, y, width: radius * 0.66, height: radius },
    shared: `M${WIDTH / 2} ${y - half}A${radius} ${radius} 0 0 1 ${WIDTH / 2} ${y + half}A${radius} ${radius} 0 0 1 ${WIDTH / 2} ${y - half}Z`,
  }
}

/** The first on top, the others below it left and right, each 0.62 radii from the middle of all. */
function three({ height }: Room, isTold: boolean): Placed {
  const radius = Math.min((height - 6) / 2.93, 170)
  const out = radius * 0.62
  const middle = { x: WIDTH / 2, y: (height - 2.93 * radius) / 2 + radius + out }
  const directions = [-90, 150, 30].map(degrees => ({ x: Math.cos(degrees * Math.PI / 180), y: Math.sin(degrees * Math.PI / 180) }))
  const at = (distance: number): { x: number, y: number }[] => directions.map(({ x, y }) => ({ x: middle.x + x * distance, y: middle.y + y * distance }))
  const circles = at(out)
  // What all share has a corner towards each circle: there the other two meet.
  const [top, left, right] = at(Math.sqrt(radius ** 2 - (out * Math.sin(Math.PI / 3)) ** 2) - out / 2).map(({ x, y }) => `${x} ${y}`)
  const arc = `A${radius} ${radius} 0 0 1`
  const own = at(out + radius * 0.4)
  const beside = WIDTH / 2 - out * Math.cos(Math.PI / 6) - radius - 16
  return {
    height,
    radius,
    circles,
    leads: own.map((place, n) => n
      ? { ...place, width: radius * 1.02, height: radius * 0.85 }
      : { ...place, width: radius * 1.3, height: radius * 0.72 }),
    glosses: isTold
      ? [{ x: WIDTH - (WIDTH / 2 - radius - 16) / 2, y: own[0]!.y, width: WIDTH / 2 - radius - 16, height: radius * 0.9 },
          { x: beside / 2, y: own[1]!.y, width: beside, height: radius * 1.3 },
          { x: WIDTH - beside / 2, y: own[2]!.y, width: beside, height: radius * 1.3 }]
      : own.map(place => ({ ...place, width: radius, height: radius })),
    core: { ...middle, width: radius * 0.66, height: radius * 0.66 },
    shared: `M${left}${arc}${top}${arc}${right}${arc}${left}Z`,
  }
}
