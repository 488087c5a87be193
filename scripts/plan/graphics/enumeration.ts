import { endOf, type Passage } from '../../model/transcript.ts'
import { isAside } from '../condense/chinese.ts'
import { bare, bestLine, linesOf } from '../condense/lines.ts'
import { clausesOf } from '../clause.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { inside, trimBy, widthOf, type Speech } from '../speech.ts'
import { shapeOfPoints, type Point } from './points.ts'

/** The sign that opens a member and is no part of its lead. */
const SIGN = /^(?:[一二三四五六七八九十]+(?:是|要|则)|第[一二三四五六七八九十]+(?:点|个[^，]{0,4}?(?:是|，))?，?|首先是?，?|其次是?，?|再次是?，?|最后是?，?|另外，?)/

/**
 * Members that the speaker sets side by side: 一是…二是…, 在A上…在B上….
 *
 *   | 一是建好阵地。把分馆建在街坊身边……  二是用好队伍。……
 *     ^^ mark ^^^^ lead  ^^^^^^^^^^^^^^^^ line
 */
export function recogniseEnumeration({ speech, sentences }: Scene): Proposal[] {
  const first = sentences[0]
  const last = sentences.at(-1)
  if (first === undefined || last === undefined) return []
  const scene = speech.cut(first.at, endOf(last))
  return inside(speech.enumerations, scene).flatMap((enumeration) => {
    const { at, items, marker } = enumeration
    if (marker === '、' || marker === '有的') return []
    const end = endOf(enumeration)
    if (end > endOf(last) || items.length < 2 || items.length > 7) return []
    const from = sentences.findLastIndex((sentence) => sentence.at <= at)
    const whole = sentences.findIndex((sentence) => endOf(sentence) >= end) + 1
    const begun = sentences.findLastIndex((sentence) => sentence.at <= items.at(-1)!.at) + 1
    return [...new Set([begun, whole])].flatMap((to) => {
      const points = pointsOfItems(speech, items, endOf(sentences[to - 1]!))
      if (points.length !== items.length) return []
      return [{ from, to, score: (marker === '要' ? 3 : 5) + Math.min(2, points.length / 2), shape: shapeOfPoints(points, null, `${points.length} members side by side: ${marker}`) }]
    })
  })
}

/** The points of the members, nothing taken from beyond `end`: the last member may go on on the next slide. */
function pointsOfItems(speech: Speech, items: readonly Passage[], end: number): Point[] {
  const many = items.length > 4
  return items.flatMap((whole) => {
    const item = speech.cut(whole.at, Math.min(endOf(whole), end))
    const sign = SIGN.exec(item.text)?.[0].length ?? 0
    const body = trimBy(speech, item, sign)
    const head = clausesOf(speech.outline.transcript, body).find(({ text }) => !isAside(text))
    if (head === undefined) return []
    const lead = leadOf(speech, body, head)
    if (lead === null) return []
    const after = speech.cut(endOf(lead), endOf(body))
    const rest = trimBy(speech, after, /^[\p{P}\s]*/u.exec(after.text)![0].replace(/[“《].*$/, '').length)
    const line = many || rest.text.length < 4 ? null : (linesOf(speech, [rest], { count: 1, width: 22, ideal: 12 })[0] ?? null)
    return [{ mark: null, lead, points: line === null ? [] : [line] }]
  })
}

/** The member's first clause when it is short; otherwise its best line. */
function leadOf(speech: Speech, body: Passage, head: Passage): Passage | null {
  const short = bare(speech, head, true)
  if (widthOf(short.text) >= 2 && widthOf(short.text) <= 20) return short
  return bestLine(speech, [body], 20)
}
