const raised: Record<string, string> = {
  0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹',
}

/**
 * Raised digits as such, when they stand behind a number or a unit of length; null when they do not.
 *
 *   | 2000 m + raised 2      2000 m²
 *   | 10 + raised 6          10⁶
 */
export function exponent(before: string, digits: string): string | null {
  if (!/^\d+$/.test(digits) || !/(?:\d|(?<!\p{L})[kcmd]?m)$/u.test(before.slice(-4))) return null
  return digits.replace(/\d/g, digit => raised[digit]!)
}
