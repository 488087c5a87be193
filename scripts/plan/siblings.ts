import type { Section } from '../model/outline.ts'
import { endOf, type Passage } from '../model/transcript.ts'
import { HEADING_ALONE, type Draft } from './draft.ts'
import { evenParts } from './even-parts.ts'
import { rowsOf, shapeOfPoints } from './graphics/points.ts'
import { nameOf, namesOf } from './names.ts'
import { lettersOf, trimBy, widthOf, type Speech } from './speech.ts'

/** Fewer parts are no series, and more fill a page. */
const FEWEST = 3
const MOST = 5

/** How long some parts stand together, in ems of Chinese: two and a half minutes, for each appears as it is said. */
const LONGEST = 540
const ENGLISH = 0.5

/** Ems of a part's name beside what is said of it, of that, and of a line without a name. */
const NAME = 16
const SAID = 48
const LINE = 46

type Statement = Extract<Draft, { kind: 'statement' }> & { text: Passage }

/** A part whose only page is one line, and the part itself. */
interface Told { draft: Statement, section: Section }

/**
 * Parts that stand side by side and have a page of one line each, on one page: each name with its line as a row, in place of the names alone on
 * the page before them; parts without a name as a list.
 *
 *   | 灯    椅    书  |  灯  夜里也亮  |  椅  老人坐得住  |  书  孩子够得着       ->       灯 夜里也亮 ｜ 椅 老人坐得住 ｜ 书 孩子够得着
 */
export function withSiblingsTogether(speech: Speech, drafts: readonly Draft[]): Draft[] {
  const pages = Map.groupBy(drafts, ({ section }) => section.join())
  const toldAt = (at: number): Told | null => {
    const draft = drafts[at]
    const section = draft === undefined || pages.get(draft.section.join())!.length > 1 ? null : sectionAt(speech, draft.section)
    return section !== null && draft !== undefined && isOneLine(draft, section) && section.children.length === 0 ? { draft, section } : null
  }
  const done: Draft[] = []
  for (let at = 0; at < drafts.length;) {
    const run = runAt(toldAt, at)
    const groups = run.length < FEWEST ? [] : groupsOf(speech, run, drafts[at + run.length]?.start ?? Infinity)
    if (groups.length === 0) {
      done.push(drafts[at]!)
      at += 1
      continue
    }
    const before = done.at(-1)
    const isOver = groups.length === 1 && before !== undefined && namesOnly(before)?.join() === namesIn(speech, run).map(({ text }) => lettersOf(text)).join()
    if (isOver) done.pop()
    done.push(...groups.map((group) => pageOf(speech, group, isOver ? before : null)))
    at += run.length
  }
  return done
}

/** The section that a path leads to. */
function sectionAt(speech: Speech, path: readonly number[]): Section | null {
  let found: Section | null = null
  let below = speech.outline.sections
  for (const no of path) {
    found = below[no - 1] ?? null
    below = found?.children ?? []
  }
  return found
}

function isOneLine(draft: Draft, section: Section): draft is Statement {
  if (draft.kind !== 'statement' || !('at' in draft.text) || draft.gloss !== null || /[？?：:]$/.test(draft.text.text)) return false
  return widthOf(draft.text.text) <= (section.heading !== null && draft.why !== HEADING_ALONE ? SAID : LINE)
}

/** The parts that follow one another from a page on, all with a name of their own or all without. */
function runAt(toldAt: (at: number) => Told | null, at: number): Told[] {
  const first = toldAt(at)
  if (first === null) return []
  const run = [first]
  for (let next = toldAt(at + 1); next !== null && isBeside(run.at(-1)!, next) && isNamed(next) === isNamed(first); next = toldAt(at + run.length)) run.push(next)
  return run
}

function isBeside({ draft: one }: Told, { draft: other }: Told): boolean {
  return one.section.length === other.section.length && one.section.slice(0, -1).join() === other.section.slice(0, -1).join() && other.section.at(-1) === one.section.at(-1)! + 1
}

const isNamed = ({ draft, section }: Told): boolean => section.heading !== null && draft.why !== HEADING_ALONE

/** How much is said from a place to another, in ems of Chinese. */
const saidIn = (speech: Speech, from: number, to: number): number => widthOf(speech.cut(from, Math.min(to, speech.outline.transcript.text.length)).text) * (speech.isEnglish ? ENGLISH : 1)

/** The parts in groups of about one size that fit on a page each; none where they are too long, or a name is. */
function groupsOf(speech: Speech, run: readonly Told[], end: number): Told[][] {
  if (isNamed(run[0]!) && namesIn(speech, run).some(({ text }) => widthOf(text) > NAME)) return []
  const count = Math.max(Math.ceil(run.length / MOST), Math.ceil(saidIn(speech, run[0]!.draft.start, end) / LONGEST))
  const groups = evenParts(run, Math.ceil(run.length / count))
  return groups.some((group) => group.length < FEWEST) ? [] : groups
}

const namesIn = (speech: Speech, run: readonly Told[]): Passage[] => (isNamed(run[0]!) ? namesOf(speech, run.map(({ section }) => section)) : [])

/** The page of some parts, in place of the page `over` that only names them. */
function pageOf(speech: Speech, group: readonly Told[], over: Draft | null): Draft {
  const [{ draft: first }] = group as [Told, ...Told[]]
  const path = first.section.slice(0, -1)
  const parent = sectionAt(speech, path)
  const above = parent?.heading == null ? null : nameOf(speech, parent, path.length === 1 ? speech.outline.sections : [parent])
  const place = over === null ? { section: first.section, eyebrow: null, start: first.start } : { section: over.section, eyebrow: over.eyebrow, start: over.start }
  const names = namesIn(speech, group)
  const points = group.map(({ draft: { text } }, i) => (names.length === 0 ? { mark: null, lead: text, points: [] } : { mark: null, lead: names[i]!, points: [withoutName(speech, text, names[i]!)] }))
  const title = over?.title ?? above ?? (names.length === 0 ? first.eyebrow : null)
  const shape = names.length === 0 ? shapeOfPoints(points, title, 'points that are one line each') : rowsOf(points, title !== null && 'at' in title ? title : null)!
  return { ...shape, ...place } as Draft
}

/** What is said of a name, without the name before it. */
function withoutName(speech: Speech, text: Passage, name: Passage): Passage {
  if (text.at !== name.at || endOf(name) + 4 >= endOf(text)) return text
  return trimBy(speech, text, name.text.length + /^[\s，,：:、]*/.exec(text.text.slice(name.text.length))![0].length)
}

/** The letters of the names on a page that has nothing else; null for every other page. */
function namesOnly(draft: Draft): string[] | null {
  if (draft.kind === 'cards') return draft.cards.every(({ points }) => points.length === 0) ? draft.cards.map(({ lead }) => lettersOf(lead.text)) : null
  if (draft.kind === 'hub') return draft.members.every(({ gloss }) => gloss === null) ? draft.members.map(({ lead }) => lettersOf(lead.text)) : null
  return draft.kind === 'agenda' && draft.section.length > 0 ? draft.entries.map(({ heading }) => lettersOf(heading.text)) : null
}
