import type { Format } from '../model/source.ts'
import { opensBlock } from '../model/title-block.ts'
import type { HeadField } from '../model/transcript.ts'
import { linesOf, type Line } from './lines.ts'
import { joinLines, readAs, remove, type Sheet } from './sheet.ts'
import { isAddressed, isPlace } from './title-lines.ts'

/** A longer block is not front matter any more. */
const longest = 200
const fence = /^(?:---|\+\+\+)$/
const entry = /^["']?[\w-]+["']?[ \t]*[:=]/

/** The keys whose values stand in a title block, with what they are there. */
const fields: Record<string, HeadField> = {
  title: 'title', subtitle: 'subtitle', occasion: 'occasion', event: 'occasion', conference: 'occasion', venue: 'occasion',
  school: 'occasion', speaker: 'speaker', author: 'speaker', date: 'date', year: 'date',
}

/** Who puts a speech on a page has not given it. */
const press = /记者|記者|编辑|編輯|小编|小編|通讯员|通訊員|转载|轉載|\b(?:reporter|editor|staff|admin|webmaster|correspondent)\b/i

/** The name of an account, as a site writes it: harbour-library-trust, mlindqvist. */
const account = /^[a-z\d._-]+$/

/** A line of front matter with its value, behind a colon or, between lines of +++, an equals sign: in quotes, or plain; in double ones the value may go on in lines that are indented. */
const valued = /^([a-z]+)[ \t]*[:=][ \t]*(?:"([^\n]*)"\s*|'([^\n]*)'\s*|([^\s"'[{|>&!#][^\n]*)|"((?:[^"\\\n]|\\[^\n]|\\?\r?\n[ \t]+){1,400})"[ \t]*)$/gim

/** What stands for a quote, or for a blank, within quotes of a kind: the first unit is the escape. */
const escapes: Record<string, RegExp> = { '"': /\\["\\ _]/g, '\'': /''/g }

/** Where a value goes on in the next line: a mark before the line break joins words, without one a blank stands between them. */
const goesOn = /\\\r?\n[ \t]+|\r?\n[ \t]*(?=[ \t])/g

/** The way to a page and the name of its site around the title: 讲话 -> 夜里的灯 | library.example.org. */
const TRAIL = /^[^\s>|]{1,12}\s*(?:->|»|>)\s*(?=\S)/
const SITE = /\s+[|｜-]\s+(?:[\w-]+\.)+[a-z]{2,}$/i

/** The time of a day: 2031-07-08T18:30:00Z. */
const TIME = /(?<=^\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*$/

/** The value of a key of the front matter: where it stands in the file. */
export interface FrontValue {
  field: HeadField
  start: number
  end: number
}

/**
 * Takes out a block of settings at the head of a file, in Markdown also one that lost its opening fence. Of a whole block the
 * values that make a title block stay where the file has no other title, or where a speaker is named and no title; they are returned in the order of the file.
 *
 *   | ---
 *   | title: "Opening day"    ^^^^^^^^^^^ stays, if no "# Title" follows
 *   | tags: [library]         metadata
 *   | ---
 */
export function dropFrontMatter(sheet: Sheet, format: Format): FrontValue[] {
  const block = blockOf(sheet, format)
  const isLost = !/^\s*---/.test(block) && /\n---\s*$/.test(block)
  const values = isLost ? [] : valuesIn(block)
  const title = values.find(({ field }) => field === 'title')
  const isTold = title !== undefined || /^speaker[ \t]*[:=]/im.test(block)
  const kept = isTold && !hasTitle(sheet.text.slice(block.length), title ? block.slice(title.start, title.end) : '') ? values : []
  let from = 0
  for (const { start, end } of kept) {
    remove(sheet, from, start, 'metadata')
    const escape = escapes[block[start - 1]!]
    for (const { index, 0: mark } of escape ? block.slice(start, end).matchAll(escape) : []) {
      remove(sheet, start + index, start + index + 1, 'metadata')
      if (mark.endsWith('_')) readAs(sheet, start + index + 1, ' ')
    }
    for (const { index, 0: mark } of block.slice(start, end).matchAll(goesOn)) remove(sheet, start + index, start + index + mark.length, 'metadata')
    joinLines(sheet, start, end)
    from = end
  }
  remove(sheet, from, block.length, 'metadata')
  sheet.front = kept.at(-1)?.end ?? 0
  if (title && kept.includes(title)) {
    dropRepetition(sheet, block.length, block.slice(title.start, title.end))
    dropPlace(sheet, block.length)
  }
  return kept
}

/** A list of speakers with one name on it. */
const onlySpeaker = /^(?:speakers|authors)[ \t]*:[ \t]*\r?\n[ \t]*-[ \t]+["']?(?<name>[^\s"'[{][^\n"']{0,80}?)["']?[ \t]*\r?\n(?![ \t]*-[ \t])/im

function valuesIn(block: string): FrontValue[] {
  const values: FrontValue[] = []
  const only = onlySpeaker.exec(block)
  for (const { 0: line, 1: key = '', 2: double, 3: single, 4: plain, 5: long, index } of block.matchAll(valued)) {
    const field = fields[key.toLowerCase()]
    const value = (double ?? single ?? plain ?? long ?? '').trimEnd()
    if (!field || !value.trim() || (field === 'speaker' && (press.test(value) || account.test(value))) || values.some(known => known.field === field)) continue
    const start = index + line.lastIndexOf(value)
    const before = field === 'title' ? TRAIL.exec(value)?.[0].length ?? 0 : 0
    const after = (field === 'title' ? SITE : field === 'date' ? TIME : null)?.exec(value)?.[0].length ?? 0
    values.push({ field, start: start + before, end: start + value.length - after })
  }
  const name = only?.groups!['name']
  if (name && !press.test(name) && !account.test(name) && !values.some(({ field }) => field === 'speaker')) {
    const start = only!.index + only![0].indexOf('-') + only![0].slice(only![0].indexOf('-')).indexOf(name)
    values.push({ field: 'speaker', start, end: start + name.length })
  }
  return values.sort((a, b) => a.start - b.start)
}

/** Pictures above the text, each on a line of its own. */
const pictures = /^(?:\s*!\[[^\]\n]{0,200}\]\([^()\n]{0,400}\)[^\S\n]*\n)+/

/**
 * Whether what follows the front matter, pictures apart, begins with a title of its own: the same words, the one heading of depth 1,
 * or a short line that stands alone and is not only the speaker's name, whom the title names as well, nor a place or somebody in the audience.
 */
function hasTitle(body: string, title: string): boolean {
  const text = body.replace(/<!--[\s\S]*?(?:-->|$)/g, '').replace(pictures, '').trimStart()
  const [line = '', next = ''] = text.split('\n', 2).map(one => one.trim())
  const [, marks, words = ''] = /^(#{1,6}[ \t]|#{2,6}(?=\p{L})|[-*+>|][ \t]?|\d+[.)][ \t])?(.*)$/u.exec(line)!
  if (lettersOf(words) === lettersOf(title)) return Boolean(marks) || !title
  if (!marks && repeated(line, title)) return false
  if (/^#[ \t]/.test(marks ?? '')) return !/^#[ \t]/m.test(text.slice(line.length))
  if (/\d:\d\d\W?$|^(?:\d{1,2} \p{Lu}\p{L}{2,8},? (?:19|20)\d\d|\p{Lu}\p{L}{2,8} \d{1,2}, (?:19|20)\d\d|(?:19|20)\d\d[-/.年]\d)/u.test(line)) return false
  if (/^\p{Script=Han}{2,4}$/u.test(line) && title.includes(line)) return false
  if (opensBlock.test(line)) return false
  if (/https?:\/\/|^[\w ]{2,24}: \S/.test(line) || isAddressed(line) || isPlace(line)) return false
  return !marks && line.length > 0 && line.length <= 70 && !/[。！？；!?;:：,，.…]$/.test(line) && (!next || /^=+$/.test(next))
}

/** Behind a title that a page repeats stand only day and place. */
const dayAndPlace = /^[\s,，]*(?:(?:on|at|in|held)\s[^.!?]{0,120}|[(（][^()（）]{0,80}[)）])?$/i

/**
 * The length of the title with which a line begins that repeats it, day and place behind it or not; 0 for another line. Letters count, marks do not.
 *
 *   | Lamps for Everyone, at the Harbour Forum on 8 July 2031
 *   | ^^^^^^^^^^^^^^^^^^
 */
function repeated(line: string, title: string): number {
  const wanted = lettersOf(title)
  let seen = 0
  let at = 0
  for (; at < line.length && seen < wanted.length; at += 1) {
    const letter = lettersOf(line[at]!)
    if (letter && letter !== wanted.slice(seen, seen + letter.length)) return 0
    seen += letter.length
  }
  return wanted && seen === wanted.length && dayAndPlace.test(line.slice(at).replace(/^[^\p{L}\p{N}\s(（,，]+/u, '')) ? at : 0
}

/** Takes the title out of the first line of the body where that repeats it; what stands behind it stays. */
function dropRepetition(sheet: Sheet, from: number, title: string): void {
  const first = /^(?:<!--[\s\S]*?-->|\s)*/.exec(sheet.text.slice(from))![0].length + from
  const line = /^[^\n]*/.exec(sheet.text.slice(first))![0].trimEnd()
  const length = repeated(line, title)
  const rest = line.slice(length)
  if (length) remove(sheet, first, first + length + (/\p{L}/u.test(rest) ? /^[^\p{L}\p{N}(（]*/u.exec(rest)![0].length : rest.length), 'duplicate-line')
}

/** Takes out where the speech was given, which the first line of the body says and nothing else. */
function dropPlace(sheet: Sheet, from: number): void {
  const line = linesOf(sheet).find(({ start, text }) => start >= from && text)
  if (line && isPlace(line.text)) remove(sheet, line.start, line.end, 'metadata')
}

function lettersOf(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
}

/** The block at the head of a file that its settings fill; empty where it has none. */
function blockOf(sheet: Sheet, format: Format): string {
  const lines = linesOf(sheet)
  const first = lines.findIndex(line => line.text)
  if (first < 0) return ''
  const isFenced = fence.test(lines[first]!.text)
  if (!isFenced && format !== 'md') return ''
  const unfenced = isFenced ? 0 : unfencedLength(lines.slice(first))
  if (unfenced) return sheet.text.slice(0, lines[first + unfenced - 1]!.end)
  const body = lines.slice(isFenced ? first + 1 : first, first + longest)
  const close = body.findIndex(line => fence.test(line.text))
  if (close < 1) return ''
  const inside = body.slice(0, close)
  const isBlock = isFenced ? isFencedBlock(inside) : isOpenBlock(inside)
  return isBlock ? sheet.text.slice(0, body[close]!.end) : ''
}

/** It begins with an entry, and most of its lines are entries, lists or continuations of them. */
function isFencedBlock(lines: readonly Line[]): boolean {
  const filled = lines.filter(line => line.text)
  const settings = filled.filter(line => entry.test(line.text) || line.indent > 0 || /^(?:-\s|#|[\]}])/.test(line.text))
  return filled.length > 0 && entry.test(filled[0]!.text) && settings.length * 5 >= filled.length * 3
}

/**
 * How many lines of settings stand at the head with no fence at all, up to a blank line: three or more, one of them the title.
 *
 *   | Title: Opening day
 *   | Date: 2031-07-08
 *   | Slug: opening-day
 */
function unfencedLength(lines: readonly Line[]): number {
  const end = lines.findIndex(({ text }) => !text)
  const block = lines.slice(0, Math.max(end, 0))
  const isBlock = block.length > 2 && block.every(({ text }) => /^[A-Za-z][\w-]*[ \t]*:[ \t]*\S/.test(text)) && block.some(({ text }) => /^title[ \t]*:/i.test(text))
  return isBlock && block.some(({ text }) => /^(?:slug|tags?|category|layout|permalink|summary|status)[ \t]*:/i.test(text)) ? end : 0
}

/** `key: value` twice at least, with nothing between but lists and continuations. */
function isOpenBlock(lines: readonly Line[]): boolean {
  const isEntry = (line: Line): boolean => /^[a-z][\w-]*[ \t]*:/.test(line.text)
  const others = lines.filter(line => line.text && !isEntry(line))
  return lines.filter(isEntry).length > 1 && others.every(line => line.indent > 0 || line.text.startsWith('- '))
}
