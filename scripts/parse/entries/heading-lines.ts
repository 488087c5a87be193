import { endOf, type Aside, type Transcript } from '../../model/transcript.ts'
import { boldLabel } from './bold-labels.ts'
import { bulletBefore } from '../bullets.ts'
import type { Entry } from './entries.ts'
import { enumeratorOf, type Family } from './enumerators.ts'
import { lengthOf, type HeadingPlace } from './headings.ts'
import { countedHeadings, type CountedLabel } from './labelled-headings.ts'
import { leadInsIn } from './lead-ins.ts'
import { isPersonName } from '../head/names.ts'
import { isFrameLine } from '../head/part-names.ts'
import type { Piece } from './pieces.ts'

/** Characters of a heading line; a Latin letter counts 0.4. */
const longest = 30
/** So many heading lines of a kind make them headings. */
const least = 2
/** So many headings that the format marks leave no line unmarked by oversight; where as many lines are unmarked, the few marked ones stand on their level. */
const enough = 3
/** The same words so often are a label of the script, and head nothing; where they are this share of all labels, the others are the script's too. */
const same = { times: 3, share: 0.25 }
/** How lines in bold and capitals look that stand above the other lines in bold. */
export const boldCapitals = 'bold, capitals'
/** Share of the long paragraphs that must end with an end mark before a line without one is a heading. */
const prose = 0.85

interface Found {
  family: Family
  /** Lines that look the same stand on one level. */
  variant: string
  heading: HeadingPlace
}

/**
 * Finds headings that carry no number: lines without an end mark among prose, lines and labels in bold, lines in the middle,
 * words in brackets on a line of their own, and the cues of the speaker's own slides where there is nothing else.
 *
 *   | A Library for Everyone                     line
 *   | Last year a million readers came. …
 *   | **开放时间：** 各馆每天早九点……            label
 *   | （はじめに）                               bracketed
 *   | 结束语：                                   line, where another such name is one
 */
export function withHeadingLines(transcript: Transcript, pieces: readonly Piece[], entries: readonly Entry[]): Entry[] {
  const asides = new Map(transcript.asides.map(aside => [aside.at, aside]))
  const cues = new Map(transcript.asides.filter(({ kind }) => kind === 'cue').map(aside => [endOf(aside), aside.at]))
  const hasHeadings = entries.filter(({ depth }) => depth !== null).length >= enough
  const isProse = isProseOf(pieces) && !hasHeadings
  const hasColons = !hasHeadings && entries.filter(({ text }) => isFrameLine(text)).length >= least
  const found = entries.map((entry, at) => {
    const aside = asides.get(entry.start)
    const isAside = aside !== undefined && endOf(aside) >= entry.start + entry.text.trimEnd().length
    if (entry.enumerator || entry.depth !== null || entry.isVocative || isAside || !pieces[at]!.isFirst) return null
    const cueAt = (end: number): number | undefined => cues.has(entry.start + end) ? cues.get(entry.start + end)! - entry.start : undefined
    const isListed = bulletBefore(transcript, pieces[at]!.paragraph) !== null
    return marked(pieces[at]!, { hasHeadings, isListed, cueAt }) ?? (isProse && isHeadingLine(entries, at) ? lineOf(entry.text) : null) ?? (hasColons && (isFrameLine(entry.text) || isColonLine(entries, at)) ? colonLineOf(entry.text) : null)
  })
  const leadIns = hasHeadings ? leadInsIn(pieces, entries) : new Set<number>()
  for (const at of leadIns) if (!asides.has(entries[at]!.start)) found[at] = { ...lineOf(entries[at]!.text), variant: 'bold' }
  if (hasHeadings) for (const at of listedLabels(transcript, pieces, found)) found[at] = null
  for (const [at, one] of found.entries()) if (one?.family === 'label' && isCue(asides, entries[at]!, one)) found[at] = null
  found.fill(null, 0, blockAtTop(entries, found))
  withoutPlainLines(found)
  markCapitals(entries, found)
  const times = new Map<string, number>()
  for (const one of found) if (one) times.set(keyOf(one), (times.get(keyOf(one)) ?? 0) + 1)
  const words = new Map<string, number>()
  for (const [at, one] of found.entries()) if (one) words.set(wordsOf(entries[at]!, one), (words.get(wordsOf(entries[at]!, one)) ?? 0) + 1)
  const labels = found.flatMap((one, at) => one?.family === 'label' ? [words.get(wordsOf(entries[at]!, one))!] : [])
  const areScripts = hasHeadings && labels.filter(count => count >= same.times).length > labels.length * same.share
  const counted = countedHeadings(entries.filter((_, at) => found[at]?.family === 'line'))
  const lines = entries.map((entry, at) => {
    const one = found[at]
    if (one && (words.get(wordsOf(entry, one))! >= same.times || (areScripts && (one.family === 'label' || leadIns.has(at))))) return entry
    return one && times.get(keyOf(one))! >= least ? withHeading(entry, one, counted.get(entry.text)) : entry
  })
  const plain = lines.filter(({ enumerator }) => enumerator?.family === 'line' && enumerator.variant === '').length
  if (plain >= enough && !hasHeadings) return lines.map(entry => entry.depth === null || entry.enumerator ? entry : { ...withHeading(entry, lineOf(entry.text)), depth: null })
  return lines.some(({ enumerator, depth }) => enumerator ?? depth) ? lines : withCues(lines, asides)
}

