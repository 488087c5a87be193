import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf } from '../clause.ts'
import { unmarked } from '../condense/cut.ts'
import { bestLine } from '../condense/lines.ts'
import { widthOf, type Speech } from '../speech.ts'
import type { Point } from './points.ts'

/** Ems of a name and of the line behind it. */
const NAME = 14
const LINE = 28

/** The name of the first member where the colon behind it is taken for that of the whole list, and in how many characters it stands. */
const NAMED_BEFORE = /[^，。；：、—“”\s]{2,14}：\s*$/
const REACH = 18

/**
 * The names before the colons of all members, each with the line behind it; null where a member has no name or no line.
 *
 *   | 头班（开门）：擦亮灯罩；二班（守夜）：守到最后一位读者；三班（关门）：把书归架
 *     ^^^^^^^^^^^^  ^^^^^^^^
 */
export function namedMembers(speech: Speech, members: readonly Passage[]): Point[] | null {
  const points = members.map((member, i): Point | null => {
    const before = i === 0 ? NAMED_BEFORE.exec(speech.cut(Math.max(0, member.at - REACH), member.at).text) : null
    const at = before === null ? member.at : member.at - before[0].length
    const [name, first] = clausesOf(speech.outline.transcript, speech.cut(at, endOf(member)))
    if (name === undefined || first === undefined || !name.mark.startsWith('：') || widthOf(name.text) > NAME) return null
    const said = speech.cut(first.at, endOf(member))
    const whole = unmarked(speech, said)
    const line = widthOf(whole.text) <= LINE ? whole : bestLine(speech, [said], LINE)
    return line === null ? null : { mark: null, lead: speech.cut(name.at, endOf(name)), points: [line] }
  })
  return points.every((point) => point !== null) ? points : null
}
