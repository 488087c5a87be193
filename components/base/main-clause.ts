import { ems } from './crowd.ts'

/** A sentence by the rank of its clauses; joined they are the sentence again. */
export interface Ranked {
  /** What only leads to the thought: a condition, a time, a ground, what the thought turns against. */
  lead: string
  main: string
  /** The reason or purpose given after it. */
  tail: string
}

/** A clause that cannot stand without the one it leads to. */
const leading = /^(?:如果|假如|要是|若|只要|只有|除非|无论|無論|不管|不论|不論|虽然|雖然|虽|尽管|儘管|即使|即便|哪怕|既然|因为|因為|正因|由于|由於|为了|為了|随着|隨著|通过|通過|经过|經過|面对|面對|作为|作為|与其|與其|凡是|一旦|每当|每當)|^当.+(?:时|时候|后|之际)$|^當.+(?:時|時候|後|之際)$|^在.+(?:[上中里裡时時下后後前内內间間]|方面|过程|時期|时期|阶段|今天)$|^[从從].+(?:看|出发|出發|来说|來說|角度|以来|以來|开始|開始)$|^[对對].+(?:来说|來說|而言|来讲)$|^就.+(?:而言|来说)$|.+(?:的时候|的時候|以来|以來|之后|之後|之前)$/u
const subordinate = /^(?:even )?(?:if|when|whenever|while|as|since|once|unless|until|although|though|because|given|whether|wherever)\b|^(?:in|at|on|for|from|by|through|with|without|after|before|during|despite|among|under|instead of|rather than|unlike|beyond|besides|across|within|throughout|every (?:day|year|morning)|today|for years)\b|\b(?:ago|later)$/iu

/** What a main clause of English begins with behind a comma. */
const subject = /^(?:then )?(?:[Ii]|we|you|he|she|it|they|there|this|that|these|those|the|an?|our|my|your|his|her|its|their|no|not|nothing|nobody|every\p{L}*|each|all|some\p{L}*|many|most|few|one|people|what|who|how|let|do|don['’]t|never|please|\p{Lu}\p{L}+)(?:['’]\p{L}+)?(?![\p{L}])/u

/** What turns against the clause before. */
const turning = /^(?:但是?|可是|然而|却(?!步)|卻|而(?![且今后後已立])|not? but\b|but\b|yet\b)/iu

/** A reason or purpose that follows. */
const reason = /(?<=[，,])(?:因为|因為|否则|否則|以便|以免|不然)|(?<=\s)(?:because|so that|unless|otherwise|or else)\b/iu

/** Room for either side, in em: a lead is read at a glance, a main clause is worth large type. */
const most = 34
const least = 4.5

/**
 * The main clause of a sentence and what leads to it or follows from it; null where all its clauses are of one rank.
 *
 *   | 如果灯光太暗，再好的书也没人看                | We open at seven because the trams do
 *     lead          main                           main             tail
 */
export function ranked(text: string): Ranked | null {
  if (/[。；;：:！？!?].*\p{L}/u.test(text)) return null
  const head = leadOf(text)
  const rest = text.slice(head)
  const at = reason.exec(rest)?.index ?? rest.length
  const [main, tail] = ems(rest.slice(0, at)) >= least && ems(rest.slice(at)) <= most ? [rest.slice(0, at), rest.slice(at)] : [rest, '']
  return head > 0 || tail ? { lead: text.slice(0, head), main, tail } : null
}

/** How long the part of a sentence is that only leads to its main clause; 0 where none does. */
function leadOf(text: string): number {
  const commas = Array.from(text.matchAll(/[，,]\s*/gu), ({ index, 0: mark }) => ({ end: index, next: index + mark.length }))
  const isHan = /\p{Script=Han}/u.test(text)
  const isLead = ({ end, next }: { end: number, next: number }): boolean => (
    isHan ? leading.test(text.slice(0, end)) && !turning.test(text.slice(next)) : subordinate.test(text.slice(0, end)) && subject.test(text.slice(next)))
  const turn = commas.filter(({ next }) => turning.test(text.slice(next)))
  const found = (isHan ? [commas[0]].filter(comma => comma !== undefined) : commas.slice(0, 3)).find(isLead) ?? (turn.length === 1 ? turn[0] : undefined)
  if (found === undefined) return 0
  if (commas.some(comma => comma.next > found.next && turning.test(text.slice(comma.next))) || leading.test(text.slice(found.next).split('，')[0]!)) return 0
  const [before, after] = [ems(text.slice(0, found.next)), ems(text.slice(found.next))]
  return before >= 2 && before <= most && after >= least ? found.next : 0
}
