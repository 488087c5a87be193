type Point = readonly [x: number, y: number]
type Curve = readonly [Point, Point, Point]

/** What nobody sees, in units of the page's content, which are a pixel of the slide or less; and as a share of a curve's chord. */
const tolerance = { absolute: 0.05, relative: 0.003 }

/** What was made of lines and of runs of curves before: the pages of a deck draw the same marks and icons over and over. */
export interface SlimmedBefore {
  lines: Map<string, { numbers: readonly number[], slim: string }>
  /** By the line that ends where the first curve begins, and the lines of the curves. */
  runs: Map<string, string>
}

/** For the first page of a file. */
export function nothingSlimmed(): SlimmedBefore {
  return { lines: new Map(), runs: new Map() }
}

/**
 * The content of a page with less said of its outlines: Chromium draws a quarter of a circle as eight curves, a dash as five lines,
 * and each number with up to six decimals. Content with words in parentheses, which Chromium does not write, is left as it is.
 *
 *   918 124.5 l                                            918 124.5 l
 *   918.36115 124.5 918.71875 124.535225 … c   8 times     921.038 124.5 923.5 126.962 923.5 130 c
 */
export function slimPaths(content: string, before: SlimmedBefore = nothingSlimmed()): string {
  if (content.includes('(')) return content
  const slim: string[] = []
  let begin: string | null = null
  let run: string[] = []
  const close = (): void => {
    if (begin === null || run.length === 0) return
    const key = [begin, ...run].join('\n')
    let merged = before.runs.get(key)
    if (merged === undefined) before.runs.set(key, (merged = slimRun(endOf(begin), run)))
    slim.push(merged)
    begin = run.at(-1)!
    run = []
  }
  for (const line of withRectangles(content.split('\n'))) {
    let known = before.lines.get(line)
    if (known === undefined) before.lines.set(line, (known = { numbers: numbersOf(line), slim: slimLine(line) }))
    if (known.numbers.length === 6 && begin !== null) run.push(line)
    else {
      close()
      if (known.numbers.length === 2) begin = line
      slim.push(known.slim)
    }
  }
  close()
  return slim.join('\n')
}

function numbersOf(line: string): number[] {
  return /^[-\d. ]+ [mlc]$/.test(line) ? line.split(' ').slice(0, -1).map(Number) : []
}

function slimLine(line: string): string {
  return /^[-\d. ]+ (?:m|l|re)$/.test(line) ? line.replace(/-?\d*\.\d+/g, number => shortNumber(Number(number))) : line
}

function endOf(line: string): Point {
  const [x, y] = numbersOf(line).slice(-2)
  return [x!, y!]
}

function slimRun(start: Point, lines: readonly string[]): string {
  const run = lines.map((line): Curve => {
    const [x1, y1, x2, y2, x3, y3] = numbersOf(line)
    return [[x1!, y1!], [x2!, y2!], [x3!, y3!]]
  })
  return mergedRun(start, run).map(curve => `${curve.flat().map(shortNumber).join(' ')} c`).join('\n')
}

/** Two decimals at ten and more, else as many as keep four digits. */
function shortNumber(number: number): string {
  const size = Math.abs(number)
  return String(Number(number.toFixed(size >= 10 ? 2 : size >= 1 ? 3 : 4))).replace(/^(-?)0\./, '$1.')
}

/** Four lines along the axes that end where they began are a rectangle. */
function withRectangles(lines: readonly string[]): string[] {
  const found: string[] = []
  for (let i = 0; i < lines.length; i++) {
    const rectangle = lines[i]!.endsWith(' m') && lines[i + 5] === 'h' ? rectangleOf(lines.slice(i, i + 5)) : null
    found.push(rectangle ?? lines[i]!)
    if (rectangle !== null) i += 5
  }
  return found
}

function rectangleOf(lines: readonly string[]): string | null {
  if (!lines.slice(1).every(line => line.endsWith(' l'))) return null
  const [a, b, c, d, e] = lines.map(line => line.split(' ').slice(0, 2).map(Number) as [number, number])
  const isUpright = (p: Point, q: Point): boolean => p[0] === q[0] || p[1] === q[1]
  const isClosed = a![0] === e![0] && a![1] === e![1] && isUpright(a!, b!) && isUpright(b!, c!) && isUpright(c!, d!) && isUpright(d!, a!)
  return isClosed && a![0] !== c![0] && a![1] !== c![1] ? `${a![0]} ${a![1]} ${c![0] - a![0]} ${c![1] - a![1]} re` : null
}

/** A run of curves, one after the other, with arcs of a circle as one curve for each quarter. */
function mergedRun(start: Point, run: readonly Curve[]): Curve[] {
  const merged: Curve[] = []
  let from = start
  for (let i = 0; i < run.length;) {
    let count = Math.min(16, run.length - i)
    let curve = count > 1 ? arcOver(from, run.slice(i, i + count)) : null
    while (curve === null && count > 1) {
      count--
      curve = count > 1 ? arcOver(from, run.slice(i, i + count)) : null
    }
    merged.push(curve ?? run[i]!)
    i += curve ? count : 1
    from = merged.at(-1)![2]
  }
  return merged
}

/** One curve in the place of several, if these are an arc of no more than a right angle; else null. */
function arcOver(from: Point, run: readonly Curve[]): Curve | null {
  const to = run.at(-1)![2]
  const [ahead, behind] = [direction(from, run[0]![0]), direction(run.at(-1)![1], to)]
  const angle = Math.acos(Math.max(-1, Math.min(1, ahead[0] * behind[0] + ahead[1] * behind[1])))
  const chord = Math.hypot(to[0] - from[0], to[1] - from[1])
  if (!(angle > 0.01 && angle < 1.6 && chord > 0)) return null
  const reach = chord * 4 / 3 * Math.tan(angle / 4) / (2 * Math.sin(angle / 2))
  const curve: Curve = [[from[0] + ahead[0] * reach, from[1] + ahead[1] * reach], [to[0] - behind[0] * reach, to[1] - behind[1] * reach], to]
  const near = Math.min(tolerance.absolute, chord * tolerance.relative)
  const drawn = Array.from({ length: 65 }, (_, i) => pointOn(from, curve, i / 64))
  const ends = [from, ...run.map(one => one[2])]
  const points = run.flatMap((one, i) => [pointOn(ends[i]!, one, 0.5), one[2]])
  return areOnLine(points, drawn, near) ? curve : null
}

function direction(from: Point, to: Point): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
}

function pointOn(from: Point, [one, two, to]: Curve, t: number): Point {
  const at = (axis: 0 | 1): number => (1 - t) ** 3 * from[axis] + 3 * (1 - t) ** 2 * t * one[axis] + 3 * (1 - t) * t ** 2 * two[axis] + t ** 3 * to[axis]
  return [at(0), at(1)]
}

/** Whether points lie, in their order, no farther than `near` from a line through many: each is looked for from where the last one was found. */
function areOnLine(points: readonly Point[], line: readonly Point[], near: number): boolean {
  let at = 0
  for (const point of points) {
    while (at < line.length - 1 && distance(point, line[at]!, line[at + 1]!) > near) at++
    if (at === line.length - 1) return false
  }
  return true
}

/** From a point to the stretch between two others. */
function distance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const t = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)))
  const [offX, offY] = [x1 + t * dx - x, y1 + t * dy - y]
  return Math.sqrt(offX * offX + offY * offY)
}
