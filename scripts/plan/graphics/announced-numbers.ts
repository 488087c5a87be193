import type { FiguresSlide } from '../../model/deck.ts'
import { endOf } from '../../model/transcript.ts'
import { clausesOf, type Clause } from '../clause.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { trimBy, widthOf, type Speech } from '../speech.ts'
import { COPULA, withBound } from './figures.ts'

type Figure = FiguresSlide['figures'][number]

/** How a speaker announces numbers: 几个数字, 一组数据. */
const ANNOUNCES = /(?:几|一|[两二三四五六])[个组串条](?:\p{Script=Han}{0,4}的)?(?:\p{Script=Han}{2})?(?:数字|数据)/u

/** A number with its unit to the end of a clause: 1 亿个文件, 三条街. */
const NUMBER = /(?<value>\d[\d.,]*|(?<=[^\p{Script=Han}、])[两三四五六七八九十]+)\s*(?<unit>[^\d\s，][^\d，]*)$/u

/** Whose numbers they are goes without saying. */
const OURS = /^(?:我们的?|大家的?|其中|目前|现在|如今|而且?|并且?)+\s*/

/** Ems of what stands beside a number, and of what it counts. */
const UNIT = 7
const SUBJECT = 17

/**
 * Numbers that the speaker announces as such: each clause after the announcement with its number, in the clause's own words.
 *
 *   | 给大家几个数字：书库收着超过 3 万册旧书，灯一连亮了 9 年，书车走遍 12 条街。
 *                     ^^^^^^ ^^^^^^ value, unit
 */
export function recogniseAnnouncedNumbers({ speech, sentences }: Scene): Proposal[] {
  if (!speech.isChinese) return []
  return sentences.flatMap((sentence, index) => {
    const clauses = clausesOf(speech.outline.transcript, sentence)
    const colon = clauses.findIndex(({ text, mark }) => mark.startsWith('：') && ANNOUNCES.test(text))
    if (colon < 0) return []
    const rest = clauses.slice(colon + 1)
    const figures = rest.flatMap((clause) => figureOf(speech, clause) ?? [])
    if (figures.length < 2 || figures.length > 6 || figures.length < rest.length - 1) return []
    const over = ANNOUNCES.exec(clauses[colon]!.text)!
    const title = speech.cut(clauses[colon]!.at + over.index, clauses[colon]!.at + over.index + over[0].length)
    const shape = { kind: 'figures' as const, title, accent: null, scope: null, figures, reveals: figures.map(({ subject, value }) => subject ?? value), why: 'numbers announced by the speaker' }
    return [{ from: index, to: index + 1, score: 7 + 0.5 * figures.length, shape }]
  })
}

function figureOf(speech: Speech, clause: Clause): Figure | null {
  const match = NUMBER.exec(clause.text)
  const [value, unit] = [match?.groups!['value'], match?.groups!['unit']]
  if (match === null || value === undefined || unit === undefined || /\d/.test(clause.text.slice(0, match.index)) || widthOf(unit) > UNIT) return null
  const at = clause.at + match.index
  const told = speech.cut(clause.at, at)
  const named = trimBy(speech, told, OURS.exec(told.text)?.[0].length ?? 0, /\s*$/.exec(told.text)![0].length)
  const subject = trimBy(speech, named, 0, COPULA.exec(named.text)?.[0].length ?? 0)
  if (widthOf(subject.text) < 2 || widthOf(subject.text) > SUBJECT) return null
  return withBound(speech, { value: speech.cut(at, at + value.length), unit: speech.cut(endOf(clause) - unit.length, endOf(clause)), subject, change: null })
}
