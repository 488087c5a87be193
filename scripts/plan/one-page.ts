import { endOf, type Passage } from '../model/transcript.ts'
import { claimsOf, type Claim } from './condense/claims.ts'
import { isOrder, openerLength, wordsOf } from './condense/english.ts'
import { HEADING_ALONE, PICKED_OUT, type Draft } from './draft.ts'
import { shapeOfPoints } from './graphics/points.ts'
import { returnAt } from './returns.ts'
import { overlap, widthOf, type Speech } from './speech.ts'

/** How long some claims stand together, in ems: about two and a half minutes, for they appear one by one. */
const LONGEST = 1080

/** So little more does not need a second page. */
const OVER = 0.15

/** So many claims stand on one page, each no wider than this. */
const MOST = 3
const WIDEST = 54

/** So many lines that begin alike stand on one. */
const SERIES = 4

/** What a claim must say to stand among others, and how much less than the best. */
const LEAST = 1.6
const BEHIND = 2

/** What the line of a page that was planned is worth more: it speaks for a minute of its own. */
const PLANNED = 0.7

/**
 * An English section that would be page after page of one line each, as one page of what it says, under its name: two or three claims of
 * equal rank, and two such pages where it is long. Forms that its words ask for keep their pages.
 *
 *   | Lamps: Is a lamp dear?  | Lamps: Lamps cost little. | Lamps: "So what," I said.     ->     Lamps: Lamps cost little. Lamps last long.
 */
export function onePaged(speech: Speech, drafts: readonly Draft[]): Draft[] {
  if (!speech.isEnglish) return [...drafts]
  const sentences = speech.outline.transcript.paragraphs.flatMap((paragraph) => paragraph.sentences)
  const done: Draft[] = []
  for (let at = 0; at < drafts.length;) {
    const name = nameOver(drafts[at]!)
    const run = name === null ? [] : runAt(speech, drafts, at, name)
    if (run.length < 2) {
      done.push(drafts[at]!)
      at += 1
      continue
    }
    const end = drafts[at + run.length]?.start ?? endOf(sentences.at(-1)!)
    done.push(...groupsOf(speech, run, end).flatMap(({ pages, until }) => paged(speech, pages, sentences.filter((one) => one.at >= pages[0]!.start && one.at < until), returnAt(speech, { at: pages[0]!.start }) ?? name!)))
    at += run.length
  }
  return done
}

/** The name of the section over a page of one line or of lines that were only picked out; null for every other page. */
function nameOver(draft: Draft): Passage | null {
  const { kind, eyebrow, title, why } = draft
  if (kind === 'statement' && why !== HEADING_ALONE) return eyebrow
  const isPicked = (kind === 'cards' || kind === 'list') && why === PICKED_OUT
  if (!isPicked || (title !== null && !('at' in title))) return null
  if (title === null) return eyebrow
  return eyebrow === null || eyebrow.at === title.at ? title : null
}

function runAt(speech: Speech, drafts: readonly Draft[], from: number, name: Passage): Draft[] {
  const { section } = drafts[from]!
  const end = drafts.findIndex((draft, i) => i > from && (draft.section.join() !== section.join() || returnAt(speech, { at: draft.start }) !== null || nameOver(draft)?.at !== name.at))
  return drafts.slice(from, end < 0 ? drafts.length : end)
}

/** The pages of a run in groups of about one length, none longer than claims can stand. */
function groupsOf(speech: Speech, run: readonly Draft[], end: number): { pages: Draft[], until: number }[] {
  const said = (from: number, to: number): number => widthOf(speech.cut(from, Math.max(from, to)).text)
  const start = run[0]!.start
  const count = Math.max(1, Math.ceil(said(start, end) / LONGEST - OVER))
  const middle = (i: number): number => (said(start, run[i]!.start) + said(start, run[i + 1]?.start ?? end)) / 2
  const groups = [...Map.groupBy(run, (page) => Math.floor((middle(run.indexOf(page)) * count) / said(start, end))).values()]
  return groups.map((pages, i) => ({ pages, until: groups[i + 1]?.[0]!.start ?? end }))
}

