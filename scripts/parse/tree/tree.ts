import { annexesOf, type Annex } from './annexes.ts'
import type { Entry } from '../entries/entries.ts'
import { isSpoken, type Family } from '../entries/enumerators.ts'
import { boldCapitals } from '../entries/heading-lines.ts'
import { isPartName } from '../head/part-names.ts'
import { bold } from '../entries/membership.ts'
import { belongsToMember, isPast, nextOf, type List } from './lists.ts'
import { draftSection, type DraftSection, type Place } from './outline-draft.ts'
import { numberInBrackets } from '../entries/bracketed-numbers.ts'

/** The speech divided: what is said before the first section, and the sections. */
export interface Tree {
  opening: Place[]
  sections: DraftSection[]
}

/** The usual order of written numbers, from high to low: 一、 above （一） above 1. above （1） above ①. */
const ladder: readonly Family[] = ['chapter', 'hanzi', 'hanzi-brackets', 'arabic', 'arabic-brackets', 'circled']

/**
 * The sections of a speech. Levels come from the speech itself: the first style of numbers met is the first
 * level, a new style goes one deeper, a style that is already open goes back to its level.
 *
 *   | 一、      level 1
 *   | （一）    level 2
 *   | 第一，    level 3
 *   | （二）    level 2 again
 */
export function treeOf(entries: readonly Entry[]): Tree {
  const tree: Tree = { opening: [], sections: [] }
  const annexes = annexesOf(entries)
  const stack: List[] = []
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index]!
    const annex = annexes.get(index)
    if (annex) {
      openAnnex(tree, stack, entries, annex)
      index = annex.next - 1
    } else if (entry.depth !== null) openMarked(tree, stack, entry)
    else if (entry.enumerator) openNumbered(tree, stack, entries, index)
    else attach(tree, stack, entries, index)
  }
  return tree
}

function openAnnex(tree: Tree, stack: List[], entries: readonly Entry[], annex: Annex): void {
  const title = entries[annex.title]!
  const label = annex.label === null ? null : entries[annex.label]!
  const enumerator = label && { start: label.start, end: entries[annex.title - 1]!.end }
  const heading = { start: title.start, end: title.end }
  const section = draftSection((label ?? title).start, 1, { enumerator, heading })
  tree.sections.push(section)
  stack.splice(0, stack.length, { family: 'annex', key: 'annex', level: 1, section, number: NaN, members: [0] })
}

/**
 * A heading that the format marks: its depth decides, above all numbers; among headings of one depth 5.1.1 stands below 5.1.
 */
function openMarked(tree: Tree, stack: List[], entry: Entry): void {
  const depth = entry.depth! + dotsIn(entry) / 100
  const keep = stack.findIndex(list => typeof list.family !== 'number' || list.family >= depth)
  if (keep >= 0) stack.length = keep
  const inside = numberInBrackets(entry)
  if (inside) return open(tree, stack, { family: depth, key: `depth ${depth}`, number: NaN }, draftSection(entry.start, stack.length + 1, inside))
  const { length, skip } = entry.enumerator ?? numeralAlone(entry.text) ?? annexMark(entry.text)
  open(tree, stack, { family: depth, key: `depth ${depth}`, number: NaN }, draftSection(entry.start, stack.length + 1, {
    enumerator: skip ? { start: entry.start, end: entry.start + length } : null,
    heading: skip < entry.text.length ? { start: entry.start + skip, end: entry.end } : null,
  }))
}

/** How many dots a number like 5.1.1 has beyond the first. */
function dotsIn({ enumerator, text }: Entry): number {
  return enumerator?.family === 'arabic-dotted' ? text.slice(0, enumerator.length).split(/[.．]\d/).length - 2 : 0
}

