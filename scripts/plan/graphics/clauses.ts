import type { Passage } from '../../model/transcript.ts'
import { clausesOf, type Clause } from '../clause.ts'
import { EMBEDS } from '../condense/chinese.ts'
import { canStand } from '../condense/fragments.ts'
import { VERB_FIRST } from '../condense/lexicon.ts'
import { refers } from '../condense/pointing.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { trimBy, widthOf, type Speech } from '../speech.ts'
import { shapeOfPoints } from './points.ts'

/** Words that a row of members may begin with though they are short: 为老人送书，为孩子讲书，为盲人读书. */
const HEADS = /^(?:有的|必须|必需|不能|不得|不准|不许|不要|[用以为向把让靠请])/

/** So many members make a row, and so many fill a page. */
const LEAST = 3
const MOST = 6

/** Ems of a member. */
const NARROW = 4
const WIDE = 26

/** A word after which a clause says only what follows from the one before: 以便, 以免, 为此. */
const JOINS = /^(?:以(?:便|免|利|至|及|此|上|来)|为(?:了|此|什么|何|的)|让我们|向来|把握|不要紧|用于|有的放矢)/

/** How much longer or shorter the first member may be, which begins in the middle of a clause. */
const UNEVEN = 0.5

/** A row of clauses that begin alike, and what leads up to the first within its clause. */
interface Row {
  members: Passage[]
  lead: Passage | null
}

/**
 * Three or more clauses in a row that begin with the same word, in one sentence: the speaker counts by repeating.
 *
 *   | 希望各位馆员用耳朵听需求，用双脚走街巷，用心写好每一张书卡。
 *             lead   ^^^^^^^^^^^^ ^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^ members
 */
export function recogniseClauses({ speech, sentences }: Scene): Proposal[] {
  if (!speech.isChinese) return []
  return sentences.flatMap((sentence, index) => {
    if (/[？?]\s*$/.test(sentence.text) || EMBEDS.test(sentence.text)) return []
    const row = rowIn(speech, clausesOf(speech.outline.transcript, sentence))
    if (row === null) return []
    const points = row.members.map((lead) => ({ mark: null, lead, points: [] }))
    const frame = row.lead !== null && widthOf(row.lead.text) >= 4 && canStand(row.lead.text) ? { frame: row.lead } : {}
    return [{ from: index, to: index + 1, score: 4 + 0.5 * row.members.length, shape: shapeOfPoints(points, null, `${row.members.length} clauses that begin alike`), ...frame }]
  })
}

function rowIn(speech: Speech, clauses: readonly Clause[]): Row | null {
  let best: Row | null = null
  for (let from = 0; from < clauses.length; from++) {
    const head = headOf(clauses[from]!.text)
    if (head === null) continue
    let to = from + 1
    while (to < clauses.length && clauses[to]!.text.startsWith(head) && /[，；]/.test(clauses[to - 1]!.mark)) to++
    const members: Passage[] = clauses.slice(from, to)
    const before = clauses[from - 1]
    const begun = before === undefined || !/[，；]/.test(before.mark) ? null : begunIn(speech, before, head, members)
    const row = { members: begun === null ? members : [begun.first, ...members], lead: begun?.lead ?? null }
    if (row.members.length >= LEAST && row.members.length <= MOST && row.members.every((member) => isMember(member.text, head)) && row.members.length > (best?.members.length ?? 0)) best = row
    from = to - 1
  }
  return best
}

/** The word that a clause begins with, if it may head a row. */
function headOf(text: string): string | null {
  if (JOINS.test(text)) return null
  return HEADS.exec(text)?.[0] ?? (VERB_FIRST.test(text) ? text.slice(0, 2) : null)
}

/**
 * The member with which a row begins in the middle of a clause, and what stands before it; null where all of them only describe what the last one ends with:
 * 织成以码头为起点，以书房为驿站的夜读路.
 */
function begunIn(speech: Speech, clause: Clause, head: string, members: readonly Passage[]): { first: Passage, lead: Passage } | null {
  const at = clause.text.lastIndexOf(head)
  if (at < 2) return null
  const first = trimBy(speech, clause, at)
  const isEven = members.every(({ text }) => Math.abs(text.length - first.text.length) <= Math.max(4, UNEVEN * text.length))
  const isWithin = !/为.+的/.test(first.text) && /为.+的/.test(members.at(-1)!.text)
  return isEven && !isWithin ? { first, lead: speech.cut(clause.at, clause.at + at) } : null
}

/** Whom all members of a row are about, whose name stands before it: 学习他守灯的耐心，学习他修书的细心. */
const WHOM = /^(?:学习|继承|发扬|弘扬|牢记|铭记|感谢|缅怀)[他她]们?(?=\p{Script=Han}{4})/u

function isMember(text: string, head: string): boolean {
  const width = widthOf(text)
  const own = text.replace(WHOM, '')
  const isWhole = (own !== text || HEADS.test(head)) && text.length >= head.length + 4 && !/[的地得和与]$/.test(text)
  return width >= NARROW && width <= WIDE && !JOINS.test(text) && !refers(own) && (isWhole || canStand(text))
}
