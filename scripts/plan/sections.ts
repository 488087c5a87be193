import { spokenIn, type Section } from '../model/outline.ts'
import { cut, endOf, type Passage } from '../model/transcript.ts'
import { clausesOf } from './clause.ts'
import { balanced } from './condense/chinese.ts'
import { asked, bare, unmarked } from './condense/cut.ts'
import { canStand } from './condense/fragments.ts'
import { bestLine } from './condense/lines.ts'
import { shortOf } from './condense/short.ts'
import { HEADING_ALONE, type Draft } from './draft.ts'
import { foldedOf, lengthOf, strongestIn, type Over } from './fold.ts'
import { alikeIn, coreIn } from './graphics/hub.ts'
import { trimmedOf } from './japanese/line.ts'
import { announced } from './japanese/name.ts'
import { marksOf } from './marks.ts'
import { nameOf } from './names.ts'
import { overviewOf } from './overview.ts'
import { frameOf } from './parallel.ts'
import { ALONE } from './scenes.ts'
import { widthOf, type Speech } from './speech.ts'
import { tablesOf, toldDrafts } from './tables/told.ts'

/** Where a section stands. */
export interface Standing {
  path: number[]
  siblings: readonly Section[]
  /** Short name of the section above; null at the top. */
  eyebrow: Passage | null
}

/** Ems of speech a section of the top level must hold on average to be announced by a divider. */
const DIVIDER = 300

/** A heading of more ems does not stand on a divider as it is written, and one of more no title as it is: two lines. */
const WRITTEN = 56
const TITLE = 40

/** A longer Chinese one stands there by its name in the agenda, of so many ems, where that says something: four lines are no divider. */
const READ = 40
const NAMED = 24

/** So many sections are turns of a conversation or the slides of a talk: a divider before each would be every third page. */
const DIVIDERS = 14

/** A section of fewer ems is over before its divider has been read: about half a minute, or a quarter where a number would be missed. */
const ANNOUNCED = 110
const COUNTED = 60

/** A short introduction that asks for a form this plainly gets a slide as well. */
const TELLING = 7

/** An introduction longer than this gets slides of its own; a shorter one is said over the overview. */
const INTRODUCTION = 220

/** Numbered points without headings are gathered on slides when they are no longer than this. */
const REMARK = 150

/** The slides of a section and all below it, in the order of the speech. */
export function sectionDrafts(speech: Speech, section: Section, standing: Standing): Draft[] {
  const { path, siblings, eyebrow } = standing
  const mean = siblings.reduce((sum, one) => sum + lengthOf(one), 0) / siblings.length
  const divided = speech.purpose !== 'reading' && path.length === 1 && siblings.length >= 2 && siblings.length <= DIVIDERS && mean >= DIVIDER && lengthOf(section) >= (section.enumerator === null ? ANNOUNCED : COUNTED) && section.heading !== null
  const drafts: Draft[] = divided ? [dividerOf(speech, section, standing)] : []
  const name = section.heading === null ? eyebrow : nameOf(speech, section, siblings)
  const heading = section.heading === null ? null : titleOf(speech, section.heading)
  const here = { section: path, eyebrow: divided ? name : eyebrow, titled: !divided && heading !== null, start: divided ? null : section.extent[0] }
  const sentences = spokenIn(section.blocks)

  const tables = tablesOf(speech, section)

  if (section.children.length === 0) {
    if (sentences.length > 0 || tables.length > 0) return [...drafts, ...accented(toldDrafts({ speech, sentences, heading }, tables, here), section, siblings, speech)]
    return divided || heading === null ? drafts : [headingAlone(speech, section, heading, standing)]
  }

  const quality = divided && tables.length === 0 ? triadOf(speech, section, path) : null
  if (quality !== null) drafts.push(quality)
  const length = sentences.reduce((sum, sentence) => sum + sentence.text.length, 0)
  const introduced = quality === null && (tables.length > 0 || length > INTRODUCTION || (length > 0 && strongestIn(speech, section, TELLING) !== null))
  if (introduced) drafts.push(...toldDrafts({ speech, sentences, heading }, tables, here))
  const isSaid = introduced || quality !== null
  const title = (divided || isSaid ? name : heading) ?? bestLine(speech, sentences, 22) ?? firstClause(speech, sentences[0])
  const start = isSaid || (divided && sentences.length === 0) ? section.children[0]!.extent[0] : divided ? sentences[0]!.at : section.extent[0]
  const over = { section: path, eyebrow: here.eyebrow === title ? null : here.eyebrow, title, start }
  return [...drafts, ...childrenDrafts(speech, section, over, name)]
}

/** What a section without a heading says last before its points, where nothing else of it can be a title: 我有下列提议：. */
function firstClause(speech: Speech, sentence: Passage | undefined): Passage | null {
  const clause = sentence && clausesOf(speech.outline.transcript, sentence).at(-1)
  return clause && widthOf(clause.text) <= 22 ? bare(speech, clause, true) : null
}

/** The children family by family: folded where they are short, else an overview and each by itself. */
function childrenDrafts(speech: Speech, section: Section, over: Over, name: Passage | null): Draft[] {
  const drafts: Draft[] = []
  let order = 0
  for (const family of familiesOf(section.children)) {
    const place = drafts.length === 0 ? over : { ...over, start: family[0]!.extent[0] }
    const folded = foldedOf(speech, family, place)
    if (folded.length > 0) {
      drafts.push(...folded)
      order += family.length
      continue
    }
    const overview = overviewOf(speech, family, place)
    if (overview !== null) drafts.push(overview)
    for (const group of groupsOf(family)) {
      const gathered = group.length > 1 ? foldedOf(speech, group, { ...over, title: name, start: group[0]!.extent[0] }) : []
      const alone = gathered.length > 0 ? gathered : group.flatMap((child, i) =>
        sectionDrafts(speech, child, { path: [...over.section, order + i + 1], siblings: family, eyebrow: name }))
      if (drafts.length === 0 && alone[0] !== undefined) alone[0].start = over.start
      drafts.push(...alone)
      order += group.length
    }
  }
  return drafts
}

