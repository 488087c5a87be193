import type { Run } from './library.ts'
import { rowsOf, type Row } from './rows.ts'

/** The runs of a page, upright. */
export interface Sheet {
  runs: Run[]
  height: number
}

/** A page with what belongs to the paper and not to the text taken out. */
export interface BareSheet {
  runs: Run[]
  furniture: string[]
}

interface Candidate { page: number, row: Row, key: string, number: number | null }

/** How much of a page's height is its top or bottom margin, at most, and how many rows may stand there. */
const zone = 0.12
const rowsInZone = 3

/** A page number alone or with what people write around it. */
const numbered = new RegExp([
  '^[\\s\\-—–·~|]*(?:第|page)?\\s*(\\d{1,4}|[ivxlc]{1,7})\\s*[页頁]?',
  '(?:\\s*(?:of|[/／，,]?\\s*[共/／])\\s*\\d{1,4}\\s*[页頁]?)?[\\s\\-—–·~|]*$',
].join(''), 'i')

/**
 * Takes running heads, footers and page numbers out. A row in the margin is one when it comes again at the same
 * height on other pages, its digits aside, or when it is a number that counts the pages, as most of them do or from 1.
 *
 *   | 城市书房年报 · 2031           on most pages
 *   | ……
 *   |             — 3 —             one more than on the page before
 */
export function withoutFurniture(sheets: readonly Sheet[]): BareSheet[] {
  const candidates = sheets.flatMap(candidatesOn)
  const counts = new Map<string, Set<number>>()
  for (const { key, page } of candidates) counts.set(key, (counts.get(key) ?? new Set()).add(page))
  const offset = commonOffset(candidates, sheets.length)
  const least = Math.max(2, Math.min(sheets.length * 0.3, 5))
  const isNumber = ({ number, page, row }: Candidate): boolean => number !== null
    && (number - page === offset || number - page === 1 || isDecorated(row.text))
  const found = candidates.filter(candidate => (counts.get(candidate.key)?.size ?? 0) >= least || isNumber(candidate))
  const taken = new Set(found.flatMap(({ row }) => row.runs))
  const byPage = Map.groupBy(found, ({ page }) => page)
  return sheets.map(({ runs }, page) => ({
    runs: taken.size ? runs.filter(run => !taken.has(run)) : runs,
    furniture: (byPage.get(page) ?? []).map(({ row }) => row.text),
  }))
}

function candidatesOn({ runs, height }: Sheet, page: number): Candidate[] {
  const rows = rowsOf(runs.filter(({ y }) => y < height * zone || y > height * (1 - zone))).filter(row => row.text)
  const top = rows.filter(({ y }) => y < height * zone).slice(0, rowsInZone)
  const bottom = rows.filter(({ y }) => y > height * (1 - zone)).slice(-rowsInZone)
  return [...top, ...bottom].map((row) => {
    const number = numbered.exec(row.text)?.[1]
    const key = `${Math.round(row.y / 4)} ${row.text.replace(/\d+/g, '#').replace(/\s/g, '')}`
    return { page, row, key, number: number === undefined ? null : valueOf(number) }
  })
}

/** What most page numbers are ahead of the count of pages by; null when they follow none. */
function commonOffset(candidates: readonly Candidate[], pages: number): number | null {
  const offsets = new Map<number, number>()
  for (const { number, page } of candidates) {
    if (number !== null) offsets.set(number - page, (offsets.get(number - page) ?? 0) + 1)
  }
  const [top] = [...offsets].sort((a, b) => b[1] - a[1])
  return top && top[1] > 1 && top[1] >= pages * 0.4 ? top[0] : null
}

/** `— 3 —`, `第3页`: what can be nothing else. */
function isDecorated(text: string): boolean {
  return /^[-—–·~]\s*\d{1,4}\s*[-—–·~]$|[页頁]|\bpage\b/i.test(text)
}

function valueOf(number: string): number {
  if (/\d/.test(number)) return Number(number)
  const values = [...number.toLowerCase()].map(letter => ({ i: 1, v: 5, x: 10, l: 50, c: 100 })[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
