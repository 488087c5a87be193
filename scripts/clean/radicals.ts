import { readAs, type Sheet } from './sheet.ts'

/** The Unicode blocks of radicals: signs of a dictionary's index that some PDF files have in place of the characters. */
const radicals = /[\u2e80-\u2ef3\u2f00-\u2fd5]/g

/** Reads the radicals that look like characters as these: ⼀、⾮常 is 一、非常. */
export function mendRadicals(sheet: Sheet): void {
  for (const { index, 0: radical } of sheet.text.matchAll(radicals)) {
    const character = radical.normalize('NFKC')
    if (character !== radical) readAs(sheet, index, character)
  }
}
