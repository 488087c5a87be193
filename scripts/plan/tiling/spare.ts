import type { Passage } from '../../model/transcript.ts'
import { bestLine, linesOf } from '../condense/lines.ts'
import { PICKED_OUT, statementShape, type Shape } from '../draft.ts'
import { pointsOf, rowsOf, shapeOfPoints } from '../graphics/points.ts'
import type { Candidate } from './candidates.ts'
import type { Scene } from '../proposal.ts'
import { overlap } from '../speech.ts'

/** What a line must say to stand alone among points; see `scoreOf`. */
const TELLING = 3.6

/** A list keeps every point; a line that says much leaves the others out, one that says less is hardly worth a page. */
const LIST = 1.8
const STATEMENT = 1.4
const THOUGHT = 0.6

/**
 * Forms that could stand while some sentences are said and that nobody would choose first: their points as a list, their
 * one most telling line. They serve a person who wants them, and a row of slides that are all alike. None is as good as
 * what was chosen, whose fitness is `most`.
 */
export function spareOf({ speech, sentences }: Scene, title: Passage | null, most: number): Candidate[] {
  const found: Candidate[] = []
  const add = (shape: Shape, fitness: number, evidence: Passage = sentences[0]!): void => void found.push({ shape, fitness: Math.min(fitness, most - 0.1), evidence })
  const points = pointsOf(speech, sentences, title === null ? [] : [title])
  if (points !== null) {
    add(shapeOfPoints(points, title, PICKED_OUT), LIST)
    const rows = rowsOf(points, title)
    if (rows !== null) add(rows, LIST)
    const listed = points.map(({ lead, points: [detail] }) => ({ mark: null, lead, detail: detail ?? null }))
    add({ kind: 'list', title, accent: null, points: listed, reveals: points.map(({ lead }) => lead), why: PICKED_OUT }, LIST)
  }
  const telling = linesOf(speech, sentences, { count: 1, width: 30, least: TELLING, shown: title === null ? [] : [title] })[0]
  const text = telling ?? bestLine(speech, sentences, 30)
  if (text !== null) {
    const evidence = sentences.find((one) => overlap(one, text)) ?? sentences[0]!
    add(statementShape(text, 'the line that says most'), telling === undefined ? THOUGHT : STATEMENT, evidence)
  }
  return found
}
