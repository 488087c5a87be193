import type { Kind } from '../model/deck.ts'
import type { Section } from '../model/outline.ts'
import { endOf, type Passage } from '../model/transcript.ts'
import { clausesOf } from './clause.ts'
import { stands, unmarked } from './condense/cut.ts'
import { shortOf } from './condense/short.ts'
import type { Draft, Shape } from './draft.ts'
import { proposalsIn, type Over } from './fold.ts'
import { shapeOfPoints, type Point } from './graphics/points.ts'
import { markOf } from './marks.ts'
import { namesOf } from './names.ts'
import { frameOf, type Frame } from './parallel.ts'
import type { Proposal } from './proposal.ts'
import { trimBy, widthOf, type Speech } from './speech.ts'

/** Headings that only count: 第一个问题, 第二个问题 tell nothing before they are opened. */
const COUNTED = /^第[一二三四五六七八九十\d]+[个点条项]?[^，]{0,4}$/

/** Ems of a heading that has a line of its own. */
const LINE = 26

/** More headings stand in two columns, where each has room for so many ems. */
const COLUMN = 9
const CELL = 30

/** Nobody takes in more headings at a glance. */
const MOST = 16

/**
 * What a section holds, at a glance, before it is told point by point; null for one child, two unlike ones, too many or too long ones, what stands under no name in English, and numbered ones
 * of which some have no heading: the row would begin in the middle.
 */
export function overviewOf(speech: Speech, children: readonly Section[], over: Over): Draft | null {
  const headed = children.filter((child) => child.heading !== null)
  if (headed.length < 2 || headed.length > MOST || (speech.isEnglish && over.title === null)) return null
  if (headed.length < children.length && headed.some((child) => child.enumerator !== null)) return null
  const headings = headed.map((child) => unmarked(speech, child.heading!))
  if (headings.every(({ text }) => COUNTED.test(text))) return null
  if (speech.isEnglish && headings.length > COLUMN && headings.some((heading) => widthOf(shortOf(speech, heading, LINE).text) > CELL)) return null
  const frame = frameOf(speech, headings)
  if (headed.length < 3 && (frame === null || frame.slots[0]!.length < 2)) return null
  const shape = frame === null || isTorn(frame) ? plainOverview(speech, headed, headings, over) : framedOverview(speech, frame, headed, headings, over)
  if (shape.kind === 'cards' && shape.cards.every(({ lead, points }) => points.length === 0 && COUNTED.test(lead.text))) return null
  return { ...shape, section: over.section, eyebrow: over.eyebrow, start: over.start } as Draft
}

/** Whether what headings share goes over a comma, and names nothing: 字，突出 of 抓牢“灯”字，突出夜间 and 把稳“书”字，突出新书. */
const isTorn = ({ common }: Frame): boolean => common !== null && /^.{0,2}[，；：]|[，；：].{0,3}$/.test(common.text)

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
    return { kind: 'matrix', title: commonOf(speech, frame) ?? over.title, accent: null, rows, reveals: [], why: 'parallel headings with two parts each' }
  }
  const points = slots.map((row, i) => ({ mark: markOf(speech, children[i]!), lead: tidy(row[main]!), points: [] }))
  const usable = points.every(({ lead }) => widthOf(lead.text) >= 2 && widthOf(lead.text) <= 17)
  if (!usable) return plainOverview(speech, children, headings, over)
  return shapeOfPoints(withLabels(speech, children, points), commonOf(speech, frame) ?? over.title, 'parallel headings: the common part is the title')
}

/** What parallel headings share, where it is a phrase: not the 努力在推进 of 努力在推进开放中创新. */
function commonOf(speech: Speech, { common }: Frame): Passage | null {
  return common !== null && (!speech.isChinese || stands(speech, common)) ? common : null
}

