import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf, unitsOf } from '../clause.ts'
import { EMBEDS, openerLength, SPOKEN_END } from '../condense/chinese.ts'
import { holdsAside } from '../condense/cut.ts'
import { canStand, isAside } from '../condense/fragments.ts'
import { refers } from '../condense/pointing.ts'
import type { Shape } from '../draft.ts'
import { heads } from '../topic.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { span, trimBy, widthOf, type Speech } from '../speech.ts'
import { shapeOfPoints } from './points.ts'

/** So many members make a row, and so many fill a page. */
const LEAST = 3
const MOST = 6

/** Ems of a member, and of either side of one that is parted. */
const MEMBER: readonly [least: number, most: number] = [5, 30]
const SIDE: readonly [least: number, most: number] = [2, 22]

/** So many characters, and this share of a member, make a frame; whom everybody means counts for nothing. */
const SHARED = 2
const SHARE = 0.2
const EVERYBODY = /^(?:我们|你们|他们|她们|它们|大家|同学们|我|你|他|她|它)?(?:要|会|是|在|有|将|都|也|就|还)?$/

/** A row that fills less of its sentences is said by the way. */
const FILLS = 0.3

/** What is so instead of all that is denied: the row is half of a pair. */
const INSTEAD = /^[，；。]?\s*(?:而(?!且)|却|但)/

/** What takes a member back right after it, or tells what it only leads to: 灯是亮了，但门关着; 守了夜，觉得就算完成. */
const UNFINISHED = /^，(?:但|却|(?:总|都)?(?:觉得|认为|以为))/

/** What joins a member to the one before. */
const JOINT = /^(?:而且|并且|而|并|也|又|还|和|以及|同时|或者?|或许|也许)(?=\p{Script=Han}{2})/u

/** What stands between the sides of a member: what comes of the first, or what it is. */
const TURN = /^(?:而(?!且|后|已|是)|就(?!业|医|餐)|便(?!利|捷|民)|才(?!能|华)|但却|却)?(?:变得|变成|变为|成为|化为|换来|带来|意味着|导致|造成)?/

/** A run of passages of one frame in the sentences `[from, to)`. */
interface Row {
  from: number
  to: number
  members: Passage[]
  lead: Passage | null
}

/**
 * Three or more clauses, members between semicolons or sentences in a row with one frame: they begin alike, or begin and end alike. Those that turn
 * at the same word stand in rows, each from one side to the other, unless they deny.
 *
 *   | 让旧书变得有人借，让旧屋变得有人来，让老街变得有人等
 *     ^^^^^^ from ^^^^^^^^ to
 */
export function recogniseFrames({ speech, sentences }: Scene): Proposal[] {
  if (!speech.isChinese) return []
  const rows = [...sentences.flatMap((sentence, at) => clauseRows(speech, sentence, at).map((row) => goneOn(speech, row, sentence, sentences[at + 1]))), ...unitRows(speech, sentences)]
  return rows.filter((row) => row.members.length >= LEAST && row.members.length <= MOST && stretches(speech, sentences, row)).flatMap((row) => proposalOf(speech, row) ?? [])
}

/** Whether a row is what its sentences are made of, and no half of what they say. */
function stretches(speech: Speech, sentences: Scene['sentences'], { from, to, members }: Row): boolean {
  const [first, last] = [members[0]!, members.at(-1)!]
  const said = sentences.slice(from, to).reduce((sum, { text }) => sum + text.length, 0)
  const after = speech.cut(endOf(last), endOf(last) + 4).text
  return endOf(last) - first.at >= FILLS * said && !(/[不没别无]/.test(first.text) && INSTEAD.test(after.replace(/^[^，；。]*(?=[，；。])/, '')))
}

