import type { Section } from '../model/outline.ts'
import { endOf, type Passage } from '../model/transcript.ts'
import { clausesOf } from './clause.ts'
import { bare, bestLine, linesOf, unmarked } from './condense/lines.ts'
import { shortOf } from './condense/short.ts'
import type { Draft, Shape } from './draft.ts'
import { recognisers } from './graphics/all.ts'
import { alikeIn, coreIn } from './graphics/hub.ts'
import { shapeOfPoints, type Point } from './graphics/points.ts'
import type { Proposal } from './proposal.ts'
import { frameOf, type Frame } from './parallel.ts'
import { sceneDrafts } from './scenes.ts'
import { widthOf, type Speech } from './speech.ts'
import { markOf } from './marks.ts'

/** Where a section stands. */
export interface Standing {
  path: number[]
  siblings: readonly Section[]
  /** Short name of the section above; null at the top. */
  eyebrow: Passage | null
}

/** Ems of speech a section of the top level must hold on average to be announced by a divider. */
const DIVIDER = 300

/** A short introduction that asks for a form this plainly gets a slide as well. */
const TELLING = 7

/** Children that are this short on average share one slide, each appearing as it is said. */
const FOLDED = 230

/** A slide of folded children holds about so much speech when there are many of them. */
const GROUP = 640

/** An introduction longer than this gets slides of its own; a shorter one is said over the overview. */
const INTRODUCTION = 220

const lengthOf = (section: Section): number => section.extent[1] - section.extent[0]

/** The slides of a section and all below it, in the order of the speech. */
export function sectionDrafts(speech: Speech, section: Section, standing: Standing): Draft[] {
  const { path, siblings, eyebrow } = standing
  const mean = siblings.reduce((sum, one) => sum + lengthOf(one), 0) / siblings.length
  const divided = path.length === 1 && siblings.length >= 2 && mean >= DIVIDER && section.heading !== null
  const drafts: Draft[] = divided ? [dividerOf(speech, section, standing)] : []
  const name = section.heading === null ? eyebrow : shortOf(speech, section.heading, 18)
  const start = divided ? null : section.extent[0]
  const heading = section.heading === null ? null : titleOf(speech, section.heading)
  const here = { section: path, eyebrow: divided ? name : eyebrow, titled: !divided && heading !== null, start }
  const sentences = section.blocks.flatMap((block) => block.sentences)

  if (section.children.length === 0) {
    if (sentences.length > 0) return [...drafts, ...accented(sceneDrafts({ speech, sentences, heading }, here), section, siblings, speech)]
    return divided || heading === null ? drafts : [headingAlone(section, heading, standing)]
  }

  const quality = divided ? triadOf(speech, section, path) : null
  if (quality !== null) drafts.push(quality)
  const length = sentences.reduce((sum, sentence) => sum + sentence.text.length, 0)
  const introduced = quality === null && (length > INTRODUCTION || (length > 0 && strongestIn(speech, section, TELLING) !== null))
  if (introduced) drafts.push(...sceneDrafts({ speech, sentences, heading }, here))
  const at = introduced || quality !== null || sentences.length === 0 ? (introduced || divided ? section.children[0]!.extent[0] : section.extent[0]) : divided ? sentences[0]!.at : section.extent[0]
  const title = divided || introduced ? name : heading
  const over = { section: path, eyebrow: here.eyebrow === title ? null : here.eyebrow, title, start: at }
  const folded = foldedOf(speech, section.children, over)
  if (folded.length > 0) return [...drafts, ...folded]

  let order = 0
  familiesOf(section.children).forEach((family, i) => {
    const overview = overviewOf(speech, family, i === 0 ? over : { ...over, start: family[0]!.extent[0] })
    if (overview !== null) drafts.push(overview)
    const below = family.flatMap((child) => sectionDrafts(speech, child, { path: [...path, ++order], siblings: family, eyebrow: name }))
    if (i === 0 && overview === null && below[0] !== undefined && !introduced) below[0].start = at
    drafts.push(...below)
  })
  return drafts
}

