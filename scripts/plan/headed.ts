import { spokenIn, type Outline, type Section } from '../model/outline.ts'
import { endOf, type Passage } from '../model/transcript.ts'
import { clausesOf, type Clause } from './clause.ts'
import { stands, unmarked } from './condense/cut.ts'
import { messageIn } from './discourse/message.ts'
import { lengthOf } from './fold.ts'
import { trimBy, widthOf, type Speech } from './speech.ts'
import { LEANS_CHINESE } from './telling.ts'

/** Ems of a part that has pages of its own and wants a name; a shorter one is a remark among others. */
const PART = 150

/** Ems of the widest name. */
const WIDEST = 40

/** So many parts that begin alike do so on purpose. */
const FAMILY = 3

/** What only says that a name follows: 第四大关键，叫做把灯留到最后; 首先来说研究现状; 第一个，叫“灯下黑”; 第二种，是把灯关了. */
const CALLED = /^(?:大家[也都]?知道|好在|就?叫(?:做|作)|那就是|也就是|来(?:说|看|讲|谈)(?:说|看|讲|谈)?|(?:说|谈|讲)到|再(?:说|看|谈)说?)(?=\p{Script=Han}{2})|^就?叫(?=[“「『《])|^就?是(?!否|非|时候|不是|谁|人[^，]*[还就])(?=[\p{Script=Han}“])(?!.*还是)/u

/** What a counted part begins with that asks what it tells, or points at it. */
const ASKS = /[吗呢？?]$/
const POINTS = /^(?:这|那)(?:也|就)?是[^，]*(?:事|事情|问题|关键|一点|一条|一个)$/

/** What everybody has to do. */
const DEMAND = /^(?:我们|你们?|大家)(?:都|就|也)?(?:一定要|必须|应该|应当|需要|要)/

/** Within so many sentences its answer comes. */
const ASKED = 8

/** Both halves of a pair stand together. */
const PAIR = /^(?:不仅|不但|不只|既(?!然)).*[，；](?:而且|还|更|也|又)/

/**
 * The outline with a name for every numbered part of a Chinese speech that has none, so that an agenda names all its parts: what it says first; the title
 * page of a script has none, and what it calls its last page belongs to the closing. Names go without the clauses with which all their siblings begin as well.
 *
 *   | 一、书房的根本是开放，……        二、要把灯留到最后。……
 *         ^^^^^^^^^^^^ a name            has one
 */
export function headed(speech: Speech): Outline {
  const outline = withoutEndPages(speech.outline)
  const sections = outline.sections.map((section, i) => (i < OPENING && section.heading !== null && TITLE_PAGE.test(section.heading.text) ? { ...section, heading: null } : section))
  return { ...outline, sections: speech.isChinese ? headedIn(speech, sections) : speech.isEnglish ? sections.map((section) => withoutLead(speech, withoutStump(section))) : sections }
}

/** A heading that breaks off before what it says, or after who says it. */
const STUMP = /(?:\b(?:you|we|they|he|she|the|an?|of|to|and|or|but|that|when|if|is|are|was|were)\s*(?:\.{3}|…)|\b(?:said|says?|writes?|wrote|asks?|asked|told)\s*[:,]?)\s*$/i

/** An English section without a heading that only begins a sentence, which its speaker goes on with: The last time you… */
function withoutStump(section: Section): Section {
  const heading = section.heading !== null && STUMP.test(section.heading.text) ? null : section.heading
  return { ...section, heading, children: section.children.map(withoutStump) }
}

/** How a speaker comes to a part before naming it, when its heading is written as it is said. */
const LEAD = /^(?:(?:so|now|okay|ok|well)\b[\s,.…–—-]*)*(?:(?:that|this|which) (?:leads|brings|takes) (?:me|us) (?:on )?to (?:my |the |our )?(?:(?:first|second|third|fourth|fifth|next|last|final|other) )?(?:issue|point|question|part|topic|theme|thing)?[\s:,–—-]*)?/i

/**
 * An English section named without what only leads to its name.
 *
 *   | So that brings me to the second point – who lights the lamps?
 *                                             ^^^^^^^^^^^^^^^^^^^^^
 */
function withoutLead(speech: Speech, section: Section): Section {
  const children = section.children.map((child) => withoutLead(speech, child))
  const { heading } = section
  const lead = heading === null ? 0 : LEAD.exec(heading.text)![0].length
  const isNamed = heading !== null && lead > 0 && /\p{L}{3}/u.test(heading.text.slice(lead))
  return { ...section, children, heading: isNamed ? trimBy(speech, heading, lead) : heading }
}

/** Among so many first parts stands what a script calls its title page. */
const OPENING = 2

/** What a script calls the page that the speech begins with, which is no part of it. */
const TITLE_PAGE = /^(?:封面页?|标题页?|首页|扉页|title(?: slide| page)?|cover(?: slide| page)?)(?:\s*[/／·|｜+＋&和与、]\s*.{2,12})?$/i

/** What a script calls the page that the speech ends with, which is no part of it. */
const END_PAGE = /^(?:q\s*[&＆]\s*a|questions?(?: (?:and|&) answers)?|any questions|thanks?(?: you)?(?: all| everyone| very much| for (?:listening|watching))?|the end|谢谢(?:大家|各位|聆听|观看)?|感谢(?:大家|各位)?(?:聆听|观看|倾听)?|(?:致谢|答疑|问答|提问)(?:[与和及、](?:致谢|答疑|问答|提问|交流))?|结束页?|封底页?|尾页|(?:现场)?(?:问答|提问|答疑)(?:环节|时间)?)[！!。.?？]*$/i

