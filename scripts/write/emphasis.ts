import type { Text } from '../model/deck.ts'

/** A negation, and what else turns the sense of the words that follow. */
const denies = /[不没沒未无無非别別勿莫]|\b(?:not|no|never|neither|nor|without|nothing|nobody|cannot|hardly|unless)\b|n['’]t\b/iu

/** A clause ends at a mark and where what is denied gives way to what is so. */
const clauseEnds = /[，。；：！？,.;:!?]|而是|而在于|\bbut\b/iu

/**
 * The words of a text that are set in the strong colour; none where a negation stands before them in their clause, since whoever reads
 * the coloured words alone would read the contrary.
 *
 *   | 园子不是谁家的院子        谁家的院子 -> null        | 一棵树也不能少        不能少 -> 不能少
 */
export function emphasised(text: Text | null, accent: Text | null): Text | null {
  if (text === null || accent === null || 'label' in text || 'label' in accent) return accent
  const at = text.text.indexOf(accent.text)
  const clause = at < 0 ? '' : text.text.slice(0, at).split(clauseEnds).at(-1)!
  return denies.test(clause) ? null : accent
}
