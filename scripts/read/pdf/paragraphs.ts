import { isWide } from '../wide.ts'
import { isStrong, joins } from './joins.ts'
import type { Line } from './lines.ts'

/** Lines of print that are one paragraph. */
export interface Paragraph {
  text: string
  lines: Line[]
  strong: number
  /** Where the words of a page begin in `text`, for each page that begins in it. */
  pageStarts: { page: number, at: number }[]
}

/** The paragraphs that lines of print make, joined over the ends of columns and pages. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const leading = usualLeading(lines)
  const groups: Line[][] = []
  for (const line of lines) {
    const open = groups.at(-1)
    if (open && joins(open, line, leading)) open.push(line)
    else groups.push([line])
  }
  const compounds = compoundsIn(lines)
  return groups.map(group => paragraphOf(group, compounds))
}

/** The usual distance from one baseline to the next, in ems of the text. */
function usualLeading(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!next || next.page !== line.page || next.column !== line.column || next.y <= line.y) continue
    const distance = Math.round((next.y - line.y) / line.size * 20) / 20
    counts.set(distance, (counts.get(distance) ?? 0) + 1)
  }
  return [...counts].reduce((top, other) => other[1] > top[1] ? other : top, [1.5, 0])[0]
}

function paragraphOf(lines: Line[], compounds: ReadonlySet<string>): Paragraph {
  let text = ''
  let strong = 0
  const pageStarts: Paragraph['pageStarts'] = []
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1]
    const wasStrong = strong === text.length
    if (last) text = glued(text, line.text, compounds)
    if (line.page !== last?.page) pageStarts.push({ page: line.page, at: text.length })
    if (wasStrong && (!last || isStrong(last))) strong = line.strong > 0 ? text.length + line.strong : strong
    text += line.text
  }
  return { text, lines, strong: Math.min(strong, text.length), pageStarts }
}

/** The words before a line break as they go on after it: with a space between words of letters, without a hyphen. */
function glued(before: string, after: string, compounds: ReadonlySet<string>): string {
  const end = before.slice(-40)
  const hyphened = /(\p{L}+)[-\u2010]$/u.exec(end)?.[1]
  const rest = /^\p{Ll}[\p{L}]*/u.exec(after)?.[0]
  if (hyphened && rest) {
    const isCompound = prefixes.test(hyphened) || compounds.has(`${hyphened}-${rest}`.toLowerCase())
    return isCompound ? before : before.slice(0, -1)
  }
  const isSolid = isWide(end.at(-1)!) || isWide(after[0]!) || /[\s—-]$/.test(end) || after.startsWith('—')
    || (unspaced.test(end.at(-1)!) && unspaced.test(after[0]!))
    || (/[”’…]$/.test(end) && /\p{Script=Han}/u.test(end) && /^[“‘]/.test(after))
  return isSolid ? before : `${before} `
}

/** Scripts that set no space between words. */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** What is hardly ever a syllable and nearly always the first word of two: self-help, half-open. */
const prefixes = /^(?:self|half|well|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/i

/** Words that are written with a hyphen inside a line: they keep it at the end of one. */
function compoundsIn(lines: readonly Line[]): Set<string> {
  return new Set(lines.flatMap(({ text }) => [...text.matchAll(/\p{L}+-\p{Ll}+/gu)].map(([word]) => word.toLowerCase())))
}
