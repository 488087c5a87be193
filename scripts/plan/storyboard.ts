import { spokenIn, walk, type Section, type Sentence } from '../model/outline.ts'
import { endOf, type Passage } from '../model/transcript.ts'
import { holdsAside, unmarked } from './condense/cut.ts'
import type { Draft } from './draft.ts'
import { agendaOf, withoutNameOverAll } from './agenda.ts'
import { withQuestionMarks } from './asked.ts'
import { withGrounds } from './grounds.ts'
import { withoutAppendix } from './appendix.ts'
import { withClaimTitles } from './claim-titles.ts'
import { withoutFlashes, withoutLate, withoutListedHeadings } from './flashes.ts'
import { withConditions } from './conditions.ts'
import { withoutSort } from './cover-topic.ts'
import { firstWords } from './cover-words.ts'
import { gathered } from './gather.ts'
import { isFrame, withoutFrameDividers, withoutLoneDividers, withTellingDividers } from './dividers.ts'
import { headed } from './headed.ts'
import { lengthOf } from './fold.ts'
import { withoutPastNames } from './last-part.ts'
import { sectionDrafts } from './sections.ts'
import { PROBLEM } from './japanese/lexicon.ts'
import { nameOf, namesOf } from './names.ts'
import { shapeOfPoints } from './graphics/points.ts'
import { marksOf } from './marks.ts'
import { movementDrafts } from './movements.ts'
import { onePaged } from './one-page.ts'
import { withoutPatter } from './patter.ts'
import { refrainOf } from './refrain.ts'
import { rhythmic } from './rhythm.ts'
import { runOverviews, runsOf } from './runs.ts'
import { withRunningHeads } from './running-heads.ts'
import { withoutScaffold } from './scaffold.ts'
import { lettersOf, overlap, widthOf, type Speech } from './speech.ts'
import { withEvenMembers } from './even-members.ts'
import { withoutSaidAgain, withTitlesOnce } from './said-again.ts'
import { withSiblingsTogether } from './siblings.ts'
import { studyDrafts } from './study/study.ts'
import { tablesIn, toldDrafts } from './tables/told.ts'
import { isGratitude, isThanks, slogan, thanksIn } from './closing.ts'
import { ENDS_TALK } from './discourse/cues.ts'
import { withDistinctTitles } from './distinct-titles.ts'

/** A tree of more branches than this is no help to remember. */
const BRANCHES = 13

/** An agenda of more parts would be too small to read from the last row. */
const PARTS = 14

/** An opening with fewer ems than this is said over the cover. */
const GREETING = 60

/** Ems that may be said over a cover, about a minute. */
const COVER = 220

/** Wider last words are no last words: the title stands once more. */
const LAST = { chinese: 90, english: 110 }

/** What is said between an announcement and the first part belongs to the announcement where it is no more than this. */
const REMARK = 40

/** A closing with fewer ems than this before its last sentence is one slide. */
const CLOSING = 70

/**
 * The slides of a speech in order: cover, opening, agenda, the sections, recap, close. Each draft knows
 * where in the speech it begins; a slide that is only shown begins where the next one does.
 */