function proposalOf(speech: Speech, { from, to, members, lead }: Row): Proposal | null {
  if (members.some((member) => holdsAside(speech, member) || refers(member.text) || UNFINISHED.test(speech.cut(endOf(member), endOf(member) + 3).text))) return null
  const frame = lead !== null && widthOf(lead.text) >= 4 && canStand(lead.text) && heads(lead.text, members.length) ? { frame: lead } : {}
  const score = 4 + 0.5 * members.length
  const sides = sidesOf(speech, members)
  if (sides !== null) return { from, to, score: score + 1, covers: members, shape: { kind: 'matrix', title: null, accent: null, rows: sides, reveals: [], why: `${members.length} clauses of one frame that turn at one word` }, ...frame }
  if (!members.every(({ text }) => widthOf(text) <= MEMBER[1] && stands(text))) return null
  const shape: Shape = shapeOfPoints(members.map((member) => ({ mark: null, lead: member, points: [] })), null, `${members.length} clauses of one frame`)
  return { from, to, score, shape, ...frame }
}

const stands = (text: string): boolean => canStand(text) || (/^(?:让|用|以|为|向|把|有|没有|不)/.test(text) && !/[的地得和与]$/.test(text))

/** Rows among the clauses of one sentence; the first member may begin within its clause. */
function clauseRows(speech: Speech, sentence: Passage, at: number): Row[] {
  if (EMBEDS.test(sentence.text) || /[？?]\s*$/.test(sentence.text)) return []
  const clauses = clausesOf(speech.outline.transcript, sentence)
  return runsOf(speech, clauses).map(({ members, first }) => {
    const before = clauses[first - 1]
    const head = headOf(members)
    const begun = before === undefined || !/[，；]/.test(before.mark) ? -1 : before.text.lastIndexOf(head)
    const start = begun < 2 || head.length < SHARED ? null : trimBy(speech, before!, begun)
    if (start === null || !isEven([start, ...members])) return { from: at, to: at + 1, members, lead: null }
    return { from: at, to: at + 1, members: [start, ...members], lead: speech.cut(before!.at, before!.at + begun) }
  })
}

/**
 * A row of clauses that goes on in the sentence after its own.
 *
 *   | 灯为学生留着，灯为工人留着。灯也为过路人留着。
 *                                   ^^^^^^^^^^^^^^^^ the third
 */
function goneOn(speech: Speech, row: Row, sentence: Passage, next: Passage | undefined): Row {
  const isAtEnd = endOf(sentence) - endOf(row.members.at(-1)!) <= 2
  if (!isAtEnd || next === undefined || SPOKEN_END.test(next.text) || EMBEDS.test(next.text)) return row
  const members = [...row.members]
  for (const clause of clausesOf(speech.outline.transcript, next)) {
    const own = ownOf(speech, clause)
    if (members.length === MOST || !isFramed([...members, own])) break
    members.push(own)
  }
  return members.length === row.members.length ? row : { ...row, to: row.to + 1, members }
}

/** A passage without what joins it to the one before. */
const ownOf = (speech: Speech, passage: Passage): Passage => trimBy(speech, passage, Math.max(openerLength(passage.text), JOINT.exec(passage.text)?.[0].length ?? 0))

/** Rows of members between semicolons, or of sentences, over the sentences of a scene. */
function unitRows(speech: Speech, sentences: Scene['sentences']): Row[] {
  const units = sentences.flatMap((sentence, at) => SPOKEN_END.test(sentence.text) || /[？?]\s*$/.test(sentence.text)
    ? []
    : unitsOf(clausesOf(speech.outline.transcript, sentence)).map((unit) => ({ at, whole: span(speech, unit[0]!, unit.at(-1)!), first: unit[0]! })))
  const rows: Row[] = []
  for (const part of [(unit: (typeof units)[number]) => unit.whole, (unit: (typeof units)[number]) => unit.first as Passage]) {
    for (const { members, first } of runsOf(speech, units.map(part))) {
      const [head, tail] = [units[first]!, units[first + members.length - 1]!]
      if (members.length < LEAST || members.length > MOST || head.at === tail.at && members.every(({ text }) => !text.includes('，')) && sentences[head.at]!.text.includes('；') === false) continue
      rows.push({ from: head.at, to: tail.at + 1, members, lead: null })
    }
  }
  return rows
}

