import type { Line } from './lines.ts'

/** From how many times the size of the running text a line may be the title, and a heading. */
const titleSize = 1.2
const headingSize = 1.12
/** A note is set smaller than this. */
const noteSize = 0.92

/**
 * Says of each line whether it is the title, a heading or a note, by the size of its letters against the running
 * text. Sizes are trusted only where they are used consistently: one line in large type may be anything.
 */
export function assignRoles(lines: readonly Line[], body: number): void {
  markNotes(lines, body)
  markTitle(lines, body)
  markHeadings(lines, body)
}

/**
 * Notes: small rows at the foot of a column, the first of which begins with a mark.
 *
 *   | 开馆一年，借出图书三万册。      the running text
 *   | 1 不含分馆。                    note
 */
function markNotes(lines: readonly Line[], body: number): void {
  for (const column of Map.groupBy(lines, ({ page, column: name }) => `${page} ${name}`).values()) {
    const big = column.findLastIndex(({ size }) => size > body * noteSize)
    const first = column.findIndex((line, index) => index > big && isNoteStart(line.text))
    if (big < 0 || first < 0) continue
    for (const line of column.slice(first)) line.role = 'note'
  }
}

/** Whether a row begins with the mark of a footnote: `1 `, `①`, `[2]`, `*`. */
export function isNoteStart(text: string): boolean {
  return /^(?:\d{1,3}(?![\d.,%年月日])|[①-⑳*†‡§]|[[［〔]\d{1,3}[\]］〕])[.、．]?\s*[\p{L}《“"(（]/u.test(text)
}

function markTitle(lines: readonly Line[], body: number): void {
  const page = lines.filter(line => line.page === 0 && line.role === 'text' && /\p{L}.*\p{L}/u.test(line.text))
  const size = Math.max(0, ...page.map(line => line.size))
  const title = page.filter(line => alike(line.size, size))
  const others = lines.filter(line => line.page > 0 && alike(line.size, size)).length
  const length = title.reduce((sum, { text }) => sum + text.length, 0)
  if (size < body * titleSize || title.length > 4 || others > 0 || length > 120) return
  for (const line of title) line.role = 'title'
}

/** Sizes that only short lines of their own have, and more than one of them; the largest is the first level. */
function markHeadings(lines: readonly Line[], body: number): void {
  const large = lines.filter(({ role, size }) => role === 'text' && size > body * headingSize)
  const sizes = [...Map.groupBy(large, ({ size }) => Math.round(size * 2) / 2)].sort((a, b) => b[0] - a[0])
  let depth = 0
  for (const [, members] of sizes) {
    if (members.length < 2 || depth === 6 || !members.every(({ text }) => isBrief(text))) continue
    depth += 1
    for (const line of members) Object.assign(line, { role: 'heading', depth })
  }
}

function isBrief(text: string): boolean {
  return text.length < (/\p{Script=Han}/u.test(text) ? 50 : 100) && !/[。；，,;]$/.test(text)
}

/** Whether two sizes are meant to be the same. */
export function alike(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(one, other) * 0.08
}
