/** Chinese numerals, by their values. */
export const NUMERALS = '零一二三四五六七八九十'

/** A number of things, with what they are, where nothing but a mark follows. */
const COUNTED = /([两二三四五六七八九十])[个条点项种类句大件样份](?:方面|问题|标准|原则|原因|要点|环节|步骤|意见|要求|关键词|信念|部分|措施|举措|任务|工作|文件|平台|目标|重点|建议|体会)?(?:就?是)?[：，。、]?$/

/** Counts as English words, by their values. */
export const COUNTS: readonly string[] = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** The same in English: we have three requests, there are two sides to it. */
const ENGLISH = /\b(?:has|have|are|see|offer|bring|make|in|for) (?:only |just )?(two|three|four|five|six|seven|eight|nine|ten) (?:[\p{L}-]+ ){0,2}(?:parts|things|points|reasons|suggestions|ideas|examples|aspects|issues|questions|observations|proposals|requests|lessons|steps|ways|goals|aims|pillars|principles|rules)\b[^,;:]*[.:!]?$/iu

/**
 * How many members a line says there are; null where it says none.
 *
 *   | 好馆员的标准有四个        | 今天讲两个方面：
 *             4                          2
 *   | Our plan has three parts
 *                  3
 */
export function promisedBy(line: string): number | null {
  const word = ENGLISH.exec(line.trim())?.[1]
  if (word !== undefined) return COUNTS.indexOf(word.toLowerCase())
  const numeral = COUNTED.exec(line.trim())?.[1]
  return numeral === undefined ? null : NUMERALS.indexOf(numeral.replace('两', '二'))
}