/** The longest runs of neighbouring passages that share a frame. */
function runsOf(speech: Speech, passages: readonly Passage[]): { members: Passage[], first: number }[] {
  const own = passages.map((passage) => ownOf(speech, passage))
  const runs: { members: Passage[], first: number }[] = []
  for (let first = 0; first < own.length; first++) {
    let end = first + 1
    while (end < own.length && isFramed(own.slice(first, end + 1))) end++
    if (end - first < 2) continue
    runs.push({ members: own.slice(first, end), first })
    first = end - 1
  }
  return runs
}

/** Whether passages of about one length begin alike, or begin and end alike. */
function isFramed(members: readonly Passage[]): boolean {
  if (members.some(({ text }) => isAside(text) || widthOf(text) < MEMBER[0]) || new Set(members.map(({ text }) => text)).size < members.length || !isEven(members)) return false
  const head = headOf(members.map(withoutAdding))
  const tail = tailOf(members)
  const shared = head.replace(EVERYBODY, '').length + (head.length > 0 ? tail.length : 0)
  const mean = members.reduce((sum, { text }) => sum + text.length, 0) / members.length
  return /\p{Script=Han}/u.test(head) && shared >= SHARED && shared >= SHARE * mean && members.every(({ text }) => text.length >= head.length + tail.length + 1)
}

/** A member without what adds it to the one before: 你也可以 begins as 你可以 does. */
const withoutAdding = (member: Passage): Passage => ({ ...member, text: member.text.replace(/^([我你他她它]们?|大家)[也还又](?=\p{Script=Han}{2})/u, '$1') })

function isEven(members: readonly Passage[]): boolean {
  const lengths = members.map(({ text }) => text.length)
  return Math.max(...lengths) <= 2 * Math.min(...lengths) + 2
}

/** What all begin with, and what all end with. */
function headOf([first, ...others]: readonly Passage[]): string {
  let length = first!.text.length
  for (const { text } of others) while (!text.startsWith(first!.text.slice(0, length))) length--
  return first!.text.slice(0, length)
}

function tailOf([first, ...others]: readonly Passage[]): string {
  let length = first!.text.length - 1
  for (const { text } of others) while (length > 0 && !text.endsWith(first!.text.slice(-length))) length--
  return length === 0 ? '' : first!.text.slice(-length)
}

/** Both sides of each member, where all of them turn at one and the same word. */
function sidesOf(speech: Speech, members: readonly Passage[]): { from: Passage, to: Passage, gloss: null }[] | null {
  const head = headOf(members)
  if (/[不没别勿莫]/.test(head)) return null // one side alone would say what is denied
  const start = head.length
  const turns = members.map(({ text }) => turnsIn(text, start))
  const word = [...turns[0]!.keys()].filter((one) => turns.every((turn) => turn.has(one))).sort((a, b) => b.length - a.length)[0]
  if (word === undefined) return null
  const rows = members.map((member, i) => {
    const at = turns[i]!.get(word)!
    const to = trimBy(speech, member, at + (/^[而则，]+/.exec(word)?.[0].length ?? 0))
    return { from: speech.cut(member.at, member.at + at), to, gloss: null }
  })
  const fits = ({ text }: Passage): boolean => widthOf(text) >= SIDE[0] && widthOf(text) <= SIDE[1] && !/[，；]/.test(text)
  return rows.every(({ from, to }) => fits(from) && fits(to) && endOf(from) > from.at + start) ? rows : null
}

/** The words at which a text may turn, each with its place. */
function turnsIn(text: string, start: number): Map<string, number> {
  const found = new Map<string, number>()
  for (let at = start + 1; at < text.length - 1; at++) {
    const mark = text[at] === '，' ? '，' : ''
    const word = TURN.exec(text.slice(at + mark.length))![0]
    if (word.length > 0 && !found.has(mark + word)) found.set(mark + word, at)
  }
  return found
}
