import { HEADING_ALONE, type Draft } from './draft.ts'
import { shapeOfPoints } from './graphics/points.ts'
import type { Passage } from '../model/transcript.ts'
import { lettersOf, widthOf, type Speech } from './speech.ts'

/** A heading over which fewer ems of English are said flashes by: about fifteen seconds. */
const FLASH = 110

/** So many of them stand on one page. */
const FEWEST = 3
const MOST = 6

type Statement = Extract<Draft, { kind: 'statement' }> & { text: Passage }

/**
 * The slides of an English talk with headings that flash by, three or more in a row, on one page; one that only says a part of the title again goes with what
 * is said on it over the cover, and so do those under which the speaker only comes to the talk.
 *
 *   | Lamps   Oil   Stairs   (five seconds each)     ->     Lamps, Oil, Stairs
 */
export function withoutFlashes(speech: Speech, drafts: readonly Draft[]): Draft[] {
  if (!speech.isEnglish) return [...drafts]
  const [cover] = drafts
  const title = cover?.kind === 'cover' && cover.title !== null && 'at' in cover.title ? lettersOf(cover.title.text) : ''
  const isFlash = (at: number): boolean => isHeadingAlone(drafts[at]) && widthOf(speech.cut(drafts[at]!.start, Math.max(drafts[at]!.start, drafts[at + 1]?.start ?? Infinity)).text) < FLASH
  const done: Draft[] = []
  for (let at = 0; at < drafts.length;) {
    let to = at
    while (to < drafts.length - 1 && to - at < MOST && isFlash(to)) to += 1
    const all = drafts.slice(at, to).filter(isHeadingAlone)
    const run = all.filter(({ text }) => done.length > 1 || !title.includes(lettersOf(text.text)))
    const isOver = done.length === 1 && run.length >= FEWEST && isPrelude(speech, run, drafts[to]?.start ?? Infinity)
    if (isOver) {
      at = to
      continue
    }
    if (run.length >= FEWEST) done.push(together(run))
    else if (all.length === 0 || run.length === all.length) done.push(drafts[at]!)
    else done.push(...run)
    at = run.length >= FEWEST || run.length < all.length ? to : at + 1
  }
  return done
}

/** How much may be said over a cover besides the title, in ems: about forty seconds. */
const PRELUDE = 320

/** Words said in passing under each heading are so few, in ems. */
const PASSING = 4

/** Whether some headings right after the cover only flash by while the speaker says something in passing: what is said there is said over the cover. */
function isPrelude(speech: Speech, run: readonly Statement[], end: number): boolean {
  const said = widthOf(speech.cut(run[0]!.start, Math.min(end, speech.outline.transcript.text.length)).text)
  const named = run.reduce((sum, { text }) => sum + widthOf(text.text), 0)
  return said <= PRELUDE && said - named > PASSING * run.length
}

const isHeadingAlone = (draft: Draft | undefined): draft is Statement => draft?.kind === 'statement' && draft.why === HEADING_ALONE && draft.eyebrow === null && 'at' in draft.text

function together(run: readonly Statement[]): Draft {
  const shape = shapeOfPoints(run.map(({ text }) => ({ mark: null, lead: text, points: [] })), null, 'headings with next to nothing under them')
  return { ...shape, section: run[0]!.section, eyebrow: null, start: run[0]!.start } as Draft
}

/** English slides without a heading that has nothing under it, because what is said there is said over the last words. */
export function withoutLate(speech: Speech, drafts: readonly Draft[], { start }: Draft): Draft[] {
  return drafts.filter((draft) => !(speech.isEnglish && draft.why === HEADING_ALONE && draft.start >= start))
}

/** What may be said over a list of headings together with what is said under one of them, in ems of Chinese: about two minutes. */
const LISTED = 430
const ENGLISH = 0.5

/** The slides without those of nothing but a heading that a list has just named; what is said there is said over the page before. */
export function withoutListedHeadings(speech: Speech, drafts: readonly Draft[]): Draft[] {
  let listed = new Set<string>()
  const done: Draft[] = []
  drafts.forEach((draft, i) => {
    if (draft.kind === 'agenda' && draft.section.length > 0) listed = new Set(draft.entries.map(({ heading }) => lettersOf(heading.text)))
    const before = done.at(-1)
    const isListed = before !== undefined && draft.kind === 'statement' && draft.why === HEADING_ALONE && 'at' in draft.text && listed.has(lettersOf(draft.text.text))
    const until = drafts[i + 1]?.start ?? Infinity
    if (!isListed || widthOf(speech.cut(before.start, Math.max(before.start, until)).text) * (speech.isEnglish ? ENGLISH : 1) > LISTED) done.push(draft)
  })
  return done
}
