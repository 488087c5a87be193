import { endOf, type Transcript } from '../../model/transcript.ts'
import { draftSection, type DraftSection, type Place } from '../tree/outline-draft.ts'
import { sentencesOf } from '../roles.ts'
import { vocativeLength } from '../entries/vocatives.ts'
import { depthsOf } from './cohesion.ts'
import { refrainsIn } from './refrains.ts'
import { tellingClause } from './telling.ts'
import { termsOf } from './terms.ts'

/** Characters of a part that is told in about two minutes; a Latin letter counts 0.4. */
const usual = 560
/** No part is shorter than this share of the usual one. */
const shortest = 0.4
/** So many characters show what a speech is about; of a longer one only the beginnings of its paragraphs are compared. */
const enough = 120_000
/** Sentences of a part among which its heading is looked for. */
const readForHeading = 40
/** Parts of a speech that has no headings: more than nine nobody keeps in mind. */
const mostParts = 9

const turning = /^(?:下面|接下来|接下來|现在|現在|首先|其次|再次|最后|最後|另外|此外|再看|再说|再說|说到|說到|回到|那么|那麼|Now|So|Let me|Finally|First|Second|Third|Next|Another|Today|Here|What about|In closing|さて|次に|最後に|では)/
const leaning = /^(?:这|這|那些|他|她|它|因此|所以|于是|於是|但|而|This|That|These|Those|He|She|It|They|And|But|Because|それ|これ)/

interface Unit extends Place {
  text: string
  terms: string[]
  /** Characters, a Latin letter counted 0.4. */
  length: number
}

/**
 * The parts of a speech that has no headings, where its subject turns: the words of neighbouring passages have little in common,
 * the audience is addressed, a refrain begins or ends; in a script with lines for its slides, at one of these. A part in which no clause can stand alone goes with the one before it.
 * Null when the speech is too short to have parts.
 */
export function shiftsOf(transcript: Transcript, places: readonly Place[]): { opening: Place[], sections: DraftSection[] } | null {
  const units = unitsOf(transcript, places)
  const total = units.reduce((sum, { length }) => sum + length, 0)
  const parts = Math.min(Math.round(total / usual), mostParts)
  if (parts < 2 || units.length < 4) return null
  const starts = startsOf(units, parts, total, slidesIn(transcript))
  const weights = weightsOf(units, transcript.language)
  const sections: DraftSection[] = []
  const opening: Unit[] = []
  for (const [index, from] of starts.entries()) {
    const own = units.slice(from, starts[index + 1] ?? units.length)
    const sentences = own.slice(0, readForHeading).flatMap(({ start, end }) => sentencesOf(transcript, start, end)).slice(0, readForHeading)
    const heading = tellingClause(sentences, weights(own))
    const last = sections.at(-1)
    if (heading) sections.push(draftSection(own[0]!.start, 1, { implicit: true, heading, blocks: joined(own) }))
    else if (last) last.blocks.push(...joined(own))
    else opening.push(...own)
  }
  return sections.length > 1 ? { opening: joined(opening), sections } : null
}

/** Paragraphs, or sentences where there are hardly any paragraphs. */
function unitsOf(transcript: Transcript, places: readonly Place[]): Unit[] {
  const small = places.length < 5
  const all = small ? places.flatMap(({ start, end }) => sentencesOf(transcript, start, end).map(({ at, text }) => ({ start: at, end: at + text.length }))) : places
  const most = Math.max(Math.round(enough / all.length), 40)
  return all.map(({ start, end }) => {
    const text = transcript.text.slice(start, end)
    return { start, end, text, terms: termsOf(text.slice(0, most), transcript.language).map(({ term }) => term), length: lengthOf(text) }
  })
}

function lengthOf(text: string): number {
  return text.length - 0.6 * (text.match(/[\x20-\x7e]/g)?.length ?? 0)
}

/** Where lines begin that say which slide comes: Slide 4, [Next slide], 第5页; not those that tell the time. */
function slidesIn({ text, asides, paragraphs }: Transcript): Set<number> {
  const ends = new Map(paragraphs.map(paragraph => [paragraph.at, paragraph.at + paragraph.text.trimEnd().length]))
  const lines = asides.filter(aside => aside.kind === 'cue' && endOf(aside) >= (ends.get(aside.at) ?? Infinity))
  return new Set(lines.filter(aside => !/\d:\d\d/.test(text.slice(aside.at, endOf(aside)))).map(({ at }) => at))
}

/** The units with which parts begin: the deepest gaps that leave no part too short, before slides where there are as many as parts. */
function startsOf(units: readonly Unit[], parts: number, total: number, slides: ReadonlySet<number>): number[] {
  const depths = depthsOf(units.map(({ terms }) => terms))
  const mean = depths.reduce((sum, depth) => sum + depth, 0) / (depths.length || 1) || 0.1
  const scores = depths.map((depth, gap) => depth + mean * cueOf(units[gap + 1]!.text))
  for (const [from, to] of refrainsIn(units.map(({ text }) => text))) {
    for (let gap = from; gap < to - 1; gap += 1) scores[gap] = -Infinity
    if (from > 0) scores[from - 1]! += mean
    if (to - 1 < scores.length) scores[to - 1]! += mean
  }
  if (units.filter(({ start }) => slides.has(start)).length >= parts) {
    for (const gap of scores.keys()) if (!slides.has(units[gap + 1]!.start)) scores[gap] = -Infinity
  }
  const offsets = [0]
  for (const { length } of units) offsets.push(offsets.at(-1)! + length)
  const least = shortest * total / parts
  const chosen: number[] = []
  const ranked = scores.map((score, gap) => ({ score, start: gap + 1 })).sort((a, b) => b.score - a.score || a.start - b.start)
  for (const { score, start } of ranked) {
    if (chosen.length === parts - 1 || score === -Infinity) break
    const at = offsets[start]!
    if (total - at >= least && [0, ...chosen].every(other => Math.abs(offsets[other]! - at) >= least)) chosen.push(start)
  }
  return [0, ...chosen].sort((a, b) => a - b)
}

/** How much the first words of a unit speak for a new part, in mean depths. */
function cueOf(text: string): number {
  return vocativeLength(text) ? 1.5 : turning.test(text) ? 1 : leaning.test(text) ? -0.7 : 0
}

/** How telling a clause is of some units: its terms by how often they come here and how seldom elsewhere. */
function weightsOf(units: readonly Unit[], language: string): (own: readonly Unit[]) => (clause: string) => number {
  const everywhere = new Map<string, number>()
  for (const { terms } of units) for (const term of new Set(terms)) everywhere.set(term, (everywhere.get(term) ?? 0) + 1)
  return (own) => {
    const here = new Map<string, number>()
    for (const { terms } of own) for (const term of terms) here.set(term, (here.get(term) ?? 0) + 1)
    return (clause) => {
      const terms = new Set(termsOf(clause, language).map(({ term }) => term))
      const sum = [...terms].reduce((weight, term) => {
        return weight + Math.sqrt(here.get(term) ?? 0) * Math.log(1 + units.length / (everywhere.get(term) ?? units.length))
      }, 0)
      return sum / Math.sqrt(3 + terms.size)
    }
  }
}

/** Units that follow one another in one paragraph, as one place. */
function joined(units: readonly Unit[]): Place[] {
  const places: Place[] = []
  for (const { start, end } of units) {
    const last = places.at(-1)
    if (last && last.end === start) last.end = end
    else places.push({ start, end })
  }
  return places
}
