import { remove, type Sheet } from './sheet.ts'

/** So many words of so many letters, with these apart, make a print that sets words so; its shorter words are set so too. */
const least = { words: 3, letters: 4 }
/** Three letters or more with a single blank between them, or the four figures of a year. */
const spaced = /(?<![\p{L}\p{N}])(?:(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}] ){2,30}[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]|[12] \d \d \d)(?![\p{L}\p{N}])/gu

/**
 * Takes the blanks out between the letters of words that a print sets apart and a scan has kept so, in a text with three of them; a wider gap divides words.
 *
 *   | The   e v e n i n g   at the library        The evening at the library
 *   | R E A D I N G   R O O M                     READING ROOM
 */
export function joinSpacedLetters(sheet: Sheet): void {
  const found = [...sheet.text.matchAll(spaced)].filter(({ 0: word }) => isWord(word))
  if (found.filter(({ 0: word }) => word.length >= least.letters * 2 - 1).length < least.words) return
  for (const { index, 0: word } of found) {
    for (let at = 1; at < word.length; at += 2) remove(sheet, index + at, index + at + 1, 'layout-space')
  }
}

/** Whether letters make a word: some come twice or stand in another order than that of the alphabet. */
function isWord(word: string): boolean {
  const letters = [...word.replaceAll(' ', '').toLowerCase()]
  return letters.some((letter, at) => at > 0 && letter <= letters[at - 1]!)
}
