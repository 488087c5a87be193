/** The letters and digits of a text, each with where it stands: what two copies of the same words share. */
export interface Letters {
  /** Compatibility forms made one (NFKC), in lower case, nothing but letters and digits. */
  text: string
  /** For each unit of `text`, its offset in the text that it comes from. */
  origins: number[]
}

/** A mark that points at a note: [12]. */
const footnote = /\[\d{1,3}\]?$|\[\d{1,3}\]/g

/** `（一）要办好 书房。` and `(一)要办好书房` have the same letters. */
export function lettersOf(words: string): Letters {
  const origins: number[] = []
  let text = ''
  let at = 0
  const withoutMarks = words.replace(footnote, mark => ' '.repeat(mark.length))
  for (const character of withoutMarks) {
    const plain = character.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
    for (let unit = 0; unit < plain.length; unit += 1) origins.push(at)
    text += plain
    at += character.length
  }
  return { text, origins }
}
