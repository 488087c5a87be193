/** Words without their white space: lines are broken on a slide where the speech has none. */
export function squeeze(words: string): string {
  return words.replace(/\s+/gu, '')
}

/** The beginning of a long text, for a message; an ellipsis says that there is more. */
export function excerpt(words: string): string {
  const characters = Array.from(words.trim().replace(/\s+/g, ' '))
  return characters.length <= 30 ? characters.join('') : `${characters.slice(0, 29).join('')}…`
}
