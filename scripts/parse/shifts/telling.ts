import type { Place } from '../tree/outline-draft.ts'
import type { Sentence } from '../../model/outline.ts'
import { vocativeLength } from '../entries/vocatives.ts'

/** Characters of a heading: where words are written without spaces, and where they are not. */
const lengths = { han: [5, 22], latin: [14, 68] } as const

/** How a clause begins or ends that leans on another, or on nothing. */
const leaning = new RegExp([
  '^(?:但|而|所以|因此|于是|然后|也|还|就|又|并|却|其实|因为|由于|如果|虽然|即使|这|那|他|她|它|其|有的|有人|当|在|从|以|为了|使|让我|比如|例如|同时|可是|不过|而且|或者|以及|和|与|及|后来|後來|於是|因為|雖然|還|卻|並)',
  '^(?:and|but|so|because|if|when|while|that|which|who|or|then|also|for|as|it|this|these|those|he|she|they|there|with|to|in|of|by|from|at|on|than|even|though|not|well|now|like|will|would|can|could|should|both|either|until|since|all the|no|yes|ok|okay|right|i mean|you know|what|where|how|why|who|whom|whose|when)\\b|^[.…]',
  '(?:的|是|了吗|和|与|在|把|被|对|使)$',
  '\\b(?:the|a|an|of|to|and|or|is|are|that|which|with|for|in|on)$',
].join('|'), 'i')

/** An English clause has a verb; these are the ones that need no dictionary. */
const verb = /\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|shall|should|may|might|must|let|need|[a-z]{3,}(?:s|ed))\b|['’](?:s|re|ll|ve|m|d|t)\b|^[A-Z][a-z]+ (?:the|your|our|a|an|up|on|to)\b/

/**
 * The clause of a passage that tells most: made of the terms that are at home in this passage, complete, and rather at its
 * beginning or end. Null when no clause can stand alone.
 */
export function tellingClause(sentences: readonly Sentence[], weights: (text: string) => number): Place | null {
  let best: Place | null = null
  let most = 0
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.roles.includes('aside')) continue
    const isEdge = index < 2 || index === sentences.length - 1
    for (const clause of clausesIn(sentence)) {
      const text = sentence.text.slice(clause.start - sentence.at, clause.end - sentence.at)
      const isCutOff = /^\p{Ll}/u.test(text)
      const score = weights(text) * (isEdge ? 1.3 : 1) * (clause.isWhole ? 1.3 : isCutOff ? 0.5 : 1)
      if (score > most) [best, most] = [{ start: clause.start, end: clause.end }, score]
    }
  }
  return best
}

/** The clauses of a sentence that may stand alone, and the sentence itself. */
function clausesIn({ text, at }: Sentence): (Place & { isWhole: boolean })[] {
  const whole = text.trimEnd()
  const found: (Place & { isWhole: boolean })[] = []
  let from = 0
  const ends = [...whole.matchAll(/[，；：,;:—–]+|--|$/g)].map(({ index, 0: mark }) => [index, index + mark.length] as const)
  if (ends.length > 2) ends.push([whole.length, whole.length])
  for (const [index, next] of ends) {
    const isWhole = next === whole.length && (from === 0 || found.length === 0)
    const start = isWhole && next === whole.length && ends.length > 2 && from === 0 ? 0 : from
    const words = whole.slice(start, index)
    const lead = /^[\s“”"「『]*/.exec(words)![0].length
    const clause = words.slice(lead).replace(/[\s。.！!？?”"」』]+$/, end => /[？?]/.test(end) ? end.trimEnd() : '')
    if (fits(clause)) found.push({ start: at + start + lead, end: at + start + lead + clause.length, isWhole: clause.length >= whole.length - lead - 2 })
    from = next
  }
  return found
}

function fits(clause: string): boolean {
  const [least, most] = /\p{Script=Han}|\p{Script=Hiragana}/u.test(clause) ? lengths.han : lengths.latin
  if (vocativeLength(`${clause}:`) || (/^[\x20-\x7e’]+$/.test(clause) && !verb.test(clause))) return false
  return clause.length >= least && clause.length <= most && (!leaning.test(clause) || /^(?:what|where|how|why|who|when)\b.*[?？]$/i.test(clause)) && !/[“「『"（(][^”」』"）)]*$/.test(clause)
}
