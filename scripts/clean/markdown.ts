import { isDirection } from './directions.ts'
import { markPictures } from './pictures.ts'
import { breakAt, remove, type Sheet } from './sheet.ts'

/** `[words](target)`, the target with one pair of brackets in it at most. */
const target = '\\([^()\\n]{0,2000}(?:\\([^()\\n]{0,200}\\)[^()\\n]{0,2000})?\\)'
const links = new RegExp(`(?<![!\\\\])\\[((?:\\\\.|[^\\[\\]\\n\\\\]){1,500})\\]${target}`, 'g')
/** A mark that a backslash keeps from being one; at the end of a line it only breaks it. */
const escapes = /\\(?=[!-/:-@[-`{-~]|\r?\n)/g
const code = /(`{1,2})(?=[^`])([^`\n]{1,500})\1/g
/** A mark, words of a paragraph, over the end of a line too, and the mark again; or words between single underscores. */
const emphasis = /(?<!\\)(\*{1,3}|_{2,3}|~~)(?!\s)((?:(?!\1)(?:[^\n]|\n(?!\s*(?:\n|$|[-*+#>|]|\d{1,3}[.)]\s))))*[^\s*\\])\1|(?<![\p{L}\p{N}_\\])_(?=[^\s_])([^_\n]{0,3000}[^\s_\\])_(?![\p{L}\p{N}_])/gu

/** Words in italics that open a paragraph as the name of a point; three of them are read as bold: *Keep the lamp on.* We open at nine. */
const pointNames = /^([*_])(?=[^\s*_])([^*_\n]{1,120}[.:：])\1(?=[^\S\n]{0,4}[^\s*_])/gm

/** A heading that a converter left on the line of the sentence before it. */
const gluedHeading = /[.!?。！？]["”’)]?[^\S\n]+(?=#{2,4}[^\S\n]\S[^\n.!?。！？]{0,78}$)/gm

/** Sets headings free that stand behind a sentence: … into the night. ## Who comes */
export function breakAtGluedHeadings(sheet: Sheet): void {
  breakAt(sheet, [...sheet.text.matchAll(gluedHeading)].map(({ index, 0: before }) => index + before.length))
}

/**
 * Takes Markdown's own marks out and leaves the words: emphasis, link targets, marks of a line. What a picture
 * shows in its alternative text and what is done in emphasis stay as asides.
 *
 *   | We thank **all** [readers](https://example.org).
 *   |          ^^   ^^ ^       ^^^^^^^^^^^^^^^^^^^^^^   markup
 *   | *pause*                                           a direction
 */
export function dropMarkdown(sheet: Sheet): void {
  const programs = new Set(codeIn(sheet).map(({ start }) => start))
  for (let index = 0; index < sheet.bounds.length; index += 2) {
    if (!programs.has(sheet.bounds[index]!)) dropLineMarks(sheet, sheet.bounds[index]!, sheet.bounds[index + 1]!)
  }
  markPictures(sheet)
  dropLinkLines(sheet)
  for (const { index, 0: whole, 1: words } of sheet.text.matchAll(links)) {
    around(sheet, index, whole.length, 1, words!.length)
  }
  dropEmphasis(sheet)
}

/** Lines at the end of a file, and at its head with words on them, among which a line that is only a link leads to another page. */
const zone = { foot: 10, head: 6 }

/** [The speech in English](https://example.org) at the end of the page, [Slides](https://example.org) below its title. */
function dropLinkLines(sheet: Sheet): void {
  const { bounds, text } = sheet
  for (let index = 0, written = 0; index < bounds.length; index += 2) {
    const line = text.slice(bounds[index], bounds[index + 1])
    if (line.trim()) written += 1
    const isNear = index >= bounds.length - zone.foot * 2 || (written > 1 && written <= zone.head)
    if (isNear && line.length < 600 && /^\s*\[(?:\\.|[^\[\]\\]){1,200}\]\([^()\s]{4,}\)\s*$/.test(line)) remove(sheet, bounds[index]!, bounds[index + 1]!, 'site-notice')
  }
}

/** The lines of a program. */
function codeIn({ asides }: Sheet): Sheet['asides'] {
  return asides.filter(({ kind }) => kind === 'code')
}

/** Marks of code and of emphasis, also one within the other; within code a star is a star. */
function dropEmphasis(sheet: Sheet): void {
  const isCode = new Uint8Array(sheet.text.length)
  for (const { index, 0: whole, 1: mark, 2: words } of sheet.text.matchAll(code)) {
    around(sheet, index, whole.length, mark!.length, words!.length)
    isCode.fill(1, index, index + whole.length)
  }
  for (const { start, end } of codeIn(sheet)) isCode.fill(1, start, end)
  dropEmphasisIn(sheet, 0, sheet.text, isCode, 2)
  joinBold(sheet)
  for (const { index } of sheet.text.matchAll(escapes)) if (!isCode[index]) remove(sheet, index, index + 1, 'markup')
  const points = [...sheet.text.matchAll(pointNames)].filter(({ index, 2: words }) => !isCode[index] && !isDirection(words!))
  if (points.length > 2) for (const { index, 2: words } of points) sheet.bold.set(index + 1, index + 1 + words!.length)
}

/** Joins words in bold that a converter set in several runs: **书房****夜里****不关灯。** */
function joinBold({ bold, text }: Sheet): void {
  for (const [start, end] of [...bold].sort((a, b) => b[0] - a[0])) {
    const rest = text.startsWith('****', end) ? bold.get(end + 4) : undefined
    if (rest === undefined) continue
    bold.set(start, rest)
    bold.delete(end + 4)
  }
}

/** What stands in brackets and italics at once is done or shown: *[the empty room]*, *(walks to the window)*; a sentence in round ones is said. */
const bracketed = /^(?:\[[^[\]]{2,118}\]|\((?!\p{Lu}[^()]*[.!?]\))[^()]{2,60}\)|（(?![^（）]*[。！？]）)[^（）]{2,40}）)$/u

/** The marks of emphasis in a part of the text that begins at `from`, and `deeper` levels of those within them. */
function dropEmphasisIn(sheet: Sheet, from: number, text: string, isCode: Uint8Array, deeper: number): void {
  for (const { index, 0: whole, 1: mark = '_', 2: inside, 3: underlined } of text.matchAll(emphasis)) {
    const words = inside ?? underlined!
    if (isCode[from + index] || !(/[^\s\p{P}]/u.test(words) || (mark === '**' && /^[，。、；：！？“”（）《》—…]+$/.test(words)))) continue
    around(sheet, from + index, whole.length, mark.length, words.length)
    const start = from + index + mark.length
    if (mark === '**' || mark === '__') sheet.bold.set(start, start + words.length)
    if (isDirection(words) || (mark.length === 1 && bracketed.test(words))) sheet.asides.push({ start, end: start + words.length, kind: 'direction' })
    if (deeper > 0 && /[*_~]/.test(words)) dropEmphasisIn(sheet, start, words, isCode, deeper - 1)
  }
}

/** The marks of a heading: one to six before a blank; two and more also right before the words, where they are no hashtag. */
const headingMarks = '#{1,6}(?=[ \\t])|#{2,6}(?=[\\p{L}\\p{N}"“‘«「『《【（(])'
const headingLine = new RegExp(`^[ \\t]{0,3}(?:>[ \\t]?){0,3}(${headingMarks})`, 'u')
const marksHere = new RegExp(`^(?:${headingMarks})`, 'u')

/** The depth of a Markdown heading line as written in the file, or null. */
export function depthOf(line: string): number | null {
  const marks = headingLine.exec(line)
  return marks ? marks[1]!.length : null
}

/**
 * Marks the lines of one glued mark, which could be hashtags, as headings of depth 1 where other headings of the file are glued to their marks too.
 *
 *   | #A Lamp for Everyone        depth 1
 *   | ##Why we read at night
 */
export function markGluedTitles(sheet: Sheet): void {
  const { bounds, text } = sheet
  const found: number[] = []
  let hasOthers = false
  for (let index = 0; index < bounds.length; index += 2) {
    const line = text.slice(bounds[index], Math.min(bounds[index + 1]!, bounds[index]! + 200))
    hasOthers ||= /^#{2,6}\p{L}/u.test(line)
    if (/^#\p{L}(?!.*#)/u.test(line)) found.push(bounds[index]!)
  }
  if (hasOthers) for (const start of found) sheet.headed.set(start, 1)
}

/** A quotation on its line with whoever said it: "A lamp is a promise." — Ada Vane. */
const attributed = /^\s*(?:["“][^"“”]{20,}["”]|「[^「」]{10,}」)\s*[-–—―]+\s*\S.{1,80}$/

/** A longer line that ends like a sentence is no heading; a shorter one may hold two sentences, and a Latin script needs more room. */
const longestHeading = 120
const shortPassage = { latin: 90, other: 60 }

/**
 * Whether a line with the mark of a heading is a passage that is only set large: several sentences, or a long one, with an end mark,
 * or what somebody else said, with the name.
 *
 *   | #### 馆是大家的馆。书也是大家的书，用完了请放回原处，让下一位读者也找得到。
 */
export function isPassage(line: string): boolean {
  const words = line.replace(/\s*\[[^\]\n]{1,6}\]\s*$/, '')
  if (attributed.test(words)) return true
  if (!/[。！？.!?][”’」』）"]?\s*$/.test(words) || words.length <= shortPassage[/[\u3040-\u9fff]/.test(words) ? 'other' : 'latin']) return false
  return words.length > longestHeading || /[^\s\d][。！？](?=[^\s”’」』）])|[\p{Ll}”"][.!?]\s+(?=\p{Lu})/u.test(words)
}

/** A longer line over a line of dashes, or of `=`, is a paragraph. */
const underlinable = { '-': 120, '=': 240 }

/**
 * The depth of a line that a line of `=` or of dashes makes a heading: 1 or 2, else null. It is a paragraph of one line.
 *
 *   | Opening day
 *   | -----------
 */
export function underlinedDepth(text: string, start: number, end: number): number | null {
  if (!/^\r?\n {0,3}[=-]/.test(text.slice(end, end + 6))) return null
  const line = text.slice(start, end)
  if (!line.trim() || line.length > underlinable['='] || /^\s*(?:[-*+>|]\s|\d+[.)]\s)/.test(line)) return null
  if (start > 0 && !/(?:^|\n)(?:[^\S\n]*|-{3,})\r?\n$/.test(text.slice(Math.max(0, start - underlinable['=']), start))) return null
  const mark = /^\r?\n {0,3}(=|-)\1{2,}[ \t]*(?=\r?\n|$)/.exec(text.slice(end, end + 3 * underlinable['=']))?.[1] as '=' | '-' | undefined
  return mark && line.length <= underlinable[mark] ? (mark === '=' ? 1 : 2) : null
}

/** Whether a line as written begins with a bullet. */
export function isBullet(line: string): boolean {
  return /^[\s>]{0,40}(?:[-*+][ \t]|(?![©®™])[\p{Extended_Pictographic}•●■□◆◇▲△▪▫◦➤➢✓➔→★☆])/u.test(line)
}

/** Marks of a line: heading, quotation, bullet; and lines that are nothing but a mark. */
function dropLineMarks(sheet: Sheet, start: number, end: number): void {
  const { text } = sheet
  let at = start
  while (at < end && isSpace(text[at]!)) at += 1
  if (at === end || !/[-*_=`~|:#>+]/.test(text[at]!)) return
  if (isRule(text, at, end)) return remove(sheet, start, end, 'markup')
  while (text[at] === '>') {
    do at += 1
    while (at < end && isSpace(text[at]!))
  }
  if (/[-*+]/.test(text[at] ?? '') && isSpace(text[at + 1] ?? '')) {
    at += 2
    while (at < end && isSpace(text[at]!)) at += 1
    const box = /^\[[ xX]\]\s+/.exec(text.slice(at, Math.min(at + 8, end)))
    at += box?.[0].length ?? 0
  }
  const marks = sheet.headed.has(start) ? 1 : marksHere.exec(text.slice(at, Math.min(at + 7, end)))?.[0].length ?? 0
  if (marks) dropClosingMarks(sheet, at, end)
  remove(sheet, start, at + marks, 'markup')
}

/** A line of dashes or stars, an underline of `=`, a fence of code, the line under a table's head. */
function isRule(text: string, at: number, end: number): boolean {
  if (/^(?:```|~~~)/.test(text.slice(at, at + 3))) return true
  let marks = 0
  for (let next = at; next < end; next += 1) {
    if (isSpace(text[next]!)) continue
    if (!/[-*_=|:]/.test(text[next]!)) return false
    marks += 1
  }
  return marks > 2 || text[at] === '='
}

/** `## Opening day ##` */
function dropClosingMarks(sheet: Sheet, start: number, end: number): void {
  let last = end
  while (last > start && isSpace(sheet.text[last - 1]!)) last -= 1
  let at = last
  while (at > start && sheet.text[at - 1] === '#') at -= 1
  if (at < last && isSpace(sheet.text[at - 1]!)) remove(sheet, at, last, 'markup')
}

function isSpace(unit: string): boolean {
  return unit === ' ' || unit === '\t'
}

function around(sheet: Sheet, index: number, length: number, before: number, kept: number): void {
  remove(sheet, index, index + before, 'markup')
  remove(sheet, index + before + kept, index + length, 'markup')
}
