/**
 * Words without their white space, for lines are broken on a slide where the speech has none, and with the marks of a typewriter, which a slide
 * has as a printer sets them.
 */
export function squeeze(words: string): string {
  return words.replace(/\s+/gu, '').replace(/[‘’]/gu, '\'').replace(/[“”]/gu, '"').replaceAll('--', '—')
}

/** The beginning of a long text, for a message; an ellipsis says that there is more. */
export function excerpt(words: string): string {
  const characters = Array.from(words.trim().replace(/\s+/g, ' '))
  return characters.length <= 30 ? characters.join('') : `${characters.slice(0, 29).join('')}…`
}
