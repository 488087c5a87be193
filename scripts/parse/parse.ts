import { diagnose, type Diagnostic, type Result } from '../model/diagnostic.ts'
import type { Guide } from '../model/guide.ts'
import { walk, type Block, type Outline, type Section } from '../model/outline.ts'
import { cut, endOf, type Passage, type Transcript } from '../model/transcript.ts'
import { auditOf } from './audit.ts'
import { bulletsIn, numberedIn } from './bullets.ts'
import { entriesOf } from './entries/entries.ts'
import { announcementsOf } from './facts/announcements.ts'
import { enumerationsIn, topicEnumeration } from './facts/enumerations.ts'
import { factsOf } from './facts/facts.ts'
import { quotationsOf } from './facts/quotations.ts'
import { statisticsOf } from './facts/statistics.ts'
import { frontHead } from './head/front-head.ts'
import { headOf } from './head/head.ts'
import { sentencesOf } from './roles.ts'
import { recurringOf } from './shifts/recurring.ts'
import { shiftsOf } from './shifts/shifts.ts'
import { addTopics } from './topics/topics.ts'
import { annexesOf } from './tree/annexes.ts'
import { takeClosing } from './tree/closing.ts'
import { guidedTree } from './tree/guided.ts'
import { headed, headless } from './tree/headless.ts'
import type { DraftSection, Place } from './tree/outline-draft.ts'
import { treeOf, type Tree } from './tree/tree.ts'

/**
 * The outline of a speech as a careful reader has it in mind: title block, sections with their levels, what
 * each sentence does, and the facts in the text. A guide decides title block and sections where a person has
 * corrected them. Linear in the length of the speech.
 */
export function parse(transcript: Transcript, guide?: Guide): Result<Outline> {
  const diagnostics: Diagnostic[] = []
  const { end, ...head } = guide?.head ?? frontHead(transcript) ?? headOf(transcript)
  const { closing, ...tree } = guide ? guidedTree(transcript, guide) : foundTree(transcript, end)
  const bodyEnd = closing[0] ? closing[0].start : transcript.text.length
  if (!head.title) diagnostics.push(diagnose('parse/no-title', null))
  const outline: Outline = {
    transcript, ...head,
    opening: tree.opening.map(place => blockOf(transcript, place)),
    sections: sectionsOf(transcript, tree.sections, bodyEnd),
    closing: closing.map(place => blockOf(transcript, place)),
    announcements: [], enumerations: [], statistics: [], quotations: [], facts: [],
  }
  addFacts(outline)
  diagnostics.push(...auditOf(outline.sections, outline.announcements))
  return { value: outline, diagnostics }
}

/** The speech from an offset on, divided as its own marks and words tell; where it has none, as its subject turns, what is appended to it left out. */
function foundTree(transcript: Transcript, from: number): Tree & { closing: Place[] } {
  const entries = entriesOf(transcript, from)
  const marked = treeOf(entries)
  const annexes = new Set([...annexesOf(entries).keys()].map(at => entries[at]!.start))
  const isDivided = marked.sections.some(({ start }) => !annexes.has(start))
  const divided = isDivided ? null : recurringOf(transcript, marked.opening) ?? shiftsOf(transcript, marked.opening)
  const tree = divided ? { ...divided, sections: [...divided.sections, ...marked.sections] } : marked
  const closing = takeClosing(tree, entries)
  tree.sections = tree.sections.filter(({ heading, enumerator, blocks, children }) => heading ?? enumerator ?? (blocks.length || children.length))
  headless(transcript, tree.sections)
  headed(transcript, tree.sections)
  addTopics(transcript, tree.sections)
  return { ...tree, closing }
}