export function storyboard(whole: Speech): Draft[] {
  const { body, appendix } = withoutAppendix(headed({ ...whole, outline: withoutScaffold(whole) }))
  const outlined = { ...whole, outline: body }
  const ended: Speech = { ...outlined, lastWords: closingOf(outlined).end.text }
  const cover = coverOf(ended)
  const speech: Speech = { ...ended, coverWords: ended.isEnglish && body.title === null && cover.title !== null && 'at' in cover.title ? cover.title : null }
  const { outline, outline: { sections } } = speech
  const hasParts = sections.length >= 2 && isSigned(sections) && !isLopsided(speech)
  const opening = spokenIn(outline.opening)
  const announcement = hasParts ? outline.announcements.find((one) => one.at < sections[0]!.extent[0] && opening.some(({ at }) => at === one.at) && remainderAfter(opening, one) <= REMARK) : undefined
  const spoken = announcement === undefined ? opening : opening.filter((sentence) => endOf(sentence) <= announcement.at)

  const drafts: Draft[] = [cover]
  const tables = spoken.length === 0 ? [] : tablesIn(speech, [spoken[0]!.at, announcement?.at ?? sections[0]?.extent[0] ?? outline.transcript.text.length], null)
  const greeting = tables.length === 0 && spoken.reduce((sum, sentence) => sum + widthOf(sentence.text), 0) < GREETING
  if (!greeting) drafts.push(...toldDrafts({ speech, sentences: spoken, heading: null }, tables, { section: [], eyebrow: null, titled: false, start: null }))
  const first = sections[0]
  if (hasParts && areNamed(sections) && first !== undefined && runsOf(sections).length === 0 && sections.length <= PARTS && !countsDown(sections)) drafts.push(agendaOf(speech, announcement?.at ?? first.extent[0], announcement))
  const end = endOfSpeech(speech, hasParts)
  const movements = hasParts || sections.length === 1 ? null : movementDrafts(speech, sections, drafts[0]!.title as Passage | null)
  sections.forEach((section, i) => {
    drafts.push(...runOverviews(speech, sections, section), ...(movements === null ? sectionDrafts(speech, section, { path: [i + 1], siblings: sections, eyebrow: null }) : movements[i]!))
    if (speech.purpose === 'study') drafts.push(...studyDrafts(speech, section, i + 1, sections[i + 1]?.extent[0] ?? end[0]!.start))
  })
  const everything = { ...speech, outline: { ...outline, sections: [...sections, ...appendix] } }
  const spare = withSiblingsTogether(everything, appendix.flatMap((section, i) => sectionDrafts(speech, section, { path: [sections.length + i + 1], siblings: appendix, eyebrow: null })))
  const planned = [...withoutPatter(speech, withoutCoverEcho(speech, withoutEcho([...withoutLate(speech, drafts, end.at(-1)!), ...end]))), ...spare]
  return PASSES.reduce((slides, pass) => pass(speech, slides), planned)
}

/** The slides without a page of nothing but a sentence with a blank that nobody filled. */
function withoutBlanks(speech: Speech, drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => !(draft.kind === 'statement' && 'at' in draft.text && holdsAside(speech, draft.text)))
}

/** What is done to the slides of all sections together, in order. */
const PASSES: readonly ((speech: Speech, drafts: readonly Draft[]) => Draft[])[] = [
  withoutBlanks,
  onePaged,
  withTellingDividers,
  gathered,
  withClaimTitles,
  withoutListedHeadings,
  withoutNameOverAll,
  withoutFlashes,
  withSiblingsTogether,
  (speech, drafts) => withoutFrameDividers(withoutLoneDividers(speech, drafts)),
  withConditions,
  withoutSaidAgain,
  withEvenMembers,
  (speech, drafts) => withGrounds(speech, rhythmic(drafts)),
  withTitlesOnce,
  (speech, drafts) => (speech.isEnglish ? withDistinctTitles(drafts) : [...drafts]),
  withRunningHeads,
  withoutPastNames,
  withQuestionMarks,
]

/** Of so many parts a list that names the others would be taken for all of them. */
const UNNAMED = 0.2

/** So few parts, of which one takes so much of the speech, divide nothing. */
const FEW = 3
const MOST = 0.85

/** Whether one part that nothing counts is nearly the whole speech: a map of the others says nothing of the way. */
function isLopsided(speech: Speech): boolean {
  const { sections, transcript } = speech.outline
  return sections.length <= FEW && marksOf(speech, sections).every((mark) => mark === null) && sections.some((section) => section.children.length === 0 && lengthOf(section) > MOST * transcript.text.length)
}

/** Whether the parts can be listed by their names: two at least that are more than an opening or a conclusion. */
function areNamed(sections: readonly Section[]): boolean {
  const named = sections.filter(({ heading }) => heading !== null).length
  return sections.filter(({ heading }) => heading !== null && !isFrame(heading)).length >= 2 && sections.length - named <= UNNAMED * sections.length
}

/** Whether the numbers of the parts run down to the first: to name them all beforehand would give the last one away. */
function countsDown(sections: readonly Section[]): boolean {
  const numbers = sections.map(({ enumerator }) => Number(/\d+/.exec(enumerator?.text ?? '')?.[0]))
  return sections.length > 2 && numbers.every((number, i) => i === 0 || number === numbers[i - 1]! - 1)
}

