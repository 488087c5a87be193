/** English lines that point at somebody or something outside of them. */

/** Who or what a pronoun within a line may stand for. */
const NAMED = /\b(?:an?|the|our|my|your|every|each|no|some|any|many|most|all|few|those|one(?! of)) \p{L}|\b(?:everybody|everyone|somebody|someone|nobody|anybody|people|women|men|children|what|who|whoever|anything|something|nothing|everything)\b|\p{L}{3,}s\b/iu
const PROPER = /(?<=\s)\p{Lu}\p{Ll}/u

/** A pronoun, but for an `it` that stands for what comes after it. */
const PRONOUN = /\b(?:(?:this|that)(?= (?:is|was|were|sounds?|means?|makes?|has|will|can|would)\b)|(?<=\b(?:making|make|made|do|did|does|doing|like|understood|understand|about|of|with|for|by) )(?:this|that)(?= (?:an?|better|more|happen|possible|real|again|now|in|for|\p{L}+ly)\b|$)|them|they|their|him|his|her|he|she|it(?! (?:is|was|takes|turns) (?:\p{L}+ ){0,2}(?:to|that|time|not|who)\b))\b/iu

/**
 * Whether a line points at somebody whom it has not named.
 *
 *   | We do not ask them to whisper          | Ask somebody where they live
 *                  ^^^^                               ^^^^^^^^ named
 */
export function pointsOut(text: string): boolean {
  const match = PRONOUN.exec(text)
  if (match === null || match.index === 0) return false
  const before = text.slice(0, match.index)
  return !NAMED.test(before) && !PROPER.test(before)
}
