import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf, unitsOf, type Clause } from '../clause.ts'
import { stands, unmarked } from '../condense/cut.ts'
import { refers } from '../condense/pointing.ts'
import { hasSubject } from '../discourse/subject.ts'
import { statementShape } from '../draft.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { span, trimBy, widthOf, type Speech } from '../speech.ts'

/** How what is concluded from several begins: what only joins it to them goes, 只有 stays. */
const JOINS = /^(?:总之|一句话|归根结底|说到底|可见|由此可见|所以|因此)(?=[，：\p{Script=Han}])[，：]?/u
const ONLY = /^(?:只有|唯有)(?![^，。]*才)/

/** So many are weighed, each in so few ems. */
const WEIGHED: readonly [least: number, most: number] = [3, 4]
const WIDEST = 28

/** Ems of what is concluded. */
const VERDICT: readonly [least: number, most: number] = [8, 30]

/** What is not so, or not only. */
const DENIES = /不(?:只|仅|单|光)?是|不属于|不在于|没有|并非/

/**
 * What several are weighed for, with them; and what is so after all that is not.
 *
 *   | 油灯便宜，但怕风；蜡烛好看，但太短；火把明亮，但呛人。只有马灯样样都行。
 *     ^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^ weighed ^^^^^^^^^^^^ verdict
 *   | 书房既不只是老人的，也不只是孩子的；书房既不只是白天的，也不只是夜里的；书房属于整条街。
 *                                                                         ^^^^^^^^^^^^^^ verdict
 */
export function recogniseVerdict({ speech, sentences }: Scene): Proposal[] {
  if (!speech.isChinese) return []
  return sentences.flatMap((sentence, index) => {
    const units = unitsOf(clausesOf(speech.outline.transcript, sentence))
    return [...overWeighed(speech, units, sentences[index + 1], index), ...afterDenials(speech, units, index)]
  })
}

function overWeighed(speech: Speech, units: readonly Clause[][], next: Passage | undefined, index: number): Proposal[] {
  const isWithin = ONLY.test(units.at(-1)?.[0]?.text ?? '')
  const weighed = (isWithin ? units.slice(0, -1) : units).map((unit, i) => said(speech, i === 0 ? afterColon(unit) : unit))
  const verdict = isWithin ? concludedIn(speech, units.at(-1)!) : next === undefined ? null : concludedIn(speech, clausesOf(speech.outline.transcript, next))
  const [least, most] = WEIGHED
  if (verdict === null || weighed.length < least || weighed.length > most || weighed.some(({ text }) => widthOf(text) > WIDEST || refers(text))) return []
  return [{ from: index, to: index + (isWithin ? 1 : 2), score: 9, shape: { kind: 'claim', title: null, accent: null, text: verdict, grounds: weighed, reveals: weighed, why: 'what several are weighed for' } }]
}

function afterDenials(speech: Speech, units: readonly Clause[][], index: number): Proposal[] {
  const last = units.at(-1)
  if (last === undefined || units.length < WEIGHED[0]) return []
  const verdict = said(speech, last)
  const isSo = units.slice(0, -1).every((unit) => unit.some(({ text }) => DENIES.test(text))) && !/[不没]/.test(verdict.text)
  if (!isSo || widthOf(verdict.text) < VERDICT[0] || widthOf(verdict.text) > VERDICT[1] || !hasSubject(verdict.text) || !stands(speech, verdict)) return []
  return [{ from: index, to: index + 1, score: 6.5, shape: statementShape(verdict, 'what is so after all that is not') }]
}

const said = (speech: Speech, unit: readonly Clause[]): Passage => unmarked(speech, span(speech, unit[0]!, unit.at(-1)!))

/** The clauses behind what only announces them: 结果很清楚：. */
function afterColon(unit: readonly Clause[]): readonly Clause[] {
  const colon = unit.findLastIndex(({ mark }) => mark.startsWith('：'))
  return unit.slice(colon + 1).length === 0 ? unit : unit.slice(colon + 1)
}

/** The first clause of what is concluded; null where nothing is. */
function concludedIn(speech: Speech, [first, second]: readonly Clause[]): Passage | null {
  if (first === undefined) return null
  const isOnly = ONLY.test(first.text)
  const joint = JOINS.exec(first.text)?.[0].length ?? 0
  if (!isOnly && joint === 0) return null
  const line = unmarked(speech, isOnly ? speech.cut(first.at, endOf(first)) : trimBy(speech, first, joint))
  const isBound = isOnly && /^(?:才|就|[^，]{1,6}才)/.test(second?.text ?? '')
  const [least, most] = VERDICT
  return isBound || widthOf(line.text) < least || widthOf(line.text) > most || refers(line.text) || !(isOnly || stands(speech, line)) ? null : line
}