/**
 * Children numbered in the same way, in runs: a review may hold dash-led results first and 一是… after.
 */
function familiesOf(children: readonly Section[]): Section[][] {
  const families: Section[][] = []
  let last: string | null = null
  for (const child of children) {
    const key = child.enumerator === null ? '' : child.enumerator.text.replace(/[\d一二三四五六七八九十]+/g, '')
    if (key === last) families.at(-1)!.push(child)
    else families.push([child])
    last = key
  }
  return families
}

/** A heading as a title: whole where it fits on two lines, in its short form where it does not. */
function titleOf(speech: Speech, heading: Passage): Passage {
  const whole = unmarked(speech, heading)
  return widthOf(whole.text) <= 40 ? whole : shortOf(speech, whole, 30)
}

function dividerOf(speech: Speech, section: Section, { path, siblings }: Standing): Draft {
  return {
    kind: 'divider',
    section: path,
    eyebrow: null,
    title: unmarked(speech, section.heading!),
    accent: null,
    mark: markOf(speech, section),
    position: [path[0]!, siblings.length],
    start: section.extent[0],
    reveals: [],
    why: 'a section of the top level begins',
  }
}

/**
 * The qualities that a heading names together, while its section is introduced.
 *
 *   | 二、增强公益性均等性便利性，……    各馆要牢牢把握“三性”要求……
 *           ^^^^^^ ^^^^^^ ^^^^^^ members                ^^^^ core
 */
function triadOf(speech: Speech, section: Section, path: number[]): Draft | null {
  const members = alikeIn(speech, section.heading!)
  const first = section.blocks[0]
  if (members === null || first === undefined || first.text.length > INTRODUCTION) return null
  const core = coreIn(speech, first, members.length)
  return {
    kind: 'hub',
    section: path,
    eyebrow: shortOf(speech, section.heading!, 18),
    title: (core === null ? null : lineWith(speech, first, core)) ?? bestLine(speech, first.sentences, 22),
    accent: core,
    core,
    members: members.map((lead) => ({ lead, gloss: null })),
    start: first.at,
    reveals: members,
    why: 'qualities that the heading names together',
  }
}

/** The clause of a passage that holds some words, as a line. */
function lineWith(speech: Speech, passage: Passage, words: Passage): Passage | null {
  const clause = clausesOf(speech.outline.transcript, passage).find((one) => one.at <= words.at && endOf(one) >= endOf(words))
  return clause === undefined ? null : bare(speech, clause)
}

function headingAlone(section: Section, heading: Passage, { path, eyebrow }: Standing): Draft {
  return { kind: 'statement', section: path, eyebrow, title: null, accent: null, text: heading, gloss: null, start: section.extent[0], reveals: [], why: 'a heading with nothing under it' }
}

interface Over {
  section: number[]
  eyebrow: Passage | null
  title: Passage | null
  start: number
}

/**
 * Short children side by side on one slide, each appearing as it is said.
 *
 *   | 要建好阵地。……  要用好队伍。……  要办好活动。……
 *     ^^^^^^^^^^ lead   ^ its best line below
 */
