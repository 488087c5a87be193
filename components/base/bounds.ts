/** What stands before a number and belongs to it: 超过48, 近150. */
const bound = /^(?:超过?|逾|近|约|不足|不到|多达|突破)\s*/u

/** The words before a number that say on which side of it the truth lies, and the number. */
export function boundOf(value: string): { before: string, number: string } {
  const before = bound.exec(value)?.[0] ?? ''
  return { before: before.trimEnd(), number: value.slice(before.length) }
}