/** How much is said after an announcement before the parts begin, in ems. */
function remainderAfter(opening: readonly Passage[], { at }: Passage): number {
  return opening.filter((sentence) => sentence.at > at).reduce((sum, sentence) => sum + widthOf(sentence.text), 0)
}

/** Names that a reader found are alike or short; longer ones are sentences, which head nothing. */
const NAME = 8

/**
 * Whether the speaker gives the sections their names, or they are plainly named by what they share. Where topics only shift, no name
 * is announced: the slides follow one another.
 */
function isSigned(sections: readonly Section[]): boolean {
  if ([...walk(sections)].some(({ implicit }) => !implicit)) return true
  const names = sections.flatMap(({ heading }) => heading?.text ?? [])
  return names.every((name) => widthOf(name) <= NAME) || new Set(names.map((name) => name.slice(0, 5))).size <= names.length / 2
}

/**
 * The last words are not shown twice in a row, nor with only the recap between: a page of nothing but them goes, and what is said on it is said over the
 * slide after it.
 */
function withoutEcho(drafts: readonly Draft[]): Draft[] {
  const at = drafts.length - (drafts.at(-2)?.kind === 'recap' ? 3 : 2)
  const [before, next, close] = [drafts[at], drafts[at + 1], drafts.at(-1)]
  if (before === undefined || next === undefined || close?.kind !== 'close') return [...drafts]
  const shown = shownAlone(before)
  const isEcho = shown.length > 0 && shown.every((text) => overlap(text, close.text) || lettersOf(text.text) === lettersOf(close.text.text))
  return isEcho ? [...drafts.slice(0, at), { ...next, start: before.start }, ...drafts.slice(at + 2)] : [...drafts]
}

/** All that a page shows besides its title, where that may be the last words. */
function shownAlone(draft: Draft): Passage[] {
  switch (draft.kind) {
    case 'statement':
    case 'quotation':
      return [draft.text]
    case 'contrast':
      return draft.pairs.flatMap(({ not, but }) => [not, but])
    case 'cause':
      return [...draft.causes, draft.effect]
    case 'cards':
      return draft.cards.flatMap(({ lead, points }) => [lead, ...points])
    case 'list':
      return draft.points.flatMap(({ lead, detail }) => (detail === null ? [lead] : [lead, detail]))
    default:
      return []
  }
}

/** A cover that takes its words from the speech says them once: a page of the same words after it goes, and what is said on it is said over the cover. */
function withoutCoverEcho(speech: Speech, drafts: readonly Draft[]): Draft[] {
  const [cover, next, ...rest] = drafts
  if (cover?.title == null || !('at' in cover.title) || next?.kind !== 'statement' || !('at' in next.text) || !overlap(cover.title, next.text)) return [...drafts]
  const said = widthOf(speech.cut(0, rest[0]?.start ?? 0).text)
  return said <= COVER ? [cover, ...rest] : [...drafts]
}

function coverOf(speech: Speech): Draft {
  const { title, subtitle, occasion, speaker, date } = speech.outline
  const known = (fact: Passage | null): Passage | null => (fact !== null && holdsAside(speech, fact) ? null : fact)
  const isSaid = (fact: Passage | null): boolean => fact !== null && [title, subtitle].some((line) => line?.text.includes(fact.text))
  return {
    kind: 'cover',
    section: [],
    eyebrow: null,
    title: title === null ? firstWords(speech) : unmarked(speech, withoutSort(speech, title)),
    accent: null,
    subtitle,
    occasion: isSaid(occasion) ? null : known(occasion),
    speaker: known(speaker),
    date: isSaid(date) ? null : known(date),
    start: 0,
    reveals: [],
    why: title === null ? 'no title: the first telling words' : 'the title of the speech',
  }
}

