import { fitHeading, fitSize, mostLines } from './fit.ts'
import type { Member } from './measures.ts'
import type { Room } from './room.ts'

/** Where the steps of a cycle stand and the arrows between them run, in px on the stage, and the sizes of the words. */
export interface CycleForm {
  height: number
  /** The plate of each step. */
  plate: { width: number, height: number }
  middles: { x: number, y: number }[]
  /** From each step to the next: an arc, and the tip at its end. */
  arrows: { arc: string, tip: string }[]
  /** How high the middle of the oval lies, and how wide the word there may be. */
  centre: number
  inner: number
  lead: number
  gloss: number
  core: number
}

const WIDTH = 868

/** Px between a plate and the arrows that leave and reach it. */
const LEAVES = 8
const REACHES = 10

/** Steps on an oval as wide as the page, the first on top and the others clockwise. */
export function fitCycle(members: Member[], word: string, { height, floor }: Room): CycleForm {
  const count = Math.max(1, members.length)
  const leads = members.map(({ props }) => props.lead ?? '')
  const glosses = members.map(({ prose }) => prose)
  const isTold = glosses.some(Boolean)
  const plate = { width: isTold || count < 5 ? 232 : 200, height: Math.min(isTold ? 108 : 88, height * (count > 4 ? 0.25 : 0.29)) }
  const half = plate.height / 2
  const rx = (WIDTH - plate.width) / 2 / widest(count)
  const ry = Math.min(240, (height - plate.height) / (1 + lowest(count)), (height - half - 4) / 2)
  const below = Math.max(lowest(count) * ry + half, ry + 4)
  const middle = { x: WIDTH / 2, y: (height - half - ry - below) / 2 + half + ry }
  const at = (angle: number): { x: number, y: number } => ({ x: middle.x + rx * Math.sin(angle), y: middle.y - ry * Math.cos(angle) })
  const step = 2 * Math.PI / count
  const middles = members.map((_, index) => at(index * step))
  const gloss = fitSize(22, floor, size => mostLines(glosses, plate.width - 20, size) * size * 1.3 <= plate.height - 44)
  const told = isTold ? mostLines(glosses, plate.width - 20, gloss) * gloss * 1.3 : 0
  const lead = fitHeading(leads, plate.width - 24, isTold ? 30 : 38, 20, size => mostLines(leads, plate.width - 24, size) * size * 1.25 <= plate.height - told - (isTold ? 8 : 14))
  const inner = count === 3 ? rx * 0.9 : 2 * rx - plate.width - 48
  return {
    height,
    plate,
    middles,
    arrows: middles.map((from, index) => arrowBetween(at, index * step, from, middles[(index + 1) % count]!, step, plate, rx, ry)),
    centre: middle.y,
    inner,
    lead,
    gloss,
    core: fitHeading([word], inner, 46, 20, size => mostLines([word], inner, size) * size * 1.3 <= ry),
  }
}

/** How far the steps reach to the side, in radii. */
function widest(count: number): number {
  return Math.max(...Array.from({ length: count }, (_, at) => Math.abs(Math.sin(at * 2 * Math.PI / count))), 0.5)
}

/** How far they reach downwards. */
function lowest(count: number): number {
  return Math.max(...Array.from({ length: count }, (_, at) => -Math.cos(at * 2 * Math.PI / count)))
}

/** The part of the oval that lies between two plates, with a tip where it ends. */
function arrowBetween(at: (angle: number) => { x: number, y: number }, start: number, from: { x: number, y: number }, to: { x: number, y: number },
  step: number, plate: CycleForm['plate'], rx: number, ry: number): CycleForm['arrows'][number] {
  const isClear = (place: { x: number, y: number }, middle: { x: number, y: number }, gap: number): boolean =>
    Math.abs(place.x - middle.x) > plate.width / 2 + gap || Math.abs(place.y - middle.y) > plate.height / 2 + gap
  const angles = Array.from({ length: 121 }, (_, n) => start + step * n / 120).filter(angle => isClear(at(angle), from, LEAVES) && isClear(at(angle), to, REACHES))
  const [first, last] = [angles[0] ?? start + step / 2, angles.at(-1) ?? start + step / 2]
  const [a, b, end] = [at(first), at(Math.max(first, last - 16 / Math.hypot(rx * Math.cos(last), ry * Math.sin(last)))), at(last)]
  const length = Math.hypot(end.x - b.x, end.y - b.y) || 1
  const [dx, dy] = [(end.x - b.x) / length, (end.y - b.y) / length]
  const number = (value: number): string => value.toFixed(1)
  return {
    arc: `M${number(a.x)} ${number(a.y)}A${number(rx)} ${number(ry)} 0 0 1 ${number(b.x)} ${number(b.y)}`,
    tip: `M${number(end.x)} ${number(end.y)}L${number(b.x - dy * 9)} ${number(b.y + dx * 9)}L${number(b.x + dy * 9)} ${number(b.y - dx * 9)}Z`,
  }
}