function plainOverview(speech: Speech, children: readonly Section[], labelled: readonly Passage[], over: Over): Shape {
  const headings = withoutLabels(speech, labelled)
  const shorts = headings.map((heading) => shortOf(speech, heading, 18))
  const seconds = headings.map((heading, i) => secondOf(speech, heading, shorts[i]!))
  if (children.length <= 6 && seconds.filter((second) => second !== null).length >= children.length - 1) {
    const rows = shorts.map((to, i) => ({ from: null, to, gloss: seconds[i]! }))
    return { kind: 'matrix', title: over.title, accent: null, rows, reveals: [], why: 'headings with two parts each' }
  }
  if (children.length <= 6 && shorts.every(({ text }) => widthOf(text) <= 14)) {
    const points = shorts.map((lead, i) => ({ mark: markOf(speech, children[i]!), lead, points: [] }))
    return shapeOfPoints(withLabels(speech, children, points), over.title, 'points of equal rank')
  }
  const entries = headings.map((heading, i) => ({ mark: markOf(speech, children[i]!), heading: shortOf(speech, heading, LINE) }))
  return { kind: 'agenda', title: over.title, accent: null, entries, reveals: [], why: 'the parts of a section' }
}

/** What only tells one heading from another before its name: 路线 A：, 第二段： */
const LABEL = /^(\p{Script=Han}{1,4}) ?[A-Z\d一二三四五六七八九十甲乙丙丁]{1,2}[：:]\s*(?=\S)/u

/** Headings without labels of one kind before their names: one would keep its own where another is cut to its name. */
function withoutLabels(speech: Speech, headings: readonly Passage[]): Passage[] {
  const labels = headings.map(({ text }) => LABEL.exec(text))
  const kinds = labels.flatMap((label) => label?.[1] ?? [])
  const isKind = kinds.length > 1 && kinds.every((kind) => kind === kinds[0])
  return headings.map((heading, i) => (isKind ? trimBy(speech, heading, labels[i]?.[0].length ?? 0) : heading))
}

/**
 * What each child holds, by name, under its lead: the headings below it or the members it counts off. None for
 * all where one has none: a single member would stand for the whole.
 */
function withLabels(speech: Speech, children: readonly Section[], points: Point[]): Point[] {
  const labelled: Point[] = []
  for (const [i, child] of children.entries()) {
    const labels = children.length > 4 ? [] : labelsOf(speech, child)
    if (labels.length === 0) return points
    labelled.push({ ...points[i]!, points: labels })
  }
  return labelled
}

function labelsOf(speech: Speech, child: Section): Passage[] {
  const headed = child.children.filter(({ heading }) => heading !== null)
  const names = headed.length > 0 ? namesOf(speech, headed) : leadsOf(widestIn(speech, child)?.shape)
  return names.length >= 2 && names.length <= 4 && names.every(({ text }) => widthOf(text) >= 2 && widthOf(text) <= 11) ? names : []
}

/** The series that takes up most of a section: a triple in one clause does not stand for all of it. */
function widestIn(speech: Speech, child: Section): Proposal | null {
  const found = proposalsIn(speech, child).filter(({ score, shape }) => score >= 6 && LABELLED.includes(shape.kind))
  return found.sort((a, b) => b.to - b.from - (a.to - a.from) || b.score - a.score)[0] ?? null
}

const LABELLED: readonly Kind[] = ['chain', 'hub', 'cards', 'roles']

function leadsOf(shape: Shape | undefined): Passage[] {
  switch (shape?.kind) {
    case 'chain':
      return shape.steps.map(({ lead }) => lead)
    case 'hub':
      return shape.members.map(({ lead }) => lead)
    case 'cards':
      return shape.cards.map(({ lead }) => lead)
    case 'roles':
      return shape.roles.map(({ who }) => who)
    default:
      return []
  }
}

/** The part of a heading after its short form, where it is one clause. */
function secondOf(speech: Speech, heading: Passage, short: Passage): Passage | null {
  const rest = clausesOf(speech.outline.transcript, heading).filter((clause) => clause.at >= endOf(short))
  return rest.length === 1 && widthOf(rest[0]!.text) <= 20 ? unmarked(speech, rest[0]!) : null
}