/** Neighbouring short points without headings in one group, every other child in a group of its own. */
function groupsOf(family: readonly Section[]): Section[][] {
  const groups: Section[][] = []
  for (const child of family) {
    const isRemark = child.heading === null && child.enumerator !== null && child.children.length === 0 && lengthOf(child) <= REMARK
    const last = groups.at(-1)
    if (isRemark && last !== undefined && last[0]!.heading === null && last[0]!.enumerator !== null && last[0]!.children.length === 0) last.push(child)
    else groups.push([child])
  }
  return groups
}

/**
 * Children numbered in the same way, in runs: a review may hold dash-led results first and 一是… after. 首先，, 接着是 and
 * 最后， are one way, as are 第一个问题， and 第二个问题是.
 */
export function familiesOf(children: readonly Section[]): Section[][] {
  const families: Section[][] = []
  let last: string | null = null
  for (const child of children) {
    const key = child.enumerator === null ? '' : wayOf(child.enumerator.text)
    if (key === last) families.at(-1)!.push(child)
    else families.push([child])
    last = key
  }
  return families
}

function wayOf(enumerator: string): string {
  const way = enumerator.replace(/[\d一二三四五六七八九十]+/g, '')
  return way === enumerator && /\p{L}{2}/u.test(way) ? 'words' : way.replace(/就?是(?=[，：]?$)|(?:[，：]|——?)$/g, '')
}

/** A heading as a title: whole where it fits on two lines, in its short form where it does not. */
function titleOf(speech: Speech, heading: Passage): Passage {
  const whole = speech.isJapanese ? (announced(speech, heading) ?? trimmedOf(speech, heading)) : asked(speech, unmarked(speech, heading))
  return widthOf(whole.text) <= TITLE ? whole : shortOf(speech, whole, 30)
}

/**
 * A heading as its author wrote it; one that is too long for a divider up to the last sentence, or clause, that fits.
 *
 *   | 把灯留到最后一个人，不为省电赶走读者，也不为……
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function writtenOf(speech: Speech, heading: Passage): Passage {
  const whole = asked(speech, unmarked(speech, heading))
  if (widthOf(whole.text) <= (speech.isChinese ? READ : WRITTEN)) return whole
  const short = speech.isChinese ? shortOf(speech, heading, NAMED) : null
  if (short !== null && widthOf(short.text) >= NAMED / 2 && balanced(short.text) && canStand(short.text)) return short
  if (widthOf(whole.text) <= WRITTEN) return whole
  const { transcript } = speech.outline
  const beginnings = clausesOf(transcript, whole).map((clause) => ({ ...cut(transcript, whole.at, endOf(clause)), mark: clause.mark })).filter(({ text }) => widthOf(text) <= TITLE)
  const best = beginnings.findLast(({ mark }) => /[。！？：；.!?:;]/.test(mark)) ?? beginnings.at(-1)
  return best ? cut(transcript, best.at, endOf(best)) : titleOf(speech, heading)
}

function dividerOf(speech: Speech, section: Section, { path, siblings }: Standing): Draft {
  const named = siblings.filter(({ heading }) => heading !== null)
  return {
    kind: 'divider',
    section: path,
    eyebrow: null,
    title: section.implicit || section.runIn ? titleOf(speech, section.heading!) : writtenOf(speech, section.heading!),
    accent: null,
    mark: marksOf(speech, named)[named.indexOf(section)] ?? null,
    position: [named.indexOf(section) + 1, named.length],
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

function headingAlone(speech: Speech, section: Section, short: Passage, { path, eyebrow }: Standing): Draft {
  const whole = asked(speech, unmarked(speech, section.heading!))
  const heading = speech.isEnglish && widthOf(whole.text) <= ALONE ? whole : short
  return { kind: 'statement', section: path, eyebrow, title: null, accent: null, text: heading, gloss: null, isDeep: false, start: section.extent[0], reveals: [], why: HEADING_ALONE }
}

/** Sets the part of a heading that tells it from its siblings, or its quoted words, in the strong colour. */
function accented(drafts: Draft[], section: Section, siblings: readonly Section[], speech: Speech): Draft[] {
  const first = drafts[0]
  if (first === undefined || first.title === null || !('at' in first.title) || section.heading === null) return drafts
  const title = first.title
  const quoted = /“([^”]{2,8})”/.exec(title.text)
  if (quoted !== null) first.accent = speech.cut(title.at + quoted.index + 1, title.at + quoted.index + 1 + quoted[1]!.length)
  else {
    const frame = siblings.every(({ heading }) => heading !== null) ? frameOf(speech, siblings.map(({ heading }) => unmarked(speech, heading!))) : null
    const slots = frame?.slots[siblings.indexOf(section)] ?? []
    const slot = [...slots].sort((a, b) => b.text.length - a.text.length)[0]
    if (slot !== undefined && slot.at >= title.at && endOf(slot) <= endOf(title) && slot.text.length < title.text.length) first.accent = slot
  }
  return drafts
}
