import type { Block } from '../model/outline.ts'
import { endOf, type Passage } from '../model/transcript.ts'
import { clausesOf } from './clause.ts'
import { openerLength } from './condense/chinese.ts'
import { stands } from './condense/cut.ts'
import { leans } from './condense/fragments.ts'
import { refers } from './condense/pointing.ts'
import { messageOf } from './discourse/message.ts'
import { span, trimBy, widthOf, type Speech } from './speech.ts'

/** Characters that paragraphs must share at their beginning. */
const SHARED = 3

/** So many returns make a refrain, and so many are remembered. */
const LEAST = 3
const MOST = 6

/** Ems of a member: a first clause that says something, and the longest thought. */
const NARROWEST = 10
const WIDEST = 36

/** What takes back the refrain is no member of it. */
const TAKES_BACK = /可惜|但是?|然而|却/

/** Thanks are returned to out of courtesy. */
const THANKS = /谢|恭喜|祝贺/

/** Beginnings that any paragraph may have. */
const ANY = /^(?:我们[的在也还]|我[也还][要想会]|我[在的]|这[一个些]|在这|今天|同志们|各位|大家|一个|有一|其实|还有|如果|为什么|什么|所以|因为|当然|第)/

/**
 * The thoughts of the paragraphs that begin alike, where a speech without headings returns to the same words: its parts by its own count;
 * none where it does not.
 *
 *   | 我们要学他的耐心，……      ¶ 我们要学他的细心，……      ¶ 我们要学他的热心，……
 *     ^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^
 */
export function refrainOf(speech: Speech, blocks: readonly Block[]): Passage[] {
  if (!speech.isChinese) return []
  const heads = blocks.flatMap(({ sentences: [first] }) => (first === undefined ? [] : [first]))
  const begin = ({ text }: Passage): string => text.slice(openerLength(text)).slice(0, SHARED)
  const groups = Map.groupBy(heads.filter((head) => !THANKS.test(head.text) && !ANY.test(head.text.slice(openerLength(head.text)))), begin)
  const members = [...groups.values()].map((group) => group.filter(({ text }) => !TAKES_BACK.test(text)).map((head) => memberOf(speech, head)))
  const whole = members.filter((group): group is Passage[] => group.every((member) => member !== null) && new Set(group.map((member) => member!.text)).size === group.length)
  const best = whole.reduce<Passage[]>((a, b) => (b.length > a.length ? b : a), [])
  return best.length >= LEAST && best.length <= MOST ? best : []
}

/** The first clause where it stands, else the thought of the sentence from its beginning on, else two clauses. */
function memberOf(speech: Speech, head: Passage): Passage | null {
  const opener = openerLength(head.text)
  const [clause, next] = clausesOf(speech.outline.transcript, trimBy(speech, head, opener))
  if (clause !== undefined && widthOf(clause.text) >= NARROWEST && isMember(clause) && stands(speech, clause)) return speech.cut(clause.at, endOf(clause))
  const text = messageOf(speech, head)?.text
  if (text !== undefined && text.at - head.at <= opener && isMember(text)) return text
  const both = clause === undefined || next === undefined ? null : span(speech, clause, next)
  return both !== null && isMember(both) && !leans(next!.text) ? both : null
}

const isMember = ({ text }: Passage): boolean => widthOf(text) <= WIDEST && !refers(text.replace(/[象像][^，]+?那样/, ''))
