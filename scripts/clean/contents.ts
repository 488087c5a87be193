import { removeLine, written, type Line } from './lines.ts'
import { depthOf } from './markdown.ts'
import { remove, type Sheet } from './sheet.ts'
import { bare } from './title-lines.ts'

/** An entry that leads to its page: dots, or a tab or wide space, and a number. */
const leader = /^(\S.{0,100}?)\s*(?:[.．…·・⋯‥]{3,}|(?:[.．·] ){3,}|_{3,}|-{4,})\s*(?:第?\s*\d{1,4}\s*页?|[ivxIVX]{1,6})$/
const spaced = /^(\S.{0,100}?)(?:\t+|\s{2,}|\u3000+)(?:第?\s*\d{1,4}\s*页?)$/
const word = /^(?:[【［[]?\s*(?:目\s*录|目\s*錄|目\s*次|本文目录|内容目录|内容提要|Contents|Table of contents|Agenda)\s*[】］\]]?)\s*[:：]?$/i
/** A list of contents is no longer than this. */
const longest = 120
/** No file has more of them; a further line with the word is none. */
const most = 5

/**
 * Takes a table of contents out: lines that lead to page numbers, three or more of them running, and the list under
 * the word itself whose entries come back later, in order, as headings.
 *
 *   | 目  录                          metadata
 *   | 一、把书房建好 ………………… 3        metadata
 *   | 二、把馆员带好 ………………… 7        metadata
 */
export function dropContents(sheet: Sheet): void {
  const lines = written(sheet)
  let named = 0
  for (let index = 0; index < lines.length; index += 1) {
    const isNamed = named < most && word.test(lines[index]!.text)
    if (isNamed) named += 1
    const first = isNamed ? index + 1 : index
    const leading = leadersFrom(lines, first, isNamed)
    const listed = isNamed ? listFrom(lines, first) : 0
    const end = leading >= (isNamed ? 1 : 3) ? first + leading : listed > 1 ? first + listed : index
    for (; index < end; index += 1) removeLine(sheet, lines[index]!, 'metadata')
    if (end > first) index -= 1
  }
}

/** A line of a list that is nothing but a link to a heading of the same page. */
const anchored = /^\s*(?:[-*+]|\d+[.)])\s+\[[^\n]{1,300}\]\(#[^\s()]*\)\s*$/

/** A link within running words to a heading of the same page, not to a note. */
const toPart = /\[[^\]\n]{0,200}\p{L}{3}[^\]\n]{0,200}\]\(#(?!_?fn|_?ftn|cite|ref|note)[^\s()]+\)/gu

/**
 * Takes a table of contents of links out, three or more of them running, before their targets are gone; and above the first heading a paragraph
 * that leads to two parts of the page.
 *
 *   | - [Opening day](#opening-day)        metadata
 *   |   - [Who came](#who-came)            metadata
 */
export function dropLinkedContents(sheet: Sheet): void {
  const { bounds, text } = sheet
  let run: number[] = []
  let isAbove = true
  for (let index = 0; index <= bounds.length; index += 2) {
    const line = text.slice(bounds[index] ?? text.length, bounds[index + 1])
    const isLink = anchored.test(line)
    isAbove &&= depthOf(line) === null || depthOf(line) === 1
    if (isAbove && !isLink && line.includes('](#') && [...line.matchAll(toPart)].length > 1) remove(sheet, bounds[index]!, bounds[index + 1]!, 'metadata')
    if (isLink) run.push(index)
    else {
      if (run.length > 2) for (const at of run) remove(sheet, bounds[at]!, bounds[at + 1]!, 'metadata')
      run = []
    }
  }
}

/** How many lines from an index on lead to page numbers, which do not fall; under the word itself spaces lead too. */
function leadersFrom(lines: readonly Line[], from: number, isNamed: boolean): number {
  let count = 0
  let page = 0
  for (let index = from; index < Math.min(lines.length, from + longest); index += 1) {
    const { text } = lines[index]!
    if (text.length > 140 || !/[\divx页]$/i.test(text)) break
    const isLeader = leader.test(text) || (isNamed && spaced.test(text))
    const number = Number(/(\d+)\s*页?$/.exec(text)?.[1] ?? page)
    if (!isLeader || number < page) break
    page = number
    count += 1
  }
  return count
}

/** How many lines from an index on come back as the beginnings of later lines, in the same order and after the list. */
function listFrom(lines: readonly Line[], from: number): number {
  const later = lines.slice(from).map(line => bare(line.text.slice(0, 120)))
  const first = entryOf(later[0] ?? '')
  let count = 0
  for (let at = 0; count < Math.min(later.length, longest); count += 1) {
    const entry = entryOf(later[count]!)
    if (entry.length < 2 || entry.length > 60) break
    const found = later.findIndex((line, index) => index > Math.max(at, count) && line.startsWith(entry))
    if (found < 0) break
    at = found
  }
  return later.findIndex((line, index) => index > 0 && line.startsWith(first)) >= count ? count : 0
}

/** An entry without what leads to its page. */
function entryOf(line: string): string {
  return line.replace(/[.．…·]*\d{0,4}$/, '')
}