/** A heading that is nothing but its number, of a slide too: 3, IV, Slide 4. */
function numeralAlone(text: string): { length: number, skip: number } | null {
  return /^(?:(?:(?:slide|page|スライド|幻灯片|投影片|folie|diapositiv[ae]|diapo)\s*#?)?\d{1,3}|第\s*\d{1,3}\s*[页頁]|[IVX]{1,5}|[Ⅰ-Ⅻ])[.、:：]?$/i.test(text.trim()) ? { length: text.trimEnd().length, skip: text.length } : null
}

/** 附：, 附件1： before the words of a heading. */
function annexMark(text: string): { length: number, skip: number } {
  const mark = /^附(?:件|录|錄|表)?\s*[一二三四五六七八九十\d]*[：:]\s*(?=\S)/.exec(text)?.[0] ?? ''
  return { length: mark.trimEnd().length, skip: mark.length }
}

function openNumbered(tree: Tree, stack: List[], entries: readonly Entry[], index: number): void {
  const entry = entries[index]!
  const enumerator = entry.enumerator!
  const known = stack.findLastIndex(list => list.key === entry.key)
  if (known >= 0) stack.length = known + 1
  else if (enumerator.family === 'part') stack.length = 0
  else while (isBelow(stack.at(-1)?.family, enumerator.family) || (isLine(entry) && hasEnded(stack, entries, index)) || isPast(stack, entries, index) || isFirstPart(stack, entries, index)) stack.pop()
  if (isAddressed(stack, entries, index)) setApart(tree, stack)
  const level = known >= 0 ? stack[known]!.level : (stack.at(-1)?.level ?? 0) + 1
  const { heading, named } = entry
  const rest = heading && !named ? heading.next ?? heading.end : enumerator.skip
  const section = draftSection(entry.start, level, {
    enumerator: enumerator.length ? { start: entry.start, end: entry.start + enumerator.length } : null,
    implicit: entry.implicit,
    heading: named ?? (heading && {
      start: entry.start + heading.start,
      end: entry.start + heading.end,
      isSentence: !heading.runIn && /[。！？]$/.test(entry.text.trimEnd()),
    }),
    runIn: !named && (heading?.runIn ?? false),
    blocks: rest < entry.text.length ? [trimmed(entry, rest)] : [],
  })
  if (known >= 0) {
    const list = stack[known]!
    parentOf(tree, stack, known).push(section)
    list.section = section
    list.number = enumerator.number
    list.members.push(0)
  } else open(tree, stack, { family: enumerator.family, key: entry.key, number: enumerator.number }, section)
}

/**
 * Whether a heading without a number that is open names the first part of a speech, and a list of headings in bold like it begins.
 *
 *   | **Introduction**
 *   | **1. The Lamp**         beside it, not below
 */
function isFirstPart(stack: readonly List[], entries: readonly Entry[], index: number): boolean {
  const { enumerator } = entries[index]!
  const list = stack.at(-1)
  if (list?.key !== 'line bold' || enumerator!.number !== 1 || !enumerator!.variant.endsWith(bold)) return false
  return isPartName(entries.find(({ start }) => start === list.section.start)?.text ?? '')
}

/**
 * Whether a spoken list begins after the chapters, where the hall has been addressed once more: it belongs to none of them.
 *
 *   | 三、明年的打算……
 *   | 同志们，书房要靠大家。我提三点希望：
 *   | 一是要守时。……                     in a part of their own, beside the chapters
 */
function isAddressed(stack: readonly List[], entries: readonly Entry[], index: number): boolean {
  const { enumerator } = entries[index]!
  const [list] = stack
  const last = list?.section.children.at(-1)
  if (stack.length > 1 || list?.family !== 'hanzi' || list.number < 2 || enumerator!.number !== 1 || !isSpoken(enumerator!.family)) return false
  return last?.implicit === true && !nextOf(stack, entries, index) && entries.find(({ start }) => start === last.start)?.isVocative === true
}

/** Takes the last part without a heading out of the chapter that is open, and sets it beside it. */
function setApart(tree: Tree, stack: List[]): void {
  const last = stack[0]!.section.children.pop()!
  const section = { ...last, level: 1 }
  tree.sections.push(section)
  stack.splice(0, 1, { family: 'part', key: 'part', level: 1, section, number: NaN, members: [0] })
}

/** Whether an open style stands below a new one on the usual ladder. */
function isBelow(open: List['family'] | undefined, family: Family): boolean {
  if (open === undefined || typeof open === 'number' || open === 'annex') return false
  const [low, high] = [ladder.indexOf(open), ladder.indexOf(family)]
  return high >= 0 && (low > high || (isSpoken(open) && high === 0))
}

/** A heading without a number. */
function isLine({ enumerator }: Entry): boolean {
  return enumerator?.family === 'line'
}

/** Whether the innermost list has no further member: a line after it then heads something else. */
function hasEnded(stack: readonly List[], entries: readonly Entry[], index: number): boolean {
  const list = stack.at(-1)
  return list !== undefined && typeof list.family !== 'number' && list.family !== 'annex' && list.key !== `line ${boldCapitals}` && !nextOf(stack, entries, index)
}

function open(tree: Tree, stack: List[], list: Pick<List, 'family' | 'key' | 'number'>, section: DraftSection): void {
  parentOf(tree, stack, stack.length).push(section)
  stack.push({ ...list, level: section.level, section, members: [0] })
}

function parentOf(tree: Tree, stack: readonly List[], index: number): DraftSection[] {
  return stack[index - 1]?.section.children ?? tree.sections
}

/** An unnumbered paragraph: part of the section that is open, or of the one above when the list has ended. */
function attach(tree: Tree, stack: List[], entries: readonly Entry[], index: number): void {
  const entry = entries[index]!
  while (stack.length > 1 && !belongsToMember(stack, entries, index)) stack.pop()
  const list = stack.at(-1)
  if (!list) {
    tree.opening.push({ start: entry.start, end: entry.end })
    return
  }
  list.members[list.members.length - 1]! += 1
  continueSection(list.section, entry)
}

/** Words after the children of a section make a section without a heading, so that nothing changes places. */
function continueSection(section: DraftSection, entry: Entry): void {
  const place = { start: entry.start, end: entry.end }
  const last = section.children.at(-1)
  if (!last) section.blocks.push(place)
  else if (last.heading || last.enumerator || entry.isVocative) {
    section.children.push(draftSection(entry.start, section.level + 1, { implicit: true, blocks: [place] }))
  } else last.blocks.push(place)
}

function trimmed(entry: Entry, from: number): Place {
  const blank = /^\s*/.exec(entry.text.slice(from))?.[0].length ?? 0
  return { start: entry.start + from + blank, end: entry.end }
}
