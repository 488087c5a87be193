/** What is claimed, asked or pledged, in Chinese and in English. */
const claims = /[才就让讓应應须須要不永只最]|\b(?:must|never|always|should|let|do not|don't|not|cannot|can|will|only|is|are)\b/iu

/** What merely tells: years, figures, and what befell the speaker. */
const tells = /\d|年代|^(?:I|we|it|he|she|they|my|that|this|there)\b(?! (?:must|will|can|cannot|should)\b)/iu

/** How many ems a line may have that stands on full colour: 1 a Chinese character, about a half a letter. */
const LONGEST = 28

/**
 * Whether a sentence is meant to stay, and may stand on full colour: short, a claim, and no piece of a story.
 *
 *   | 灯可以关，门永远不锁             deep       | A library is a promise          deep
 *   | 九十年代我们搬进了旧仓库         light      | We moved into the old mill      light
 */
export function isDeep({ isDeep, text: { text }, gloss }: { isDeep: boolean, text: { text: string }, gloss: object | null }): boolean {
  const width = Array.from(text).reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 1 : 0.5), 0)
  return isDeep && gloss === null && width <= LONGEST && claims.test(text) && !tells.test(text)
}
