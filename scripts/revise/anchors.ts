import { firstWordsOf, type Section } from '../model/outline.ts'
import { chain, type Candidate } from './chain.ts'
import type { EditedHeading } from './edited-outline.ts'
import { bare } from './letters.ts'

/** A numeral of one to four signs with its marks, as headings are numbered: 一、 （二） 第三章 4. IV) b. */
const number = /^[（(〔【[]?(?:第?[一二三四五六七八九十百]{1,4}|第?\d{1,3}|[IVX]{1,4}|[A-Za-z])(?:[章节部分条点][，、：:.\s]*|[）)〕】\]]?[、．.：:，]?[\s、．.）)：:])\s*/

/** The words of a heading line without a number at its head. */
export function withoutNumber(text: string): string {
  return text.replace(number, '')
}

/** More sections than this are not weighed for one heading. */
const most = 200

/**
 * For each heading of the file the section of the parsed outline that it stands for, in order; null for one that
 * has none. A heading is known by its words, with its number or without or with another one.
 */
export function anchorsOf(headings: readonly EditedHeading[], sections: readonly Section[]): (Section | null)[] {
  const known = { whole: new Map<string, number[]>(), words: new Map<string, number[]>() }
  for (const [index, section] of sections.entries()) {
    const number = section.enumerator?.text ?? ''
    const words = section.heading?.text ?? firstWordsOf(section)
    note(known.whole, keyOf(!section.heading, number + words), index)
    if (section.heading) note(known.words, keyOf(false, words), index)
  }
  const keys = headings.map(({ text, isHeadless }) => keyOf(isHeadless, text))
  const rows = headings.map(({ text, isHeadless }, index) => {
    const found = known.whole.get(keys[index]!) ?? known.words.get(keys[index]!)
    return found ?? (isHeadless ? [] : known.words.get(keyOf(false, withoutNumber(text))) ?? [])
  })
  const met = new Map<readonly number[], number>()
  const claims = new Map<readonly number[], number>()
  for (const row of rows) claims.set(row, (claims.get(row) ?? 0) + 1)
  const candidates = rows.map((row) => {
    const turn = met.get(row) ?? 0
    met.set(row, turn + 1)
    const spare = row.length - claims.get(row)!
    return row.slice(Math.max(0, Math.min(turn, turn + spare)), Math.max(turn, turn + spare) + 1).slice(0, most).map(candidateOf)
  })
  return chain(candidates).map(chosen => chosen && sections[chosen.start]!)
}

function keyOf(isHeadless: boolean, text: string): string {
  return `${isHeadless ? 'point' : 'heading'} ${bare(text)}`
}

function note(known: Map<string, number[]>, key: string, index: number): void {
  const indices = known.get(key)
  if (indices) indices.push(index)
  else known.set(key, [index])
}

function candidateOf(index: number): Candidate {
  return { start: index, end: index + 1, weight: 1 }
}