/** Characters of an item that is no more than a line of a list; a Latin letter counts 0.4. */
const item = 60

/**
 * The labels of items, one line each and one right below the other: they are the items of a list, and no headings below those which the format marks.
 *
 *   | - **In spring:** two branches
 *   | - **In summer:** three more
 */
function listedLabels(transcript: Transcript, pieces: readonly Piece[], found: readonly (Found | null)[]): number[] {
  const isItem = (at: number): boolean => found[at]?.family === 'label' && lengthOf(pieces[at]!.text) <= item && bulletBefore(transcript, pieces[at]!.paragraph) !== null
  return found.flatMap((_, at) => isItem(at) && (isItem(at - 1) || isItem(at + 1)) ? [at] : [])
}

/** Whether a label is a cue of its script, and not the speaker's. */
function isCue(asides: ReadonlyMap<number, Aside>, { start }: Entry, { heading }: Found): boolean {
  const aside = asides.get(start)
  return aside?.kind === 'cue' && endOf(aside) >= start + heading.end
}

/** So many short lines in bold at the top, one below the other, are a title block of place and time; the last may head what comes. */
const block = 3

function blockAtTop(entries: readonly Entry[], found: readonly (Found | null)[]): number {
  const isLine = (at: number): boolean => found[at]?.family === 'line' && found[at].variant.startsWith('bold')
  const end = entries.findIndex(({ text }, at) => !isLine(at) && lengthOf(text) > longest)
  const lines = entries.slice(0, Math.max(end, 0)).filter((_, at) => isLine(at)).length
  return lines >= block ? end - 1 : 0
}

/** Takes lines back that nothing sets apart, where more of them are set in bold: the bold ones are the headings, and the others are said, as a greeting is. */
function withoutPlainLines(found: (Found | null)[]): void {
  const lines = (variant: string): number[] => found.flatMap((one, at) => one?.family === 'line' && one.variant === variant ? [at] : [])
  const [bold, plain] = [lines('bold'), lines('')]
  if (bold.length >= enough && plain.length < bold.length) for (const at of plain) found[at] = null
}

/**
 * Puts lines in bold and capitals above the other lines in bold, where the first of all is in capitals and there are several of both.
 *
 *   | **THE LAMPS**          level 1
 *   | **Oil and wick**       level 2
 */
function markCapitals(entries: readonly Entry[], found: (Found | null)[]): void {
  const bold = found.flatMap((one, at) => one?.family === 'line' && one.variant === 'bold' ? [at] : [])
  const capitals = bold.filter(at => isCapital(entries[at]!.text))
  if (capitals[0] !== bold[0] || capitals.length < least || bold.length - capitals.length < least) return
  for (const at of capitals) found[at] = { ...found[at]!, variant: boldCapitals }
}

function isCapital(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)
}

/** What counts the heading is its number and none of its words: **Section 2: The harbour**. */
function withHeading(entry: Entry, { family, variant, heading }: Found, label?: CountedLabel): Entry {
  const skip = label?.mark.length ?? 0
  const enumerator = { family, variant, number: NaN, length: label?.mark.trimEnd().length ?? 0, skip }
  return { ...entry, enumerator, key: `${family} ${variant}`, heading: { ...heading, start: heading.start + skip } }
}

