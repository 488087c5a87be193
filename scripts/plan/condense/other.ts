import type { Clause } from '../clause.ts'

/** What may be cut off a clause of a language written with spaces (English first), and which clauses cannot stand alone. */

const OPENER =
  /^(?:and|but|so|yet|also|then|now|first|second|third|finally|however|moreover|furthermore|therefore|indeed|of course|in fact|for example|for instance|well)\b[,:]?\s+/i

const DEPENDENT =
  /^(?:and|or|but|nor|because|since|although|though|while|if|unless|when|whenever|where|whereas|which|who|whom|whose|that|than|as|so that|in order|for|to|with|without|by|of|in|on|at|from|it|they|he|she|this|these|those|such)\b/i

/**
 * The same in Japanese.
 *
 *   | まず、本棚を低くしました        | 2つ目は、夜の開館です
 *     ^^^^                            ^^^^^^
 */
const JAPANESE_OPENER = /^(?:まず|次に|つぎに|そして|また|さらに|最後に|つまり|しかし|それで|では|それでは|なので|ですから|だから|実は|例えば|たとえば|[0-9０-９一二三四五]つ目は)、/

/** Takes joining openers off the front. Returns how many units to cut. */
export function openerLength(text: string): number {
  const japanese = JAPANESE_OPENER.exec(text)?.[0].length ?? 0
  if (japanese > 0) return text.length - japanese > 4 ? japanese : 0
  const match = OPENER.exec(text)
  return match !== null && text.length - match[0].length > 12 ? match[0].length : 0
}

/** Whether a clause of such a language can be shown alone. */
export function canStand(text: string): boolean {
  return text.split(/\s+/).length >= 3 && !DEPENDENT.test(text) && !isTorn(text)
}

/** Whether a quotation or bracket begins or ends in it, but not both: a part of what somebody else says. */
export function isTorn(text: string): boolean {
  return (text.match(/"/g)?.length ?? 0) % 2 === 1 || text.includes('“') !== text.includes('”') || text.includes('(') !== text.includes(')')
}

/**
 * Whether a clause has said nothing yet when it ends: it leads to a quotation, or is a subject still without its verb.
 *
 *   | He wrote on the door: …
 *   | The reader, who had come by bus, …
 */
export function waits(clause: Clause, next: Clause | undefined): boolean {
  return clause.mark === ':' || (clause.mark === ',' && next !== undefined && /^(?:who|whose)\b/i.test(next.text) && clause.text.split(/\s+/).length <= 4)
}