function foldedOf(speech: Speech, children: readonly Section[], over: Over): Draft[] {
  if (children.length < 2 || children.some((child) => child.children.length > 0)) return []
  const mean = children.reduce((sum, child) => sum + lengthOf(child), 0) / children.length
  if (mean > FOLDED) return []
  const asked = children.map((child) => strongestIn(speech, child, CLEAR)?.score ?? 0)
  if (asked.filter((score) => score > 0).length >= 2 || asked.slice(0, -1).some((score) => score >= STRONG)) return []
  const most = children.length <= 6 ? 6 : Math.max(2, Math.min(5, Math.floor(GROUP / mean)))
  const size = Math.ceil(children.length / Math.ceil(children.length / most))
  const drafts: Draft[] = []
  for (let i = 0; i < children.length; i += size) {
    const group = children.slice(i, i + size)
    const points = group.map((child) => pointOf(speech, child, group.length))
    if (points.length < 2 || points.some((point) => point === null)) return []
    const shape = shapeOfPoints(points as Point[], over.title, `${children.length} short points of equal rank`)
    drafts.push({ ...shape, section: over.section, eyebrow: over.eyebrow, start: i === 0 ? over.start : group[0]!.extent[0] } as Draft)
  }
  return [...drafts, ...strongestOf(speech, children.at(-1)!, over)]
}

/** A form worth a slide of its own behind a folded group; two children with a clear form are not folded. */
const STRONG = 8
const CLEAR = 6

/**
 * What the last of the folded children asks for by name (actors, steps, dates) stands after the group: there
 * the order of the speech is kept.
 */
function strongestOf(speech: Speech, child: Section, over: Over): Draft[] {
  const best = strongestIn(speech, child, STRONG)
  if (best === null || best.from === 0) return []
  const title = child.heading === null ? over.title : unmarked(speech, child.heading)
  const start = child.blocks.flatMap((block) => block.sentences)[best.from]!.at
  return [{ ...best.shape, title, section: over.section, eyebrow: over.title, start } as Draft]
}

/** The form that a section asks for most plainly, if it does so with at least this score. */
function strongestIn(speech: Speech, section: Section, least: number): Proposal | null {
  const scene = { speech, sentences: section.blocks.flatMap((block) => block.sentences), heading: section.heading }
  const strong = recognisers.flatMap((recognise) => recognise(scene)).filter(({ score }) => score >= least)
  return strong.sort((a, b) => b.score - a.score)[0] ?? null
}

function pointOf(speech: Speech, child: Section, count: number): Point | null {
  const sentences = child.blocks.flatMap((block) => block.sentences)
  const lead = child.heading === null ? (bestLine(speech, sentences.slice(0, 1), 18) ?? bestLine(speech, sentences, 18)) : shortOf(speech, child.heading, 18)
  if (lead === null) return null
  const shown = [lead]
  const width = count <= 3 ? 20 : 16
  const lines = count <= 4 ? linesOf(speech, sentences, { count: count <= 2 ? 2 : 1, width, ideal: 11, shown }) : []
  return { mark: markOf(speech, child), lead, points: lines }
}

/** What a section holds, at a glance, before it is told point by point; null for one child or two unlike ones. */
function overviewOf(speech: Speech, children: readonly Section[], over: Over): Draft | null {
  const headed = children.filter((child) => child.heading !== null)
  if (headed.length < 2) return null
  const headings = headed.map((child) => unmarked(speech, child.heading!))
  const frame = headed.length <= 12 ? frameOf(speech, headings) : null
  if (frame === null && headed.length < 3) return null
  const shape = frame === null ? plainOverview(speech, headed, headings, over) : framedOverview(speech, frame, headed, headings, over)
  return { ...shape, section: over.section, eyebrow: over.eyebrow, start: over.start } as Draft
}

/**
 * Parallel headings: what they share is the title, what differs the rows.
 *
 *   | 要破解选题难，走进车间“找题目”        选题难 -> 找题目  走进车间
 */
