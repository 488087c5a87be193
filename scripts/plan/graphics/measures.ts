import { type Passage } from '../../model/transcript.ts'
import { clausesOf, type Clause } from '../clause.ts'
import { EMBEDS } from '../condense/chinese.ts'
import { bare, holdsAside, stands } from '../condense/cut.ts'
import { VERB_FIRST } from '../condense/lexicon.ts'
import { refers } from '../condense/pointing.ts'
import { isTopic } from '../condense/nominal.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { trimBy, widthOf, type Speech } from '../speech.ts'
import { shapeOfPoints } from './points.ts'

/** So many measures make a row, and so many fill a page. */
const LEAST = 3
const MOST = 6

/** Ems of a measure, and of all of them. */
const MEASURE: readonly [least: number, most: number] = [5, 24]
const WALL = 96

/** Measures that fill less of their sentence are said by the way. */
const FILLS = 0.5

/** A sentence that is less of its paragraph is one of several points. */
const MAIN = 0.55

/** What comes of the measures is none of them. */
const RESULT = /^(?:让|使|以|从而|进而|确保|实现|形成|达到|为|推动形成|不断取得|取得)/

/** Other verbs by which a clause orders something, where it is one of several. */
const ALSO = /^(?:坚决|坚定|积极|认真|深入|广泛)?(?:反对|抵制|打击|遏制|纠正|参与|奉行|高举|贯彻|弘扬|铭记|珍惜|践行|发扬|投身|凝聚|铸牢)(?!的)/

/** What was done: 打开了大门, 极大地改变了小城. */
const DONE = /^(?:极大地?|大大|深刻地?|有力地?|彻底|成功|全面|率先|逐步|不断|积极|广泛|共同|初步|基本|真正)*\p{Script=Han}{2}(?:出|起)?了(?!解)/u

/**
 * Three or more clauses of one sentence that tell of measures, or of what one and the same has done: each from its verb on.
 *
 *   | 新馆点亮了老街的夜晚，留住了年轻的读者，带动了周围的店铺。
 *     ^^^^ frame ^^^^^^^^^^   ^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^ members
 */
export function recogniseMeasures({ speech, sentences }: Scene): Proposal[] {
  if (!speech.isChinese) return []
  return sentences.flatMap((sentence, index) => {
    if (EMBEDS.test(sentence.text) || /[？?]\s*$/.test(sentence.text) || sentence.text.length < MAIN * paragraphOf(speech, sentence)) return []
    const clauses = clausesOf(speech.outline.transcript, sentence)
    const row = doneIn(speech, clauses) ?? measuresIn(speech, clauses)
    if (row === null) return []
    const { members, subject } = row
    const width = members.reduce((sum, { text }) => sum + widthOf(text), 0)
    if (width < FILLS * widthOf(sentence.text) || width > WALL) return []
    const points = members.map((lead) => ({ mark: null, lead, points: [] }))
    return [{ from: index, to: index + 1, score: 3.2 + 0.3 * members.length, shape: shapeOfPoints(points, null, `${members.length} measures of one sentence`), ...(subject === null ? {} : { frame: subject }) }]
  })
}

/** How long the paragraph of a sentence is, in characters. */
function paragraphOf({ outline: { transcript: { text } } }: Speech, { at }: Passage): number {
  const end = text.indexOf('\n', at)
  return (end < 0 ? text.length : end) - text.lastIndexOf('\n', at) - 1
}

interface Row {
  members: Passage[]
  /** Who did them. */
  subject: Passage | null
}

/** What one and the same has done, from the clause on that names it. */
function doneIn(speech: Speech, clauses: readonly Clause[]): Row | null {
  for (const [at, clause] of clauses.entries()) {
    const name = /^(\p{Script=Han}{2,12}?)(?=(?:极大|大大|深刻|有力|彻底|成功|率先|共同)?地?\p{Script=Han}{2}(?:出|起)?了(?!解))/u.exec(clause.text)?.[1]
    const isNamed = name !== undefined && isTopic(name) && !refers(name) && !DONE.test(clause.text)
    const first = isNamed ? trimBy(speech, clause, name.length) : clause
    const rest: Passage[] = []
    for (const next of clauses.slice(at + 1)) {
      if (!DONE.test(next.text)) break
      rest.push(next)
    }
    const members = [first, ...rest]
    if (DONE.test(first.text) && members.length >= LEAST && members.length <= MOST && members.every((member) => fits(speech, member))) return { members, subject: isNamed ? speech.cut(clause.at, clause.at + name.length) : null }
  }
  return null
}

/** The measures that a sentence orders one after the other; where there are enough, the first stands above them. */
function measuresIn(speech: Speech, clauses: readonly Clause[]): Row | null {
  if (speech.isTalk) return null
  const lines = clauses.map((clause) => bare(speech, clause)).filter(({ text }) => (VERB_FIRST.test(text) || ALSO.test(text)) && !RESULT.test(text) && !/了(?!解)/.test(text))
  const [, ...others] = lines
  const members = others.length >= LEAST && lines[0]!.at <= clauses[0]!.at + 12 ? others : lines
  return members.length >= LEAST && members.length <= MOST && members.every((member) => fits(speech, member)) ? { members, subject: null } : null
}

function fits(speech: Speech, member: Passage): boolean {
  const width = widthOf(member.text)
  return width >= MEASURE[0] && width <= MEASURE[1] && stands(speech, member) && !refers(member.text) && !holdsAside(speech, member)
}
