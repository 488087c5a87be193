/** Whether a character is as wide as it is high: Chinese, Japanese, full-width marks. */
export function isWide(character: string): boolean {
  return /[\p{Script=Han}\u3000-\u30ff\uff01-\uff60\uffe0-\uffe5]/u.test(character)
}

/** Whether nothing is set between two characters in running text, one of which may be a mark of any script: 说“. */
export function isSolid(before: string, after: string): boolean {
  const shared = /[“”‘’…—]/
  return isWide(before) ? isWide(after) || shared.test(after) : isWide(after) && shared.test(before)
}