/** Fills in what is said in the paragraphs of the opening, of each section, and of the closing. */
function addFacts(outline: Outline): void {
  const { transcript } = outline
  const parts: { under: Passage | null, blocks: readonly Block[], section?: Section }[] = [
    { under: null, blocks: outline.opening },
    ...[...walk(outline.sections)].map(section => ({ under: section.heading, blocks: section.blocks, section })),
    { under: null, blocks: outline.closing },
  ]
  for (const { under, blocks, section } of parts) {
    outline.announcements.push(...announcementsOf(blocks))
    outline.enumerations.push(...bulletsIn(transcript, under, blocks), ...numberedIn(transcript, under, blocks), ...enumerationsIn(transcript, under, blocks))
    if (section) outline.enumerations.push(...topicEnumeration(section))
    const all = under ? [blockOf(transcript, { start: under.at, end: endOf(under) }), ...blocks] : blocks
    outline.statistics.push(...statisticsOf(transcript, all))
    outline.quotations.push(...quotationsOf(transcript, all))
    outline.facts.push(...factsOf(transcript, all))
  }
}

/** A section ends where the next one of its level or a higher one begins. */
function sectionsOf(transcript: Transcript, drafts: readonly DraftSection[], end: number): Section[] {
  return drafts.map((draft, index) => {
    const stop = drafts[index + 1]?.start ?? end
    const passage = (place: Place | null) => place && cut(transcript, place.start, place.end)
    const { heading } = draft
    return {
      enumerator: passage(draft.enumerator), heading: passage(heading && withoutCues(transcript, heading)),
      level: draft.level, runIn: draft.runIn, implicit: draft.implicit,
      blocks: draft.blocks.map(place => blockOf(transcript, place)),
      children: sectionsOf(transcript, draft.children, stop),
      extent: [draft.start, draft.start + transcript.text.slice(draft.start, stop).trimEnd().length],
    }
  })
}

/** Stars that an author sets behind a heading for himself. */
const stars = /\s*(?:[⭐★☆🌟]\uFE0F?)+\s*$/u

/** A heading without the cues and stars at its head and its end, and without square brackets around it or the mark of a quotation that ends behind it: ② 0:45–1:30 ｜ 灯下的人, 开场（约 2 分钟）, [THE LAMP], [Slide: The Lamp]. */
function withoutCues(transcript: Transcript, { start, end }: Place): Place {
  const shown = /^\s*\[(?:slide|page|PPT|幻灯片|スライド)\s*\d{0,3}\s*[:：]\s*(?<words>[^[\]]+)\]\s*$/i.exec(transcript.text.slice(start, end))
  if (shown) return placeOf(start + shown[0].lastIndexOf(shown.groups!['words']!), shown.groups!['words']!)
  const cues = transcript.asides.filter(({ at, kind }) => kind === 'cue' && at >= start && at < end)
  let [from, to] = [start, end]
  for (const cue of cues) if (!/[\p{L}\p{N}]/u.test(transcript.text.slice(from, cue.at))) from = endOf(cue)
  to -= stars.exec(transcript.text.slice(from, to))?.[0].length ?? 0
  for (const cue of cues.toReversed()) if (!/[\p{L}\p{N}]/u.test(transcript.text.slice(endOf(cue), to))) to = cue.at
  if (from >= to) return { start, end }
  const words = transcript.text.slice(from, to)
  const inside = /^\s*[[【](?<words>[^[\]【】]+)[\]】]\s*$/.exec(words)?.groups!['words']
  if (inside) return { start: from + words.indexOf(inside), end: from + words.indexOf(inside) + inside.length }
  const torn = /^\s*["“【［[](?=[^"”】］\]]*$)/.exec(words)?.[0].length
  return { start: from + (torn ?? /^\s*/.exec(words)![0].length), end: from + words.trimEnd().length }
}

function placeOf(start: number, words: string): Place {
  return { start, end: start + words.trimEnd().length }
}

function blockOf(transcript: Transcript, { start, end }: Place): Block {
  return { ...cut(transcript, start, end), sentences: sentencesOf(transcript, start, end) }
}
