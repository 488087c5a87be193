/** Glyphs that stand one after the other. Places are in units of the text's own grid. */
export interface Piece {
  /** The font's name in the resources: `F5`. */
  font: string
  size: string
  /** The operator that sets the grid and its origin. */
  grid: string
  /** Where it begins; null behind the piece before it. */
  at: readonly [x: number, y: number] | null
  /** As hexadecimal digits. */
  codes: string
}

/** The font and the number of a glyph, and how far the next one stands from it, in thousandths of the size. */
export interface TypedGlyph {
  font: string
  code: number
  width: number
}

/** Lines of a content stream between pieces of type, or type that stands in one place. */
type Part = string | Piece[]

/**
 * The type in a content stream as Chromium writes it, and the lines between; null where it says anything that this does not know.
 *
 *   BT
 *   /F8 38 Tf
 *   1 0 0 -1 56 102 Tm
 *   <0041> Tj
 *   38.38 0 Td <0042> Tj
 *   ET
 */
export function partsOf(content: string): Part[] | null {
  if (content.includes('(')) return null
  const parts: Part[] = []
  let current: Reading | null = null
  for (const line of content.split('\n')) {
    const last = parts.at(-1)
    if (line === 'BT') {
      if (!Array.isArray(last)) parts.push([])
      current = { font: '', size: '', grid: '1 0 0 1 0 0 Tm', at: [0, 0], line: [0, 0] }
    }
    else if (line === 'ET') current = null
    else if (!current) {
      if (/T[a-zA-Z*]$/.test(line)) return null
      parts.push(line)
    }
    else if (!read(line, current, last as Piece[])) return null
  }
  return parts
}

interface Reading {
  font: string
  size: string
  grid: string
  at: readonly [number, number] | null
  /** Where `Td` counts from. */
  line: readonly [number, number]
}

function read(line: string, now: Reading, pieces: Piece[]): boolean {
  const [, font, size] = /^\/(\w+) ([-\d.]+) Tf$/.exec(line) ?? []
  if (font !== undefined && size !== undefined) return Object.assign(now, { font, size }) === now
  if (/^(?:[-\d.]+ ){6}Tm$/.test(line)) return Object.assign(now, { grid: line, at: [0, 0], line: [0, 0] }) === now
  const [, x, y, codes] = /^(?:([-\d.]+) ([-\d.]+) Td )?<((?:[\dA-F]{2})+)> Tj$/.exec(line) ?? []
  if (codes === undefined || now.font === '') return false
  if (x !== undefined) {
    now.line = [now.line[0] + Number(x), now.line[1] + Number(y)]
    now.at = now.line
  }
  pieces.push({ font: now.font, size: now.size, grid: now.grid, at: now.at, codes })
  now.at = null
  return true
}

/**
 * The content stream with its type set in other fonts: `glyphsOf` says what stands for the codes of a font, and null for a font that stays. What
 * stands in one line in one font is said at once. Null where the places of glyphs cannot be known.
 *
 *   BT
 *   /F5 38 Tf
 *   .38 Tc
 *   1 0 0 -1 56 102 Tm
 *   <00A70113> Tj
 *   0 Tc
 *   ET
 */
export function retyped(parts: readonly Part[], glyphsOf: (font: string, codes: string) => readonly TypedGlyph[] | null): string | null {
  const lines: string[] = []
  for (const part of parts) {
    if (typeof part === 'string') lines.push(part)
    else {
      const runs = runsOf(part, glyphsOf)
      if (!runs) return null
      lines.push(...runs.flatMap(linesOf))
    }
  }
  return lines.join('\n')
}

/** Glyphs of one font and size in one line, each with its place in it; codes of a font that stays as they are. */
interface Run {
  font: string
  size: string
  grid: string
  at: readonly [number, number]
  kept: string | null
  glyphs: { code: number, width: number, x: number }[]
}

function runsOf(pieces: readonly Piece[], glyphsOf: (font: string, codes: string) => readonly TypedGlyph[] | null): Run[] | null {
  const runs: Run[] = []
  let pen: readonly [number, number] | null = null
  for (const { font, size, grid, at, codes } of pieces) {
    const begin: readonly [number, number] | null = at ?? pen
    if (!begin) return null
    const glyphs = glyphsOf(font, codes)
    if (!glyphs) {
      runs.push({ font, size, grid, at: begin, kept: codes, glyphs: [] })
      pen = null
      continue
    }
    let [x, y]: readonly [number, number] = begin
    for (const { font: other, code, width } of glyphs) {
      const last = runs.at(-1)
      const fits = last && last.kept === null && last.font === other && last.size === size && last.grid === grid && last.at[1] === y
      const run: Run = fits ? last : { font: other, size, grid, at: [x, y], kept: null, glyphs: [] }
      if (run !== last) runs.push(run)
      run.glyphs.push({ code, width, x })
      x += width / 1000 * Number(size)
    }
    pen = [x, y]
  }
  return runs
}

/** A difference that no eye and no printer sees, in units of the grid, which are a pixel of the slide or less. */
const nothing = 0.0005

function linesOf(run: Run): string[] {
  const [x, y] = run.at
  const move = x === 0 && y === 0 ? '' : `${short(x, 6)} ${short(y, 6)} Td `
  const spacing = spacingOf(run)
  const type = run.kept !== null ? `<${run.kept}> Tj` : spacing === null ? adjusted(run) : `<${run.glyphs.map(({ code }) => hex(code)).join('')}> Tj`
  const isSpaced = spacing !== null && spacing !== 0
  return ['BT', `/${run.font} ${run.size} Tf`, ...isSpaced ? [`${short(spacing, 5)} Tc`] : [], run.grid, `${move}${type}`, ...isSpaced ? ['0 Tc'] : [], 'ET']
}

/** What stands between each two glyphs beyond their widths; null where that is not the same everywhere. */
function spacingOf({ glyphs, size }: Run): number | null {
  const gaps = glyphs.slice(1).map(({ x }, i) => x - glyphs[i]!.x - glyphs[i]!.width / 1000 * Number(size))
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / (gaps.length || 1)
  if (gaps.some(gap => Math.abs(gap - mean) > nothing / 4)) return null
  return Math.abs(mean) * gaps.length < nothing ? 0 : mean
}

/** Glyphs with the distances between them where these are not their widths. */
function adjusted({ glyphs, size }: Run): string {
  const unit = Number(size) / 1000
  let pen = glyphs[0]?.x ?? 0
  let words = ''
  for (const { code, width, x } of glyphs) {
    if (Math.abs(x - pen) > nothing) {
      const back = Number(((pen - x) / unit).toFixed(2))
      words += `>${short(back, 2)}<`
      pen -= back * unit
    }
    words += hex(code)
    pen += width * unit
  }
  return `[<${words}>]TJ`
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0').toUpperCase()
}

/** A number without what it does not need: `-.5`. */
function short(number: number, decimals: number): string {
  return String(Number(number.toFixed(decimals))).replace(/^(-?)0\./, '$1.')
}
