import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf, type Clause } from '../clause.ts'
import { stands, unmarked } from '../condense/cut.ts'
import { bestLine } from '../condense/lines.ts'
import { refers } from '../condense/pointing.ts'
import { widthOf, type Speech } from '../speech.ts'
import { evened, type Point } from './points.ts'

/** So many members are set against each other by their beginnings, of so few ems. */
const MOST = 4
const WIDTH: readonly [least: number, most: number] = [4, 14]

/** Ems of what is said below each. */
const LINE = 28

/**
 * Members by their first clauses, where those are built alike and one of them stands alone; null where they are not.
 *
 *   | 前街要安静，钟声就停一停；……        | 后街要明亮，灯就多点几盏；……
 *     ^^^^^^^^^^                              ^^^^^^^^^^ lead
 */
export function begunAlike(speech: Speech, bodies: readonly Passage[]): Point[] | null {
  if (bodies.length < 2 || bodies.length > MOST) return null
  const heads = bodies.map((body) => clausesOf(speech.outline.transcript, body)[0])
  const isHead = (head: Clause | undefined): head is Clause => head !== undefined && /^(?:[，。；]|——)/.test(head.mark) && widthOf(head.text) >= WIDTH[0] && widthOf(head.text) <= WIDTH[1] && !refers(head.text)
  if (!heads.every(isHead) || !heads.some((head) => stands(speech, head)) || !areAlike(heads.map(({ text }) => text))) return null
  return evened(heads.map((head, i) => {
    const rest = speech.cut(endOf(head), endOf(bodies[i]!))
    const line = rest.text.length < 4 ? null : bestLine(speech, [rest], LINE)
    return { mark: null, lead: unmarked(speech, head), points: line === null ? [] : [line] }
  }))
}

/** Whether all texts have the same two characters at the same place, and other ones before them. */
function areAlike([first = '', ...others]: readonly string[]): boolean {
  return [...first].some((_, at) => at > 0 && /^\p{Script=Han}{2}$/u.test(first.slice(at, at + 2)) && others.every((other) => other.slice(at, at + 2) === first.slice(at, at + 2) && other.slice(0, at) !== first.slice(0, at)))
}