/** What the speech ends with, and the sentences of its closing and its last ones. */
function closingOf(speech: Speech): { end: { text: Passage, start: number }, closing: Sentence[], last: Passage[] } {
  const { outline } = speech
  const closing = spokenIn(outline.closing)
  const last = lastSentences(speech)
  const hasWords = closing.some((sentence) => !isThanks(sentence) && !isGratitude(speech, sentence) && !(speech.isChinese && ENDS_TALK.test(sentence.text)) && /[。！？!?.…”’]\s*$/.test(sentence.text))
  const found = slogan(speech, hasWords ? closing : last)
  const { title } = outline
  const signed = title === null ? found.text : unmarked(speech, title)
  const isShort = title === null || (widthOf(found.text.text) <= (speech.isEnglish ? LAST.english : LAST.chinese) && !(speech.isJapanese && PROBLEM.test(found.text.text)))
  const end = !isShort ? { text: signed, start: found.start } : hasWords || closing.length === 0 || speech.isEnglish ? found : { text: signed, start: closing[0]!.at }
  return { end, closing, last }
}

function endOfSpeech(speech: Speech, hasParts: boolean): Draft[] {
  const { outline } = speech
  const { end, closing, last } = closingOf(speech)
  const spoken = closing.filter((sentence) => endOf(sentence) <= end.start)
  const brief = spoken.reduce((sum, sentence) => sum + widthOf(sentence.text), 0) < CLOSING
  const before = brief ? [] : spoken
  const drafts: Draft[] = []
  const named = outline.sections.filter(({ heading }) => heading !== null)
  const marks = marksOf(speech, named)
  const branches = named.map((section, i) => ({ mark: marks[i] ?? null, heading: nameOf(speech, section, outline.sections), leaves: leavesOf(speech, section, outline.sections.length) }))
  const thanks = thanksIn(speech, [...closing, ...last])
  const final = brief ? (spoken[0]?.at ?? end.start) : end.start
  const start = before[0]?.at ?? final
  if (hasParts && areNamed(outline.sections) && branches.length <= BRANCHES && isTree(branches.map(({ leaves }) => leaves.length))) {
    drafts.push({ kind: 'recap', section: [], eyebrow: null, title: { label: 'recap' }, accent: null, branches, start, reveals: [], why: 'the whole speech once more' })
  }
  const refrain = hasParts ? [] : refrainOf(speech, [...outline.opening, ...[...walk(outline.sections)].flatMap(({ blocks }) => blocks)])
  if (refrain.length > 0) {
    const points = refrain.map((lead) => ({ mark: null, lead, points: [] }))
    drafts.push({ ...shapeOfPoints(points, { label: 'recap' }, 'what the speech returns to'), section: [], eyebrow: null, start, reveals: [] } as Draft)
  }
  const tables = before.length === 0 ? [] : tablesIn(speech, [before[0]!.at, final], null)
  drafts.push(...toldDrafts({ speech, sentences: before, heading: null }, tables, { section: [], eyebrow: null, titled: false, start: null }))
  drafts.push({
    kind: 'close',
    section: [],
    eyebrow: null,
    title: null,
    accent: null,
    text: end.text,
    thanks: thanks?.at === end.text.at ? null : thanks,
    start: final,
    reveals: [],
    why: 'the last words',
  })
  return drafts
}

/** A tree of fewer leaves says nothing that the last pages have not. */
const LEAVES = 6

/** Whether a tree with so many leaves on its branches is worth a page: a bare branch beside full ones looks forgotten. */
function isTree(leaves: readonly number[]): boolean {
  return leaves.every((count) => count > 0) && leaves.reduce((sum, count) => sum + count, 0) >= LEAVES
}

function leavesOf(speech: Speech, section: Section, branches: number): Passage[] {
  const leaves = namesOf(speech, section.children)
  const room = branches <= 3 ? 5 : branches === 4 ? 4 : branches <= 6 ? 3 : 0
  return leaves.length <= room ? leaves : []
}

/** The last sentences of the speech, for one whose closing is not set apart, points that are no more than a heading among them; a signature may follow. */
function lastSentences(speech: Speech): Passage[] {
  const { opening, sections, closing, transcript } = speech.outline
  const told = [...walk(sections)].flatMap(({ heading, blocks, children }) => (heading !== null && blocks.length === 0 && children.length === 0 ? [heading] : spokenIn(blocks)))
  const spoken = [...spokenIn(opening), ...told, ...spokenIn(closing)]
  return spoken.length > 0 ? spoken.slice(-12) : transcript.paragraphs.slice(-4).flatMap((paragraph) => paragraph.sentences)
}
