import type { Finding } from '../model/finding.ts'
import { walk, type Outline } from '../model/outline.ts'
import { cut } from '../model/transcript.ts'
import { finding } from './found.ts'
import { hanOf, markOf, valueOfHan } from './numerals.ts'

/** A number in running text. */
export interface Count {
  style: string
  number: number
  at: number
  text: string
}

/** Lists within lists that are kept in mind. */
const deepest = 8

/** Units within which the same number twice is a slip; farther on it is another list. */
const reach = 4_000

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const numeral = '[一二三四五六七八九十]{1,3}'
const start = '(?<=^|[，。；：！？、\\n\\s])'

/** 一是/一要 are one style: speakers go from one to the other. */
const forms: readonly (readonly [style: string, form: RegExp])[] = [
  ['#是', new RegExp(`${start}(${numeral})(?:是|要|在于)(?![否不]是)`, 'gm')],
  ['第#', new RegExp(`${start}第(${numeral})(?:[，、]|(?:点|条|个)?就?是[，：]?|点[，：])`, 'gm')],
  ['(#)', new RegExp(`${start}（(${numeral}|\\d{1,2})）`, 'gm')],
  ['circled', /(?<=^|[，。；：！？、])([①-⑳])/gm],
  ['ordinal', new RegExp(`(?<=^|[.!?:;,—]\\s)(?:and )?(${ordinals.join('|')})(?:ly)?,(?=\\s)`, 'gim')],
]

/** Styles that are part of the sentence, whether or not it heads a section. */
const spoken = ['#是', '第#', 'ordinal']

/** Numbers in running text, in order; those that number sections are left out where they are not spoken. */
export function countsIn(outline: Outline): Count[] {
  const { text } = outline.transcript
  const sections = new Set([...walk(outline.sections)].map(({ enumerator }) => enumerator?.at))
  return forms.flatMap(([style, form]) => [...text.matchAll(form)].map(({ index, 0: words, 1: figure = '' }) => (
    { style, number: valueOf(figure), at: index, text: words }
  ))).filter(({ style, at }) => spoken.includes(style) || !sections.has(at)).toSorted((a, b) => a.at - b.at)
}

function valueOf(figure: string): number {
  if (/^[A-Za-z]/.test(figure)) return ordinals.indexOf(figure.toLowerCase()) + 1
  return /^[一二三四五六七八九十]/.test(figure) ? valueOfHan(figure) : markOf(figure)?.number ?? NaN
}

/**
 * Numbers in running text that are missing or come twice.
 *
 *   | 一是开得早，二是关得晚，四是坐得下。      "四是" follows "二是"
 *
 * Lists stand within lists, so the counts of a style are kept on a stack; a count that fits none of them is wrong only
 * when it goes on from the last one. A new section written with a number of its own begins anew.
 */
export function spokenNumberingOf(outline: Outline): Finding[] {
  const { transcript } = outline
  const found: Finding[] = []
  const stacks = new Map<string, Count[]>()
  const begins = [...walk(outline.sections)]
    .filter(({ enumerator }) => enumerator && isWritten(enumerator.text))
    .map(({ extent }) => extent[0])
  let next = 0
  for (const count of countsIn(outline)) {
    if (begins.length > next && begins[next]! <= count.at) stacks.clear()
    while (begins.length > next && begins[next]! <= count.at) next += 1
    const stack = stacks.get(count.style) ?? []
    stacks.set(count.style, stack)
    if (count.number === 1) {
      stack.push(count)
      if (stack.length > deepest) stack.shift()
      continue
    }
    const fits = stack.findLastIndex(({ number }) => number + 1 === count.number)
    const last = stack.at(-1)
    if (!last) continue
    if (fits >= 0) stack.splice(fits, stack.length, count)
    else {
      const words = cut(transcript, count.at, count.at + count.text.length)
      const isNear = count.at - last.at < reach && transcript.text.slice(last.at, count.at).split('\n').length <= 3
      if (count.number === last.number && isNear) found.push(finding('audit/numbering-repeat', words))
      else if (count.number > last.number && count.number <= last.number + 3 && !isSaid(transcript.text, last, count)) {
        found.push(finding('audit/numbering-gap', words, { values: [last.text] }))
      }
      stack.splice(-1, 1, count)
    }
  }
  return found
}

/** The number after `last` stands in the text between, in other words: 第二 for 二是, 其次. */
function isSaid(text: string, last: Count, count: Count): boolean {
  const between = text.slice(last.at + last.text.length, count.at)
  if (count.style === 'ordinal') return new RegExp(`\\b(?:${ordinals[last.number]}|then|next|another|also)\\b`, 'i').test(between)
  const next = hanOf(last.number + 1)
  const inFigures = `${last.number + 1}[.．、）)]`
  return new RegExp(`第${next}|[，。；：、\\s（]${next}[是要在靠、，）来]|${inFigures}|其次|再次|另[一外]|还有|接着`).test(between)
}

function isWritten(enumerator: string): boolean {
  return !/[是要]|第|首先|其次|最后|——|^[A-Za-z]{3}/.test(enumerator)
}