/** One page for some of a section's; the pages themselves where fewer than two claims are said there. */
function paged(speech: Speech, pages: readonly Draft[], sentences: readonly Passage[], name: Passage): Draft[] {
  if (pages.length < 2) return [...pages]
  const claims = bestOf(speech, pages, sentences, name)
  if (claims.length < 2) return [...pages]
  const [first] = pages
  const place = { section: first!.section, eyebrow: null, start: first!.start }
  const page = { ...shapeOfPoints(claims.map((lead) => ({ mark: null, lead, points: [] })), name, 'claims of one section'), ...place } as Draft
  const before = first!.weighed?.[0] ?? { score: 0, evidence: claims[0]!, draft: first! }
  return [{ ...page, weighed: [{ ...before, score: before.score + 0.1, draft: page }, ...(before.draft.kind === page.kind ? [] : [before])] }]
}

/** A series that was picked out, or the claims that say most, in the order of the speech: all of them orders or none, and no two that begin alike unless they are a series. */
function bestOf(speech: Speech, pages: readonly Draft[], sentences: readonly Passage[], name: Passage): Passage[] {
  const series = pages.find((page) => page.reveals.length >= MOST && beginsAlike(page.reveals))
  if (series !== undefined) return series.reveals.slice(0, SERIES)
  const planned = pages.flatMap((page) => (page.kind === 'statement' && 'at' in page.text ? [page.text] : page.reveals))
  const claims = sentences
    .flatMap((sentence) => claimsOf(speech, sentence, WIDEST).toSorted((a, b) => b.score - a.score).slice(0, 1))
    .filter(({ text, tier }) => (tier === 'claim' || tier === 'ordinary') && !/[?:]$/.test(text.text) && !OWN.test(text.text) && !overlap(text, name) && !repeats(text, name) && !(tellingIn(name).length >= NAMED && repeats(name, text)))
    .map((claim) => ({ ...claim, score: claim.score + (planned.some((line) => overlap(line, claim.text)) ? PLANNED : 0) }))
    .sort((a, b) => b.score - a.score)
  const [orders, others] = [claims.filter(isCall), claims.filter((claim) => !isCall(claim))]
  const [most, fewer] = orders.length >= 2 && sumOf(orders) > sumOf(others) ? [orders, others] : [others, orders]
  const chosen: Claim[] = []
  for (const claim of most.length >= 2 ? most : [...most, ...fewer]) {
    const isWeak = claim.score < LEAST || claim.score < (chosen[0]?.score ?? 0) - BEHIND
    if (chosen.length < MOST && !isWeak && !chosen.some(({ text }) => (repeats(text, claim.text) || repeats(claim.text, text)))) chosen.push(claim)
  }
  return chosen.map(({ text }) => text).sort((a, b) => a.at - b.at)
}

/** Whether lines are equals by how they begin, which no other line may break: we light, we trim, we watch. */
function beginsAlike(lines: readonly Passage[]): boolean {
  const [first, ...others] = lines.map(({ text }) => wordsOf(text.toLowerCase())[0])
  return others.every((word) => word === first)
}

const isCall = ({ text }: Claim): boolean => isOrder(wordsOf(text.text.slice(openerLength(text.text))))

const sumOf = (claims: readonly Claim[]): number => claims.slice(0, MOST).reduce((sum, { score }) => sum + score, 0)

/** One who speaks of himself. */
const OWN = /^(?:(?:and|but|so|now|today),? )*(?:I|my)\b|\b(?:about|of|with|at|for|in) that\b/i

/** So many of the telling words of a line make it the same once more. */
const SAME = 0.6

/** So many words make the name of a section a sentence, which a line says again with a few words more. */
const NAMED = 3

const tellingIn = ({ text }: { text: string }): string[] => [...new Set(wordsOf(text.toLowerCase()).filter((word) => word.length > 3))]

/** Whether a line says what another one says, and little else. */
function repeats({ text: line }: Passage, { text: other }: Passage): boolean {
  const words = tellingIn({ text: line })
  const same = words.filter((word) => other.toLowerCase().includes(word)).length
  return same > 0 && same / words.length >= SAME
}