/** What would be the heading: a label that comes again and again is a speaker's or the script's. */
function wordsOf({ text }: Entry, { heading }: Found): string {
  return text.slice(heading.start, heading.end)
}

function keyOf({ family, variant }: Found): string {
  return `${family} ${variant}`
}

/** What is to be known of a line and of its file; `cueAt` tells where a cue begins that ends at an offset. */
interface Setting {
  hasHeadings: boolean
  isListed: boolean
  cueAt: (end: number) => number | undefined
}

/** A line that its format sets apart. */
function marked({ paragraph, text }: Piece, { hasHeadings, isListed, cueAt }: Setting): Found | null {
  const { strong, isCentred } = paragraph
  const length = text.trimEnd().length
  if (!length || lengthOf(text) > longest * 2) return labelOf(text, strong, isListed)
  if (!hasHeadings && /^[（【［〔][^（）【】［］〔〕。，；]{2,36}[）】］〕]$/.test(text.trim())) {
    const end = cueAt(length - 1) ?? length - 1
    const number = enumeratorOf(text.slice(1))
    return { family: 'bracketed', variant: text[0]!, heading: { start: 1 + (number?.family === 'slide' ? number.skip : 0), end, runIn: false, next: length } }
  }
  if (!hasHeadings && isBracketedTitle(text.trim())) return { family: 'bracketed', variant: '[', heading: { start: 1, end: cueAt(length - 1) ?? length - 1, runIn: false } }
  if (hasHeadings || lengthOf(text) > longest || /[。；;，,]$/.test(text.trimEnd())) return labelOf(text, strong, isListed)
  if (strong >= length) return { family: 'line', variant: isCentred ? 'bold, centred' : 'bold', heading: { start: 0, end: length, runIn: false } }
  if (isCentred) return { family: 'line', variant: 'centred', heading: { start: 0, end: length, runIn: false } }
  return labelOf(text, strong, isListed)
}

/** What the parts of an English speech are called, in whichever letters. */
const partWord = /^(?:introduction|opening|hook|body|main (?:point|idea)s?|conclusion|closing|call to action|point \d)\b/i

