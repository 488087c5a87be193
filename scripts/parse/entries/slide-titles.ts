import { endOf, type Aside, type Transcript } from '../../model/transcript.ts'
import type { Entry } from './entries.ts'
import { lengthOf } from './headings.ts'

/** So many cues for the next slide make a script whose lines below them are the titles of slides. */
const least = 3
/** Characters of a title; a Latin letter counts 0.4. What is said below it is longer than the other. */
const length = { most: 28, said: 16 }
/** So many words before a dash, each with a paragraph of its own within a few paragraphs, are the names of points. */
const points = { least: 3, near: 3 }

/** A cue that says that a slide comes and not what is on it. */
const bare = /^[[【(（]?\s*(?:(?:next|previous|new|change) (?:slide|page)|(?:slide|page|P) ?\d{0,3}|下一[页张]|翻页)\s*[\]】)）]?$/i
/** What asks for the subject of a slide: What is a lamp? So, who reads at night? */
const question = /^(?:(?:so|now|but first),? )?(?:what|who|why|how|when|where|which)\b(?:[^.!?]|\.(?=\S))*\?$/i
/** Words of sentences, which a title in lower case does not have. */
const sentence = /\b(?:I|we|you|he|she|it|they|this|that|these|there|is|are|was|were|be|will|can|has|have|had|do|does|did|let|thank|please|hello|hi|good)\b/i
/** A sentence that leads to what comes below it, and is no title: We can sum it up in three points: */
const leading = new RegExp(`${sentence.source}.*:$`, 'i')
/** A name before a dash, and a sentence behind it. */
const named = /^(?<name>\p{Lu}[\p{L}’' -]{2,32}?)\s+[–—-]\s+(?=\p{Lu}.{12})/u

/**
 * Marks the titles in a plain script with cues for its slides: the line below a cue or behind it, and lines like it further down; and names of points
 * before a dash.
 *
 *   | [NEXT SLIDE] The stages of a night:        The stages of a night:
 *   | A night has four stages. …
 *   | [NEXT SLIDE]
 *   | Who reads at night?                        Who reads at night?
 *   | Nurses do, and bakers. …
 */
export function withSlideTitles(transcript: Transcript, entries: readonly Entry[]): Entry[] {
  if (entries.some(({ depth }) => depth !== null)) return [...entries]
  const asides = new Map(transcript.asides.map(aside => [aside.at, aside]))
  if (transcript.asides.filter(isBare).length < least) return withNamedPoints(entries, asides)
  const titles = entries.map((entry, at) => isPlain(entry) ? titleIn(entries, asides, at) : null)
  const marked = entries.map((entry, at) => {
    const title = titles[at]
    return title && isSaid(entries, titles, at) ? withHeading(entry, 'line', 'slide', { start: title[0], end: title[1], runIn: false }) : entry
  })
  return withNamedPoints(marked, asides)
}

function isBare({ kind, text }: Aside): boolean {
  return kind === 'cue' && bare.test(text.trim())
}

function isPlain({ enumerator, depth, isVocative }: Entry): boolean {
  return !enumerator && depth === null && !isVocative
}

/** Where the title of a slide stands in an entry; null in another. */
function titleIn(entries: readonly Entry[], asides: ReadonlyMap<number, Aside>, at: number): [number, number] | null {
  const { text, start } = entries[at]!
  const cue = asides.get(start)
  const from = cue ? endOf(cue) - start + /^\s*/.exec(text.slice(endOf(cue) - start))![0].length : 0
  const end = text.trimEnd().replace(/\s*[–—-]$/, '').length
  const words = text.slice(from, end)
  if (end <= from || lengthOf(words) > length.most || !/^\p{Lu}/u.test(words) || /[.!,;…]$/.test(words)) return null
  const isBelow = !leading.test(words) && (cue ? isBare(cue) : at > 0 && isCue(entries[at - 1]!, asides))
  return isBelow || question.test(words) || isTitle(words) ? [from, end] : null
}

/** Whether an entry is a cue and nothing else: a slide's, or a speaker's name. */
function isCue({ start, text }: Entry, asides: ReadonlyMap<number, Aside>): boolean {
  const aside = asides.get(start)
  return aside?.kind === 'cue' && endOf(aside) >= start + text.trimEnd().length
}

/** A few words without a mark, in capitals or with nothing of a sentence in them. */
function isTitle(words: string): boolean {
  if (/[?:]$/.test(words)) return false
  const others = words.split(/\s+/).slice(1).filter(word => word.length > 3)
  return (others.length > 1 && others.every(word => /^\p{Lu}/u.test(word))) || (words.split(/\s+/).length <= 7 && !sentence.test(words) && !/[,;]/.test(words))
}

/** Whether something longer is said below a title, right below or below the next one. */
function isSaid(entries: readonly Entry[], titles: readonly ([number, number] | null)[], at: number): boolean {
  const next = titles.findIndex((title, index) => index > at && title === null)
  return next > at && next - at <= 2 && lengthOf(entries[next]!.text) >= length.said
}

function withNamedPoints(entries: readonly Entry[], asides: ReadonlyMap<number, Aside>): Entry[] {
  const found = entries.flatMap((entry, at) => isPlain(entry) && !asides.has(entry.start) && named.test(entry.text) ? [at] : [])
  const runs: number[][] = []
  for (const at of found) {
    const run = runs.at(-1)
    if (run && at - run.at(-1)! <= points.near) run.push(at)
    else runs.push([at])
  }
  const members = new Set(runs.filter(run => run.length >= points.least).flat())
  return entries.map((entry, at) => {
    if (!members.has(at)) return entry
    const { 0: mark, groups } = named.exec(entry.text)!
    return withHeading(entry, 'label', 'dash', { start: 0, end: groups!['name']!.length, runIn: true, next: mark.length })
  })
}

function withHeading(entry: Entry, family: 'line' | 'label', variant: string, heading: NonNullable<Entry['heading']>): Entry {
  return { ...entry, enumerator: { family, variant, number: NaN, length: 0, skip: 0 }, key: `${family} ${variant}`, heading }
}