function framedOverview(speech: Speech, frame: Frame, children: readonly Section[], headings: readonly Passage[], over: Over): Shape {
  const { slots, around } = frame
  const width = slots[0]!.length
  const leadsFrom = /(?:解决|破解|克服|消除|防止|纠正|从|变|由)$/.test(around[0]!.before) || /^(?:问题|难题|难|短板)/.test(around[0]!.after)
  const tidy = (passage: Passage): Passage => unmarked(speech, passage)
  if (width >= 2 && leadsFrom) {
    const rows = slots.map((row) => ({ from: tidy(row[0]!), to: tidy(row.at(-1)!), gloss: width >= 3 ? tidy(row[1]!) : null }))
    return { kind: 'matrix', title: over.title, accent: null, rows, reveals: [], why: 'parallel headings that lead from a problem to a remedy' }
  }
  const sizes = Array.from({ length: width }, (_, i) => slots.reduce((sum, row) => sum + row[i]!.text.length, 0))
  const main = sizes.indexOf(Math.max(...sizes))
  if (width >= 2 && Math.min(...sizes) * 2 > sizes[main]!) {
    const rows = slots.map((row) => ({ from: null, to: tidy(row[0]!), gloss: tidy(row.at(-1)!) }))
    return { kind: 'matrix', title: frame.common ?? over.title, accent: null, rows, reveals: [], why: 'parallel headings with two parts each' }
  }
  const points = slots.map((row, i) => ({ mark: markOf(speech, children[i]!), lead: tidy(row[main]!), points: [] }))
  const usable = points.every(({ lead }) => widthOf(lead.text) >= 2 && widthOf(lead.text) <= 17)
  if (!usable) return plainOverview(speech, children, headings, over)
  return shapeOfPoints(points, frame.common ?? over.title, 'parallel headings: the common part is the title')
}

function plainOverview(speech: Speech, children: readonly Section[], headings: readonly Passage[], over: Over): Shape {
  const shorts = headings.map((heading) => shortOf(speech, heading, 18))
  const seconds = headings.map((heading, i) => secondOf(speech, heading, shorts[i]!))
  if (children.length <= 6 && seconds.filter((second) => second !== null).length >= children.length - 1) {
    const rows = shorts.map((to, i) => ({ from: null, to, gloss: seconds[i]! }))
    return { kind: 'matrix', title: over.title, accent: null, rows, reveals: [], why: 'headings with two parts each' }
  }
  if (children.length <= 6 && shorts.every(({ text }) => widthOf(text) <= 14)) {
    const points = shorts.map((lead, i) => ({ mark: markOf(speech, children[i]!), lead, points: [] }))
    return shapeOfPoints(points, over.title, 'points of equal rank')
  }
  const entries = shorts.map((heading, i) => ({ mark: markOf(speech, children[i]!), heading }))
  return { kind: 'agenda', title: over.title, accent: null, entries, reveals: [], why: 'the parts of a section' }
}

/** The part of a heading after its short form, where it is one clause. */
function secondOf(speech: Speech, heading: Passage, short: Passage): Passage | null {
  const rest = clausesOf(speech.outline.transcript, heading).filter((clause) => clause.at >= endOf(short))
  return rest.length === 1 && widthOf(rest[0]!.text) <= 20 ? unmarked(speech, rest[0]!) : null
}

/** Sets the part of a heading that tells it from its siblings, or its quoted words, in the strong colour. */
function accented(drafts: Draft[], section: Section, siblings: readonly Section[], speech: Speech): Draft[] {
  const first = drafts[0]
  if (first === undefined || first.title === null || !('at' in first.title) || section.heading === null) return drafts
  const title = first.title
  const quoted = /“([^”]{2,8})”/.exec(title.text)
  if (quoted !== null) first.accent = speech.cut(title.at + quoted.index + 1, title.at + quoted.index + 1 + quoted[1]!.length)
  else {
    const frame = siblings.length <= 12 && siblings.every(({ heading }) => heading !== null) ? frameOf(speech, siblings.map(({ heading }) => unmarked(speech, heading!))) : null
    const slots = frame?.slots[siblings.indexOf(section)] ?? []
    const slot = [...slots].sort((a, b) => b.text.length - a.text.length)[0]
    if (slot !== undefined && slot.at >= title.at && endOf(slot) <= endOf(title) && slot.text.length < title.text.length) first.accent = slot
  }
  return drafts
}