/** Ems of the most that is said over such a page; more is a conversation of its own. */
const LAST_WORDS = 150

/** The same of one on which thanks are said to each of several. */
const THANKS = 240

/** The outline with the words over its end pages in the closing. */
function withoutEndPages(outline: Outline): Outline {
  const end = outline.sections.findLastIndex((section) => !(section.heading !== null && section.children.length === 0 && END_PAGE.test(section.heading.text) && lengthOf(section) <= (/谢/.test(section.heading.text) ? THANKS : LAST_WORDS))) + 1
  if (end === 0) return outline
  return { ...outline, sections: outline.sections.slice(0, end), closing: [...outline.sections.slice(end).flatMap(({ blocks }) => blocks), ...outline.closing] }
}

function headedIn(speech: Speech, sections: readonly Section[]): Section[] {
  const clauses = sections.map((section): readonly Clause[] => clausesThatName(speech, section))
  const shared = sharedIn(clauses)
  return sections.map((section, i) => {
    const children = headedIn(speech, section.children)
    const own = clauses[i]!.slice(shared)
    const told = toldUnder(speech, section)
    if (told !== null) return { ...section, children, heading: told }
    const name = section.heading === null ? (sections.length < 2 ? null : nameFrom(speech, own)) : shared === 0 ? section.heading : speech.cut(own[0]!.at, endOf(section.heading))
    return { ...section, children, heading: name === null ? null : trimBy(speech, name, CALLED.exec(name.text)?.[0].length ?? 0) }
  })
}

/**
 * What a part comes to whose heading is the first clause of its text and only asks for it or points at it: what the next sentence says it is, or its claim; null where nothing is read at a glance.
 *
 *   | 第三个关键，这是我最想说的一件事。就是要把灯留着。……
 *                                           ^^^^^^^^^^
 */
function toldUnder(speech: Speech, { heading, enumerator, blocks }: Section): Passage | null {
  if (heading === null || enumerator === null) return null
  const [clause, ...others] = clausesOf(speech.outline.transcript, heading)
  const isPointer = clause !== undefined && POINTS.test(clause.text)
  if (!isPointer && !(others.length === 0 && ASKS.test(heading.text))) return null
  const sentences = spokenIn(blocks).filter(({ at }) => at >= endOf(heading))
  const [first] = sentences
  if (first === undefined || speech.cut(endOf(heading), first.at).text.includes('\n')) return null
  const named = !isPointer ? undefined : /^(?:那)?就?是(?!否|不是)/.exec(first.text)?.[0]
  const line = named === undefined ? pointOf(speech, sentences.slice(0, ASKED)) : unmarked(speech, trimBy(speech, clausesOf(speech.outline.transcript, first)[0]!, named.length))
  return line !== null && widthOf(line.text) <= WIDEST && !LEANS_CHINESE.test(line.text) ? line : null
}

/** What some sentences come to: of a claim that ends in a demand the demand, without what it is for. */
function pointOf(speech: Speech, sentences: readonly Passage[]): Passage | null {
  const claim = messageIn(speech, sentences)?.text ?? null
  const last = claim === null ? undefined : clausesOf(speech.outline.transcript, claim).at(-1)
  return last !== undefined && DEMAND.test(last.text) ? unmarked(speech, last) : claim
}

/** The clauses of a heading or, where a part has none and wants one, of its first sentence. */
function clausesThatName(speech: Speech, section: Section): readonly Clause[] {
  const named = section.heading ?? (wantsName(speech, section) ? spokenIn(section.blocks)[0] : undefined)
  return named === undefined ? [] : clausesOf(speech.outline.transcript, named)
}

/** A number on a line of its own begins a chapter, whose first words are no name. */
function wantsName(speech: Speech, section: Section): boolean {
  const { heading, enumerator, blocks: [first] } = section
  if (heading !== null || enumerator === null || first === undefined || lengthOf(section) < PART) return false
  return !speech.cut(enumerator.at, first.at).text.includes('\n')
}

/** How many clauses all begin with. */
function sharedIn(lists: readonly (readonly Clause[])[]): number {
  if (lists.length < FAMILY) return 0
  let count = 0
  while (lists.every((clauses) => clauses.length > count + 1 && clauses[count]!.text === lists[0]![count]!.text)) count++
  return count
}

/** The first clause of a sentence, or as many as are read at a glance, that can stand alone; null where they cannot. */
function nameFrom(speech: Speech, clauses: readonly Clause[]): Passage | null {
  const [first] = clauses
  if (first === undefined) return null
  const lines = clauses.map((clause) => speech.cut(first.at, endOf(clause))).filter(({ text }) => widthOf(text) <= WIDEST)
  const name = lines.find(({ text }) => PAIR.test(text)) ?? [...lines.slice(0, 1), ...lines.slice(1).reverse()].find((line) => stands(speech, unmarked(speech, line)))
  return name === undefined || LEANS_CHINESE.test(name.text) || !/[\u3400-\u9fff]{4}/.test(name.text) ? null : name
}