/** In square brackets stand directions too: a heading is the name of a part there, or several words written as a title: [The Lamp and the Door]. */
function isBracketedTitle(text: string): boolean {
  const words = /^\[([^[\]]{3,60})\]$/.exec(text)?.[1] ?? ''
  return /^\p{Lu}[\p{Script=Latin}\d\s:’'&,–—-]+$/u.test(words) && (partWord.test(words) || isTitleCase(words))
}

/** Bold words at the start of a paragraph; those of a list item only with their mark in bold too. */
function labelOf(text: string, strong: number, isListed: boolean): Found | null {
  const words = text.slice(0, strong).trimEnd()
  if (words.length < 3 || words.length >= text.trimEnd().length || lengthOf(words) > longest) return null
  const heading = (isListed && !/[：:]$/.test(words) ? null : boldLabel(text, strong, 0)) ?? (isLatinLabel(words) ? { start: 0, end: words.length, runIn: true } : null)
  return heading && { family: 'label', variant: '', heading }
}

/** In a Latin script a full stop ends a label too, after a few words. */
function isLatinLabel(words: string): boolean {
  return /^[\p{Script=Latin}\d ’'(),&/-]+\.$/u.test(words) && words.split(/\s+/).length <= 8
}

function lineOf(text: string): Found {
  return { family: 'line', variant: isCapital(text) ? 'capitals' : '', heading: { start: 0, end: text.trimEnd().length, runIn: false } }
}

/** A few words with a colon alone on their line, and something longer below: Second point - Warmth: */
function isColonLine(entries: readonly Entry[], at: number): boolean {
  const text = entries[at]!.text.trim()
  const next = entries[at + 1]
  return /^\p{Lu}[^.!?,;:]{2,60}:$/u.test(text) && text.split(/\s+/).length <= 8 && next !== undefined && next.text.length > text.length && !/:$/.test(next.text.trim())
}

function colonLineOf(text: string): Found {
  return { family: 'line', variant: 'colon', heading: { start: 0, end: text.trimEnd().length, runIn: false } }
}

/** Years before the words of a heading, or a century that is one of them: 1931–36: The Quiet Years, 19th Century Lamps. */
const timeBefore = /^(?:(?:1[5-9]|20)\d\ds?(?:\s?[-–—]\s?\d{2,4})?\s?[:–—-]\s+(?=\p{Lu})|\d{1,2}(?:st|nd|rd|th)[- ]Century (?=\p{Lu}))/u
/** Words of a heading in a Latin script, and of one that is written as a title. */
const most = { words: 12, title: 16 }

/** Whether an entry is a short line without an end mark between paragraphs, the one after it longer; questions in a row are put to the audience, but one written as a title may stand below several sentences that end in one. */
export function isHeadingLine(entries: readonly Entry[], at: number): boolean {
  const text = entries[at]!.text.trim()
  const next = entries[at + 1]
  if (!next || lengthOf(text) > longest || lengthOf(text) < 2 || /[。；;，,：:！!…、."』»—-]$/.test(text) || /^[^“「]*[”」]$|^[“「].*[”」]$|[。！？!?.；…，][”」]$/.test(text)) return false
  const time = timeBefore.exec(text)?.[0] ?? ''
  if ((!time && /^(?![“「][^“”「」]{1,10}[”」]\S)[\d\p{P}]/u.test(text)) || !/\p{L}{2}/u.test(text) || isPersonName(text) || /\d{4}\s*年|\d{1,2}\s*月|\b(?:19|20)\d\d$/.test(text)) return false
  if (/^\p{Script=Latin}.*\?$/u.test(text) && !isTitleCase(text)) return false
  if (/[？?]$/.test(text) && (/[？?]./.test(text) || [entries[at - 1], next].some(other => other && /[？?]$/.test(other.text.trimEnd()) && !(isTitleCase(text) && /[.!?]["”’]?\s+\p{Lu}/u.test(other.text))))) return false
  const isBodyNext = next.enumerator !== null || (lengthOf(next.text) >= 24 && /[。.！!？?：:”"…）)]$/.test(next.text.trimEnd()))
  const before = entries[at - 1]
  const isAfterBody = !before || before.enumerator !== null || /[。.！!？?”"…）)：:]$/.test(before.text.trimEnd())
  return isBodyNext && isAfterBody && (!/^[\p{Script=Latin}\s]/u.test(text) || ((time !== '' || /^\p{Lu}/u.test(text)) && text.split(/\s+/).length <= (isTitleCase(text) ? most.title : most.words)))
}

/** A question on a line of its own is put to the audience, unless it is written as a title: What Are We Doing? */
function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).slice(1).filter(word => word.length > 3 && !/^\d/.test(word))
  return words.length > 0 && words.every(word => /^\p{Lu}/u.test(word))
}

/** Whether the paragraphs of a text end with end marks, so that a line without one says something. */
function isProseOf(pieces: readonly Piece[]): boolean {
  const long = pieces.filter(({ text }) => lengthOf(text) > 20)
  const ended = long.filter(({ text }) => /[。.！!？?：:”"…）)；;]$/.test(text.trimEnd()))
  return long.length > 0 && ended.length >= long.length * prose
}

/** So many cues with words of their own make the speaker's slides the outline. */
const slides = 3

/**
 * Where there is no heading at all, the titles of the speaker's own slides are the headings.
 *
 *   | ![为什么要建书房](3.png)
 *   | 因为家里没有安静的地方。……
 */
function withCues(entries: readonly Entry[], asides: ReadonlyMap<number, Aside>): Entry[] {
  const cues = entries.map((entry) => {
    const aside = asides.get(entry.start)
    return aside?.kind === 'cue' && hasWords(aside.text) && endOf(aside) >= entry.start + entry.text.trimEnd().length
  })
  if (cues.filter(isCue => isCue).length < slides) return [...entries]
  return entries.map((entry, at) => {
    if (!cues[at]) return entry
    return withHeading(entry, { family: 'cue', variant: '', heading: { start: 0, end: entry.text.trimEnd().length, runIn: false } })
  })
}

/** 【配图3】, slide4 and [Slide 4] name no subject. */
function hasWords(cue: string): boolean {
  const words = cue.replace(/配图|插图|幻灯片|图片?|\b(?:slide|figure|image|img|screenshot|page|photo|time)(?!\p{L})|PPT|\b(?:intro|end|title|cover|final|last|closing|blank|next)\b|[\d\p{P}\p{S}\s]/giu, '')
  return words.length >= 2
}
