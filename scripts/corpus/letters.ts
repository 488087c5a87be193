/** The letters and digits of a text, each with where it stands: what two copies of the same words share. */
export interface Letters {
  /** Compatibility forms made one (NFKC), in lower case, nothing but letters and digits. */
  text: string
  /** For each unit of `text`, its offset in the text that it comes from. */
  origins: number[]
}

/** `（一）要办好 书房。` and `(一)要办好书房` have the same letters. */
export function lettersOf(words: string): Letters {
  const origins: number[] = []
  let text = ''
  let at = 0
  for (const character of words) {
    const plain = character.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
    for (let unit = 0; unit < plain.length; unit += 1) origins.push(at)
    text += plain
    at += character.length
  }
  return { text, origins }
}
