/** A step of a path in absolute coordinates: a move, a line, a cubic curve or the way back to the start. */
export type Step =
  | { kind: 'M' | 'L', points: readonly [x: number, y: number] }
  | { kind: 'C', points: readonly [x1: number, y1: number, x2: number, y2: number, x: number, y: number] }
  | { kind: 'Z', points: readonly [] }

/** How many numbers each command takes. */
const arity: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 }

/**
 * The path data of an SVG as absolute moves, lines and cubic curves (https://www.w3.org/TR/SVG2/paths.html), which are
 * what an office program draws.
 *
 *   m10 10h5a5 5 0 0 1 5 5z  ->  M10 10  L15 10  C17.8 10 20 12.2 20 15  Z
 */
export function stepsOf(d: string): Step[] {
  const steps: Step[] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  let [turnX, turnY, before] = [0, 0, '']
  const curve = (x1: number, y1: number, x2: number, y2: number, toX: number, toY: number): void => {
    steps.push({ kind: 'C', points: [x1, y1, x2, y2, toX, toY] })
    ;[turnX, turnY, x, y] = [x2, y2, toX, toY]
  }
  for (const { name, numbers, isRelative } of commandsIn(d)) {
    const n = isRelative ? moved(name, numbers, x, y) : numbers
    const at = (i: number): number => n[i] ?? 0
    const mirrored = (names: string): [number, number] => (names.includes(before) ? [2 * x - turnX, 2 * y - turnY] : [x, y])
    if (name === 'M' || name === 'L' || name === 'H' || name === 'V') {
      [x, y] = name === 'H' ? [at(0), y] : name === 'V' ? [x, at(0)] : [at(0), at(1)]
      steps.push({ kind: name === 'M' ? 'M' : 'L', points: [x, y] })
      if (name === 'M') [startX, startY] = [x, y]
    }
    else if (name === 'C') curve(at(0), at(1), at(2), at(3), at(4), at(5))
    else if (name === 'S') curve(...mirrored('CS'), at(0), at(1), at(2), at(3))
    else if (name === 'Q' || name === 'T') {
      const [qx, qy] = name === 'Q' ? [at(0), at(1)] : mirrored('QT')
      const [toX, toY] = name === 'Q' ? [at(2), at(3)] : [at(0), at(1)]
      curve(x + (qx - x) * 2 / 3, y + (qy - y) * 2 / 3, toX + (qx - toX) * 2 / 3, toY + (qy - toY) * 2 / 3, toX, toY)
      ;[turnX, turnY] = [qx, qy]
    }
    else if (name === 'A') for (const part of arcs(x, y, n)) curve(...part)
    else {
      steps.push({ kind: 'Z', points: [] })
      ;[x, y] = [startX, startY]
    }
    before = name
  }
  return steps
}

function* commandsIn(d: string): Generator<{ name: string, numbers: number[], isRelative: boolean }> {
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-z])([^a-df-z]*)/gi)) {
    const name = letter.toUpperCase()
    const takes = arity[name] ?? 0
    const isRelative = letter !== name
    if (takes === 0) yield { name, numbers: [], isRelative }
    const numbers = numbersIn(rest, name === 'A')
    for (let at = 0; takes > 0 && at + takes <= numbers.length; at += takes) {
      yield { name: name === 'M' && at > 0 ? 'L' : name, numbers: numbers.slice(at, at + takes), isRelative }
    }
  }
}

/** The two flags of an arc may stand without a space: `a5 5 0 015 5`. */
function numbersIn(text: string, isArc: boolean): number[] {
  const number = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy
  const numbers: number[] = []
  for (let at = 0; at < text.length;) {
    if (/[\s,]/.test(text[at]!)) {
      at++
      continue
    }
    const isFlag = isArc && (numbers.length % 7 === 3 || numbers.length % 7 === 4)
    number.lastIndex = at
    const found = isFlag ? text[at]! : number.exec(text)?.[0]
    if (found === undefined) break
    numbers.push(Number(found))
    at += found.length
  }
  return numbers
}

function moved(name: string, numbers: readonly number[], x: number, y: number): number[] {
  if (name === 'H') return numbers.map(number => number + x)
  if (name === 'V') return numbers.map(number => number + y)
  if (name === 'A') return numbers.map((number, i) => (i === 5 ? number + x : i === 6 ? number + y : number))
  return numbers.map((number, i) => number + (i % 2 === 0 ? x : y))
}

type Curve = [x1: number, y1: number, x2: number, y2: number, x: number, y: number]

/** An elliptical arc as cubic curves of a quarter turn at most (SVG 2, appendix B.2.4). */
function arcs(fromX: number, fromY: number, n: readonly number[]): Curve[] {
  const [rawX = 0, rawY = 0, turn = 0, large = 0, sweep = 0, toX = 0, toY = 0] = n
  if (rawX === 0 || rawY === 0) return [[fromX, fromY, toX, toY, toX, toY]]
  const [cos, sin] = [Math.cos(turn * Math.PI / 180), Math.sin(turn * Math.PI / 180)]
  const [dx, dy] = [(fromX - toX) / 2, (fromY - toY) / 2]
  const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx]
  const grown = Math.max(1, Math.sqrt((px / rawX) ** 2 + (py / rawY) ** 2))
  const [rx, ry] = [Math.abs(rawX) * grown, Math.abs(rawY) * grown]
  const rest = Math.max(0, (rx * ry) ** 2 / ((rx * py) ** 2 + (ry * px) ** 2 || 1) - 1)
  const root = Math.sqrt(rest) * (large === sweep ? -1 : 1)
  const [qx, qy] = [root * rx * py / ry, -root * ry * px / rx]
  const [middleX, middleY] = [cos * qx - sin * qy + (fromX + toX) / 2, sin * qx + cos * qy + (fromY + toY) / 2]
  const start = Math.atan2((py - qy) / ry, (px - qx) / rx)
  const end = Math.atan2((-py - qy) / ry, (-px - qx) / rx)
  const all = sweep ? (end - start + 4 * Math.PI) % (2 * Math.PI) : -((start - end + 4 * Math.PI) % (2 * Math.PI))
  const count = Math.max(1, Math.ceil(Math.abs(all) / (Math.PI / 2) - 1e-6))
  const reach = 4 / 3 * Math.tan(all / count / 4)
  const placed = (x: number, y: number): [number, number] => [cos * rx * x - sin * ry * y + middleX, sin * rx * x + cos * ry * y + middleY]
  return Array.from({ length: count }, (_, i): Curve => {
    const [one, two] = [start + all * i / count, start + all * (i + 1) / count]
    const last: [number, number] = i === count - 1 ? [toX, toY] : placed(Math.cos(two), Math.sin(two))
    return [
      ...placed(Math.cos(one) - reach * Math.sin(one), Math.sin(one) + reach * Math.cos(one)),
      ...placed(Math.cos(two) + reach * Math.sin(two), Math.sin(two) - reach * Math.cos(two)), ...last,
    ]
  })
}
