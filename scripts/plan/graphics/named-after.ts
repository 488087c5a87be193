import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf, type Clause } from '../clause.ts'
import { bare, unmarked } from '../condense/cut.ts'
import { hasSubject } from '../discourse/subject.ts'
import { NUMERALS } from '../promise.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { trimBy, widthOf, type Speech } from '../speech.ts'
import { shapeOfPoints } from './points.ts'

/** A count of things at the end of a clause, and what they are: 应报4个联系人, 三点愿望, 分为三类. */
const COUNTS = /([二两三四五六七八]|[2-8])(?:个|类|种|项|点|条|大|句|份|批|支|座|所|家|名|位)(?!人$|月$|小时$|百|千|万|亿|多)(?:(?![都也是有已])[^，、。；：]){0,8}$/u

/** What stands between the count and a list that follows in a sentence of its own. */
const THAT_IS = /^(?:即|就是|分别是|分别为|包括|它们是|也就是)/

/** What opens a member that is counted itself. */
const SIGN = /^(?:其?[一二三四五六七八]是|第[一二三四五六七八][类种]?(?:是|，)?)/

/** Ems of a name, of a kind that is described, and of the words over them. */
const NAME = 18
const KIND = 24
const TITLE = 26

/**
 * As many members as a clause has counted right before them: named in a list, or described one by one. Those of which the next sentences say more
 * stand around what they share: see `recogniseHub`.
 *
 *   | 每个书房要报三名守灯人：馆员、街坊以及学生。       | 借书卡分为两类：一是常年有效的，如街坊卡；二是按日的。
 *     ^^^^^^^^^^^^^^^^^^^^^^ ^^^^  ^^^^    ^^^^          ^^^^^^^^^^^^      ^^^^^^^^^^            ^^^^^^
 */
export function recogniseNamedAfter({ speech, sentences }: Scene): Proposal[] {
  if (!speech.isChinese) return []
  return sentences.flatMap((sentence, index): Proposal[] => {
    const clauses = clausesOf(speech.outline.transcript, sentence)
    const at = clauses.findIndex(({ text, mark }) => COUNTS.test(text) && (mark === '：' || mark === '。' || mark === '，' || mark === ':'))
    const counting = clauses[at]
    if (counting === undefined) return []
    const next = sentences[index + 1]
    const isBefore = counting.mark === '。' && at === clauses.length - 1
    if (isBefore && (next === undefined || !THAT_IS.test(next.text))) return []
    if (counting.mark === '，' && !THAT_IS.test(clauses[at + 1]?.text ?? '')) return []
    const rest = isBefore ? next! : speech.cut(endOf(counting) + counting.mark.length, endOf(sentence))
    const [, numeral = ''] = COUNTS.exec(counting.text)!
    const count = /\d/.test(numeral) ? Number(numeral) : NUMERALS.indexOf(numeral.replace('两', '二'))
    const members = namedIn(speech, rest, count) ?? describedIn(speech, rest, count)
    const after = sentences[index + (isBefore ? 2 : 1)]
    if (members === null || after?.text.startsWith(members[0]!.text)) return []
    const shape = shapeOfPoints(members.map((lead) => ({ mark: null, lead, points: [] })), titleOf(speech, counting), `${count} that are counted and then named`)
    return [{ from: index, to: index + (isBefore ? 2 : 1), score: 6.8, shape }]
  })
}

/** The members of a list with 、, the last of them behind 和 or 以及. */
function namedIn(speech: Speech, rest: Passage, count: number): Passage[] | null {
  const list = unmarked(speech, trimBy(speech, rest, THAT_IS.exec(rest.text)?.[0].length ?? 0))
  if (/[，；。：]/.test(list.text)) return null
  const parts = [...list.text.matchAll(/[^、]+/g)].map(({ 0: text, index }) => trimmed(speech, list.at + index, text))
  const last = parts.at(-1)!
  const joint = parts.length === count - 1 ? /以及|及|和|与/.exec(last.text.slice(1)) : null
  if (joint !== null) parts.splice(-1, 1, trimmed(speech, last.at, last.text.slice(0, joint.index + 1)), trimmed(speech, last.at + joint.index + 1 + joint[0].length, last.text.slice(joint.index + 1 + joint[0].length)))
  const isOne = ({ text }: Passage): boolean => widthOf(text) >= 2 && widthOf(text) <= NAME && !/^[和与及]|等$/.test(text)
  return parts.length === count && parts.every(isOne) ? parts : null
}

function trimmed(speech: Speech, at: number, text: string): Passage {
  const start = at + text.length - text.trimStart().length
  return speech.cut(start, start + text.trim().length)
}

/** The first clause of each member behind its sign, where all of them are described in one sentence. */
function describedIn(speech: Speech, rest: Passage, count: number): Passage[] | null {
  const clauses = clausesOf(speech.outline.transcript, rest)
  const heads = clauses.filter(({ text }) => SIGN.test(text))
  if (heads.length !== count || heads[0] !== clauses[0] || !heads.every(({ text }, i) => text.replace('第', '').replace('其', '').startsWith(NUMERALS[i + 1]!))) return null
  const members = heads.map((head) => trimBy(speech, head, SIGN.exec(head.text)![0].length)).map((lead) => speech.cut(lead.at, endOf(lead)))
  return members.every(({ text }) => widthOf(text) >= 3 && widthOf(text) <= KIND && !/^(?:如果|因为|由于|虽然)/.test(text)) ? members : null
}

/** The counting clause where it is short and says whose they are, or only what it counts. */
function titleOf(speech: Speech, clause: Clause): Passage {
  const whole = bare(speech, clause, true)
  if (widthOf(whole.text) <= TITLE && !/[这那它他]|刚才|下面|以下/.test(whole.text) && (hasSubject(whole.text) || /^[^，]{2,12}(?:分为|分成|包括)/.test(whole.text))) return whole
  const at = COUNTS.exec(clause.text)!.index
  return speech.cut(clause.at + at, endOf(clause))
}
