import type { Passage } from '../../model/transcript.ts'
import { clausesOf } from '../clause.ts'
import { canLeave } from '../condense/bonds.ts'
import { unmarked } from '../condense/cut.ts'
import { canStand } from '../condense/fragments.ts'
import { refers } from '../condense/pointing.ts'
import { bestLine } from '../condense/lines.ts'
import { STEERS } from '../discourse/cues.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { startsParagraph } from '../topic.ts'
import { lettersOf, overlap, span, trimBy, widthOf, type Speech } from '../speech.ts'
import { evened, restOf, shapeOfPoints, type Point } from './points.ts'

/** So many labels make a set, and so many stand on a page. */
const LEAST = 2
const MOST = 6

/** A label, whatever explains it in brackets, and its colon; who speaks is none. */
const LABEL = /^((?!(?:甲|乙|丙|丁|合|男|女|问|答|主持人?|旁白|注\d*|备注|全体)[：:])[^，。；：:！？、（(“「{}[\]=<>]{2,24}?)[ 　]*(?:[（(][^）)]{1,24}[）)])?[ 　]*[：:]/u

/** Who speaks or where words come from. */
const NO_LABEL = /[说讲道问答写云曰]$|^(?:我|你|他|她|它|这|那|如|例如|比如|因为|所以|但|下面|首先|其次|最后)|如下$|[是为有]$|非常|很|最/

/** Ems of a label. */
const NAME = 14

/** Ems of the line under each of so many labels. */
const LINE = [0, 0, 48, 40, 30, 22, 22] as const

/** Ems of a sentence that stands whole for want of a line. */
const MOST_OF_LINE = 60

/** What only leads to what is said. */
const LEANS = /^(?:(?:过去|从前)(?!.*(?:现在|如今|今天))|虽然|尽管|为了|由于|如果|当|[这那])/

/**
 * Paragraphs in a row of which each begins with a label and a colon: the labels side by side, each over what is said of it.
 *
 *   | 早场：给赶早班的人留一盏灯。        ¶ 夜场：等最后一位读者离开。
 *     ^^^^ lead ^^^^^^^^^^^^^^^^^^^^          ^^^^ lead
 */
export function recogniseLabels(scene: Scene): Proposal[] {
  const { speech, sentences, heading } = scene
  if (!speech.isChinese) return []
  const starts = sentences.flatMap((_, at) => (startsParagraph(scene, at) ? [at] : []))
  const named = starts.map((at, i) => ({ at, to: starts[i + 1] ?? sentences.length, label: heading !== null && overlap(heading, sentences[at]!) ? null : labelIn(speech, sentences[at]!) }))
  const proposals: Proposal[] = []
  for (let first = 0; first < named.length; first++) {
    let end = first
    while (end < named.length && named[end]!.label !== null) end++
    const group = named.slice(first, end)
    const points = group.length >= LEAST && group.length <= MOST ? pointsOf(scene, group) : null
    if (points !== null) proposals.push({ from: group[0]!.at, to: group.at(-1)!.to, score: 6 + Math.min(2, points.length / 2), shape: shapeOfPoints(evened(points), null, `${points.length} paragraphs with labels`) })
    first = Math.max(first, end - 1)
  }
  return proposals
}

interface Label {
  name: Passage
  /** The label with its mark. */
  length: number
}

function labelIn(speech: Speech, sentence: Passage): Label | null {
  const found = LABEL.exec(sentence.text)
  if (found === null || NO_LABEL.test(found[1]!) || widthOf(found[1]!) > NAME || STEERS.test(found[1]!) || refers(found[1]!) || speech.headings.has(lettersOf(found[1]!)) || found[0].length >= sentence.text.length) return null
  const name = speech.cut(sentence.at, sentence.at + found[1]!.length)
  return { name, length: found[0].length }
}

function pointsOf({ speech, sentences }: Scene, group: readonly { at: number, to: number, label: Label | null }[]): Point[] | null {
  const points = group.map(({ at, to, label }): Point => {
    const head = trimBy(speech, sentences[at]!, label!.length)
    const said = [trimBy(speech, head, /^\s*/.exec(head.text)![0].length), ...sentences.slice(at + 1, to)]
    return { mark: null, lead: label!.name, points: lineOf(speech, said, LINE[group.length]!) }
  })
  return new Set(points.map(({ lead }) => lead.text)).size === points.length ? points : null
}

/** What is said under a label: a sentence that is short, else its first clauses or its best line; what was so before comes last. */
function lineOf(speech: Speech, said: readonly Passage[], width: number): Passage[] {
  const first = said[0]!
  if (speech.purpose === 'reading') return [restOf(speech, first, speech.cut(first.at, first.at))].filter((line) => line !== null)
  const begun = said.slice(0, 2).flatMap((sentence) => begunIn(speech, sentence, width) ?? []).find(({ text }) => !LEANS.test(text))
  const whole = unmarked(speech, first)
  const line = begun ?? bestLine(speech, said, width) ?? (widthOf(whole.text) <= MOST_OF_LINE ? whole : null)
  return line === null || line.text.length < 2 ? [] : [line]
}

/** A sentence where it is short, else as many of its first clauses as stand. */
function begunIn(speech: Speech, sentence: Passage, width: number): Passage | null {
  const whole = unmarked(speech, sentence)
  if (widthOf(whole.text) <= width) return whole
  const clauses = clausesOf(speech.outline.transcript, whole)
  const to = clauses.findLastIndex((clause) => widthOf(span(speech, whole, clause).text) <= width && canStand(clause.text))
  const line = to < 0 ? null : span(speech, whole, clauses[to]!)
  return line !== null && widthOf(line.text) >= width / 4 && canLeave({ clauses, from: 0, to, text: line.text }) ? line : null
}
